import type { ClockTime } from '../calendar/day.ts'
import type { EventOf, MeetingEntry, MeetingEventId } from './events.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** Clock times up to this long before the opening are of the same evening; later ones are after midnight. */
const BEFORE_OPENING = 6 * HOUR

/** Minutes from the opening to `at`, −360 … 1079: a meeting may pass midnight, and lasts less than eighteen hours. */
export function minutesInto(openedAt: ClockTime, at: ClockTime): number {
  const apart = minutesOfDay(at) - minutesOfDay(openedAt) + BEFORE_OPENING
  return ((apart + DAY) % DAY) - BEFORE_OPENING
}

/**
 * What stands: corrections applied (the corrected entry with its new words, time or not at all; corrections themselves
 * drop out), in the order in which it happened, then in the order of recording. The opening comes first, and nothing
 * before it.
 */
export function meetingOrder(entries: readonly MeetingEntry[]): readonly MeetingEntry[] {
  const corrections = correctionsByEvent(entries)
  const standing = entries.flatMap((entry) => corrected(entry, corrections.get(entry.eventId) ?? []))
  const openedAt = standing.find(({ event }) => event.kind === 'opened')?.at
  if (openedAt === undefined) return standing.toSorted((a, b) => a.seq - b.seq)
  const minute = ({ at, event }: MeetingEntry): number =>
    event.kind === 'opened' ? -1 : Math.max(0, minutesInto(openedAt, at))
  return standing.toSorted((a, b) => minute(a) - minute(b) || a.seq - b.seq)
}

type Correction = EventOf<'corrected'>

/** The entry as the last correction left it; nothing when that said it did not happen. */
function corrected(entry: MeetingEntry, corrections: readonly Correction[]): readonly MeetingEntry[] {
  if (entry.event.kind === 'corrected') return []
  const last = corrections.at(-1)
  if (last === undefined) return [entry]
  if (last.event === null) return []
  const at = corrections.findLast((correction) => correction.at !== null)?.at ?? entry.at
  return [{ ...entry, at, event: last.event }]
}

/** In the order of recording. */
function correctionsByEvent(
  entries: readonly MeetingEntry[],
): ReadonlyMap<MeetingEventId, readonly Correction[]> {
  const found = new Map<MeetingEventId, Correction[]>()
  for (const { event } of entries.toSorted((a, b) => a.seq - b.seq))
    if (event.kind === 'corrected') found.set(event.eventId, [...(found.get(event.eventId) ?? []), event])
  return found
}

const minutesOfDay = (time: ClockTime): number => {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * HOUR + Number(minutes)
}
