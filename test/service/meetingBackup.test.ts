import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createRandomIds } from '../../adapters/system/ids.ts'
import type { MeetingEvent } from '../../core/meeting/events.ts'
import { asId } from '../../core/shared/ids.ts'
import { openDraftDesk } from '../support/draftDesk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { EEVA, type MeetingDesk, ROLL, openMeetingDesk, personId, secretary } from '../support/meetingDesk.ts'

const ACCEPTED: MeetingEvent = { kind: 'decided', outcome: 'ACCEPTED_UNANIMOUS', text: null, clauses: null }
const LEFT: MeetingEvent = { kind: 'left', personId: personId('camilla-nyholmen') }

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const meetingUnderWay = async (): Promise<MeetingDesk> => {
  const desk = await openMeetingDesk(2)
  closing.push(desk.close)
  const [first = asId(''), second = asId('')] = desk.itemIds
  await desk.press('18.02', null, { kind: 'opened', roll: ROLL })
  await desk.open('18.03', first)
  await desk.press('18.05', first, {
    kind: 'counterProposal',
    by: personId('tuula-rantasuo'),
    supportedBy: [personId('peter-bjorkskar')],
    text: 'osuus on 30 000 euroa',
  })
  await desk.press('18.20', first, ACCEPTED)
  await desk.open('18.21', second)
  await desk.press('18.25', second, LEFT)
  return desk
}

describe('a backup made while a meeting is on', () => {
  it('gives back every entry, the decisions and the §§, and the meeting goes on from them', async () => {
    const desk = await meetingUnderWay()
    const { meetingId } = desk.meeting
    const show = { meetingId }
    const file = path.join(temporaryFolder(), 'kokous.pykala-backup')
    await desk.get(EEVA, 'backup.make', { file })
    const before = await desk.get(EEVA, 'meeting.show', show)

    // Ids that go on from those of the office that was backed up.
    const restored = openDraftDesk(undefined, createRandomIds())
    closing.push(restored.close)
    const bytes = new Uint8Array(await readFile(file))
    await restored.get(EEVA, 'backup.receive', { name: 'kokous.pykala-backup', bytes })
    const after = await restored.get(EEVA, 'meeting.show', show)
    expect(after.entries).toEqual(before.entries)
    expect(after.decisions).toEqual(before.decisions)
    expect(after.items.map(({ section }) => section)).toEqual([1, 2])
    expect(after.meeting).toEqual(before.meeting)

    const room = secretary(restored, desk.meeting, after.entries.length)
    expect(await room.press('18.30', desk.itemIds[1] ?? null, ACCEPTED)).toMatchObject({ ok: true })
    expect(await room.press('18.31', null, { kind: 'closed' })).toMatchObject({ ok: true })
    const held = await restored.get(EEVA, 'meeting.show', show)
    expect(held.meeting.status.status).toBe('held')
    expect(held.decisions.map(({ section }) => section)).toEqual([1, 2])
  })
})
