import { type Instant, formatDate, localDayAndTime, parseInstant, yearOf } from '../../core/calendar/day.ts'
import type { Language } from '../../core/shared/language.ts'
import { today } from '../app/today.ts'

/** `17.11. klo 12.41` / `17.11 kl. 12.41`; with its year unless it is this one. What is no time stays as it is. */
export function whenText(time: string, language: Language): string {
  const instant = parseInstant(time)
  return instant.ok ? `${dayText(instant.value, language)} ${clockText(instant.value, language)}` : time
}

/** `klo 12.41` / `kl. 12.41` */
export const clockText = (at: Instant, language: Language): string =>
  `${language === 'fi' ? 'klo' : 'kl.'}\u00A0${localDayAndTime(at).time.slice(0, 5).replace(/^0/u, '').replace(':', '.')}`

function dayText(at: Instant, language: Language): string {
  const { day } = localDayAndTime(at)
  const whole = formatDate(day)
  if (yearOf(day) !== yearOf(today())) return whole
  const short = whole.slice(0, -4)
  return language === 'fi' ? short : short.slice(0, -1)
}

/** `4.3.2028` */
export const dayOf = (at: Instant): string => formatDate(localDayAndTime(at).day)
