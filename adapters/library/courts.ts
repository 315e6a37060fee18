import { z } from 'zod'
import type { CourtTables } from '../../core/appeal/instruction.ts'
import { type IsoDate, isoDate } from '../../core/calendar/day.ts'
import { type Cents, cents } from '../../core/shared/money.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import type { LibraryFailure } from '../../service/ports.ts'
import { readCheckedJson } from './checkedJson.ts'

const filled = z.string().min(1)
const bilingual = z.strictObject({ fi: filled, sv: filled })
const euros = z
  .number()
  .positive()
  .transform((amount): Cents => cents(amount * 100))
const day = z.iso.date().transform((text): IsoDate => isoDate(text))

const courtsFile = z.strictObject({
  courts: z.array(
    z.strictObject({
      key: filled,
      name: z.strictObject({
        fi: z.strictObject({
          nominative: filled,
          genitive: filled,
          allative: filled,
          illative: filled,
          inessive: filled,
        }),
        sv: z.strictObject({ indefinite: filled, definite: filled }),
      }),
      eService: z.url(),
      toBeConfirmed: z.array(filled),
    }),
  ),
})

const feesFile = z.strictObject({
  fees: z.array(
    z.strictObject({
      validFrom: day,
      act: bilingual,
      administrativeCourt: euros,
      marketCourt: z.strictObject({
        basic: euros,
        fromOneMillion: euros,
        fromTenMillion: euros,
        privatePerson: euros.nullable(),
      }),
    }),
  ),
})

/** Reads `courts.json` and `courtFees.json`; both are checked, and nothing of a broken file is used. */
export async function loadCourtTables(
  courtsPath: string,
  feesPath: string,
): Promise<Result<CourtTables, LibraryFailure>> {
  const courts = await readCheckedJson(courtsPath, courtsFile)
  if (!courts.ok) return courts
  const fees = await readCheckedJson(feesPath, feesFile)
  return fees.ok ? ok({ courts: courts.value.courts, fees: fees.value.fees }) : fees
}
