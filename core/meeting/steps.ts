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
  if (isOver(meeting)) return alreadyHeld(meeting)
  const waiting = body.presenter === null || withoutApproval !== null ? [] : items.filter(waitsForApproval)
  if (waiting.length > 0)
    return fail({ code: 'meeting/not-approved', titles: waiting.map(({ text }) => text.title) })
  const entries: readonly AgendaEntry[] = items.map((item, at) => ({
    agendaNo: meeting.agenda.length + at + 1,
    itemId: item.itemId,
  }))
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
  if (isOver(meeting)) return alreadyHeld(meeting)
  if (minutesInto(record.openedAt, record.closedAt) < 0)
    return fail({
      code: 'meeting/closed-before-opened',
      openedAt: record.openedAt,
      closedAt: record.closedAt,
    })
  const there = record.attendance.map((attendance) => attendance.personId)
  const twice = there.find((personId, at) => there.indexOf(personId) !== at)
  if (twice !== undefined) return fail({ code: 'meeting/listed-twice', personId: twice })
  if (!record.attendance.some(({ capacity }) => capacity === 'chair'))
    return fail({ code: 'meeting/no-chair' })
  const absent = record.inspectors.find((personId) => !there.includes(personId))
  if (absent !== undefined) return fail({ code: 'meeting/inspector-absent', personId: absent })
  return ok({ ...meeting, status: { status: 'held', record } })
}

/** Submitted, and the presenter has not let it go yet. */
export const waitsForApproval = ({ status, caseIds }: Item): boolean =>
  caseIds.length > 0 && status.status === 'submitted' && status.approvedBy === undefined

const isOver = ({ status }: Meeting): boolean => status.status === 'held' || status.status === 'imported'

const alreadyHeld = ({ number, year }: Meeting) =>
  fail<MeetingFailure>({ code: 'meeting/already-held', number, year })
