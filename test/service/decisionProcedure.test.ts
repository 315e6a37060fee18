import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isoDate } from '../../core/calendar/day.ts'
import type { MeetingEvent } from '../../core/meeting/events.ts'
import { meetingState } from '../../core/meeting/state.ts'
import type { ItemId, PersonId } from '../../core/shared/ids.ts'
import { asId } from '../../core/shared/ids.ts'
import { EEVA, type MeetingDesk, ROLL, clock, openMeetingDesk } from '../support/meetingDesk.ts'

const OPENED: MeetingEvent = { kind: 'opened', roll: ROLL }
const ACCEPTED: MeetingEvent = { kind: 'decided', outcome: 'ACCEPTED_UNANIMOUS', text: null, clauses: null }
const WHEN = { heldOn: isoDate('2026-11-16'), startsAt: clock('18.00'), place: 'sähköinen asiointi' }
const STATED_BY = { on: isoDate('2026-11-16'), at: clock('12.00') }

describe('a meeting in the electronic decision procedure (KuntaL 100 §)', () => {
  let desk: MeetingDesk
  let item: ItemId

  beforeEach(async () => {
    desk = await openMeetingDesk(1)
    item = desk.itemIds[0] ?? asId('')
  })
  afterEach(() => desk.close())

  const meeting = () => ({ meetingId: desk.meeting.meetingId })
  const turn = (statedBy?: typeof STATED_BY) =>
    desk.call(EEVA, 'meeting.change', {
      ...meeting(),
      ...WHEN,
      way: 'decisionProcedure',
      ...(statedBy === undefined ? {} : { statedBy }),
    })
  const stands = async (): Promise<MeetingEvent> => {
    const view = await desk.get(EEVA, 'meeting.show', meeting())
    const { quorum } = meetingState(view.entries, view.body)
    return {
      kind: 'stands',
      stands: [...quorum.present, ...quorum.absent].map((personId) => ({ personId, stand: 'stated' })),
    }
  }

  it('is not planned without its deadline, nor with one after the meeting', async () => {
    expect(await turn()).toMatchObject({ failure: { code: 'agenda/deadline-missing' } })
    const late = { on: isoDate('2026-11-17'), at: clock('12.00') }
    expect(await turn(late)).toMatchObject({ failure: { code: 'agenda/deadline-after-meeting' } })
    expect(await turn(STATED_BY)).toMatchObject({ value: { statedBy: STATED_BY } })
  })

  it('loses the deadline when it is held in a room after all', async () => {
    await turn(STATED_BY)
    const room = await desk.get(EEVA, 'meeting.change', { ...meeting(), ...WHEN, way: 'room' })
    expect(room.statedBy).toBeUndefined()
  })

  it('says the deadline in the summons and in the minutes', async () => {
    await turn(STATED_BY)
    const { bytes } = await desk.get(EEVA, 'document.agenda', { ...meeting(), format: 'txt' })
    const words = new TextDecoder().decode(bytes).replaceAll('\u00A0', ' ')
    expect(words).toContain('Sähköinen päätöksentekomenettely (kuntalaki 100 §)')
    expect(words).toContain('16.11.2026 klo 12.00')
  })

  it('decides a matter only when the stands have been recorded', async () => {
    await turn(STATED_BY)
    await desk.get(EEVA, 'agenda.summon', {
      ...meeting(),
      sentOn: isoDate('2026-11-12'),
      channel: 'email',
      to: [asId<PersonId>('tuula-rantasuo')],
    })
    await desk.press('18.02', null, OPENED)
    await desk.open('18.03', item)
    expect(await desk.press('18.04', item, ACCEPTED)).toMatchObject({
      failure: { code: 'meeting/stands-missing' },
    })
    expect(await desk.press('18.04', item, await stands())).toMatchObject({ ok: true })
    expect(await desk.press('18.05', item, ACCEPTED)).toMatchObject({ ok: true })
    const { decisions } = await desk.get(EEVA, 'meeting.show', meeting())
    expect(JSON.stringify(decisions[0]?.handling)).toContain('Kaikki jäsenet ilmaisivat kantansa')
  })

  it('keeps minutes from being frozen whose stands were taken away', async () => {
    await turn(STATED_BY)
    await desk.press('18.02', null, OPENED)
    await desk.open('18.03', item)
    const told = await desk.press('18.04', item, await stands())
    if (!told.ok) throw new Error(told.failure.code)
    const eventId = told.value.entries.at(-1)?.eventId ?? asId('')
    await desk.press('18.05', item, ACCEPTED)
    await desk.press('18.06', null, { kind: 'closed' })
    await desk.press('18.07', item, { kind: 'corrected', eventId, event: null, at: null })
    const { findings } = await desk.get(EEVA, 'minutes.show', meeting())
    expect(findings.map(({ code }) => code)).toContain('meeting/finding-stands-missing')
    const frozen = await desk.call(EEVA, 'minutes.freeze', { ...meeting(), dueOn: null })
    expect(frozen).toMatchObject({ failure: { code: 'minutes/has-errors' } })
  })
})
