import { parseDate } from '../calendar/day.ts'
import { type Cents, cents, parseMoney } from '../shared/money.ts'
import { type Result, all, fail, ok } from '../shared/result.ts'
import type { FactFailure } from './failures.ts'
import type { FactDefinition, FactType, FactValue, YearlyAmount } from './facts.ts'

/** What is wrong with one value, without the fact's name. */
export type FactProblem = FactFailure extends infer F
  ? F extends { readonly fact: string; readonly label: string }
    ? Omit<F, 'fact' | 'label'>
    : never
  : never

type Reading<T> = Result<T, FactProblem>

/** Reads one stated value by the type of its fact. Limits are checked by `limitProblem`. */
export const readFact = (definition: FactDefinition, raw: unknown): Reading<FactValue> =>
  READERS[definition.type](raw, definition)

const READERS: Readonly<Record<FactType, (raw: unknown, definition: FactDefinition) => Reading<FactValue>>> =
  {
    text: (raw) => map(readText(raw, 'text'), (text) => ({ type: 'text', text })),
    longText: (raw) => map(readText(raw, 'longText'), (text) => ({ type: 'longText', text })),
    choice: (raw, definition) => map(readChoice(definition, raw), (text) => ({ type: 'choice', text })),
    money: (raw) => map(readMoney(raw), (amount) => ({ type: 'money', amount })),
    percent: (raw) => map(readNumber(raw), (value) => ({ type: 'percent', value })),
    number: (raw) => map(readNumber(raw), (value) => ({ type: 'number', value })),
    year: (raw) => map(readYear(raw), (value) => ({ type: 'year', value })),
    date: (raw) => readDate(raw),
    textList: (raw) => map(readList(raw), (items) => ({ type: 'textList', items })),
    yearlyAmounts: (raw) => map(readYears(raw), (years) => ({ type: 'yearlyAmounts', years })),
  }

function map<T, U>(reading: Reading<T>, change: (value: T) => U): Reading<U> {
  return reading.ok ? ok(change(reading.value)) : reading
}

/** A text is one line, a long text keeps its lines. Control characters do not belong in a document. */
function readText(raw: unknown, type: 'text' | 'longText'): Reading<string> {
  if (typeof raw !== 'string') return fail({ code: 'template/fact-not-text' })
  const lines = raw.replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n').replaceAll('\t', ' ')
  const text = (type === 'text' ? lines.replaceAll(/\s*\n\s*/gu, ' ') : lines).trim().normalize('NFC')
  return /(?!\n)[\p{Cc}\p{Cs}]/u.test(text) ? fail({ code: 'template/fact-control-character' }) : ok(text)
}

function readChoice(definition: FactDefinition, raw: unknown): Reading<string> {
  const chosen = definition.choices.find(({ value }) => value === raw)
  return chosen === undefined
    ? fail({ code: 'template/fact-not-choice', choices: definition.choices.map(({ value }) => value) })
    : ok(chosen.value)
}

function readMoney(raw: unknown): Reading<Cents> {
  if (typeof raw === 'number' && Number.isFinite(raw)) return ok(cents(raw * 100))
  const parsed = typeof raw === 'string' ? parseMoney(raw.replace(/(?:€|euroa|euro)\s*$/u, '')) : null
  return parsed?.ok === true ? ok(parsed.value) : fail({ code: 'template/fact-not-money' })
}

function readNumber(raw: unknown): Reading<number> {
  if (typeof raw === 'number' && Number.isFinite(raw)) return ok(raw)
  const text = typeof raw === 'string' ? raw.replaceAll(/[\s%]/gu, '').replace(',', '.') : ''
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? ok(Number(text)) : fail({ code: 'template/fact-not-number' })
}

function readYear(raw: unknown): Reading<number> {
  const year = typeof raw === 'string' && /^\d{4}$/u.test(raw.trim()) ? Number(raw) : raw
  return typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2199
    ? ok(year)
    : fail({ code: 'template/fact-not-year' })
}

function readDate(raw: unknown): Reading<FactValue> {
  const parsed = typeof raw === 'string' ? parseDate(raw) : null
  return parsed?.ok === true
    ? ok({ type: 'date', day: parsed.value })
    : fail({ code: 'template/fact-not-date' })
}

function readList(raw: unknown): Reading<readonly string[]> {
  if (!Array.isArray(raw)) return fail({ code: 'template/fact-not-list' })
  const items = all(raw.map((item: unknown) => readText(item, 'text')))
  return map(items, (texts) => texts.filter((text) => text !== ''))
}

function readYears(raw: unknown): Reading<readonly YearlyAmount[]> {
  if (!Array.isArray(raw)) return fail({ code: 'template/fact-not-yearly-amounts' })
  const read = all(raw.map(readYearlyAmount))
  if (!read.ok) return read
  const years = read.value.toSorted((a, b) => a.year - b.year)
  const twice = years.some(({ year }, i) => years[i + 1]?.year === year)
  return twice ? fail({ code: 'template/fact-not-yearly-amounts' }) : ok(years)
}

function readYearlyAmount(raw: unknown): Reading<YearlyAmount> {
  if (typeof raw !== 'object' || raw === null || !('year' in raw) || !('amount' in raw))
    return fail({ code: 'template/fact-not-yearly-amounts' })
  const [year, amount] = [readYear(raw.year), readMoney(raw.amount)]
  return year.ok && amount.ok
    ? ok({ year: year.value, amount: amount.value })
    : fail({ code: 'template/fact-not-yearly-amounts' })
}
