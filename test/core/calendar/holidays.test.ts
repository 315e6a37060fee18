import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IsoDate, addDays, isoDate, weekday } from '../../../core/calendar/day.ts'
import { CALENDAR_FROM, closedDayOn, firstWorkingDay, holidaysOf } from '../../../core/calendar/holidays.ts'

/** domain.md 4.3: Good Friday, Easter Monday, Ascension, Whit Sunday, Midsummer Eve, All Saints, weekday holidays. */
const MOVABLE = `
2019-04-19 2019-04-22 2019-05-30 2019-06-09 2019-06-21 2019-11-02 10
2020-04-10 2020-04-13 2020-05-21 2020-05-31 2020-06-19 2020-10-31 9
2021-04-02 2021-04-05 2021-05-13 2021-05-23 2021-06-25 2021-11-06 8
2022-04-15 2022-04-18 2022-05-26 2022-06-05 2022-06-24 2022-11-05 7
2023-04-07 2023-04-10 2023-05-18 2023-05-28 2023-06-23 2023-11-04 9
2024-03-29 2024-04-01 2024-05-09 2024-05-19 2024-06-21 2024-11-02 10
2025-04-18 2025-04-21 2025-05-29 2025-06-08 2025-06-20 2025-11-01 10
2026-04-03 2026-04-06 2026-05-14 2026-05-24 2026-06-19 2026-10-31 9
2027-03-26 2027-03-29 2027-05-06 2027-05-16 2027-06-25 2027-11-06 8
2028-04-14 2028-04-17 2028-05-25 2028-06-04 2028-06-23 2028-11-04 9
2029-03-30 2029-04-02 2029-05-10 2029-05-20 2029-06-22 2029-11-03 10
2030-04-19 2030-04-22 2030-05-30 2030-06-09 2030-06-21 2030-11-02 10`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

const nameOn = (day: string): string | null => {
  const closed = closedDayOn(isoDate(day))
  if (!closed.ok) throw new Error(closed.failure.code)
  return closed.value?.name.fi ?? null
}

/** The eleven days counted in 4.3: those that may fall on a weekday. */
const COUNTED = [
  'newYearsDay',
  'epiphany',
  'goodFriday',
  'easterMonday',
  'mayDay',
  'ascensionDay',
  'midsummerEve',
  'independenceDay',
  'christmasEve',
  'christmasDay',
  'boxingDay',
]

describe('the movable days 2019–2030', () => {
  it.each(MOVABLE)(
    '%s %s %s %s %s %s',
    (friday = '', monday = '', thursday = '', whit = '', eve = '', saints = '', count = '') => {
      expect([friday, monday, thursday, whit, eve, saints].map(nameOn)).toEqual([
        'pitkäperjantai',
        '2. pääsiäispäivä',
        'helatorstai',
        'helluntaipäivä',
        'juhannusaatto',
        'pyhäinpäivä',
      ])
      const onWeekdays = holidaysOf(Number(friday.slice(0, 4))).filter(
        ({ day, rule }) => COUNTED.includes(rule) && weekday(day) <= 5,
      )
      expect(onWeekdays).toHaveLength(Number(count))
    },
  )
})

describe('days that do not move a last day (R-DL-07)', () => {
  it.each([
    ['2019-12-31', 'New Year’s Eve'],
    ['2025-04-17', 'Maundy Thursday'],
    ['2024-04-30', 'May Day Eve'],
    ['2026-02-05', 'Runeberg’s day'],
    ['2022-06-06', 'Whit Monday'],
    ['2023-12-05', 'the eve of Independence Day'],
    ['2019-12-23', 'the day before Christmas Eve'],
  ])('%s, %s, is a working day', (day) => {
    expect(nameOn(day)).toBeNull()
  })
})

describe('the range of the calendar', () => {
  it.each(['1995-06-30', '2200-01-01'])('%s is refused', (day) => {
    expect(closedDayOn(isoDate(day))).toMatchObject({ ok: false, failure: { code: 'calendar/out-of-range' } })
  })

  it('every closed day names its act', () => {
    const laws = new Set(holidaysOf(2026).map(({ law }) => law))
    expect([...laws].every((law) => /652\/2023|150\/1930/u.test(law))).toBe(true)
  })
})

const anyDay = fc.integer({ min: 0, max: 74_000 }).map((days): IsoDate => addDays(CALENDAR_FROM, days))

describe('the first working day', () => {
  it('is never closed, never earlier than asked, and everything between is closed', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const moved = firstWorkingDay(day)
        if (!moved.ok) throw new Error(moved.failure.code)
        expect(closedDayOn(moved.value.day)).toEqual({ ok: true, value: null })
        expect(moved.value.day >= day).toBe(true)
        expect(moved.value.passed.map((closed) => closed.day)).toEqual(
          moved.value.passed.map((_, index) => addDays(day, index)),
        )
      }),
    )
  })
})

/** Every intended difference: days the package lists that no act closes. It lists also what people celebrate. */
const ONLY_IN_PACKAGE = [
  'Isänpäivä (observance): a Sunday anyway',
  'Uudenvuodenaatto (bank): banks close, but MäärL 5 § does not name the day (R-DL-07)',
  'Äitienpäivä (observance): a Sunday anyway',
]

describe('agreement with the package date-holidays, years 1996–2199', () => {
  const finland = new Holidays('FI')
  const years = Array.from({ length: 204 }, (_, index) => 1996 + index)

  it('every day of ours is a holiday there', () => {
    const missing = years.flatMap((year) => {
      const theirs = new Set(finland.getHolidays(year).map(({ date }) => date.slice(0, 10)))
      return holidaysOf(year).filter(({ day }) => !theirs.has(day))
    })
    expect(missing).toEqual([])
  })

  it('every holiday there is a day of ours, but for the differences listed', () => {
    const differences = years.flatMap((year) => {
      const ours = new Set(holidaysOf(year).map(({ day }): string => day))
      return finland
        .getHolidays(year)
        .filter(({ date }) => !ours.has(date.slice(0, 10)))
        .map(({ name, type, date }) => `${name} (${type}): ${nameOn(date.slice(0, 10)) ?? 'working day'}`)
    })
    const found = [...new Set(differences)].toSorted()
    expect(found).toEqual([
      'Isänpäivä (observance): sunnuntai',
      'Uudenvuodenaatto (bank): arkilauantai',
      'Uudenvuodenaatto (bank): sunnuntai',
      'Uudenvuodenaatto (bank): working day',
      'Äitienpäivä (observance): sunnuntai',
    ])
    const named = new Set(found.map((difference) => difference.split(':')[0]))
    expect([...named]).toEqual(ONLY_IN_PACKAGE.map((difference) => difference.split(':')[0]))
  })
})
