import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { inspectorsInTurn, previousMeeting, usualOrder } from '../../../core/meeting/standing.ts'
import { asId, type MeetingId, type PersonId } from '../../../core/shared/ids.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'

const person = (id: string): PersonId => asId<PersonId>(id)

const held = (n: number, heldOn: string, inspectors: readonly string[]): Meeting => ({
  meetingId: asId<MeetingId>(`m${n}`),
  organisationId: suvantola.id,
  bodyId: suvantolaBoard.id,
  number: n,
  year: 2026,
  heldOn: isoDate(heldOn),
  startsAt: null,
  place: null,
  agenda: [],
  status: {
    status: 'held',
    record: {
      openedAt: asId('18.00'),
      closedAt: asId('19.00'),
      attendance: [],
      inspectors: inspectors.map(person),
    },
  },
})

const voters = suvantolaBoard.members.filter(({ role }) => role !== 'chair').map((member) => member.person)

describe('inspectors in turn', () => {
  it('the first two of the list when nobody has inspected, never the chair', () => {
    expect(inspectorsInTurn(suvantolaBoard, [], [])).toEqual(voters.slice(0, 2))
  })

  it('the turn goes round the list and comes back to the first', () => {
    const seen: PersonId[] = []
    const meetings: Meeting[] = []
    for (let n = 1; n <= 8; n += 1) {
      const turn = inspectorsInTurn(suvantolaBoard, meetings, [])
      seen.push(...turn)
      meetings.push(held(n, `2026-0${n}-01`, turn))
    }
    expect(seen.slice(0, voters.length)).toEqual(voters)
    expect(seen.slice(voters.length, 2 * voters.length)).toEqual(voters)
  })

  it('whoever is away is passed over and is first next time', () => {
    const [first, second, third] = voters
    expect(inspectorsInTurn(suvantolaBoard, [], [first ?? person('')])).toEqual([second, third])
    const meetings = [held(1, '2026-01-01', [second ?? '', third ?? ''])]
    expect(inspectorsInTurn(suvantolaBoard, meetings, [])[0]).toBe(first)
  })
})

describe('the body’s previous meeting', () => {
  it('is the last one held before this, not one that is planned', () => {
    const now = { ...held(3, '2026-03-01', []), status: { status: 'planned' } } as const
    const planned = { ...held(9, '2026-02-20', []), status: { status: 'planned' } } as const
    const all = [held(1, '2026-01-01', []), held(2, '2026-02-01', []), planned, now]
    expect(previousMeeting(now, all)?.number).toBe(2)
    expect(previousMeeting(now, [now])).toBeUndefined()
  })
})

const of = (id: string | null) => ({ template: id === null ? null : { id, version: 1 } })

describe('the body’s usual order', () => {
  it('opening sections, matters as they were, papers for information, closing sections', () => {
    const mixed = [
      'note-for-information',
      'meeting-closing',
      'own-funding',
      'meeting-inspectors',
      null,
      'officer-decisions',
      'meeting-legality',
      'previous-minutes',
    ]
    expect(usualOrder(mixed.map(of)).map(({ template }) => template?.id ?? null)).toEqual([
      'meeting-legality',
      'meeting-inspectors',
      'previous-minutes',
      'own-funding',
      null,
      'note-for-information',
      'officer-decisions',
      'meeting-closing',
    ])
  })
})
