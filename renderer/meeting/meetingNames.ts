import { formatDate, formatTime, weekday } from '../../core/calendar/day.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { Bilingual, Language } from '../../core/shared/language.ts'
import type { Say } from '../i18n/catalogue.ts'
import { SHORT_WEEKDAYS, WEEKDAYS } from '../i18n/desk.ts'
import type { meetingWords } from '../i18n/meeting.ts'

export type SayMeeting = Say<typeof meetingWords>

/** `Kaupunginhallitus 14/2026`; the day of a meeting whose number is not known. */
export const nameOfMeeting = (
  { number, year, heldOn }: Meeting,
  bodyName: Bilingual,
  language: Language,
): string => `${bodyName[language]} ${number === null ? formatDate(heldOn) : `${number}/${year}`}`

/** `Maanantai 16.11.2026 klo 18.00, kaupungintalo, Rantasali`. */
export function whenAndWhere(
  { heldOn, startsAt, place, way, statedBy }: Meeting,
  language: Language,
  say: SayMeeting,
  form: 'long' | 'short' = 'long',
): string {
  const names = form === 'long' ? WEEKDAYS : SHORT_WEEKDAYS
  const name = names[language][weekday(heldOn) - 1] ?? ''
  const day = form === 'long' ? capital(name) : name
  const when =
    startsAt === null
      ? say('whenDay', { weekday: day, date: formatDate(heldOn) })
      : say('when', { weekday: day, date: formatDate(heldOn), time: clockOf(startsAt, language) })
  const how = way === undefined || way === 'room' ? null : say(`wayOf_${way}`)
  const stated =
    statedBy === undefined
      ? null
      : say('statedByFacts', { date: formatDate(statedBy.on), time: clockOf(statedBy.at, language) })
  return [when, place, how, stated].filter((piece) => piece !== null).join(', ')
}

/** The digits alone: the word before them is the sentence's. */
const clockOf = (time: NonNullable<Meeting['startsAt']>, language: Language): string =>
  formatTime(time, language).replace(/^[^\d]+/u, '')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
