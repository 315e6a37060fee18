import type { IsoDate } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import type { Cents } from '../shared/money.ts'

/** One fact a template asks for (domain.md 8.1): what it is called, what it may hold, how it is checked. */
export interface FactDefinition {
  readonly id: string
  /** Heading under which the fact is asked: `Rahoitus`. The facts of a group stand together. */
  readonly group: Bilingual
  readonly type: FactType
  readonly label: Bilingual
  readonly help: Bilingual
  readonly required: 'always' | 'optional'
  /** Shown inside the field: `euroa`, `%`, `htv`. */
  readonly unit: Bilingual | null
  /** Only for `type: 'choice'`. */
  readonly choices: readonly Choice[]
  readonly validation: FactValidation
}

export type FactType =
  | 'text'
  | 'longText'
  | 'money'
  | 'percent'
  | 'number'
  | 'year'
  | 'date'
  | 'choice'
  | 'textList'
  | 'yearlyAmounts'

export interface Choice {
  readonly value: string
  readonly label: Bilingual
}

/** Limits; all optional. Lengths in characters, `min`/`max` in the unit of the type (money: euros). */
export interface FactValidation {
  readonly minLength?: number
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
  readonly minItems?: number
  /** This day may not be before the day of the named fact: `start` ≤ `end`. */
  readonly notBefore?: string
  /** The amounts must sum to the named money fact. */
  readonly sumsTo?: string
  /** This amount may not be above the named money fact: own share ≤ total costs. */
  readonly notAbove?: string
  /** The years of the amounts lie between the years of these two date facts, one year of slack on both sides. */
  readonly yearsWithin?: readonly [start: string, end: string]
  /** An optional fact that must be stated when the named fact is: budget item, when the own share is not 0. */
  readonly requiredWith?: string
}

/** The value of a fact. Text is never markup. Money is cents. */
export type FactValue =
  | { readonly type: 'text' | 'longText' | 'choice'; readonly text: string }
  | { readonly type: 'money'; readonly amount: Cents }
  | { readonly type: 'percent' | 'number' | 'year'; readonly value: number }
  | { readonly type: 'date'; readonly day: IsoDate }
  | { readonly type: 'textList'; readonly items: readonly string[] }
  | { readonly type: 'yearlyAmounts'; readonly years: readonly YearlyAmount[] }

export interface YearlyAmount {
  readonly year: number
  readonly amount: Cents
}

/** The facts of one item by fact id. A fact that is not stated is not there. */
export type Facts = Readonly<Record<string, FactValue>>

/** Facts as they come in: from JSON, a form or a command. Money in euros, days as `16.11.2026` or `2026-11-16`. */
export type RawFacts = Readonly<Record<string, unknown>>

/** Does the value say something? Amount 0, number 0 and empty texts and lists do not: a template leaves them out. */
export const saysSomething = (value: FactValue | undefined): value is FactValue =>
  value !== undefined && sizeOf(value) !== 0

/** Letters, cents, members: what makes a value empty is that there are none. A day always says something. */
function sizeOf(value: FactValue): number {
  if ('text' in value) return value.text.length
  if ('amount' in value) return value.amount
  if ('value' in value) return value.value
  if ('items' in value) return value.items.length
  return 'years' in value ? value.years.length : 1
}

export const findFact = (facts: Facts, id: string): FactValue | undefined =>
  Object.hasOwn(facts, id) ? facts[id] : undefined
