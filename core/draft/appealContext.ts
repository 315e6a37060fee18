import type { Bilingual } from '../shared/language.ts'
import type { Cents } from '../shared/money.ts'

/** What bears on how an item may be appealed besides its clauses and its day; said by a person. */
export interface AppealContext {
  /** The item answers an oikaisuvaatimus. */
  readonly decidesOnOikaisuvaatimus: boolean
  readonly procurement: Procurement | null
  /** Another act gives the right of appeal (hallintovalitus); the provision as printed. */
  readonly specialLaw: Bilingual | null
  /** The matter can be taken to the labour court by the collective agreement (act 304/2003, 50 §). */
  readonly collectiveAgreement: boolean
}

/** Classes of HankL 25 §, each with its national threshold. */
export const PROCUREMENT_KINDS = [
  'goodsOrServices',
  'works',
  'socialOrHealth',
  'otherSpecialServices',
  'concession',
] as const

export type ProcurementKind = (typeof PROCUREMENT_KINDS)[number]

export interface Procurement {
  readonly kind: ProcurementKind
  /** Estimated value without VAT (HankL 27 §). */
  readonly value: Cents
}
