import type { Brand } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { NBSP } from '../shared/typography.ts'

/** A calendar day as `2026-11-16`, without time or zone. Days of Finland (Europe/Helsinki). */
export type IsoDate = Brand<string, 'IsoDate'>

/** A clock time of day as `18:02`. */
export type ClockTime = Brand<string, 'ClockTime'>

/** An instant as UTC text, `2026-11-16T16:02:11.000Z`. */
export type Instant = Brand<string, 'Instant'>

export interface MalformedDate {
  readonly code: 'calendar/malformed-date'
  readonly text: string
}

export interface MalformedTime {
  readonly code: 'calendar/malformed-time'
  readonly text: string
}

/** Reads `2026-11-16` or `16.11.2026` (also `01.11.2026`). A day that does not exist (30.2.) is a failure. */
export function parseDate(text: string): Result<IsoDate, MalformedDate> {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text.trim())
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text.trim())
  const [year, month, day] = iso ? iso.slice(1) : finnish ? finnish.slice(1).toReversed() : []
  const plain = year && month && day ? plainDate(Number(year), Number(month), Number(day)) : null
  return plain ? ok(brandDate(plain.toString())) : fail({ code: 'calendar/malformed-date', text })
}

/** A day written in code or in checked data. Throws when the day does not exist: that is a bug. */
export function isoDate(text: string): IsoDate {
  const parsed = parseDate(text)
  if (!parsed.ok) throw new Error(`not a day: ${text}`)
  return parsed.value
}

/** The day `days` calendar days after `day` (before it, when negative). */
export const addDays = (day: IsoDate, days: number): IsoDate =>
  brandDate(Temporal.PlainDate.from(day).add({ days }).toString())

/**
 * The same day number `months` later; the last day of that month when it has no such day.
 * Source: MäärL 150/1930, 3 §.
 */
export const addMonths = (day: IsoDate, months: number): IsoDate =>
  brandDate(Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString())

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: IsoDate): number => Temporal.PlainDate.from(day).dayOfWeek

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

/** `16.11.2026`: no leading zeros, both languages (R-PHR-04). */
export function formatDate(day: IsoDate): string {
  const { year, month, day: dayOfMonth } = Temporal.PlainDate.from(day)
  return `${dayOfMonth}.${month}.${year}`
}

/** `16.11.`: inside an arithmetic whose year is told elsewhere. */
export const formatDayAndMonth = (day: IsoDate): string => formatDate(day).slice(0, -'2026'.length)

/** `16.11.2026` with leading zeros, as Dynasty pages print it: `01.11.2026`. */
export const formatDatePadded = (day: IsoDate): string => day.split('-').toReversed().join('.')

/** `klo 18.02`, in Swedish `kl. 18.02` (R-PHR-04). */
export function formatTime(time: ClockTime, language: Language): string {
  const [hours = '', minutes = ''] = time.split(':')
  return `${language === 'fi' ? 'klo' : 'kl.'}${NBSP}${Number(hours)}.${minutes}`
}

/** Reads `18:02`, `18.02` or `9.5`-like slips as failures: minutes have two digits. */
export function parseTime(text: string): Result<ClockTime, MalformedTime> {
  const match = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/u.exec(text.trim())
  if (match === null) return fail({ code: 'calendar/malformed-time', text })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parser: the pattern is checked above
  return ok(`${(match[1] ?? '').padStart(2, '0')}:${match[2]}` as ClockTime)
}

export interface MalformedInstant {
  readonly code: 'calendar/malformed-instant'
  readonly text: string
}

/** Reads an instant with its offset, `2026-11-20T12:00:00Z` or `2026-11-20T14:00:00+02:00`, as UTC. */
export function parseInstant(text: string): Result<Instant, MalformedInstant> {
  try {
    return ok(asInstant(Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 })))
  } catch {
    return fail({ code: 'calendar/malformed-instant', text })
  }
}

/** Day and clock time in Finland (Europe/Helsinki) of an instant; the time to the second, `16:15:05`. */
export function localDayAndTime(instant: Instant): { readonly day: IsoDate; readonly time: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Helsinki')
  return {
    day: brandDate(local.toPlainDate().toString()),
    time: local.toPlainTime().toString({ smallestUnit: 'second' }),
  }
}

export interface MalformedLocalTime {
  readonly code: 'calendar/malformed-local-time'
  readonly text: string
}

/** Reads a day and a clock time in Finland to the second, `9.12.2026 16.15.05` or `2026-12-09T16:15:05`, as an instant. */
export function parseLocalInstant(text: string): Result<Instant, MalformedLocalTime> {
  const match = /^(\S+?)[ T]([01]\d|2[0-3])[.:]([0-5]\d)[.:]([0-5]\d)$/u.exec(text.trim())
  const day = match === null ? null : parseDate(match[1] ?? '')
  if (match === null || day === null || !day.ok) return fail({ code: 'calendar/malformed-local-time', text })
  const local = Temporal.PlainDateTime.from(`${day.value}T${match[2]}:${match[3]}:${match[4]}`)
  return ok(asInstant(local.toZonedDateTime('Europe/Helsinki').toInstant().toString()))
}

/** Brands an instant that the Clock port gave or that was read back from storage. */
export const asInstant = (text: string): Instant =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where an instant gets its brand
  text as Instant

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

const brandDate = (text: string): IsoDate =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a day gets its brand
  text as IsoDate

/** Whole minutes from one instant to a later one; negative when `to` is earlier. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.trunc(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('minutes'))
