import { describe, expect, it } from 'vitest'
import type { MeetingView } from '../../../api/contract/meetingRoom.ts'
import { fail, ok } from '../../../core/shared/result.ts'
import type { EntryDraft } from '../../../renderer/meeting/room/entryForms.ts'
import { type Kept, readKept } from '../../../renderer/meeting/room/kept.ts'
import { type CallRoom, createRoomSession } from '../../../renderer/meeting/room/roomSession.ts'
import { clock } from '../../support/meetingEntries.ts'

const BREAK = { event: { kind: 'breakBegan' as const }, itemId: null, at: clock('19.00') }
const TYPED: EntryDraft = {
  draftId: 'a',
  itemId: null,
  at: clock('18.20'),
  corrects: null,
  form: { kind: 'note', text: 'Tauko jatkui', place: 'beforeOutcome' },
}

/** A room whose database is away. `onDisk`: what its computer would give back after a crash. */
function openRoom() {
  let onDisk: string | null = null
  const call = async (method: string, input: { readonly kept?: string | null }) => {
    if (method !== 'meeting.keep')
      return fail({ code: 'storage/unreachable', path: 'postgres', reason: 'ECONNREFUSED' })
    await Promise.resolve()
    onDisk = input.kept ?? null
    return ok(null)
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- two of a meeting's fields are read here
  const view = { meeting: { meetingId: 'meeting-1' }, entries: [] } as unknown as MeetingView
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- answers only what the room asks while nothing is reached
  const room = createRoomSession(call as unknown as CallRoom, view, null)
  return { room, onDisk: (): Kept => readKept(onDisk) }
}

describe('a room whose database is away', () => {
  it('has on the disk what waits and what is typed, though both are put there at once', async () => {
    const { room, onDisk } = openRoom()
    const pressed = room.record(BREAK)
    room.putDraft(TYPED, true)
    for (let turn = 0; turn < 12; turn++) {
      void room.flush()
      await Promise.resolve()
    }
    await pressed
    await room.record(BREAK)
    await room.flush()
    expect(onDisk().waiting).toHaveLength(2)
    expect(onDisk().drafts).toEqual([TYPED])
  })

  it('never has less on the disk than it shows', async () => {
    const { room, onDisk } = openRoom()
    const shown: boolean[] = []
    room.subscribe(() => shown.push(onDisk().waiting.length >= room.get().waiting.length))
    const presses = [room.record(BREAK), room.record(BREAK)]
    for (let turn = 0; turn < 40; turn++) {
      void room.flush()
      await Promise.resolve()
      shown.push(onDisk().waiting.length >= room.get().waiting.length)
    }
    await Promise.all(presses)
    await room.flush()
    expect(room.get().waiting).toHaveLength(2)
    expect(shown).not.toContain(false)
  })
})
