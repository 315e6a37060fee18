import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Decision } from '../../../core/decision/decision.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import type { MeetingEntry } from '../../../core/meeting/events.ts'
import { type ItemId, type MeetingId, asId } from '../../../core/shared/ids.ts'
import { ok } from '../../../core/shared/result.ts'
import { type TestStore, engines } from '../../support/engines.ts'
import { clock } from '../../support/meetingDesk.ts'
import { registrar } from '../../support/sampleCase.ts'

const MEETING = asId<MeetingId>('meeting-1')

const entry = (seq: number, eventId = `event-${seq}`): MeetingEntry => ({
  eventId: asId(eventId),
  seq,
  at: clock('18.02'),
  itemId: null,
  event: { kind: 'note', text: `Merkintä ${seq}.`, place: 'afterOutcome' },
})

const decision: Decision = {
  itemId: asId<ItemId>('item-1'),
  meetingId: MEETING,
  section: 3,
  handledOn: isoDate('2026-11-16'),
  handledAt: clock('18.20'),
  outcome: 'ACCEPTED',
  handling: [],
  text: [],
  recusals: [],
  printedAppeal: null,
}

describe.each(engines)("a meeting's entries on $name", ({ open }) => {
  let test: TestStore

  beforeEach(async () => {
    test = await open()
  })
  afterEach(() => test.close())

  const add = (...entries: readonly MeetingEntry[]) =>
    test.store.write(registrar, async (tx) => {
      for (const one of entries) await tx.addMeetingEntry(MEETING, one)
      return ok(null)
    })

  it('are read in the order of recording, whole or after the one that is known', async () => {
    await add(entry(1), entry(2), entry(3))
    const read = (after?: number) => test.store.read((tx) => tx.meetingEntries.of(MEETING, after))
    expect(await read()).toEqual([entry(1), entry(2), entry(3)])
    expect(await read(2)).toEqual([entry(3)])
    expect(await test.store.read((tx) => tx.meetingEntries.of(asId('meeting-2')))).toEqual([])
  })

  it('never take the place of another: the same number or id clashes', async () => {
    await add(entry(1))
    await expect(add(entry(1, 'event-9'))).rejects.toMatchObject({ failure: { code: 'storage/clash' } })
    await expect(add(entry(2, 'event-1'))).rejects.toMatchObject({ failure: { code: 'storage/clash' } })
    expect(await test.store.read((tx) => tx.meetingEntries.of(MEETING))).toEqual([entry(1)])
  })

  it('leave the earlier versions of a decision that was taken back', async () => {
    const { itemId } = decision
    await test.store.write(registrar, async (tx) => ok(await tx.saveDecision(decision)))
    await test.store.write(registrar, async (tx) => ok(await tx.removeDecision(itemId)))
    expect(await test.store.read((tx) => tx.decisions.ofItem(itemId))).toBeUndefined()
    await test.store.write(registrar, async (tx) =>
      ok(await tx.saveDecision({ ...decision, outcome: 'NOTED' })),
    )
    const versions = await test.store.read((tx) => tx.versions('decision', itemId))
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
  })
})
