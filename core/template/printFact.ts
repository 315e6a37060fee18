import { formatDate } from '../calendar/day.ts'
import type { Language } from '../shared/language.ts'
import { type Cents, formatMoney, formatNumber, formatPercent } from '../shared/money.ts'
import { EN_DASH } from '../shared/typography.ts'
import type { FactDefinition, FactValue, YearlyAmount } from './facts.ts'
import type { Piece, Token } from './token.ts'

/** A fact as it stands in a text, printed by its type (R-PHR-04): `38 880,00 euroa`, `1.1.2027`, `20 %`. */
export function printFact(definition: FactDefinition, value: FactValue, language: Language): Token {
  if ('items' in value) return printList(definition.id, value.items, language)
  if ('years' in value) return printYears(definition.id, value.years, language)
  return [{ text: scalarWords(definition, value, language), factId: definition.id }]
}

type Scalar = Exclude<FactValue, { readonly type: 'textList' | 'yearlyAmounts' }>

function scalarWords(definition: FactDefinition, value: Scalar, language: Language): string {
  switch (value.type) {
    case 'text':
    case 'longText':
      return value.text
    case 'choice':
      return choiceLabel(definition, value.text, language)
    case 'money':
      return formatMoney(value.amount, language)
    case 'percent':
      return formatPercent(value.value)
    case 'number':
      return formatNumber(value.value)
    case 'year':
      return String(value.value)
    case 'date':
      return formatDate(value.day)
  }
}

/** One member of a list or one field of a year: `partners.0`, `ownShareByYear.1.amount`. */
export const printWords = (factId: string, text: string): Token => [{ text, factId }]

export const printAmount = (factId: string, amount: Cents, language: Language): Token => [
  { text: formatMoney(amount, language), factId },
]

/** `1.1.2027–31.12.2028` or `2027–2028`; a range of one day or year is printed once. */
export function printRange(start: Token, end: Token): Token {
  const [from, to] = [tokenWords(start), tokenWords(end)]
  return from === to ? start : [...start, { text: EN_DASH, factId: null }, ...end]
}

/** How many per cent `part` is of `whole`, to one decimal: `8 %`. Of nothing it is `0 %`. */
export function printShare(factId: string, part: Cents, whole: Cents): Token {
  const percent = whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10
  return [{ text: formatPercent(percent), factId }]
}

/** A sentence of its own: a capital first, a stop last. */
export function printSentence(factId: string, text: string): Token {
  const [first = '', ...rest] = text
  const stop = /[.!?…:]$/u.test(text) ? '' : '.'
  return [{ text: `${first.toUpperCase()}${rest.join('')}${stop}`, factId }]
}

export const tokenWords = (token: Token): string => token.map(({ text }) => text).join('')

/** `a, b ja c`, in Swedish `a, b och c`. */
const printList = (factId: string, items: readonly string[], language: Language): Token =>
  joinPieces(
    items.map((text, i) => [{ text, factId: `${factId}.${i}` }]),
    language,
  )

/** `19 440,00 euroa vuonna 2027 ja 19 440,00 euroa vuonna 2028`. */
const printYears = (factId: string, years: readonly YearlyAmount[], language: Language): Token =>
  joinPieces(
    years.map(({ year, amount }, i) => [
      { text: formatMoney(amount, language), factId: `${factId}.${i}.amount` },
      { text: language === 'fi' ? ' vuonna ' : ' år ', factId: null },
      { text: String(year), factId: `${factId}.${i}.year` },
    ]),
    language,
  )

function joinPieces(members: readonly Token[], language: Language): readonly Piece[] {
  const and = language === 'fi' ? ' ja ' : ' och '
  return members.flatMap((member, i) =>
    i === 0 ? member : [{ text: i === members.length - 1 ? and : ', ', factId: null }, ...member],
  )
}

const choiceLabel = ({ choices }: FactDefinition, chosen: string, language: Language): string =>
  choices.find(({ value }) => value === chosen)?.label[language] ?? chosen
