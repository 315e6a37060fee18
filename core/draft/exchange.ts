import { formatDate, formatDayAndMonth } from '../calendar/day.ts'
import { replaceWords } from '../shared/inlineRange.ts'
import type { Language } from '../shared/language.ts'
import { formatAmount, formatMoney } from '../shared/money.ts'
import { type Inline, inlineToText } from '../shared/text.ts'
import type { FactDefinition, FactValue } from '../template/facts.ts'
import { printFact, tokenWords } from '../template/printFact.ts'

/** Words that stand for a fact in a text, before and after it changed: `36 400,00` → `38 880,00`. */
export interface Exchange {
  readonly from: string
  readonly to: string
}

/** Every form in which a changed fact may stand in an author's own sentence, the longest first. */
export function exchangesOf(
  definition: FactDefinition,
  before: FactValue | null,
  after: FactValue | null,
  language: Language,
): readonly Exchange[] {
  const words = (value: FactValue | null): string =>
    value === null ? `[${definition.label[language]}]` : tokenWords(printFact(definition, value, language))
  const whole = { from: words(before), to: words(after) }
  const parts = before === null || after === null ? [] : partExchanges(before, after, language)
  const all = [whole, ...parts]
  return all
    .filter(({ from, to }) => from !== '' && to !== '' && from !== to)
    .toSorted((a, b) => b.from.length - a.from.length)
}

function partExchanges(before: FactValue, after: FactValue, language: Language): readonly Exchange[] {
  if (before.type === 'money' && after.type === 'money') return amountExchanges(before, after, language)
  if (before.type === 'date' && after.type === 'date')
    return [
      { from: formatDate(before.day), to: formatDate(after.day) },
      { from: formatDayAndMonth(before.day), to: formatDayAndMonth(after.day) },
    ]
  if (before.type === 'textList' && after.type === 'textList')
    return before.items.flatMap((from, at) => [{ from, to: after.items[at] ?? '' }])
  if (before.type === 'yearlyAmounts' && after.type === 'yearlyAmounts')
    return before.years.flatMap((one) => {
      const same = after.years.find(({ year }) => year === one.year)
      return same === undefined ? [] : amountExchanges(one, same, language)
    })
  return []
}

type Amount = Pick<Extract<FactValue, { type: 'money' }>, 'amount'>

/** `36 400,00 euroa`, `36 400,00`, and without cents where there are none: `36 400`. */
function amountExchanges(
  { amount: from }: Amount,
  { amount: to }: Amount,
  language: Language,
): readonly Exchange[] {
  return [
    { from: formatMoney(from, language), to: formatMoney(to, language) },
    { from: formatAmount(from), to: formatAmount(to) },
    { from: withoutCents(formatAmount(from)), to: withoutCents(formatAmount(to)) },
  ]
}

const withoutCents = (amount: string): string => amount.replace(/,00$/u, '')

/** The sentence with every old figure exchanged for the new one; `null` when none is in it. */
export function exchangeWords(
  content: readonly Inline[],
  exchanges: readonly Exchange[],
): readonly Inline[] | null {
  let changed = content
  for (const { from, to } of exchanges) changed = exchangeAll(changed, from, to)
  return changed === content ? null : changed
}

function exchangeAll(content: readonly Inline[], from: string, to: string): readonly Inline[] {
  const places = [...inlineToText(content).matchAll(formOf(from))]
  return places
    .toReversed()
    .reduce(
      (changed, { index, 0: { length } }) => replaceWords(changed, { from: index, to: index + length }, to),
      content,
    )
}

/** Whichever space was typed between the thousands, or none; never inside a longer figure or word. */
const formOf = (text: string): RegExp => {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
  const spaced = escaped.replaceAll(/[\s\u00A0\u202F]/gu, String.raw`[ \u00A0\u202F]?`)
  return new RegExp(String.raw`(?<![\p{L}\d]|\d[ \u00A0\u202F.,])${spaced}(?![\p{L}\d]|,\d)`, 'gu')
}
