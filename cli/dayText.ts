import type { WordLanguage } from '../api/words.ts'
import { type IsoDate, formatDate, weekday } from '../core/calendar/day.ts'

/** `pe 8.1.2027`: as people read a day; `--json` has `2027-01-08`. */
export const dayText = (day: IsoDate, language: WordLanguage): string =>
  `${WEEKDAYS[language][weekday(day) - 1] ?? ''} ${formatDate(day)}`

/** The same as the first column of a list. */
export const dayColumn = (day: IsoDate, language: WordLanguage): string =>
  dayText(day, language).padEnd('tors 30.12.2026'.length)

const WEEKDAYS: Readonly<Record<WordLanguage, readonly string[]>> = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
}
