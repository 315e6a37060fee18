import { type Inline, inlineToText } from '../../shared/text.ts'
import type { Block, List } from '../../shared/text.ts'
import type { ItemText } from '../item.ts'
import type { Finding, Remedy } from './finding.ts'
import type { FindingCode } from './rules.ts'
import { type Passage, type Reviewed, finding, passagesOf, placeIn } from './reviewed.ts'

interface Detector {
  readonly code: FindingCode
  readonly pattern: RegExp
  readonly category: Extract<Remedy, { kind: 'markPersonal' }>['category']
  readonly isReal: (found: string) => boolean
  /** Stands in every hit: a text without it is not read letter by letter. */
  readonly sign?: string
}

const always = (): boolean => true

/** R-PD-03: what looks like a person's data. */
const DETECTORS: readonly Detector[] = [
  {
    code: 'draft/identity-code',
    pattern:
      /(?<![\dA-Z])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-+ABCDEFUVWXY]\d{3}[0-9A-FHJ-NPR-Y](?![\dA-Z])/gu,
    category: 'identityCode',
    isReal: hasRightCheck,
  },
  {
    code: 'draft/email',
    pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
    category: 'contact',
    isReal: always,
    sign: '@',
  },
  {
    code: 'draft/phone',
    pattern: /(?<![\d.,/-])(?:\+358|0)(?:[ \u00A0-]?\d){6,11}(?![\d/.-]\d|\d)/gu,
    category: 'contact',
    isReal: always,
  },
  {
    code: 'draft/bank-account',
    pattern: /(?<![\p{L}\d])FI\d{2}(?:\s?\d{4}){3}\s?\d{2}(?!\d)/gu,
    category: 'economy',
    isReal: always,
  },
  {
    code: 'draft/property-id',
    pattern: /(?<![\d-])\d{1,3}-\d{1,3}-\d{1,4}-\d{1,4}(?![\d-])/gu,
    category: 'economy',
    isReal: always,
  },
]

/** Remainder of the nine digits by 31. */
const CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY'

function hasRightCheck(code: string): boolean {
  const digits = Number(`${code.slice(0, 6)}${code.slice(7, 10)}`)
  return CHECKS.charAt(digits % 31) === code.at(-1)
}

/** R-VAL-17: personal data in the title or in a text that nobody has marked. */
export function personalDataFindings(reviewed: Reviewed): readonly Finding[] {
  const marked = markedRanges(reviewed.item.text)
  return passagesOf(reviewed).flatMap((passage) =>
    DETECTORS.flatMap((detector) => hitsIn(passage, detector, marked.get(passage.blockId) ?? [])),
  )
}

interface Range {
  readonly from: number
  readonly to: number
}

const hitsIn = (
  passage: Passage,
  { code, pattern, category, isReal, sign = '' }: Detector,
  marked: readonly Range[],
): readonly Finding[] =>
  [...(passage.text.includes(sign) ? passage.text.matchAll(pattern) : [])]
    .filter(
      (match) => isReal(match[0]) && !marked.some(({ from, to }) => from <= match.index && match.index < to),
    )
    .map((match) =>
      finding(
        code,
        placeIn(passage, match.index, match[0].length),
        { part: passage.part },
        passage.part === 'title' ? null : { kind: 'markPersonal', category },
      ),
    )

/** Words that are marked personal or secret already, by block. */
const markedRanges = (text: ItemText): ReadonlyMap<string, readonly Range[]> =>
  new Map([
    ...[...text.description, ...text.effects].flatMap(blockRanges),
    ...text.proposal.clauses.map(({ clauseId, content }) => [clauseId, rangesOf(content)] as const),
  ])

function blockRanges(block: Block): readonly (readonly [string, readonly Range[]])[] {
  if (block.kind === 'list') return listRanges(block)
  return block.kind === 'table' ? [] : [[block.blockId, rangesOf(block.content)]]
}

const listRanges = (list: List): readonly (readonly [string, readonly Range[]])[] =>
  list.items.flatMap(({ blockId, content, sublist }) => [
    [blockId, rangesOf(content)] as const,
    ...(sublist === null ? [] : listRanges(sublist)),
  ])

function rangesOf(content: readonly Inline[]): readonly Range[] {
  let at = 0
  return content.flatMap((inline): readonly Range[] => {
    const from = at
    at += inlineToText([inline]).length
    const known =
      inline.kind === 'run' && inline.marks.some(({ kind }) => kind === 'personal' || kind === 'secret')
    return known ? [{ from, to: at }] : []
  })
}
