import type { ClockTime } from '../calendar/day.ts'
import type { Body } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { MeetingEntry, RollEntry } from './events.ts'
import { type ItemHandling, isDecided } from './handling.ts'
import type { Attendance, MeetingRecord, StandIn } from './meeting.ts'
import { meetingOrder, minutesInto } from './order.ts'
import type { RecordRefusal } from './refusal.ts'
import { meetingState } from './state.ts'

/** One stay in the room; `until: null`: to the end. */
interface Stay {
  readonly from: ClockTime
  readonly until: ClockTime | null
}

/**
 * What the minutes say of the meeting itself, out of its entries: when it was held and who was there when. A disqualified
 * person who went out for an item is told with that item. The order is that of the body, then of coming. An open
 * meeting ends with its last entry. Refused when the meeting was never opened.
 */
export function recordFrom(
  entries: readonly MeetingEntry[],
  body: Body,
): Result<MeetingRecord, RecordRefusal> {
  const standing = meetingOrder(entries)
  const openedAt = standing.find(({ event }) => event.kind === 'opened')?.at
  if (openedAt === undefined) return fail({ code: 'meeting/not-opened' })
  const last = standing.find(({ event }) => event.kind === 'closed') ?? standing.at(-1)
  const closedAt = last?.at ?? openedAt
  const people = standing.reduce<Guests>(follow, new Map())
  const attendance = [...people.values()].map(({ entry, stays }) => attendanceOf(entry, stays, openedAt))
  const standIns = standInsOf([...meetingState(entries, body).items.values()], attendance)
  return ok({
    openedAt,
    closedAt,
    attendance: inOrder(attendance, body),
    inspectors: inspectorsIn(standing),
    ...(standIns.length === 0 ? {} : { standIns }),
  })
}

/** Somebody who was there, and when. */
interface Guest {
  readonly entry: RollEntry
  readonly stays: readonly Stay[]
}

type Guests = ReadonlyMap<PersonId, Guest>

function follow(guests: Guests, { event, at }: MeetingEntry): Guests {
  if (event.kind === 'left') {
    const guest = guests.get(event.personId)
    return guest === undefined
      ? guests
      : new Map(guests).set(event.personId, { ...guest, stays: end(guest.stays, at) })
  }
  const came = event.kind === 'opened' ? event.roll : event.kind === 'arrived' ? [event.entry] : []
  return came.reduce<Guests>((more, entry) => {
    const stays = begin(more.get(entry.personId)?.stays ?? [], at)
    return new Map(more).set(entry.personId, { entry, stays })
  }, guests)
}

const begin = (stays: readonly Stay[], from: ClockTime): readonly Stay[] =>
  stays.at(-1)?.until === null ? stays : [...stays, { from, until: null }]

const end = (stays: readonly Stay[], until: ClockTime): readonly Stay[] =>
  stays.map((stay) => (stay.until === null ? { ...stay, until } : stay))

function attendanceOf(entry: RollEntry, stays: readonly Stay[], openedAt: ClockTime): Attendance {
  const from = stays[0]?.from ?? openedAt
  const away = stays
    .slice(1)
    .map((stay, at) => ({ leftAt: stays[at]?.until ?? stay.from, returnedAt: stay.from }))
  return {
    ...entry,
    arrivedAt: minutesInto(openedAt, from) <= 0 ? null : from,
    leftAt: stays.at(-1)?.until ?? null,
    ...(away.length === 0 ? {} : { away }),
  }
}

/** Members and their deputies in the order of the seats, then the others. */
function inOrder(attendance: readonly Attendance[], body: Body): readonly Attendance[] {
  const seatOf = ({ personId, deputyFor }: Attendance): number => {
    const at = body.members.findIndex(({ person }) => person === personId || person === deputyFor)
    return at === -1 ? body.members.length : at
  }
  return attendance.toSorted((a, b) => seatOf(a) - seatOf(b))
}

/** Those elected to inspect the minutes, by the last election that says so. */
const inspectorsIn = (entries: readonly MeetingEntry[]): readonly PersonId[] =>
  entries
    .flatMap(({ event }) =>
      event.kind === 'election' && event.inspectors !== undefined ? [event.inspectors] : [],
    )
    .at(-1) ?? []

/** Those who led or kept the minutes of a § without having the duty in the meeting. */
function standInsOf(items: readonly ItemHandling[], attendance: readonly Attendance[]): readonly StandIn[] {
  const found = new Map<string, StandIn>()
  const decided = items
    .filter((item) => isDecided(item))
    .toSorted((a, b) => (a.section ?? 0) - (b.section ?? 0))
  for (const { officers, section } of decided)
    for (const duty of ['chair', 'secretary'] as const) {
      const personId = officers[duty]
      if (personId === null || section === null || hasDuty(attendance, duty, personId)) continue
      const key = `${duty} ${personId}`
      const sections = [...(found.get(key)?.sections ?? []), section]
      found.set(key, { duty, personId, sections })
    }
  return [...found.values()]
}

const hasDuty = (attendance: readonly Attendance[], duty: StandIn['duty'], personId: PersonId): boolean =>
  attendance.some((one) => one.personId === personId && one.capacity === duty)
