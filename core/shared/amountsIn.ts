import { type Cents, cents } from './money.ts'

/** A sum of euros as it stands in a text. Ranges are in UTF-16 units. */
export interface AmountInText {
  readonly amount: Cents
  /** The figure without its unit: `38 880,00`. */
  readonly figure: string
  readonly from: number
  readonly to: number
}

const NUMBER = String.raw`(?<![\p{L}\d.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d{1,2})?|(?<![\p{L}\d.,])\d+(?:,\d{1,2})?`
const SCALE = String.raw`(?:miljoon(?:aa|an|a)|milj\.|miljon(?:er)?|mn|tuhatta|tuhannen|tusen)`
const UNIT = String.raw`(?:€|euro\p{L}*)(?!\p{L})`

const AMOUNT = new RegExp(
  String.raw`(?<number>${NUMBER})[ \u00A0\u202F]?(?:(?<scale>${SCALE})[ \u00A0])?(?:${UNIT})`,
  'giu',
)

/** Every sum with an adjacent € or euro word, in Finnish or Swedish, in order. */
export const amountsIn = (text: string): readonly AmountInText[] =>
  [...text.matchAll(AMOUNT)].map((match) => {
    const figure = match.groups?.['number'] ?? ''
    const euros = Number(figure.replaceAll(/[ \u00A0\u202F]/gu, '').replace(',', '.'))
    const amount = cents(euros * factorOf(match.groups?.['scale']) * 100)
    return { amount, figure, from: match.index, to: match.index + figure.length }
  })

function factorOf(scale: string | undefined): number {
  if (scale === undefined) return 1
  return /^t/iu.test(scale) ? 1000 : 1_000_000
}
