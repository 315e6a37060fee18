import { z } from 'zod'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { MEETING_WAYS } from '../../core/meeting/summons.ts'
import type { BodyId, ItemId, MeetingId, OrganisationId } from '../../core/shared/ids.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import { clockTime, day, id } from './schema.ts'
import { method } from './method.ts'

/** A meeting as the list shows it. */
export interface MeetingListing {
  readonly meeting: Meeting
  /** `Kaupunginhallitus` / `Stadsstyrelsen`. */
  readonly bodyName: Bilingual
}

const when = {
  heldOn: day,
  startsAt: clockTime,
  place: z.string().trim().min(1),
  /** Of the electronic decision procedure: by when every member states a stand (KuntaL 100 §). */
  statedBy: z.strictObject({ on: day, at: clockTime }).exactOptional(),
}

export const meetingMethods = {
  /** Meetings of one organisation or of all, newest first. */
  'meeting.list': method(
    z.strictObject({ organisationId: id<OrganisationId>().optional() }),
    z.custom<readonly MeetingListing[]>(),
  ),
  /** A new meeting of a body; its running number in the year comes from a counter. */
  'meeting.plan': method(
    z.strictObject({
      organisationId: id<OrganisationId>(),
      bodyId: id<BodyId>(),
      ...when,
      way: z.enum(MEETING_WAYS).exactOptional(),
    }),
    z.custom<Meeting>(),
  ),
  /** Changes a meeting that has not been held. Its number stays as it is. */
  'meeting.change': method(
    z.strictObject({ meetingId: id<MeetingId>(), ...when, way: z.enum(MEETING_WAYS) }),
    z.custom<Meeting>(),
  ),
  /** The meeting is not held: its items are on offer again, and the ledger of numbers says why it has none. */
  'meeting.cancel': method(
    z.strictObject({ meetingId: id<MeetingId>(), reason: z.string().trim().min(1) }),
    z.custom<Meeting>(),
  ),
  /**
   * Puts submitted items on the agenda, in this order, after those already there. Matters need the presenter's approval
   * where the body has a presenter; `withoutApproval`: why the secretary goes on without it (kept in the log).
   */
  'meeting.addItems': method(
    z.strictObject({
      meetingId: id<MeetingId>(),
      itemIds: z.array(id<ItemId>()).min(1),
      withoutApproval: z.string().trim().min(1).optional(),
    }),
    z.custom<Meeting>(),
  ),
}
