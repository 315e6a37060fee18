import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClockTime } from '../../../core/calendar/day.ts'
import { parseTime } from '../../../core/calendar/day.ts'
import type { Attendance, MeetingRecord } from '../../../core/meeting/meeting.ts'
import { absentMembers, quorumOf } from '../../../core/meeting/quorum.ts'
import type { Body } from '../../../core/organisation/organisation.ts'
import { type BodyId, type PersonId, asId } from '../../../core/shared/ids.ts'

const person = (id: string) => asId<PersonId>(id)

const time = (text: string): ClockTime => {
  const parsed = parseTime(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

const forms = { nominative: '', genitive: '', allative: '', illative: '', inessive: '' }

const board: Body = {
  id: asId<BodyId>('kh'),
  kind: 'board',
  name: { fi: forms, sv: null },
  abbreviation: 'KH',
  parent: null,
  presenter: null,
  secretary: null,
  members: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ person: person(id), role: 'member', deputy: null })),
  competenceSection: null,
}

const member = (id: string, more: Partial<Attendance> = {}): Attendance => ({
  personId: person(id),
  capacity: 'member',
  deputyFor: null,
  arrivedAt: null,
  leftAt: null,
  ...more,
})

const record = (attendance: readonly Attendance[]): MeetingRecord => ({
  openedAt: time('18.02'),
  closedAt: time('23.11'),
  attendance,
  inspectors: [],
})

describe('a quorum (KuntaL 103 §)', () => {
  it.each([
    ['council', 35, 24],
    ['council', 27, 18],
    ['council', 13, 9],
    ['board', 9, 5],
    ['board', 8, 5],
    ['board', 7, 4],
    ['committee', 11, 6],
    ['board', 1, 1],
  ] as const)('of a %s with %i members is %i', (kind, members, required) => {
    expect(quorumOf(kind, members)).toBe(required)
  })

  it('is never less than the share the law names, and never one more than needed', () => {
    const allBodies = fc.check(
      fc.property(fc.integer({ min: 1, max: 85 }), (members) => {
        const council = quorumOf('council', members)
        const other = quorumOf('board', members)
        return (
          council * 3 >= members * 2 &&
          (council - 1) * 3 < members * 2 &&
          other * 2 > members &&
          (other - 1) * 2 <= members
        )
      }),
    )
    expect(allBodies.failed).toBe(false)
  })

  it('names the members who were never there', () => {
    expect(absentMembers(board, record([member('a'), member('b'), member('d')]))).toEqual(['c', 'e'])
  })
})
