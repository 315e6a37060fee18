import { type Result, fail } from '../shared/result.ts'
import { type IsoDate, type MalformedDate, parseDate, yearOf } from './day.ts'

/**
 * Reads a day as a person types it: `16.11.2026`, `2026-11-16`, `1.1.27` (of this century), or `16.11.`, which is the
 * next such day, `today` included.
 */
export function readTypedDate(text: string, today: IsoDate): Result<IsoDate, MalformedDate> {
  const [, dayAndMonth, year] = /^(\d{1,2}\.\d{1,2})(?:\.(\d\d)?)?$/u.exec(text.trim()) ?? []
  if (dayAndMonth === undefined) return parseDate(text)
  if (year !== undefined) return told(parseDate(`${dayAndMonth}.20${year}`), text)
  const candidates = [0, 1, 2, 3, 4].map((years) => parseDate(`${dayAndMonth}.${yearOf(today) + years}`))
  return told(candidates.find((day) => day.ok && day.value >= today) ?? parseDate(text), text)
}

/** A failure names what was typed, not what was tried. */
const told = (day: Result<IsoDate, MalformedDate>, text: string): Result<IsoDate, MalformedDate> =>
  day.ok ? day : fail({ code: 'calendar/malformed-date', text })
