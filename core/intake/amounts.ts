import { type Cents, cents } from '../shared/money.ts'
import { type SourceLine } from './lines.ts'

/** A sum of money as printed. */
export interface PrintedAmount {
  readonly amount: Cents
  readonly currency: 'EUR' | 'FIM'
  /** `872 188,00 euroa` */
  readonly raw: string
  /** The words around it. */
  readonly context: string
  /** `asukas` in `0,10 €/asukas`; `null` when the sum is for nothing in particular. */
  readonly per: string | null
  readonly line: number
}

/** `38 880,00`, `1.871.348,34`, `1752,00`, `0,10`: groups of three with spaces or full stops, decimal comma. */
const NUMBER = String.raw`(?<![\d.,])(?!0\d)(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+|\.\d{2}(?!\d))?`

const SCALE = String.raw`(?:miljoonaa|miljoonan|miljoona|milj\.?|miljardia|miljardin|miljardi|mrd\.?|tuhatta|tuhannen|M|t)`

const UNIT = String.raw`(?:€|(?:euro(?:a|n|lla|lle|lta|sta|ssa|on|ksi|jen|ja|ihin|illa)?|eur|markkaa|markan|mk)(?![\p{L}\d]))`

/** White space, over a line end where a line was broken. */
const GAP = String.raw`[^\S\n]*(?:\n[^\S\n]*)?`

const SUM = new RegExp(
  String.raw`(?<number>${NUMBER})${GAP}(?:(?<scale>${SCALE})${GAP})?(?<unit>${UNIT})(?:\s?\/\s?(?<per>\p{L}+))?`,
  'giu',
)

const FACTORS: readonly (readonly [start: string, factor: number])[] = [
  ['milja', 1_000_000_000],
  ['mrd', 1_000_000_000],
  ['m', 1_000_000],
  ['t', 1000],
]

/** Letters of the text before and after a sum that are kept with it. */
const BEFORE = 60
const AFTER = 30

/** Every sum with an adjacent €, euro or markka word, in the order they are printed. */
export function readAmounts(lines: readonly SourceLine[]): readonly PrintedAmount[] {
  const text = lines.map((line) => line.text.replaceAll(/[\u200B\u00AD]/gu, '')).join('\n')
  return [...text.matchAll(SUM)].map((match) => ({
    amount: amountOf(match),
    currency: /^m/iu.test(match.groups?.['unit'] ?? '') ? 'FIM' : 'EUR',
    raw: collapse(match[0]),
    context: collapse(text.slice(Math.max(0, match.index - BEFORE), match.index + match[0].length + AFTER)),
    per: match.groups?.['per'] ?? null,
    line: lines[text.slice(0, match.index).split('\n').length - 1]?.n ?? 0,
  }))
}

function amountOf(match: RegExpExecArray): Cents {
  const number = match.groups?.['number'] ?? ''
  const scale = match.groups?.['scale']?.toLowerCase()
  const factor = scale === undefined ? 1 : (FACTORS.find(([start]) => scale.startsWith(start))?.[1] ?? 1)
  const grouped = number.replaceAll(/[\s\u00A0\u202F]|\.(?=\d{3})/gu, '')
  return cents(Number(grouped.replace(',', '.')) * factor * 100)
}

const collapse = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
