import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { IsoDate } from '../../calendar/day.ts'
import type { Body, Organisation } from '../../organisation/organisation.ts'
import type { Bilingual, Language } from '../../shared/language.ts'
import { splitSentences } from '../../shared/sentences.ts'
import { type Block, type List, blocksToText, inlineToText } from '../../shared/text.ts'
import type { FactDefinition, FactValue } from '../../template/facts.ts'
import { findFact } from '../../template/facts.ts'
import type { Item, ItemText } from '../item.ts'
import type { PartName } from '../textParts.ts'
import type { Finding, Place, Remedy } from './finding.ts'
import { FINDING_RULES, type FindingCode } from './rules.ts'

/** Everything that findings of a draft are looked for in. */
export interface Reviewed {
  readonly item: Pick<Item, 'text' | 'facts' | 'translation' | 'factChanges'>
  readonly organisation: Organisation
  readonly body: Body
  /** What the item's template asks; `null`: written without one. */
  readonly template: { readonly id: string; readonly facts: readonly FactDefinition[] } | null
  /** `null`: no meeting is known, and what depends on its day is not looked for. */
  readonly meetingOn: IsoDate | null
  /** The earliest day the time for appeal can end, if the meeting decides; `null`: not known. */
  readonly appealEndsOn: IsoDate | null
  readonly appeals: readonly ReviewedAppeal[]
}

/** What the appeal room says of one clause, as far as findings need it. */
export interface ReviewedAppeal {
  readonly clauseId: string
  readonly route: 'open' | 'prohibited'
  readonly provision: Bilingual
}

/** Makes a finding of a code, with its level, rule and source from the table. */
export function finding(
  code: FindingCode,
  place: Partial<Place> & Pick<Place, 'part'>,
  fields: Finding['fields'] = {},
  remedy: Remedy | null = null,
): Finding {
  const { level, rule, source } = FINDING_RULES[code]
  const whole: Place = { blockId: null, range: null, factId: null, ...place }
  const said = JSON.stringify([
    code,
    whole.part,
    whole.blockId,
    Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ])
  const key = `${code.slice('draft/'.length)}-${bytesToHex(sha256(utf8ToBytes(said))).slice(0, 16)}`
  return { code, level, rule, source, place: whole, fields, remedy, key }
}

/** Words with the place they stand in: a paragraph, heading, list item, cell, clause or the title. */
export interface Passage {
  readonly part: PartName
  readonly blockId: string
  readonly text: string
  readonly kind: Block['kind'] | 'clause' | 'title' | 'leadIn'
}

/** Every passage of a text in its order. Each rule asks for them, so they are gathered once for each text. */
export function passagesOf({ item: { text } }: Pick<Reviewed, 'item'>): readonly Passage[] {
  const known = PASSAGES.get(text) ?? gatherPassages(text)
  PASSAGES.set(text, known)
  return known
}

const PASSAGES = new WeakMap<ItemText, readonly Passage[]>()

const gatherPassages = (text: ItemText): readonly Passage[] => [
  { part: 'title', blockId: 'title', text: text.title, kind: 'title' },
  ...text.description.flatMap((block) => blockPassages('description', block)),
  ...text.effects.flatMap((block) => blockPassages('effects', block)),
  ...(text.proposal.leadIn.length === 0
    ? []
    : [
        {
          part: 'leadIn',
          blockId: 'leadIn',
          text: inlineToText(text.proposal.leadIn),
          kind: 'leadIn',
        } as const,
      ]),
  ...clausePassages({ item: { text } }),
]

export const clausePassages = ({
  item: { text },
}: {
  readonly item: Pick<Item, 'text'>
}): readonly Passage[] =>
  text.proposal.clauses.map(({ clauseId, content }) => ({
    part: 'clause',
    blockId: clauseId,
    text: inlineToText(content),
    kind: 'clause',
  }))

function blockPassages(part: 'description' | 'effects', block: Block): readonly Passage[] {
  if (block.kind === 'list') return listPassages(part, block)
  const text = block.kind === 'table' ? blocksToText([block]) : inlineToText(block.content)
  return [{ part, blockId: block.blockId, text, kind: block.kind }]
}

const listPassages = (part: 'description' | 'effects', list: List): readonly Passage[] =>
  list.items.flatMap((item) => [
    { part, blockId: item.blockId, text: inlineToText(item.content), kind: 'list' as const },
    ...(item.sublist === null ? [] : listPassages(part, item.sublist)),
  ])

/** A sentence of a passage, with its place in it. */
export interface Said {
  readonly passage: Passage
  /** Without the white space around it. */
  readonly text: string
  readonly from: number
}

export function sentencesIn(passage: Passage): readonly Said[] {
  const known = SENTENCES.get(passage) ?? splitPassage(passage)
  SENTENCES.set(passage, known)
  return known
}

const SENTENCES = new WeakMap<Passage, readonly Said[]>()

function splitPassage(passage: Passage): readonly Said[] {
  let at = 0
  return splitSentences(passage.text).map((sentence) => {
    const from = at + (sentence.length - sentence.trimStart().length)
    at += sentence.length
    return { passage, text: sentence.trim(), from }
  })
}

/** The place of a match inside a passage. */
export const placeIn = (passage: Passage, from: number, length: number): Place => ({
  part: passage.part,
  blockId: passage.blockId,
  range: { from, to: from + length },
  factId: null,
})

export const languageOf = ({ item }: Pick<Reviewed, 'item'>): Language => item.text.language

/** Opening and closing of a meeting: no decision on a matter (HL 44 § does not ask for its elements). */
export const isTechnical = ({ item }: Pick<Reviewed, 'item'>): boolean =>
  item.text.proposal.clauses.length > 0 &&
  item.text.proposal.clauses.every(({ kind }) => kind === 'MEETING_TECHNICAL')

/** The value of a fact when it has the type asked. */
export function factOf<Type extends FactValue['type']>(
  { item }: Pick<Reviewed, 'item'>,
  id: string,
  type: Type,
): (FactValue & { readonly type: Type }) | null {
  const value = findFact(item.facts, id)
  return value !== undefined && isOf(value, type) ? value : null
}

const isOf = <Type extends FactValue['type']>(
  value: FactValue,
  type: Type,
): value is FactValue & { readonly type: Type } => value.type === type
