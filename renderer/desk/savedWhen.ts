import { type Instant, type IsoDate, addDays, localDayAndTime } from '../../core/calendar/day.ts'
import type { Language } from '../../core/shared/language.ts'
import { sayIn } from '../i18n/catalogue.ts'
import { deskWords } from '../i18n/desk.ts'
import { dayAndMonth, shortWeekday } from './deskDays.ts'

/** `klo 14.32` today, `eilen`, else `ma 9.11.`. */
export function savedWhen(at: Instant, today: IsoDate, language: Language): string {
  const say = sayIn(deskWords, language)
  const { day, time } = localDayAndTime(at)
  if (day === today) return say('at', { time: time.slice(0, 5).replace(':', '.') })
  if (day === addDays(today, -1)) return say('yesterday')
  return `${shortWeekday(day, language)} ${dayAndMonth(day, say)}`
}
