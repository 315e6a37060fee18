import { z } from 'zod'
import {
  type ClockTime,
  type Instant,
  type IsoDate,
  parseDate,
  parseInstant,
  parseTime,
} from '../../core/calendar/day.ts'
import { type Brand, asId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import type { Result } from '../../core/shared/result.ts'

/** Pieces that the methods' inputs are built from. */

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says which kind of id it is
export const id = <Id extends Brand<string, string>>() =>
  z
    .string()
    .min(1)
    .transform((text) => asId<Id>(text))

export const language = z.enum(['fi', 'sv']) satisfies z.ZodType<Language>

/** `2026-11-16` or `16.11.2026`. */
export const day = parsed<IsoDate>(parseDate, '2026-11-16')

/** `18.02` or `18:02`. */
export const clockTime = parsed<ClockTime>(parseTime, '18.02')

/** `2026-11-18T12:00:00Z` */
export const instant = parsed<Instant>(parseInstant, '2026-11-18T12:00:00Z')

function parsed<T>(parse: (text: string) => Result<T, unknown>, example: string) {
  return z.string().transform((text, context): T => {
    const result = parse(text)
    if (result.ok) return result.value
    context.addIssue({ code: 'custom', message: `”${text}” – ${example}` })
    return z.NEVER
  })
}
