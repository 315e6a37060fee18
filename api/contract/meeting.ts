import { z } from 'zod'
import type { Decision } from '../../core/decision/decision.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { BodyId, ItemId, MeetingId, OrganisationId, PersonId } from '../../core/shared/ids.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import { clockTime, day, id } from './schema.ts'
import { method } from './method.ts'

const attendance = z.strictObject({
  personId: id<PersonId>(),
  capacity: z.enum(['chair', 'viceChair', 'member', 'deputy', 'presenter', 'secretary', 'expert', 'other']),
  deputyFor: id<PersonId>().nullable(),
  arrivedAt: clockTime.nullable(),
  leftAt: clockTime.nullable(),
})

const record = z.strictObject({
  openedAt: clockTime,
  closedAt: clockTime,
  attendance: z.array(attendance).min(1),
  inspectors: z.array(id<PersonId>()),
})

const recusal = z.strictObject({
  personId: id<PersonId>(),
  ground: z.string().min(1),
  leftAt: clockTime,
  returnedAt: clockTime,
})

const ruling = z.strictObject({
  itemId: id<ItemId>(),
  outcome: z.enum([
    'ACCEPTED',
    'ACCEPTED_UNANIMOUS',
    'ACCEPTED_AFTER_DISCUSSION',
    'TABLED',
    'RETURNED',
    'WITHDRAWN',
    'NOTED',
    'REJECTED',
    'TO_COUNCIL',
  ]),
  handledAt: clockTime,
  recusals: z.array(recusal),
  heard: z.array(id<PersonId>()),
  notes: z.array(z.string().min(1)),
})

/** A meeting as the list shows it. */
export interface MeetingListing {
  readonly meeting: Meeting
  /** `Kaupunginhallitus` / `Stadsstyrelsen`. */
  readonly bodyName: Bilingual
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
      heldOn: day,
      startsAt: clockTime,
      place: z.string().min(1),
    }),
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
  /** The meeting was held: every item of the agenda is decided and gets its §, or nothing is saved. */
  'meeting.hold': method(
    z.strictObject({ meetingId: id<MeetingId>(), record, rulings: z.array(ruling) }),
    z.custom<{ readonly meeting: Meeting; readonly decisions: readonly Decision[] }>(),
  ),
}
