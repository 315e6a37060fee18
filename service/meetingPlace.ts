import type { AppFailure } from '../api/failures/index.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import type { Body, Organisation } from '../core/organisation/organisation.ts'
import type { MeetingId } from '../core/shared/ids.ts'
import { type Result, ok } from '../core/shared/result.ts'
import { bodyOf, findMeeting } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

/** A meeting with the body that meets. */
export interface MeetingPlace {
  readonly meeting: Meeting
  readonly organisation: Organisation
  readonly body: Body
}

export async function meetingPlace(
  ports: Ports,
  tx: Reading,
  id: MeetingId,
): Promise<Result<MeetingPlace, AppFailure>> {
  const meeting = await findMeeting(tx, id)
  if (!meeting.ok) return meeting
  const organisation = await findOrganisation(ports, meeting.value.organisationId)
  if (!organisation.ok) return organisation
  const body = bodyOf(organisation.value, meeting.value.bodyId)
  if (!body.ok) return body
  return ok({ meeting: meeting.value, organisation: organisation.value, body: body.value })
}
