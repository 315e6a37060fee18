import type { Item } from '../draft/item.ts'
import { type ItemStepRefused, scheduleItem } from '../draft/steps.ts'
import type { Body } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import { type Result, all, fail, ok } from '../shared/result.ts'
import type { AgendaEntry, Meeting, MeetingRecord } from './meeting.ts'
import { minutesInto } from './order.ts'

export type MeetingFailure =
  | { readonly code: 'meeting/already-held'; readonly number: number | null; readonly year: number }
  | { readonly code: 'meeting/closed-before-opened'; readonly openedAt: string; readonly closedAt: string }
  | { readonly code: 'meeting/no-chair' }
  | { readonly code: 'meeting/inspector-absent'; readonly personId: PersonId }
  | { readonly code: 'meeting/listed-twice'; readonly personId: PersonId }
  | { readonly code: 'meeting/not-approved'; readonly titles: readonly string[] }
  | { readonly code: 'meeting/cancelled'; readonly number: number | null; readonly year: number }

/** Whose approval an agenda asks for. */
export interface AgendaApproval {
  readonly body: Pick<Body, 'presenter'>
  /** Why the secretary takes items without the presenter's approval; `null`: none is taken so. The log keeps it. */
  readonly withoutApproval: string | null
}

/**
 * Puts items on the agenda after those already there, in the given order. Where the body has a presenter, each matter
 * needs the presenter's approval; standing items of every meeting belong to no case and need none.
 */
export function addToAgenda(
  meeting: Meeting,
  items: readonly Item[],
  { body, withoutApproval }: AgendaApproval,
): Result<{ readonly meeting: Meeting; readonly items: readonly Item[] }, MeetingFailure | ItemStepRefused> {
  const over = overRefusal(meeting)
  if (over !== null) return fail(over)
  const waiting = body.presenter === null || withoutApproval !== null ? [] : items.filter(waitsForApproval)
  if (waiting.length > 0)
    return fail({ code: 'meeting/not-approved', titles: waiting.map(({ text }) => text.title) })
  const last = Math.max(0, ...meeting.agenda.map(({ agendaNo }) => agendaNo), ...invitedNumbers(meeting))
  const entries = items.map((item, at) => newEntry(meeting, item, last + at + 1))
  const scheduled = all(
    items.map((item, at) => scheduleItem(item, meeting.meetingId, entries[at]?.agendaNo ?? 0)),
  )
  if (!scheduled.ok) return scheduled
  return ok({ meeting: { ...meeting, agenda: [...meeting.agenda, ...entries] }, items: scheduled.value })
}

/**
 * The meeting was held: its record joins it. Refused when it was held already, when the record has no chair, a person
 * twice or an end before its beginning, or when an inspector was not there (R-INS-01).
 */
export function holdMeeting(meeting: Meeting, record: MeetingRecord): Result<Meeting, MeetingFailure> {
  const over = overRefusal(meeting)
  if (over !== null) return fail(over)
  if (minutesInto(record.openedAt, record.closedAt) < 0)
    return fail({
      code: 'meeting/closed-before-opened',
      openedAt: record.openedAt,
      closedAt: record.closedAt,
    })
  const there = record.attendance.map((attendance) => attendance.personId)
  const twice = there.find((personId, at) => there.indexOf(personId) !== at)
  if (twice !== undefined) return fail({ code: 'meeting/listed-twice', personId: twice })
  if (!isLed(record)) return fail({ code: 'meeting/no-chair' })
  const absent = record.inspectors.find((personId) => !there.includes(personId))
  if (absent !== undefined) return fail({ code: 'meeting/inspector-absent', personId: absent })
  return ok({ ...meeting, status: { status: 'held', record } })
}

/** The chair was there, or somebody stood in for the chair. */
const isLed = ({ attendance, standIns }: MeetingRecord): boolean =>
  attendance.some(({ capacity }) => capacity === 'chair') ||
  (standIns ?? []).some(({ duty }) => duty === 'chair')

/** Submitted, and the presenter has not let it go yet. */
export const waitsForApproval = ({ status, caseIds }: Item): boolean =>
  caseIds.length > 0 && status.status === 'submitted' && status.approvedBy === undefined

/** Numbers of the frozen agenda stay with what they were given to, also when it was sent back. */
const invitedNumbers = ({ frozen }: Meeting): readonly number[] =>
  (frozen?.items ?? []).map(({ agendaNo }) => agendaNo)

const newEntry = ({ frozen }: Meeting, { itemId, status }: Item, agendaNo: number): AgendaEntry => ({
  agendaNo,
  itemId,
  ...(frozen === undefined ? {} : { late: true }),
  ...(status.status === 'submitted' && status.approvedBy !== undefined
    ? { approvedBy: status.approvedBy }
    : {}),
})

/** Nothing of a meeting that was held or cancelled is planned any more. */
export function overRefusal({ number, year, status }: Meeting): MeetingFailure | null {
  switch (status.status) {
    case 'held':
    case 'imported':
      return { code: 'meeting/already-held', number, year }
    case 'cancelled':
      return { code: 'meeting/cancelled', number, year }
    case 'planned':
    case 'summoned':
      return null
  }
}
