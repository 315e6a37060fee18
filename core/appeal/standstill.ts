import { type IsoDate, addDays } from '../calendar/day.ts'
import { firstWorkingDay } from '../calendar/holidays.ts'
import { type Result, all, ok } from '../shared/result.ts'
import type { DecisionService } from './appealFile.ts'
import { type DeadlineFailure, computeDeadline } from './deadline.ts'

/** Standstill from service, before the contract may be signed. Source: HankL 1397/2016, 129 § (14 days). */
const STANDSTILL_DAYS = 14

/**
 * The last day of a procurement's standstill: the latest over its parties, moved as the act says (HankL 129 §, 499/2021).
 * `null`: somebody has not been served, or nobody at all.
 */
export function standstillEnds(
  services: readonly DecisionService[],
): Result<IsoDate | null, DeadlineFailure> {
  const parties = services.filter(
    ({ of, recipient }) => of.kind === 'decision' && recipient.kind !== 'members',
  )
  const ends = all(parties.map(endOfStandstill))
  if (!ends.ok) return ends
  if (ends.value.length === 0 || ends.value.includes(null)) return ok(null)
  return ok(
    ends.value
      .flatMap((day) => (day === null ? [] : [day]))
      .toSorted()
      .at(-1) ?? null,
  )
}

function endOfStandstill({
  event,
  service,
  shown,
}: DecisionService): Result<IsoDate | null, DeadlineFailure> {
  const deadline = computeDeadline({
    event,
    service,
    shown,
    appeal: 'markkinaoikeusvalitus',
    decidedOn: null,
  })
  if (!deadline.ok) return deadline
  const { serviceDate } = deadline.value
  if (serviceDate === null) return ok(null)
  const moved = firstWorkingDay(addDays(serviceDate, STANDSTILL_DAYS))
  return moved.ok ? ok(moved.value.day) : moved
}
