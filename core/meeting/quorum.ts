import type { ClockTime } from '../calendar/day.ts'
import type { Body, BodyKind } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import type { Attendance, MeetingRecord } from './meeting.ts'

/** Who could take part in one §, with the sum that shows whether the body could decide. */
export interface SectionAttendance {
  /** Those with a vote who were present and not disqualified. */
  readonly present: readonly PersonId[]
  /** Least number of them for the body to have a quorum. */
  readonly required: number
}

/**
 * Least number of members present for a quorum. Council: two thirds of the members, rounded up; other bodies: more
 * than half. Source: Kuntalaki 410/2015, 103 §.
 */
export const quorumOf = (kind: BodyKind, members: number): number =>
  kind === 'council' ? Math.ceil((2 * members) / 3) : Math.floor(members / 2) + 1

/** Presence and quorum in a § handled at `at`; the disqualified are out of both (KuntaL 103 §, HL 27 §). */
export function attendanceAt(
  body: Body,
  record: MeetingRecord,
  at: ClockTime,
  recused: readonly PersonId[],
): SectionAttendance {
  const present = record.attendance
    .filter((attendance) => hasVote(attendance) && isPresentAt(attendance, at))
    .map((attendance) => attendance.personId)
    .filter((personId) => !recused.includes(personId))
  return { present, required: quorumOf(body.kind, body.members.length) }
}

/** Presenters, the minute-keeper and experts are present without a vote. */
export const hasVote = ({ capacity }: Attendance): boolean =>
  capacity === 'chair' || capacity === 'viceChair' || capacity === 'member' || capacity === 'deputy'

/** Clock times compare as text: both are `HH:MM` of the same evening. */
const isPresentAt = ({ arrivedAt, leftAt }: Attendance, at: ClockTime): boolean =>
  (arrivedAt === null || arrivedAt <= at) && (leftAt === null || at < leftAt)

/** Members of the body who were never there. Their deputies may have been. */
export function absentMembers(body: Body, record: MeetingRecord): readonly PersonId[] {
  const there = new Set(record.attendance.map((attendance) => attendance.personId))
  return body.members.map((member) => member.person).filter((person) => !there.has(person))
}
