import { afterEach, describe, expect, it } from 'vitest'
import { isoDate } from '../../core/calendar/day.ts'
import { type ItemId, type PersonId, asId } from '../../core/shared/ids.ts'
import { MARKUS } from '../support/draftDesk.ts'
import { EEVA, type MeetingDesk, openMeetingDesk } from '../support/meetingDesk.ts'

let desk: MeetingDesk | undefined
afterEach(async () => desk?.close())

describe('officers’ decisions', () => {
  it('that the body has not been told of are listed once, and marked as told when the summons leaves', async () => {
    desk = await openMeetingDesk(1)
    const { get } = desk
    const { meetingId } = desk.meeting
    const show = () => get(EEVA, 'agenda.show', { meetingId })
    const { organisationId } = desk.meeting
    const drafted = await get(MARKUS, 'officer.draft', {
      organisationId,
      personId: asId<PersonId>('markus-heinolahti'),
      caseIds: [],
      language: 'fi',
      title: 'Tilan vuokraaminen',
      grounds: ['Tila on vapaana.'],
      clauses: [{ text: 'Päätän vuokrata tilan.', kind: 'PARTICIPATE' }],
      served: [],
      informed: [],
    })
    await get(MARKUS, 'officer.decide', { itemId: drafted.itemId, decidedOn: isoDate('2026-11-10') })
    await get(EEVA, 'agenda.standing', { meetingId, language: 'fi' })
    const section = (await show()).rows.find((row) => row.section === 'officer-decisions')
    expect(section?.findings).toEqual([])
    const { item } = await get(EEVA, 'item.show', { itemId: section?.itemId ?? asId<ItemId>('') })
    expect(JSON.stringify(item.text.description)).toContain(
      'kaupunginjohtaja Markus Heinolahti 10.11.2026 § 1: Tilan vuokraaminen',
    )
    expect(await get(EEVA, 'officer.list', { organisationId, unlisted: true })).toHaveLength(1)
    await get(EEVA, 'agenda.summon', {
      meetingId,
      sentOn: isoDate('2026-11-12'),
      channel: 'email',
      to: [asId<PersonId>('tuula-rantasuo')],
    })
    expect(await get(EEVA, 'officer.list', { organisationId, unlisted: true })).toHaveLength(0)
  })
})
