import { type Instant, localDayAndTime } from '../../core/calendar/day.ts'

/** `14.32` in Finland. */
export const clockOf = (instant: Instant): string => {
  const [hours = '', minutes = ''] = localDayAndTime(instant).time.split(':')
  return `${Number(hours)}.${minutes}`
}
