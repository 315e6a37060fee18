import type { IsoDate } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import type { Cents } from '../shared/money.ts'

/** One fact a template asks for (domain.md 8.1): what it is called, what it may hold, how it is checked. */
export interface FactDefinition {
  readonly id: string
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
