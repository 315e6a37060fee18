import type { Item } from '../draft/item.ts'
import { type ItemStepRefused, scheduleItem } from '../draft/steps.ts'
import type { PersonId } from '../shared/ids.ts'
import { type Result, all, fail, ok } from '../shared/result.ts'
import type { AgendaEntry, Meeting, MeetingRecord } from './meeting.ts'

export type MeetingFailure =
  | { readonly code: 'meeting/already-held'; readonly number: number | null; readonly year: number }
  | { readonly code: 'meeting/closed-before-opened'; readonly openedAt: string; readonly closedAt: string }
  | { readonly code: 'meeting/no-chair' }
  | { readonly code: 'meeting/inspector-absent'; readonly personId: PersonId }
  | { readonly code: 'meeting/listed-twice'; readonly personId: PersonId }

/** Puts items on the agenda after those already there, in the given order. */
export function addToAgenda(
  meeting: Meeting,
  items: readonly Item[],
): Result<{ readonly meeting: Meeting; readonly items: readonly Item[] }, MeetingFailure | ItemStepRefused> {
  if (isOver(meeting)) return alreadyHeld(meeting)
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
  if (record.closedAt < record.openedAt)
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

const isOver = ({ status }: Meeting): boolean => status.status === 'held' || status.status === 'imported'

const alreadyHeld = ({ number, year }: Meeting) =>
  fail<MeetingFailure>({ code: 'meeting/already-held', number, year })
