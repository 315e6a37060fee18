import { useEffect, useState } from 'react'
import { type ClockTime, asInstant, localDayAndTime, parseTime } from '../../../core/calendar/day.ts'
import { minutesInto } from '../../../core/meeting/order.ts'
import type { roomWords } from '../../i18n/meetingRoom.ts'
import type { Say } from '../../i18n/catalogue.ts'

/** The clock on the wall in Finland, `22:40`. */
export function clockNow(): ClockTime {
  const { time } = localDayAndTime(asInstant(new Date().toISOString()))
  const parsed = parseTime(time.slice(0, 'HH:MM'.length))
  if (!parsed.ok) throw new Error(`not a clock time: ${time}`)
  return parsed.value
}

/** How often the clock is looked at. */
const LOOK_MS = 1000

/** The clock on the wall; the caller is drawn anew when the minute changes. */
export function useClock(): ClockTime {
  const [time, setTime] = useState(clockNow)
  useEffect(() => {
    const timer = setInterval(() => setTime(clockNow()), LOOK_MS)
    return () => clearInterval(timer)
  }, [])
  return time
}

/** `18.02`: the words around say `klo`. */
export function shortTime(time: ClockTime): string {
  const [hours = '', minutes = ''] = time.split(':')
  return `${Number(hours)}.${minutes}`
}

/** `4 h 38 min` from the opening. */
export function lastedWords(openedAt: ClockTime, now: ClockTime, say: Say<typeof roomWords>): string {
  const whole = Math.max(0, minutesInto(openedAt, now))
  const hours = Math.floor(whole / MINUTES_IN_HOUR)
  const minutes = whole % MINUTES_IN_HOUR
  return hours === 0 ? say('lastedMinutes', { minutes }) : say('lasted', { hours, minutes })
}

const MINUTES_IN_HOUR = 60

/** After 18 the room is dark, until the morning. */
export const isEvening = (time: ClockTime): boolean => time >= '18:00' || time < '06:00'
