import type { Body, BodyKind } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import type { Bilingual } from '../shared/language.ts'
import type { MeetingRecord } from './meeting.ts'
import type { Seat } from './seats.ts'

/** Who could take part in one §, with the sum that shows whether the body could decide. */
export interface SectionAttendance {
  /** Those with a vote who were present and not disqualified. */
  readonly present: readonly PersonId[]
  /** Least number of them for the body to have a quorum. */
  readonly required: number
}

/** The arithmetic of a quorum: `seats` − absent − recused = present, and how many are required. */
export interface QuorumSum extends SectionAttendance {
  readonly seats: number
  readonly absent: readonly PersonId[]
  readonly recused: readonly PersonId[]
}

/**
 * Least number of members present for a quorum. Council: two thirds of the members, rounded up; other bodies: more
 * than half. Source: Kuntalaki 410/2015, 103 §.
 */
export const quorumOf = (kind: BodyKind, members: number): number =>
  kind === 'council' ? Math.ceil((2 * members) / 3) : Math.floor(members / 2) + 1

/** The quorum of a § from its seats. Source: Kuntalaki 410/2015, 103 §; hallintolaki 434/2003, 27 §. */
export function quorumSum(body: Body, seats: readonly Seat[]): QuorumSum {
  const holders = (status: Seat['status']) =>
    seats.filter((seat) => seat.status === status).map(({ personId }) => personId)
  return {
    seats: seats.length,
    present: holders('present'),
    absent: holders('absent'),
    recused: holders('recused'),
    required: quorumOf(body.kind, body.members.length),
  }
}

export const hasQuorum = ({ present, required }: SectionAttendance): boolean => present.length >= required

/** `broken`: the body cannot decide, `missing` more are needed. `edge`: one more departure or disqualification breaks it. */
export type QuorumWarning =
  { readonly kind: 'broken'; readonly missing: number } | { readonly kind: 'edge' } | null

export function quorumWarning({ present, required }: SectionAttendance): QuorumWarning {
  const spare = present.length - required
  if (spare < 0) return { kind: 'broken', missing: -spare }
  return spare === 0 ? { kind: 'edge' } : null
}

/** `9 jäsentä − 1 poissa − 1 esteellinen = 7 läsnä, tarvitaan 5`. */
export const quorumWords = (sum: QuorumSum): Bilingual => ({
  fi: `${countOf(sum.seats, 'jäsen', 'jäsentä')}${less(sum.absent, 'poissa', 'poissa')}${less(sum.recused, 'esteellinen', 'esteellistä')} = ${sum.present.length} läsnä, tarvitaan ${sum.required}`,
  sv: `${countOf(sum.seats, 'ledamot', 'ledamöter')}${less(sum.absent, 'frånvarande', 'frånvarande')}${less(sum.recused, 'jävig', 'jäviga')} = ${sum.present.length} närvarande, ${sum.required} krävs`,
})

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const less = (people: readonly PersonId[], one: string, many: string): string =>
  people.length === 0 ? '' : ` − ${countOf(people.length, one, many)}`

/** Members of the body who were never there. Their deputies may have been. */
export function absentMembers(body: Body, record: MeetingRecord): readonly PersonId[] {
  const there = new Set(record.attendance.map((attendance) => attendance.personId))
  return body.members.map((member) => member.person).filter((person) => !there.has(person))
}
