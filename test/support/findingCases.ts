import { isoDate } from '../../core/calendar/day.ts'
import type { Finding } from '../../core/draft/findings/finding.ts'
import { findingsOf } from '../../core/draft/findings/findings.ts'
import type { Reviewed } from '../../core/draft/findings/reviewed.ts'
import type { FindingCode } from '../../core/draft/findings/rules.ts'
import type { Attachment, ItemText } from '../../core/draft/item.ts'
import { type Block, type Cell, run } from '../../core/shared/text.ts'
import { paragraph, reviewedSample, reviewedText } from './reviewedItem.ts'

/** By rule: a reviewed item, and how often the rule has something to say of it. */
export type FindingCases = Readonly<
  Partial<Record<FindingCode, readonly (readonly [name: string, reviewed: Reviewed, hits: number])[]>>
>

export const FI_39 = 'Asiaa koskee kuntalain (410/2015) 39 §.'
export const SV_39 = 'På ärendet tillämpas 39 § i kommunallagen (410/2015).'

export const codes = (reviewed: Reviewed): readonly FindingCode[] =>
  findingsOf(reviewed).map(({ code }) => code)

export const found = (reviewed: Reviewed, code: FindingCode): readonly Finding[] =>
  findingsOf(reviewed).filter((finding) => finding.code === code)

export const fi = (options: Parameters<typeof reviewedText>[1]): Reviewed => reviewedText('fi', options)
export const sv = (options: Parameters<typeof reviewedText>[1]): Reviewed => reviewedText('sv', options)

export const withText = (reviewed: Reviewed, text: Partial<ItemText>): Reviewed => ({
  ...reviewed,
  item: { ...reviewed.item, text: { ...reviewed.item.text, ...text } },
})

export const pilot = (raw: Readonly<Record<string, unknown>>, language: 'fi' | 'sv' = 'fi'): Reviewed =>
  reviewedSample('pilot-participation', language, raw)

/** The pilot of the sample, whose own share is 38 880,00 euros, with sentences of the author's own. */
export function saying(...sentences: readonly string[]): Reviewed {
  const base = pilot({})
  const own = sentences.map((one, at) => paragraph(`own${at}`, one))
  return withText(base, { description: [...base.item.text.description, ...own] })
}

export const attachment = (n: number, dated: string | null = null): Attachment => ({
  n,
  title: `Liite ${n}`,
  dated: dated === null ? null : isoDate(dated),
  access: { kind: 'online' },
  handedOutAtMeeting: false,
})

/** An item with a table of 155 520,00 and 38 880,00 euros and their total. */
export function withTable(total: string): Reviewed {
  const table: Block = {
    ...paragraph('t', ''),
    kind: 'table',
    header: ['Rahoittaja', 'Euroa'].map(cell),
    rows: [
      ['Suvantomaan elinvoimakeskus', '155 520,00'],
      ['Suvantolan kaupunki', '38 880,00'],
      ['Yhteensä', total],
    ].map((row) => row.map(cell)),
  }
  return withText(fi({}), { description: [paragraph('x', FI_39), table] })
}

const cell = (words: string): Cell => ({ align: 'start', content: [run(words)] })

/** The first clause executes the decision at once; the others stay. */
export function executed(reviewed: Reviewed): Reviewed {
  const { proposal } = reviewed.item.text
  const [first, ...others] = proposal.clauses
  if (first === undefined) throw new Error('no clause')
  const clauses = [first, ...others, { ...first, kind: 'EXECUTE_BEFORE_FINAL' as const }]
  return withText(reviewed, { proposal: { ...proposal, clauses } })
}

export const withoutFacts = (reviewed: Reviewed, ids: readonly string[]): Reviewed => ({
  ...reviewed,
  item: {
    ...reviewed.item,
    facts: Object.fromEntries(Object.entries(reviewed.item.facts).filter(([id]) => !ids.includes(id))),
  },
})

/** A paragraph that ends with words marked as somebody's contact. */
export function marked(before: string, words: string): Block {
  const content = [run(before), run(words, [{ kind: 'personal', category: 'contact', necessary: false }])]
  return { ...paragraph('m', ''), kind: 'paragraph', content }
}
