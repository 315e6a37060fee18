import type { AppFailure } from '../api/failures/index.ts'
import type { Meeting, MeetingRecord } from '../core/meeting/meeting.ts'
import { type Minutes, draftedMinutes } from '../core/meeting/minutes.ts'
import type { MeetingId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { type MeetingPlace, meetingPlace } from './meetingPlace.ts'
import type { Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

/** One document, whose versions are the freezings. */
export const minutesDocument = (meetingId: MeetingId): string => `minutes:${meetingId}`

/** A meeting that was held here, with its record and its minutes. */
export interface HeldMeeting extends MeetingPlace {
  readonly record: MeetingRecord
  readonly minutes: Minutes
}

export async function findHeld(
  ports: Ports,
  tx: Reading,
  meetingId: MeetingId,
): Promise<Result<HeldMeeting, AppFailure>> {
  const place = await meetingPlace(ports, tx, meetingId)
  if (!place.ok) return place
  const { meeting } = place.value
  const { status } = meeting.status
  if (status === 'imported') return fail({ code: 'meeting/only-imported', heldOn: meeting.heldOn })
  if (meeting.status.status !== 'held')
    return fail({ code: 'meeting/not-held', number: meeting.number, year: meeting.year })
  const { record } = meeting.status
  return ok({ ...place.value, record, minutes: minutesOf(meeting, record) })
}

/** Minutes of meetings that were held before minutes were kept are drafts. */
const minutesOf = ({ minutes }: Meeting, { inspectors }: MeetingRecord): Minutes =>
  minutes ?? draftedMinutes(inspectors.length > 0 ? 'inspectors' : 'nextMeeting')

/** What was done to the minutes, as the log keeps it. */
export interface MinutesStep {
  readonly action: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** Saves the minutes with their meeting, and what was done. */
export async function keepMinutes(
  tx: Writing,
  held: HeldMeeting,
  minutes: Minutes,
  { action, payload }: MinutesStep,
): Promise<HeldMeeting> {
  const meeting = { ...held.meeting, minutes }
  await tx.saveMeeting(meeting)
  await tx.append({
    action,
    subject: { kind: 'meeting', id: meeting.meetingId },
    caseId: null,
    payload: { ...payload, state: minutes.state },
  })
  return { ...held, meeting, minutes }
}
