import { type IsoDate, isoDate } from '../calendar/day.ts'
import { type Cents, cents } from '../shared/money.ts'
import type { Procurement, ProcurementKind } from '../draft/appealContext.ts'

interface Thresholds {
  readonly validFrom: IsoDate
  readonly amounts: Readonly<Record<ProcurementKind, Cents>>
}

/** National thresholds without VAT, newest first. Source: HankL 1397/2016, 25 §. */
const NATIONAL_THRESHOLDS: readonly [Thresholds, ...Thresholds[]] = [
  {
    // HankL 1397/2016, 177 §: the act is in force from 1.1.2017
    validFrom: isoDate('2017-01-01'),
    amounts: {
      // HankL 25 § 1 mom. 1 kohta
      goodsOrServices: cents(60_000_00),
      // HankL 25 § 1 mom. 2 kohta
      works: cents(150_000_00),
      // HankL 25 § 1 mom. 3 kohta, annex E 1–4
      socialOrHealth: cents(400_000_00),
      // HankL 25 § 1 mom. 4 kohta, annex E 5–15
      otherSpecialServices: cents(300_000_00),
      // HankL 25 § 1 mom. 5 kohta
      concession: cents(500_000_00),
    },
  },
]

/** Does the procurement reach the national threshold, so that the market court is competent (HankL 25 §)? */
export function reachesThreshold({ kind, value }: Procurement, decidedOn: IsoDate | null): boolean {
  const [newest] = NATIONAL_THRESHOLDS
  const table = NATIONAL_THRESHOLDS.find(({ validFrom }) => decidedOn === null || validFrom <= decidedOn)
  return value >= (table ?? newest).amounts[kind]
}
