import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { MeetingEvent, MeetingEventId, Side } from '../core/meeting/events.ts'
import { type Happening, happeningsOf } from '../core/meeting/shortRecord.ts'
import { findPerson } from '../core/organisation/organisation.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import { findItems } from './lookup.ts'
import { type OpenRoom, openRoom, press, pressOpen } from './meetingPress.ts'

type HoldInput = MethodInput<'meeting.hold'>

export const meetingHoldHandlers: Handlers<'meeting.hold'> = {
  'meeting.hold': (ports, input, actor) =>
    ports.store.write(actor, async (tx) => {
      const room = await openRoom(ports, tx, input.meetingId)
      if (!room.ok) return room
      const { meeting } = room.value
      if (meeting.status.status === 'held')
        return fail({ code: 'meeting/already-held', number: meeting.number, year: meeting.year })
      const told = await toldBy(room.value, input)
      if (!told.ok) return told
      const held = await recordAll(room.value, told.value)
      if (!held.ok) return held
      const decisions = await tx.decisions.ofMeeting(input.meetingId)
      return ok({ meeting: held.value.meeting, decisions })
    }),
}

interface Told extends Happening {
  readonly ref?: string | undefined
}

async function toldBy(room: OpenRoom, input: HoldInput): Promise<Result<readonly Told[], AppFailure>> {
  if ('entries' in input) return ok(input.entries)
  const { meeting, organisation, tx } = room
  const items = await findItems(
    tx,
    meeting.agenda.map(({ itemId }) => itemId),
  )
  if (!items.ok) return items
  const left = items.value.find(({ itemId }) => !input.rulings.some((ruling) => ruling.itemId === itemId))
  if (left !== undefined) return fail({ code: 'meeting/item-without-ruling', title: left.text.title })
  const nameOf = (id: Parameters<typeof findPerson>[1]) => findPerson(organisation, id)?.name ?? String(id)
  return ok(happeningsOf(input.record, input.rulings, items.value, nameOf))
}

async function recordAll(room: OpenRoom, told: readonly Told[]): Promise<Result<OpenRoom, AppFailure>> {
  const refs = new Map<string, MeetingEventId>()
  let now = room
  for (const { ref, at, itemId, event } of told) {
    const pressed =
      event.kind === 'openItem'
        ? await pressOpen(now, { at, itemId: event.itemId })
        : await press(now, { at, itemId, event: withIds(event, refs) })
    if (!pressed.ok) return pressed
    now = pressed.value
    const entry = now.entries.at(-1)
    if (ref !== undefined && entry !== undefined) refs.set(ref, entry.eventId)
  }
  return ok(now)
}

/** The event with the ids of the entries that it names. */
function withIds(event: MeetingEvent, refs: ReadonlyMap<string, MeetingEventId>): MeetingEvent {
  const named = (id: MeetingEventId): MeetingEventId => refs.get(id) ?? id
  const sideOf = (side: Side): Side => ('eventId' in side ? { ...side, eventId: named(side.eventId) } : side)
  switch (event.kind) {
    case 'vote':
      return { ...event, yes: sideOf(event.yes), no: sideOf(event.no) }
    case 'reworded':
    case 'corrected':
      return { ...event, eventId: named(event.eventId) }
    default:
      return event
  }
}
