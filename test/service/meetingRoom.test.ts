import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MeetingEvent } from '../../core/meeting/events.ts'
import type { ItemId } from '../../core/shared/ids.ts'
import { EEVA, type MeetingDesk, ROLL, openMeetingDesk, secretary } from '../support/meetingDesk.ts'

const OPENED: MeetingEvent = { kind: 'opened', roll: ROLL }
const ACCEPTED: MeetingEvent = { kind: 'decided', outcome: 'ACCEPTED_UNANIMOUS', text: null, clauses: null }

describe('the room of a meeting', () => {
  let desk: MeetingDesk
  let first: ItemId
  let second: ItemId

  beforeEach(async () => {
    desk = await openMeetingDesk(2)
    const [one, two] = desk.itemIds
    if (one === undefined || two === undefined) throw new Error('no items')
    first = one
    second = two
  })
  afterEach(() => desk.close())

  const show = () => desk.get(EEVA, 'meeting.show', { meetingId: desk.meeting.meetingId })

  it('shows the agenda before anything is recorded', async () => {
    const view = await show()
    expect(view).toMatchObject({ bodyName: { fi: 'Kaupunginhallitus' }, entries: [], nextSection: 1 })
    expect(view.items).toMatchObject([
      { agendaNo: 1, section: null, item: { itemId: first } },
      { agendaNo: 2, section: null, item: { itemId: second } },
    ])
  })

  it('draws § in the order of handling, and an item keeps its own', async () => {
    await desk.press('18.02', null, OPENED)
    expect(await desk.open('18.03', second)).toMatchObject({ value: { nextSection: 2 } })
    await desk.open('18.05', first)
    await desk.open('18.06', second)
    const { items, nextSection } = await show()
    expect(items.map(({ section }) => section)).toEqual([2, 1])
    expect(nextSection).toBe(3)
  })

  it('saves the decision with the press, and the case tells of it', async () => {
    await desk.press('18.02', null, OPENED)
    await desk.open('18.03', first)
    expect(await desk.press('18.20', first, ACCEPTED)).toMatchObject({ ok: true })
    const { items, decisions } = await show()
    expect(decisions).toMatchObject([{ itemId: first, section: 1, outcome: 'ACCEPTED_UNANIMOUS' }])
    expect(items[0]?.item.status).toMatchObject({ status: 'handled', section: 1 })
  })

  it('takes a decision back when the item is opened again, and its versions go on', async () => {
    await desk.press('18.02', null, OPENED)
    await desk.open('18.03', first)
    await desk.press('18.20', first, ACCEPTED)
    await desk.press('18.22', first, { kind: 'reopened', reason: 'Päätös kirjattiin väärin.' })
    const opened = await show()
    expect(opened.decisions).toEqual([])
    expect(opened.items[0]?.item.status).toMatchObject({ status: 'scheduled', agendaNo: 1 })
    await desk.press('18.24', first, { ...ACCEPTED, outcome: 'ACCEPTED_AFTER_DISCUSSION' })
    expect((await show()).decisions).toMatchObject([{ section: 1, outcome: 'ACCEPTED_AFTER_DISCUSSION' }])
    const versions = await desk.get(EEVA, 'version.list', { kind: 'decision', id: first })
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
  })

  it('refuses what goes on from an older moment, and tells the newer entries after a look', async () => {
    await desk.press('18.02', null, OPENED)
    const other = secretary(desk, desk.meeting, desk.last())
    await other.press('18.10', null, { kind: 'breakBegan' })
    expect(await desk.press('18.10', null, { kind: 'breakBegan' })).toEqual({
      ok: false,
      failure: { code: 'meeting/recorded-elsewhere', after: 1, last: 2 },
    })
    expect((await show()).entries).toHaveLength(2)
  })

  it('refuses what may not be recorded, and nothing of it is kept', async () => {
    expect(await desk.open('18.03', first)).toMatchObject({ failure: { code: 'meeting/not-opened' } })
    await desk.press('18.02', null, OPENED)
    await desk.open('18.03', first)
    const before = await show()
    expect(await desk.press('18.10', first, { kind: 'reopened', reason: 'Ei.' })).toMatchObject({ ok: false })
    expect(await show()).toEqual(before)
  })

  it('gives a withdrawn item back to its preparers without a §', async () => {
    await desk.press('18.02', null, OPENED)
    await desk.press('18.03', null, { kind: 'withdrawn', itemId: first })
    const { items } = await show()
    expect(items[0]).toMatchObject({ section: null, item: { status: { status: 'returned' } } })
    expect(await desk.open('18.04', first)).toMatchObject({ failure: { code: 'meeting/item-withdrawn' } })
  })

  it('takes a withdrawal back, but leaves alone an item that has gone on since', async () => {
    await desk.press('18.02', null, OPENED)
    const withdrawn = await desk.press('18.03', null, { kind: 'withdrawn', itemId: first })
    const eventId = withdrawn.ok ? withdrawn.value.entries.at(-1)?.eventId : undefined
    if (eventId === undefined) throw new Error('not recorded')
    await desk.press('18.04', null, { kind: 'corrected', eventId, event: null, at: null })
    expect((await show()).items[0]?.item.status).toMatchObject({ status: 'scheduled', agendaNo: 1 })
    await desk.press('18.05', null, { kind: 'withdrawn', itemId: first })
    await desk.get(EEVA, 'item.submit', { itemId: first })
    await desk.open('18.06', second)
    await desk.press('18.20', second, ACCEPTED)
    const [opening] = (await show()).entries
    if (opening === undefined) throw new Error('nothing recorded')
    const corrected = { kind: 'corrected' as const, eventId: opening.eventId, event: OPENED, at: null }
    expect(await desk.press('18.21', null, corrected)).toMatchObject({ ok: true })
    expect((await show()).items[0]?.item.status).toEqual({ status: 'submitted' })
  })

  it('follows what is put right after the closing, in its record and in its decisions', async () => {
    await desk.press('18.02', null, OPENED)
    await desk.open('18.03', first)
    await desk.press('18.20', first, ACCEPTED)
    await desk.press('18.22', null, { kind: 'withdrawn', itemId: second })
    await desk.press('18.30', null, { kind: 'closed' })
    const before = await show()
    const opening = before.entries[0]
    if (opening === undefined) throw new Error('nothing recorded')
    const roll = ROLL.filter(({ personId: id }) => id !== 'camilla-nyholmen')
    await desk.press('18.40', null, {
      kind: 'corrected',
      eventId: opening.eventId,
      event: { kind: 'opened', roll },
      at: null,
    })
    const { meeting, decisions } = await show()
    if (meeting.status.status !== 'held') throw new Error('not held')
    expect(meeting.status.record.attendance.map((one) => one.personId)).not.toContain('camilla-nyholmen')
    expect(decisions[0]?.present).toHaveLength((before.decisions[0]?.present?.length ?? 0) - 1)
  })

  it('changes no more when its minutes are frozen, until they are opened', async () => {
    await desk.press('18.02', null, OPENED)
    await desk.open('18.03', first)
    await desk.press('18.20', first, ACCEPTED)
    await desk.press('18.22', null, { kind: 'withdrawn', itemId: second })
    await desk.press('18.30', null, { kind: 'closed' })
    const { meetingId } = desk.meeting
    await desk.get(EEVA, 'minutes.freeze', { meetingId, dueOn: null })
    const note = { kind: 'note' as const, text: 'Lisätieto.', place: 'afterOutcome' as const }
    expect(await desk.press('18.20', first, note)).toMatchObject({ failure: { code: 'minutes/frozen' } })
    await desk.get(EEVA, 'minutes.thaw', { meetingId, reason: 'Lisätieto puuttui.' })
    expect(await desk.press('18.20', first, note)).toMatchObject({ ok: true })
  })

  it('is closed when every item is handled', async () => {
    await desk.press('18.02', null, OPENED)
    await desk.open('18.03', first)
    await desk.press('18.20', first, ACCEPTED)
    expect(await desk.press('18.21', null, { kind: 'closed' })).toMatchObject({
      failure: { code: 'meeting/items-unhandled' },
    })
    await desk.press('18.22', null, { kind: 'withdrawn', itemId: second })
    expect(await desk.press('18.30', null, { kind: 'closed' })).toMatchObject({
      value: {
        meeting: {
          status: { status: 'held', record: { openedAt: '18:02', closedAt: '18:30' } },
          minutes: { state: 'drafted', way: 'nextMeeting' },
        },
      },
    })
  })
})
