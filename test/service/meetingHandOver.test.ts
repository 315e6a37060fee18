import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRandomIds } from '../../adapters/system/ids.ts'
import type { MeetingEvent } from '../../core/meeting/events.ts'
import { type DraftDesk, openDraftDesk } from '../support/draftDesk.ts'
import { temporaryFolder } from '../support/folders.ts'
import { EEVA, type MeetingDesk, ROLL, openMeetingDesk, secretary } from '../support/meetingDesk.ts'

const ACCEPTED: MeetingEvent = { kind: 'decided', outcome: 'ACCEPTED_UNANIMOUS', text: null, clauses: null }

describe('a meeting handed over', () => {
  let desk: MeetingDesk
  let other: DraftDesk

  beforeEach(async () => {
    desk = await openMeetingDesk(2)
    other = openDraftDesk(temporaryFolder(), createRandomIds())
    const [first] = desk.itemIds
    await desk.press('18.02', null, { kind: 'opened', roll: ROLL })
    if (first !== undefined) await desk.open('18.03', first)
    if (first !== undefined) await desk.press('18.20', first, ACCEPTED)
  })
  afterEach(async () => {
    await desk.close()
    await other.close()
  })

  const handOver = async (from: DraftDesk) =>
    (await from.get(EEVA, 'meeting.handOver', { meetingId: desk.meeting.meetingId })).bytes
  const view = (of: DraftDesk) => of.get(EEVA, 'meeting.show', { meetingId: desk.meeting.meetingId })

  it('goes on on a computer that knew nothing of it, with its items, decisions and §§', async () => {
    const taken = await other.get(EEVA, 'meeting.takeOver', { file: await handOver(desk) })
    expect(taken).toMatchObject({ added: 3, lastAt: '18:20' })
    expect(await view(other)).toEqual(await view(desk))
    const [, second] = desk.itemIds
    const window = secretary(other, desk.meeting, desk.last())
    expect(second && (await window.open('18.22', second))).toMatchObject({ value: { nextSection: 3 } })
    expect(await other.get(EEVA, 'audit.verify', {})).toMatchObject({ breaches: [] })
  })

  it('comes back with what was recorded meanwhile', async () => {
    await other.get(EEVA, 'meeting.takeOver', { file: await handOver(desk) })
    const [, second] = desk.itemIds
    const window = secretary(other, desk.meeting, desk.last())
    if (second === undefined) throw new Error('no item')
    await window.open('18.22', second)
    await window.press('18.40', second, ACCEPTED)
    const back = await handOver(other)
    expect(await desk.get(EEVA, 'meeting.takeOver', { file: back })).toMatchObject({ added: 2 })
    expect(await view(desk)).toEqual(await view(other))
    expect(await desk.get(EEVA, 'meeting.takeOver', { file: back })).toMatchObject({ added: 0 })
  })

  it('is refused when both computers recorded something of their own', async () => {
    await other.get(EEVA, 'meeting.takeOver', { file: await handOver(desk) })
    const window = secretary(other, desk.meeting, desk.last())
    await window.press('18.30', null, { kind: 'breakBegan' })
    await desk.press('18.31', null, { kind: 'note', text: 'Tauko.', place: 'afterOutcome' })
    const before = await view(desk)
    expect(await desk.call(EEVA, 'meeting.takeOver', { file: await handOver(other) })).toMatchObject({
      failure: { code: 'meeting/hand-over-parted' },
    })
    expect(await view(desk)).toEqual(before)
  })

  it('is refused when the file was changed on the way, or is another file', async () => {
    const text = new TextDecoder().decode(await handOver(desk))
    const changed = new TextEncoder().encode(text.replace('18:20', '18:21'))
    expect(await other.call(EEVA, 'meeting.takeOver', { file: changed })).toMatchObject({
      failure: { code: 'meeting/hand-over-damaged' },
    })
    expect(await other.call(EEVA, 'meeting.takeOver', { file: new Uint8Array([1, 2]) })).toMatchObject({
      failure: { code: 'meeting/not-hand-over' },
    })
  })
})
