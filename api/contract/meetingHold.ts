import { z } from 'zod'
import type { Decision } from '../../core/decision/decision.ts'
import type { MeetingEvent } from '../../core/meeting/events.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { ItemId, MeetingId, PersonId } from '../../core/shared/ids.ts'
import { meetingEvent, recusalGround } from './meetingEvents.ts'
import { method } from './method.ts'
import { OUTCOMES } from './outcomes.ts'
import { clockTime, id } from './schema.ts'

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
  ground: recusalGround,
  reason: z.string().trim(),
  leftAt: clockTime,
  returnedAt: clockTime,
})

const ruling = z.strictObject({
  itemId: id<ItemId>(),
  outcome: z.enum(OUTCOMES),
  handledAt: clockTime,
  recusals: z.array(recusal),
  heard: z.array(id<PersonId>()),
  notes: z.array(z.string().min(1)),
})

type Told = MeetingEvent | { readonly kind: 'openItem'; readonly itemId: ItemId }

const told: z.ZodType<Told> = z.union([
  z.strictObject({ kind: z.literal('openItem'), itemId: id<ItemId>() }),
  meetingEvent,
])

/**
 * One thing that happened. `ref`: a name by which later ones speak of it, where an event has an `eventId`; an item that
 * is opened gets its § from the counter.
 */
const happening = z.strictObject({
  ref: z.string().min(1).optional(),
  at: clockTime,
  itemId: id<ItemId>().nullable(),
  event: told,
})

const ofMeeting = { meetingId: id<MeetingId>() }

export const meetingHoldMethods = {
  /**
   * A whole meeting at once, as it is written down afterwards: everything that happened in its order, or in short who
   * was there and how each item ended. It goes through the same entries as the room's; all of it is saved or nothing.
   */
  'meeting.hold': method(
    z.union([
      z.strictObject({ ...ofMeeting, entries: z.array(happening).min(1) }),
      z.strictObject({ ...ofMeeting, record, rulings: z.array(ruling) }),
    ]),
    z.custom<{ readonly meeting: Meeting; readonly decisions: readonly Decision[] }>(),
  ),
}
