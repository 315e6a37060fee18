import { z } from 'zod'
import {
  STANDS,
  type MeetingEntry,
  type MeetingEvent,
  type MeetingEventId,
  type RecusalGround,
} from '../../core/meeting/events.ts'
import type { ItemId, PersonId } from '../../core/shared/ids.ts'
import { OUTCOMES } from './outcomes.ts'
import { clockTime, id } from './schema.ts'

/** What a window or a file may say that happened in a meeting: `MeetingEvent`, checked. */

const person = id<PersonId>()
const people = z.array(person).readonly()
const eventId = id<MeetingEventId>()
const text = z.string().trim().min(1)
const count = z.int().nonnegative()

const rollEntry = z.strictObject({
  personId: person,
  capacity: z.enum(['chair', 'viceChair', 'member', 'deputy', 'presenter', 'secretary', 'expert', 'other']),
  deputyFor: person.nullable(),
})

const ofPerson = <const Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), personId: person })

const bare = <const Kind extends string>(kind: Kind) => z.strictObject({ kind: z.literal(kind) })

const side = z.discriminatedUnion('side', [
  z.strictObject({ side: z.literal('presenter') }),
  z.strictObject({ side: z.literal('counter'), eventId }),
  z.strictObject({ side: z.literal('motion'), eventId }),
  z.strictObject({ side: z.literal('continue') }),
])

const frame = [
  z.strictObject({ kind: z.literal('opened'), roll: z.array(rollEntry).min(1).readonly() }),
  z.strictObject({ kind: z.literal('arrived'), entry: rollEntry }),
  ofPerson('left'),
  ofPerson('chairTaken'),
  ofPerson('secretaryTaken'),
  ofPerson('presenterChanged'),
  bare('breakBegan'),
  bare('breakEnded'),
  bare('closed'),
] as const

const handling = [
  z.strictObject({ kind: z.literal('itemOpened'), itemId: id<ItemId>(), section: z.int().positive() }),
  z.strictObject({
    kind: z.literal('expertHeard'),
    personId: person.nullable(),
    name: text,
    title: text.nullable(),
    leftBeforeDecision: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('handedOut'), title: text, attachmentNo: z.int().positive() }),
  z.strictObject({ kind: z.literal('proposalChanged'), text }),
  z.strictObject({ kind: z.literal('counterProposal'), by: person, supportedBy: people, text }),
  z.strictObject({
    kind: z.literal('motion'),
    motion: z.enum(['table', 'return']),
    by: person,
    supportedBy: people,
    reason: text.nullable(),
  }),
  z.strictObject({
    kind: z.literal('stands'),
    stands: z.array(z.strictObject({ personId: person, stand: z.enum(STANDS) })).readonly(),
  }),
  z.strictObject({ kind: z.literal('statement'), by: person, attachmentNo: z.int().positive() }),
  z.strictObject({ kind: z.literal('dissent'), by: person, attachmentNo: z.int().positive().nullable() }),
  bare('inspectedImmediately'),
  z.strictObject({ kind: z.literal('reopened'), reason: text }),
  z.strictObject({ kind: z.literal('withdrawn'), itemId: id<ItemId>() }),
  z.strictObject({ kind: z.literal('note'), text, place: z.enum(['beforeOutcome', 'afterOutcome']) }),
  z.strictObject({ kind: z.literal('reworded'), eventId, text, basis: z.string() }),
] as const

/** Why somebody may not take part (HL 28.1 §, KuntaL 97.1 §). */
export const recusalGround = z.enum([
  'HL 28.1.1',
  'HL 28.1.2',
  'HL 28.1.3',
  'HL 28.1.4',
  'HL 28.1.5',
  'HL 28.1.7',
  'KuntaL 97.1',
]) satisfies z.ZodType<RecusalGround>

const recusal = [
  z.strictObject({
    kind: z.literal('recusal'),
    personId: person,
    ground: recusalGround,
    reason: z.string().trim(),
    raisedBy: z.union([z.literal('self'), person]),
    ruling: z.enum(['disqualified', 'notDisqualified']),
    leftRoom: z.boolean(),
  }),
  ofPerson('recusedReturned'),
] as const

const vote = z.strictObject({
  kind: z.literal('vote'),
  method: z.enum(['rollCall', 'showOfHands', 'standing', 'machine']),
  yes: side,
  no: side,
  ballots: z
    .array(z.strictObject({ personId: person, ballot: z.enum(['yes', 'no', 'blank', 'absent']) }))
    .readonly(),
})

const ofElection = { kind: z.literal('election'), office: text, inspectors: people.exactOptional() }

const election = z.discriminatedUnion('way', [
  z.strictObject({
    ...ofElection,
    way: z.literal('unanimous'),
    elected: z.array(text).readonly(),
  }),
  z.strictObject({
    ...ofElection,
    way: z.literal('majority'),
    seats: z.int().positive(),
    candidates: z.array(z.strictObject({ name: text, votes: count })).readonly(),
    lot: z.array(text).readonly(),
  }),
  z.strictObject({
    ...ofElection,
    way: z.literal('proportional'),
    seats: z.int().positive(),
    lists: z
      .array(z.strictObject({ name: text, votes: count, candidates: z.array(text).readonly() }))
      .readonly(),
    lot: z.array(text).readonly(),
  }),
])

const decided = z.strictObject({
  kind: z.literal('decided'),
  outcome: z.enum(OUTCOMES),
  text: text.nullable(),
  clauses: z.array(text).readonly().nullable(),
})

const recorded = z.union([
  z.discriminatedUnion('kind', [...frame, ...handling, ...recusal, vote, decided]),
  election,
])

/** Everything that can be recorded. */
export const meetingEvent: z.ZodType<MeetingEvent> = z.union([
  recorded,
  z.strictObject({
    kind: z.literal('corrected'),
    eventId,
    event: recorded.nullable(),
    at: clockTime.nullable(),
  }),
])

/** A recorded entry as a file carries it. */
export const meetingEntry: z.ZodType<MeetingEntry> = z.strictObject({
  eventId,
  seq: z.int().positive(),
  at: clockTime,
  itemId: id<ItemId>().nullable(),
  event: meetingEvent,
})
