import { yearOf } from '../calendar/day.ts'
import { type Cents, cents } from '../shared/money.ts'
import { type FactDefinition, type Facts, type YearlyAmount, findFact } from './facts.ts'

/** The arithmetic of facts that belong together (domain.md 8.1, R-VAL-03): amounts that make up another amount. */
export interface FactSum {
  /** `years`: must be exactly the total. `parts`: what they leave of the total is paid by others. */
  readonly kind: 'years' | 'parts'
  /** Fact that the amounts are of. */
  readonly of: string
  /** Where the amounts stand: the fact of the years, or the last of the parts. */
  readonly at: string
  readonly parts: readonly SumPart[]
  readonly sum: Cents
  readonly total: Cents
  readonly agrees: boolean
}

export interface SumPart {
  readonly factId: string
  readonly amount: Cents
}

/** Every sum that the stated facts let count, in the order of the template. */
export const factSums = (definitions: readonly FactDefinition[], facts: Facts): readonly FactSum[] =>
  definitions.flatMap((definition) => [
    ...yearSum(definition, facts),
    ...partSum(definition, definitions, facts),
  ])

/** How many per cent an amount is of the one it may not be above; `null`: one of them is not stated. */
export function shareOf(definition: FactDefinition, facts: Facts): number | null {
  const [part, whole] = [amountOf(facts, definition.id), amountOf(facts, definition.validation.notAbove)]
  return part === null || whole === null || whole === 0 ? null : Math.round((part / whole) * 1000) / 10
}

/** The total of yearly amounts shared evenly over the years of its period; `null`: something of it is not stated. */
export function evenYears({ validation }: FactDefinition, facts: Facts): readonly YearlyAmount[] | null {
  const total = amountOf(facts, validation.sumsTo)
  const [start, end] = (validation.yearsWithin ?? []).map((id) => findFact(facts, id))
  if (total === null || total === 0 || start?.type !== 'date' || end?.type !== 'date') return null
  const count = yearOf(end.day) - yearOf(start.day) + 1
  if (count < 1) return null
  const share = Math.floor(total / count)
  return Array.from({ length: count }, (_, at) => ({
    year: yearOf(start.day) + at,
    // The last year has the cents that do not divide.
    amount: cents(at === count - 1 ? total - share * (count - 1) : share),
  }))
}

function yearSum({ id, validation: { sumsTo } }: FactDefinition, facts: Facts): readonly FactSum[] {
  const total = amountOf(facts, sumsTo)
  const value = findFact(facts, id)
  if (sumsTo === undefined || total === null || value?.type !== 'yearlyAmounts') return []
  const parts = value.years.map(({ amount }) => ({ factId: id, amount }))
  const sum = sumOf(parts)
  return [{ kind: 'years', of: sumsTo, at: id, parts, sum, total, agrees: sum === total }]
}

/** Amounts of one whole, told once: at the last of them that is stated. One alone is no sum. */
function partSum(
  definition: FactDefinition,
  definitions: readonly FactDefinition[],
  facts: Facts,
): readonly FactSum[] {
  const of = definition.validation.notAbove
  const total = amountOf(facts, of)
  if (of === undefined || total === null) return []
  const parts = definitions.flatMap(({ id, validation }): readonly SumPart[] => {
    const amount = validation.notAbove === of ? amountOf(facts, id) : null
    return amount === null ? [] : [{ factId: id, amount }]
  })
  if (parts.length < 2 || parts.at(-1)?.factId !== definition.id) return []
  const sum = sumOf(parts)
  return [{ kind: 'parts', of, at: definition.id, parts, sum, total, agrees: sum <= total }]
}

const sumOf = (parts: readonly SumPart[]): Cents =>
  cents(parts.reduce((subtotal, { amount }) => subtotal + amount, 0))

function amountOf(facts: Facts, factId: string | undefined): Cents | null {
  const value = factId === undefined ? undefined : findFact(facts, factId)
  return value?.type === 'money' ? value.amount : null
}
