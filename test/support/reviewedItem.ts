import type { Reviewed } from '../../core/draft/findings/reviewed.ts'
import type { ItemText } from '../../core/draft/item.ts'
import { renderItemTemplate } from '../../core/draft/renderItem.ts'
import { isoDate } from '../../core/calendar/day.ts'
import { type BlockId, type ClauseId, type PersonId, asId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import { type Block, run } from '../../core/shared/text.ts'
import type { ClauseKind } from '../../core/template/clauseKinds.ts'
import { readFacts } from '../../core/template/checkFacts.ts'
import { findFact } from '../../core/template/facts.ts'
import { boardOfSuvantola, countingIds, loadTemplates } from './sampleItem.ts'
import { suvantola, suvantolaBoard } from './suvantola.ts'

const templates = await loadTemplates()

/** What a preparer would have stated besides the template's facts. */
const PEOPLE: Pick<ItemText, 'preparers' | 'presenter' | 'infoContact' | 'attachments' | 'informed'> = {
  preparers: [],
  presenter: null,
  infoContact: {
    personId: asId<PersonId>('iida-kotisaari'),
    name: 'Iida Kotisaari',
    title: 'työllisyyspäällikkö',
    email: 'iida.kotisaari@suvantola.example',
    phone: null,
  },
  attachments: [],
  informed: [],
}

/** A shipped template's sample as an item of the board of Suvantola, for the meeting of 16.11.2026. */
export function reviewedSample(
  name: string,
  language: Language,
  raw: Readonly<Record<string, unknown>> = {},
): Reviewed {
  const source = templates.find(({ definition }) => definition.id === name)
  if (source === undefined) throw new Error(name)
  const { definition } = source
  const { facts } = readFacts(definition, { ...definition.samples[language], ...raw }, language)
  const made = renderItemTemplate(source, language, facts, boardOfSuvantola, countingIds(), 'holes')
  if (!made.ok) throw new Error(made.failure.code)
  const text: ItemText = { ...made.value, ...PEOPLE, language, served: partyOf(facts) }
  return reviewed(text, { facts, template: definition })
}

/** Whoever leads or applies is told of the decision. */
const partyOf = (facts: Reviewed['item']['facts']): readonly string[] =>
  ['leadPartner', 'applicant', 'otherParty'].flatMap((id) => {
    const value = findFact(facts, id)
    return value?.type === 'text' ? [value.text] : []
  })

/** An item of the board written without a template: a title, paragraphs and clauses. */
interface Written {
  readonly title: string
  readonly description: readonly string[]
  readonly leadIn: string
  readonly clauses: readonly (readonly [words: string, kind: ClauseKind | null])[]
  readonly more: Partial<ItemText>
}

const WRITTEN: Readonly<Record<Language, Written>> = {
  fi: {
    title: 'Osallistuminen pilottiin',
    description: ['Asiaa koskee kuntalain (410/2015) 39 §.'],
    leadIn: 'Kaupunginhallitus päättää',
    clauses: [
      ['hyväksyä suunnitelman, ja', 'PRINCIPLES'],
      ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
    ],
    more: {},
  },
  sv: {
    title: 'Deltagande i ett pilotprojekt',
    description: ['På ärendet tillämpas 39 § i kommunallagen (410/2015).'],
    leadIn: 'Stadsstyrelsen beslutar',
    clauses: [
      ['godkänna planen och', 'PRINCIPLES'],
      ['anteckna utredningen för kännedom.', 'NOTE_FOR_INFORMATION'],
    ],
    more: {},
  },
}

export function reviewedText(language: Language, options: Partial<Written> = {}): Reviewed {
  const { title, description, leadIn, clauses, more } = { ...WRITTEN[language], ...options }
  const form = clauses.length > 1 ? 'numbered' : 'running'
  const text: ItemText = {
    ...PEOPLE,
    served: [],
    language,
    title,
    description: description.map((words, at) => paragraph(`p${at + 1}`, words)),
    effects: [],
    proposal: {
      form,
      leadIn: form === 'numbered' ? [run(leadIn)] : [],
      clauses: clauses.map(([words, kind], at) => ({
        clauseId: asId<ClauseId>(`c${at + 1}`),
        kind,
        content: [run(words)],
        origin: null,
      })),
    },
    ...more,
  }
  return reviewed(text, { facts: {}, template: null })
}

export const paragraph = (id: string, words: string): Block => ({
  kind: 'paragraph',
  blockId: asId<BlockId>(id),
  origin: null,
  content: [run(words)],
})

const reviewed = (
  text: ItemText,
  { facts, template }: { readonly facts: Reviewed['item']['facts']; readonly template: Reviewed['template'] },
): Reviewed => ({
  item: { text, facts },
  organisation: suvantola,
  body: suvantolaBoard,
  template,
  meetingOn: isoDate('2026-11-16'),
  appealEndsOn: isoDate('2026-12-07'),
  appeals: [],
})
