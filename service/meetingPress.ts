import type { AppFailure } from '../api/failures/index.ts'
import type { ClockTime } from '../core/calendar/day.ts'
import type { MeetingEntry, MeetingEvent, MeetingEventId } from '../core/meeting/events.ts'
import { procedureRefused } from '../core/meeting/decisionProcedure.ts'
import type { MeetingState } from '../core/meeting/handling.ts'
import { recordEntry } from '../core/meeting/refusals.ts'
import { meetingState } from '../core/meeting/state.ts'
import { findPerson } from '../core/organisation/organisation.ts'
import { type ItemId, type MeetingId, asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { settle } from './meetingSettle.ts'
import { type MeetingPlace, meetingPlace } from './meetingPlace.ts'
import type { Ports } from './ports.ts'
import type { CounterKey, Reading, Writing } from './store.ts'

/** A meeting's room inside one transaction: what is recorded, and how it stands. */
export interface OpenRoom extends MeetingPlace {
  readonly ports: Ports
  readonly tx: Writing
  readonly entries: readonly MeetingEntry[]
  readonly state: MeetingState
}

/** One press of the secretary. */
export interface Press {
  readonly at: ClockTime
  readonly itemId: ItemId | null
  readonly event: MeetingEvent
}

export async function openRoom(
  ports: Ports,
  tx: Writing,
  meetingId: MeetingId,
): Promise<Result<OpenRoom, AppFailure>> {
  const place = await meetingPlace(ports, tx, meetingId)
  if (!place.ok) return place
  const { meeting, body } = place.value
  if (meeting.status.status === 'imported')
    return fail({ code: 'meeting/only-imported', heldOn: meeting.heldOn })
  const entries = await tx.meetingEntries.of(meetingId)
  return ok({ ...place.value, ports, tx, entries, state: meetingState(entries, body) })
}

/** Two windows may not go on from different moments: the later one sees first what the other recorded. */
export function goesOn({ entries }: OpenRoom, after: number): Result<null, AppFailure> {
  const last = lastSeq(entries)
  return last === after ? ok(null) : fail({ code: 'meeting/recorded-elsewhere', after, last })
}

export const lastSeq = (entries: readonly MeetingEntry[]): number => entries.at(-1)?.seq ?? 0

/** Records one entry and all that follows from it: decisions, the items' states, the meeting's record. */
export async function press(
  room: OpenRoom,
  { at, itemId, event }: Press,
): Promise<Result<OpenRoom, AppFailure>> {
  const { ports, tx, meeting, body } = room
  if (meeting.minutes !== undefined && meeting.minutes.state !== 'drafted')
    return fail({ code: 'minutes/frozen', number: meeting.number, year: meeting.year })
  const entry: MeetingEntry = {
    eventId: asId<MeetingEventId>(ports.ids.next('event')),
    seq: lastSeq(room.entries) + 1,
    at,
    itemId,
    event,
  }
  const may = recordEntry(room.state, entry, (id) => findPerson(room.organisation, id)?.name ?? id)
  if (!may.ok) return may
  const item = itemId === null ? undefined : await tx.items.get(itemId)
  const refused = procedureRefused(meeting, item, room.state, entry)
  if (refused !== null) return fail(refused)
  await tx.addMeetingEntry(meeting.meetingId, entry)
  await tx.append({
    action: 'meeting.recorded',
    subject: { kind: 'meeting', id: meeting.meetingId },
    caseId: null,
    payload: { ...entry },
  })
  const entries = [...room.entries, entry]
  return settle({ ...room, entries, state: meetingState(entries, body) }, entry)
}

/** Opens an item for handling: its § is drawn the first time, and it keeps it. */
export async function pressOpen(
  room: OpenRoom,
  { at, itemId }: { readonly at: ClockTime; readonly itemId: ItemId },
): Promise<Result<OpenRoom, AppFailure>> {
  const drawn = room.state.items.get(itemId)?.section ?? null
  const section = drawn ?? (await room.tx.drawNumber(sectionCounter(room)))
  return press(room, { at, itemId, event: { kind: 'itemOpened', itemId, section } })
}

export const sectionCounter = ({ meeting }: Pick<MeetingPlace, 'meeting'>): CounterKey => ({
  kind: 'section',
  organisationId: meeting.organisationId,
  bodyId: meeting.bodyId,
  year: meeting.year,
})

export const nextSection = async (tx: Reading, place: Pick<MeetingPlace, 'meeting'>): Promise<number> =>
  (await tx.counter(sectionCounter(place))).last + 1
