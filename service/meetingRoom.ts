import type { MeetingView, MeetingViewItem, RecordedEntries } from '../api/contract/meetingRoom.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { AgendaEntry } from '../core/meeting/meeting.ts'
import { meetingState } from '../core/meeting/state.ts'
import type { MeetingState } from '../core/meeting/handling.ts'
import { nameAtStart } from '../core/organisation/bodyName.ts'
import type { MeetingId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { numbersOf } from './caseNumbers.ts'
import type { Handlers } from './handler.ts'
import { findItem } from './lookup.ts'
import { meetingPlace } from './meetingPlace.ts'
import { type OpenRoom, goesOn, nextSection, openRoom, press, pressOpen } from './meetingPress.ts'
import type { Actor, Ports } from './ports.ts'
import type { Reading } from './store.ts'

export const meetingRoomHandlers: Handlers<'meeting.show' | 'meeting.record' | 'meeting.openItem'> = {
  'meeting.show': (ports, { meetingId }) => ports.store.read((tx) => viewOf(ports, tx, meetingId)),

  'meeting.record': (ports, { event, ...input }, actor) =>
    inRoom(ports, actor, input, (room) => {
      if (event.kind === 'itemOpened') return pressOpen(room, { at: input.at, itemId: event.itemId })
      return press(room, { at: input.at, itemId: input.itemId, event })
    }),

  'meeting.openItem': (ports, input, actor) => inRoom(ports, actor, input, (room) => pressOpen(room, input)),
}

/** One transaction a press: what is answered is on the disk. */
const inRoom = (
  ports: Ports,
  actor: Actor,
  { meetingId, after }: { readonly meetingId: MeetingId; readonly after: number },
  work: (room: OpenRoom) => Promise<Result<OpenRoom, AppFailure>>,
): Promise<Result<RecordedEntries, AppFailure>> =>
  ports.store.write(actor, async (tx): Promise<Result<RecordedEntries, AppFailure>> => {
    const room = await openRoom(ports, tx, meetingId)
    if (!room.ok) return room
    const free = goesOn(room.value, after)
    if (!free.ok) return free
    const pressed = await work(room.value)
    if (!pressed.ok) return pressed
    const { meeting } = pressed.value
    const entries = pressed.value.entries.filter(({ seq }) => seq > after)
    return ok({ entries, meeting, nextSection: await nextSection(tx, pressed.value) })
  })

export async function viewOf(
  ports: Ports,
  tx: Reading,
  meetingId: MeetingId,
): Promise<Result<MeetingView, AppFailure>> {
  const place = await meetingPlace(ports, tx, meetingId)
  if (!place.ok) return place
  const { meeting, body } = place.value
  if (meeting.status.status === 'imported')
    return fail({ code: 'meeting/only-imported', heldOn: meeting.heldOn })
  const entries = await tx.meetingEntries.of(meetingId)
  const state = meetingState(entries, body)
  const items: MeetingViewItem[] = []
  for (const entry of meeting.agenda) {
    const item = await viewItem(tx, entry, state)
    if (!item.ok) return item
    items.push(item.value)
  }
  return ok({
    ...place.value,
    bodyName: { fi: nameAtStart(body.name, 'fi'), sv: nameAtStart(body.name, 'sv') },
    items,
    entries,
    decisions: await tx.decisions.ofMeeting(meetingId),
    nextSection: await nextSection(tx, place.value),
  })
}

async function viewItem(
  tx: Reading,
  { itemId, agendaNo, late }: AgendaEntry,
  state: MeetingState,
): Promise<Result<MeetingViewItem, AppFailure>> {
  const item = await findItem(tx, itemId)
  if (!item.ok) return item
  const caseNumbers = await numbersOf(tx, item.value.caseIds)
  const section = state.items.get(itemId)?.section ?? null
  return ok({ item: item.value, agendaNo, caseNumbers, section, late: late === true })
}
