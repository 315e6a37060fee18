import type { Bilingual } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { type IsoDate, addDays, isoDate, weekday, yearOf } from './day.ts'

/**
 * The calendar is defined for these days (domain.md Corrections 6): the Saturday rule and the movable feasts were
 * other before, and nobody knows the feasts after.
 */
export const CALENDAR_FROM = isoDate('1995-07-01')
export const CALENDAR_UNTIL = isoDate('2199-12-31')

export interface CalendarOutOfRange {
  readonly code: 'calendar/out-of-range'
  readonly day: IsoDate
  readonly from: IsoDate
  readonly until: IsoDate
}

/** Why a day cannot be the last day of a time set by an act (MäärL 150/1930, 5 §). */
export type ClosedDayRule =
  | 'newYearsDay'
  | 'epiphany'
  | 'goodFriday'
  | 'easterDay'
  | 'easterMonday'
  | 'mayDay'
  | 'ascensionDay'
  | 'whitSunday'
  | 'midsummerEve'
  | 'midsummerDay'
  | 'allSaintsDay'
  | 'independenceDay'
  | 'christmasEve'
  | 'christmasDay'
  | 'boxingDay'
  | 'sunday'
  | 'saturday'

/** A day on which no statutory time ends. */
export interface ClosedDay {
  readonly day: IsoDate
  readonly rule: ClosedDayRule
  /** `uudenvuodenpäivä`, `arkilauantai`. */
  readonly name: Bilingual
  /** The act that makes it such a day. */
  readonly law: string
}

/** The closed day that `day` is, `null` when it is a working day (arkipäivä) on which a time may end. */
export function closedDayOn(day: IsoDate): Result<ClosedDay | null, CalendarOutOfRange> {
  if (day < CALENDAR_FROM || day > CALENDAR_UNTIL)
    return fail({ code: 'calendar/out-of-range', day, from: CALENDAR_FROM, until: CALENDAR_UNTIL })
  const holiday = holidaysOf(yearOf(day)).find((closed) => closed.day === day)
  return ok(holiday ?? weekendDay(day))
}

/** A day and the closed days that were passed to find the first working day. */
export interface MovedDay {
  readonly day: IsoDate
  readonly passed: readonly ClosedDay[]
}

/** The first working day on or after `day`. Source: MäärL 150/1930, 5 § (358/1966); only statutory days move it. */
export function firstWorkingDay(day: IsoDate): Result<MovedDay, CalendarOutOfRange> {
  const passed: ClosedDay[] = []
  for (;;) {
    const today = addDays(day, passed.length)
    const closed = closedDayOn(today)
    if (!closed.ok) return closed
    if (closed.value === null) return ok({ day: today, passed })
    passed.push(closed.value)
  }
}

/** Named closed days of a year in order; ordinary Sundays and Saturdays are not listed. */
export const holidaysOf = (year: number): readonly ClosedDay[] =>
  HOLIDAYS.filter(({ years }) => years.from <= year && year <= years.until).map(
    ({ rule, dayOf, name, law }) => ({ rule, name, law, day: dayOf(year) }),
  )

interface HolidayRule {
  readonly rule: ClosedDayRule
  readonly name: Bilingual
  readonly law: string
  readonly dayOf: (year: number) => IsoDate
  /** Years the rule holds, so that a moved feast is a new row (V-5). */
  readonly years: { readonly from: number; readonly until: number }
}

// kirkkolaki 652/2023, 1:6; before 1.7.2023 kirkkolaki 1054/1993, 4:3 with the same days
const CHURCH = 'kirkkolaki 652/2023, 1 luvun 6 §'
// MäärL 150/1930, 5 § names these days itself
const TIME_ACT = 'laki säädettyjen määräaikain laskemisesta 150/1930, 5 §'

const ALWAYS = { from: yearOf(CALENDAR_FROM), until: yearOf(CALENDAR_UNTIL) }

const fixed =
  (monthAndDay: string) =>
  (year: number): IsoDate =>
    isoDate(`${year}-${monthAndDay}`)

const fromEaster =
  (days: number) =>
  (year: number): IsoDate =>
    addDays(easterDay(year), days)

/** First given weekday on or after a day of the year. */
const firstWeekday =
  (monthAndDay: string, wanted: number) =>
  (year: number): IsoDate => {
    const first = isoDate(`${year}-${monthAndDay}`)
    return addDays(first, (wanted - weekday(first) + 7) % 7)
  }

const row = (
  rule: ClosedDayRule,
  fi: string,
  sv: string,
  law: string,
  dayOf: HolidayRule['dayOf'],
): HolidayRule => ({ rule, name: { fi, sv }, law, dayOf, years: ALWAYS })

const FRIDAY = 5
const SATURDAY = 6
const SUNDAY = 7

/** Church holidays (R-DL-06) and the days that MäärL 5 § names beside them (R-DL-03), in the order of the year. */
const HOLIDAYS: readonly HolidayRule[] = [
  row('newYearsDay', 'uudenvuodenpäivä', 'nyårsdagen', CHURCH, fixed('01-01')),
  row('epiphany', 'loppiainen', 'trettondagen', CHURCH, fixed('01-06')),
  row('goodFriday', 'pitkäperjantai', 'långfredagen', CHURCH, fromEaster(-2)),
  row('easterDay', 'pääsiäispäivä', 'påskdagen', CHURCH, fromEaster(0)),
  row('easterMonday', '2. pääsiäispäivä', 'annandag påsk', CHURCH, fromEaster(1)),
  row('mayDay', 'vapunpäivä', 'första maj', TIME_ACT, fixed('05-01')),
  row('ascensionDay', 'helatorstai', 'Kristi himmelsfärdsdag', CHURCH, fromEaster(39)),
  row('whitSunday', 'helluntaipäivä', 'pingstdagen', CHURCH, fromEaster(49)),
  row('midsummerEve', 'juhannusaatto', 'midsommarafton', TIME_ACT, firstWeekday('06-19', FRIDAY)),
  row('midsummerDay', 'juhannuspäivä', 'midsommardagen', CHURCH, firstWeekday('06-20', SATURDAY)),
  row('allSaintsDay', 'pyhäinpäivä', 'alla helgons dag', CHURCH, firstWeekday('10-31', SATURDAY)),
  row('independenceDay', 'itsenäisyyspäivä', 'självständighetsdagen', TIME_ACT, fixed('12-06')),
  row('christmasEve', 'jouluaatto', 'julafton', TIME_ACT, fixed('12-24')),
  row('christmasDay', 'joulupäivä', 'juldagen', CHURCH, fixed('12-25')),
  row('boxingDay', 'tapaninpäivä', 'annandag jul', CHURCH, fixed('12-26')),
]

function weekendDay(day: IsoDate): ClosedDay | null {
  if (weekday(day) === SUNDAY)
    return { day, rule: 'sunday', name: { fi: 'sunnuntai', sv: 'söndag' }, law: CHURCH }
  if (weekday(day) === SATURDAY)
    return { day, rule: 'saturday', name: { fi: 'arkilauantai', sv: 'helgfri lördag' }, law: TIME_ACT }
  return null
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterDay(year: number): IsoDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const month = String(Math.floor(n / 31)).padStart(2, '0')
  const day = String((n % 31) + 1).padStart(2, '0')
  return isoDate(`${year}-${month}-${day}`)
}
