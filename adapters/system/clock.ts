import { type Instant, asInstant, isoDate } from '../../core/calendar/day.ts'
import type { Clock } from '../../service/ports.ts'

const ZONE = 'Europe/Helsinki'

/** The computer's clock. Days are days of Finland, whatever zone the computer is set to. */
export const createSystemClock = (): Clock => clockAt(() => asInstant(new Date().toISOString()))

/** A clock that stands still at one instant: demo and golden tests. */
export const createFixedClock = (at: Instant): Clock => clockAt(() => at)

const clockAt = (now: () => Instant): Clock => ({
  now,
  today: () => isoDate(Temporal.Instant.from(now()).toZonedDateTimeISO(ZONE).toPlainDate().toString()),
})
