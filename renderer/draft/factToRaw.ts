import type { FactValue } from '../../core/template/facts.ts'

/** A fact's value as the service reads it: money in euros, days and choices as text. `null`: not stated. */
export function factToRaw(value: FactValue | null): unknown {
  if (value === null) return null
  switch (value.type) {
    case 'text':
    case 'longText':
    case 'choice':
      return value.text
    case 'money':
      return value.amount / 100
    case 'percent':
    case 'number':
    case 'year':
      return value.value
    case 'date':
      return value.day
    case 'textList':
      return value.items
    case 'yearlyAmounts':
      return value.years.map(({ year, amount }) => ({ year, amount: amount / 100 }))
  }
}
