import { expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import { readTypedDate } from '../../../core/calendar/typedDate.ts'

const today = isoDate('2026-11-12')

it.each([
  ['16.11.2026', '2026-11-16'],
  ['2026-11-16', '2026-11-16'],
  ['1.1.27', '2027-01-01'],
  [' 16.11. ', '2026-11-16'],
  ['16.11', '2026-11-16'],
  ['12.11.', '2026-11-12'],
  ['11.11.', '2027-11-11'],
  ['29.2.', '2028-02-29'],
])('reads %s as %s', (text, day) => {
  expect(readTypedDate(text, today)).toEqual({ ok: true, value: day })
})

it.each(['', '30.2.', '31.4.27', '16', 'huomenna', '16/11/2026', '1.13.27'])(
  'does not take “%s” for a day',
  (text) => {
    expect(readTypedDate(text, today)).toEqual({
      ok: false,
      failure: { code: 'calendar/malformed-date', text },
    })
  },
)
