import type { AppFailure } from '../api/failures/index.ts'
import { meetingFindings } from '../core/decision/findings.ts'
import type { MeetingFinding } from '../core/meeting/findings.ts'
import type { MeetingState } from '../core/meeting/handling.ts'
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
  const findings = await minutesFindings(tx, held.value)
  const errors = findings.filter(({ level }) => level === 'error')
  if (errors.length > 0)
    return fail({ code: 'minutes/has-errors', count: errors.length, codes: errors.map(({ code }) => code) })
  return way === 'atOnce' ? allInspectedAtOnce(await stateOf(tx, held.value)) : ok(null)
}

/** What is missing of a held meeting. Meetings that were held before entries were kept have none to look at. */
export async function minutesFindings(tx: Reading, held: HeldMeeting): Promise<readonly MeetingFinding[]> {
  const { meeting, organisation, body, record } = held
  const state = await stateOf(tx, held)
  if (state.openedAt === null) return []
  const items = await Promise.all(meeting.agenda.map(({ itemId }) => tx.items.get(itemId)))
  return meetingFindings({
    organisation,
    body,
    state,
    items: items.filter((item) => item !== undefined),
    inspectors: record.inspectors,
    way: meeting.way,
  })
}

const stateOf = async (tx: Reading, { meeting, body }: HeldMeeting): Promise<MeetingState> =>
  meetingState(await tx.meetingEntries.of(meeting.meetingId), body)

/** Minutes inspected at once (R-INS-01 c) have every § inspected in the meeting. */
function allInspectedAtOnce({ items }: MeetingState): Result<null, AppFailure> {
  const sections = [...items.values()].flatMap(({ section, inspectedImmediately }) =>
    section === null || inspectedImmediately ? [] : [section],
  )
  return sections.length === 0 ? ok(null) : fail({ code: 'minutes/not-inspected-at-once', sections })
}
