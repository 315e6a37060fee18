import { describe, expect, it } from 'vitest'
import { type ClockTime, isoDate, parseTime } from '../../../core/calendar/day.ts'
import type { Item } from '../../../core/draft/item.ts'
import type { Attendance, Meeting } from '../../../core/meeting/meeting.ts'
import { addToAgenda, holdMeeting } from '../../../core/meeting/steps.ts'
import {
  type BodyId,
  type CaseId,
  type ItemId,
  type MeetingId,
  type PersonId,
  asId,
} from '../../../core/shared/ids.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'

const time = (text: string): ClockTime => {
  const parsed = parseTime(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

const person = (id: string) => asId<PersonId>(id)

const draft: Item = {
  itemId: asId<ItemId>('item-1'),
  organisationId: suvantola.id,
  caseIds: [],
  authority: { kind: 'body', bodyId: suvantolaBoard.id },
  text: {
    language: 'fi',
    title: 'Osallistuminen Ensiaskel-pilottiin',
    preparers: [],
    presenter: null,
    infoContact: null,
    description: [],
    effects: [],
    proposal: { form: 'running', leadIn: [], clauses: [] },
    attachments: [],
    served: [],
    informed: [],
  },
  template: null,
  facts: {},
  status: { status: 'draft' },
}

const board = { body: suvantolaBoard, withoutApproval: null }

const planned: Meeting = {
  meetingId: asId<MeetingId>('meeting-1'),
  organisationId: suvantola.id,
  bodyId: asId<BodyId>('kaupunginhallitus'),
  number: 14,
  year: 2026,
  heldOn: isoDate('2026-11-16'),
  startsAt: time('18.00'),
  place: 'Rantasali',
  agenda: [],
  status: { status: 'planned' },
}

const present = (id: string, capacity: Attendance['capacity'] = 'member'): Attendance => ({
  personId: person(id),
  capacity,
  deputyFor: null,
  arrivedAt: null,
  leftAt: null,
})

const FIVE = [
  present('johan-sandnas', 'chair'),
  present('tuula-rantasuo'),
  present('peter-bjorkskar'),
  present('mikael-granstrand'),
  present('camilla-nyholmen'),
]

const record = (attendance: readonly Attendance[]) => ({
  openedAt: time('18.02'),
  closedAt: time('20.14'),
  attendance,
  inspectors: [],
})

describe('a meeting', () => {
  it('takes only submitted items on its agenda, in order', () => {
    const submitted = { ...draft, status: { status: 'submitted' } as const }
    const added = addToAgenda(planned, [submitted, { ...submitted, itemId: asId<ItemId>('item-2') }], board)
    expect(added.ok && added.value.meeting.agenda).toEqual([
      { agendaNo: 1, itemId: 'item-1' },
      { agendaNo: 2, itemId: 'item-2' },
    ])
    expect(addToAgenda(planned, [draft], board)).toMatchObject({
      failure: { code: 'item/step-refused', status: 'draft' },
    })
  })

  it('takes a matter when the presenter has let it go, or the secretary says why it goes on without', () => {
    const matter = { ...draft, caseIds: [asId<CaseId>('case-1')], status: { status: 'submitted' } as const }
    const approved = { ...matter, status: { ...matter.status, approvedBy: 'Markus Heinolahti' } }
    const noPresenter = { ...board, body: { presenter: null } }
    expect(addToAgenda(planned, [draft, matter], board)).toEqual({
      ok: false,
      failure: { code: 'meeting/not-approved', titles: [matter.text.title] },
    })
    expect(addToAgenda(planned, [approved], board).ok).toBe(true)
    expect(addToAgenda(planned, [matter], noPresenter).ok).toBe(true)
    expect(addToAgenda(planned, [matter], { ...board, withoutApproval: 'Kiireellinen.' }).ok).toBe(true)
  })

  it.each([
    ['meeting/no-chair', record([present('tuula-rantasuo')])],
    ['meeting/listed-twice', record([...FIVE, present('tuula-rantasuo')])],
    ['meeting/inspector-absent', { ...record(FIVE), inspectors: [person('hannu-peltokorpi')] }],
    ['meeting/closed-before-opened', { ...record(FIVE), closedAt: time('17.00') }],
  ])('with a faulty record is refused: %s', (code, faulty) => {
    expect(holdMeeting(planned, faulty)).toMatchObject({ ok: false, failure: { code } })
  })

  it('may end after midnight', () => {
    expect(holdMeeting(planned, { ...record(FIVE), closedAt: time('00.40') }).ok).toBe(true)
  })

  it('is held only once', () => {
    const held = holdMeeting(planned, record(FIVE))
    expect(held.ok && holdMeeting(held.value, record(FIVE))).toMatchObject({
      failure: { code: 'meeting/already-held', number: 14, year: 2026 },
    })
  })
})
