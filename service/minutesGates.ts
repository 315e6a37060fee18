import type { AppFailure } from '../api/failures/index.ts'
import { meetingState } from '../core/meeting/state.ts'
import type { MeetingId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { type HeldMeeting, findHeld } from './heldMeeting.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

/** What must be so before minutes are frozen. */
export async function mayFreeze(
  ports: Ports,
  tx: Reading,
  meetingId: MeetingId,
): Promise<Result<null, AppFailure>> {
  const held = await findHeld(ports, tx, meetingId)
  if (!held.ok) return held
  const { state, way } = held.value.minutes
  if (state !== 'drafted') return fail({ code: 'minutes/not-now', state })
  return way === 'atOnce' ? allInspectedAtOnce(tx, held.value) : ok(null)
}

/** Minutes inspected at once (R-INS-01 c) have every § inspected in the meeting. */
async function allInspectedAtOnce(
  tx: Reading,
  { meeting, body }: HeldMeeting,
): Promise<Result<null, AppFailure>> {
  const { items } = meetingState(await tx.meetingEntries.of(meeting.meetingId), body)
  const sections = [...items.values()].flatMap(({ section, inspectedImmediately }) =>
    section === null || inspectedImmediately ? [] : [section],
  )
  return sections.length === 0 ? ok(null) : fail({ code: 'minutes/not-inspected-at-once', sections })
}
