import type { DeskDay } from '../../api/drafting.ts'
import type { DueEntry } from '../../core/appeal/due.ts'
import { type IsoDate, addDays, daysBetween, weekday } from '../../core/calendar/day.ts'
import type { Language } from '../../core/shared/language.ts'
import { type Say, sayIn } from '../i18n/catalogue.ts'
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS, deskWords } from '../i18n/desk.ts'
import { addressTo } from '../app/router.ts'

/** Days of the ribbon, today among them. */
export const RIBBON_DAYS = 21

export interface PinPiece {
  readonly text: string
  readonly lang?: Language
}

/** One moment of the ribbon, or row of the deadlines. */
export interface Pin {
  readonly key: string
  readonly on: IsoDate
  readonly text: string
  /** The same in pieces: an item's title is in its own language. */
  readonly pieces: readonly PinPiece[]
  /** What the colour is for: a meeting is an act, the law's days are purple, the rest is plain. */
  readonly kind: 'act' | 'law' | 'plain'
  /** Where it leads; `null`: nowhere. */
  readonly address: string | null
}

/** Everything ahead, in the order of days. */
export const pinsOf = (
  days: readonly DeskDay[],
  due: readonly DueEntry[],
  language: Language,
): readonly Pin[] =>
  [
    ...days.map((day, at): Pin => ({
      key: `day ${at}`,
      on: day.on,
      ...dayWords(day, language),
      kind: day.kind === 'meeting' ? 'act' : 'plain',
      address: addressOf(day),
    })),
    ...due.map(({ day, words }, at): Pin => ({
      key: `due ${at}`,
      on: day,
      text: words[language],
      pieces: [{ text: words[language] }],
      kind: 'law',
      address: null,
    })),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

function addressOf({ itemId, meetingId }: DeskDay): string | null {
  if (itemId !== null) return addressTo('draft', [itemId])
  return meetingId === null ? null : addressTo('kokoukset', [meetingId])
}

function dayWords(
  { kind, title, language: lang }: DeskDay,
  language: Language,
): Pick<Pin, 'text' | 'pieces'> {
  const name = title[language]
  if (kind === 'meeting') return { text: name, pieces: [{ text: name }] }
  const [before = '', after = ''] = sayIn(deskWords, language)(kind, { title: TITLE_HERE }).split(TITLE_HERE)
  return {
    text: `${before}${name}${after}`,
    pieces: [{ text: before }, { text: name, ...(lang === null ? {} : { lang }) }, { text: after }],
  }
}

/** Stands where the title comes in a sentence. */
const TITLE_HERE = '\u0000'

/** Days of the ribbon that a pin's words lie over. */
const PIN_DAYS = 5

/** A pin with the line it stands on, and how many days its words may lie over. */
export interface PlacedPin extends Pin {
  readonly at: number
  readonly line: number
  readonly span: number
}

/** On as few lines as there can be, so that no words lie over others. */
export function onLines(pins: readonly Pin[], today: IsoDate): readonly PlacedPin[] {
  const ends: number[] = []
  const placed = pins
    .filter(({ on }) => on >= today && on < addDays(today, RIBBON_DAYS))
    .map((pin) => {
      const at = daysBetween(today, pin.on)
      const free = ends.findIndex((end) => end <= at)
      const line = free === -1 ? ends.length : free
      ends[line] = at + PIN_DAYS
      return { ...pin, at, line }
    })
  return placed.map((pin, n) => {
    const next = placed.slice(n + 1).find(({ line }) => line === pin.line)
    return { ...pin, span: (next?.at ?? RIBBON_DAYS) - pin.at }
  })
}

export const ribbonDays = (today: IsoDate): readonly IsoDate[] =>
  Array.from({ length: RIBBON_DAYS }, (_, at) => addDays(today, at))

export const isWeekend = (day: IsoDate): boolean => weekday(day) > 5

type SayDesk = Say<typeof deskWords>

/** `Torstai 12. marraskuuta` */
export function longDay(day: IsoDate, language: Language, say: SayDesk): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  const name = WEEKDAYS[language][weekday(day) - 1] ?? ''
  return say('today', {
    weekday: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    day: date,
    month: MONTHS[language][month - 1] ?? '',
  })
}

export const shortWeekday = (day: IsoDate, language: Language): string =>
  SHORT_WEEKDAYS[language][weekday(day) - 1] ?? ''

/** `13.` in the ribbon; the first of a month with its month, `1.12.` */
export function ribbonDay(day: IsoDate, say: SayDesk): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return date === 1 ? say('dayAndMonth', { day: date, month }) : say('dayOfMonth', { day: date })
}

/** `13.11.` */
export function dayAndMonth(day: IsoDate, say: SayDesk): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return say('dayAndMonth', { day: date, month })
}
