import { type IsoDate, isoDate } from '../../core/calendar/day.ts'

/** The day in Finland now, `2026-11-12`: what a day typed without a year is counted from. */
export const today = (): IsoDate =>
  isoDate(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date()))
