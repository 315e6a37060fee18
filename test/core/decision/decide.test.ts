import { describe, expect, it } from 'vitest'
import { type ClockTime, isoDate, parseTime } from '../../../core/calendar/day.ts'
import { type DecideContext, type Ruling, decideItem } from '../../../core/decision/decide.ts'
import type { Item } from '../../../core/draft/item.ts'
import { scheduleItem, submitItem } from '../../../core/draft/steps.ts'
import type { Attendance, Meeting } from '../../../core/meeting/meeting.ts'
import { addToAgenda, holdMeeting } from '../../../core/meeting/steps.ts'
import {
  type BlockId,
  type BodyId,
  type CaseId,
  type ItemId,
  type MeetingId,
  type PersonId,
  asId,
} from '../../../core/shared/ids.ts'
import { blocksToLines } from '../../../core/shared/text.ts'
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

const ruling: Ruling = {
  outcome: 'ACCEPTED',
  handledAt: time('18.44'),
  recusals: [],
  heard: [],
  notes: [],
}

const nyholmenOut = {
  personId: person('camilla-nyholmen'),
  ground: 'hallintolaki 28 § 1 mom. 5 kohta',
  leftAt: time('18.06'),
  returnedAt: time('18.45'),
}

function scheduled(): Item {
  const submitted = submitItem(draft)
  if (!submitted.ok) throw new Error('not submitted')
  const item = scheduleItem(submitted.value, planned.meetingId, 1)
  if (!item.ok) throw new Error('not scheduled')
  return item.value
}

const context = (attendance: readonly Attendance[]): DecideContext => ({
  organisation: suvantola,
  body: suvantolaBoard,
  meeting: planned,
  record: record(attendance),
  section: 247,
  nextBlockId: () => asId<BlockId>('block'),
})

describe('deciding an item', () => {
  it('gives the outcome sentence, the § and the handled item', () => {
    const decided = decideItem(scheduled(), ruling, context(FIVE))
    expect(decided.ok && blocksToLines(decided.value.decision.text)).toEqual(['Päätösehdotus hyväksyttiin.'])
    expect(decided.ok && decided.value.item.status).toEqual({
      status: 'handled',
      meetingId: 'meeting-1',
      section: 247,
    })
  })

  it('is refused without a quorum in that §, though the meeting has one (KuntaL 103 §)', () => {
    const decided = decideItem(scheduled(), { ...ruling, recusals: [nyholmenOut] }, context(FIVE))
    expect(decided).toEqual({
      ok: false,
      failure: { code: 'decision/no-quorum', title: draft.text.title, present: 4, required: 5 },
    })
  })

  it('records a disqualification and a hearing as sentences before the outcome', () => {
    const six = [...FIVE, present('ville-saarnijoki')]
    const facts = { ...ruling, recusals: [nyholmenOut], heard: [person('iida-kotisaari')] }
    const decided = decideItem(scheduled(), facts, context(six))
    expect(decided.ok && blocksToLines(decided.value.decision.handling)).toEqual([
      'Camilla Nyholmen ilmoitti esteellisyydestään (hallintolaki 28 § 1 mom. 5 kohta) ja poistui asian käsittelyn ajaksi. Kaupunginhallitus totesi esteellisyyden.',
      'Asiantuntijana oli kuultavana työllisyyspäällikkö Iida Kotisaari, joka poistui ennen päätöksentekoa.',
    ])
  })

  it('is refused for an item that is not on the agenda', () => {
    const decided = decideItem(draft, ruling, context(FIVE))
    expect(decided.ok || decided.failure.code).toBe('decision/not-on-agenda')
  })

  it('names a person nobody knows', () => {
    const decided = decideItem(scheduled(), { ...ruling, heard: [person('nobody')] }, context(FIVE))
    expect(decided).toEqual({ ok: false, failure: { code: 'decision/unknown-person', personId: 'nobody' } })
  })
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

  it('is held only once', () => {
    const held = holdMeeting(planned, record(FIVE))
    expect(held.ok && holdMeeting(held.value, record(FIVE))).toMatchObject({
      failure: { code: 'meeting/already-held', number: 14, year: 2026 },
    })
  })
})
