import type { FactValue } from '../../core/template/facts.ts'

/** A fact's value as the service reads it: money in euros, days and choices as text. `null`: not stated. */
export function factToRaw(value: FactValue | null): unknown {
  if (value === null) return null
  if ('text' in value) return value.text
  if ('amount' in value) return value.amount / 100
  if ('value' in value) return value.value
  if ('day' in value) return value.day
  return 'items' in value
    ? value.items
    : value.years.map(({ year, amount }) => ({ year, amount: amount / 100 }))
}
