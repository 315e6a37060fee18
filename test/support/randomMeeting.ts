import type { ClockTime } from '../../core/calendar/day.ts'
import type { Ballot, MeetingEntry, MeetingEvent, RollEntry } from '../../core/meeting/events.ts'
import type { Body, BodyKind } from '../../core/organisation/organisation.ts'
import { type BodyId, type ItemId, type PersonId, asId } from '../../core/shared/ids.ts'
import { clock, eventId, itemId, onRoll, personId } from './meetingEntries.ts'

/** What really happened, in minutes after the opening; no two things in the same minute. */
export interface Happened {
  readonly minute: number
  readonly item: ItemId | null
  readonly event: MeetingEvent
}

export interface RandomMeeting {
  readonly body: Body
  readonly opensAt: number
  /** In the order in which it happened; the first is the opening. */
  readonly truth: readonly Happened[]
  /** As it was recorded: in another order, some of it wrong at first, some of it never. */
  readonly entries: readonly MeetingEntry[]
}

const forms = { nominative: '', genitive: '', allative: '', illative: '', inessive: '' }

/** A body of `count` members `m0` …, the first of whom is the chair; `d0` … are their deputies. */
export const bodyOf = (kind: BodyKind, count: number): Body => ({
  id: asId<BodyId>('body'),
  kind,
  name: { fi: forms, sv: null },
  abbreviation: null,
  parent: null,
  presenter: null,
  secretary: null,
  members: Array.from({ length: count }, (_, n) => ({
    person: personId(`m${n}`),
    role: n === 0 ? 'chair' : 'member',
    deputy: personId(`d${n}`),
  })),
  competenceSection: null,
})

/** A meeting that nobody planned, the same for the same seed. */
export function randomMeeting(seed: number): RandomMeeting {
  const random = generator(seed)
  const size = 1 + random(9)
  const body = bodyOf(random(3) === 0 ? 'council' : 'board', size)
  const opensAt = 60 * (8 + random(15)) + random(60)
  const roll = Array.from({ length: size }, (_, n) => n)
    .filter(() => random(5) > 0)
    .map((n) => rollOf(random(6) === 0 ? `d${n}` : `m${n}`))
  const minutes = distinct(5 + random(35), 1, 900, random)
  const truth: Happened[] = [{ minute: 0, item: null, event: { kind: 'opened', roll } }]
  for (const minute of minutes) truth.push(happening(minute, size, truth.length, random))
  return { body, opensAt, truth, entries: record(truth, opensAt, random) }
}

/** `m3` → the member, `d3` → the deputy of `m3`. */
const rollOf = (id: string): RollEntry => {
  const n = id.slice(1)
  return id.startsWith('d') ? onRoll(id, 'deputy', `m${n}`) : onRoll(id, n === '0' ? 'chair' : 'member')
}

type Random = (below: number) => number

function happening(minute: number, size: number, n: number, random: Random): Happened {
  const who = `${random(4) === 0 ? 'd' : 'm'}${random(size)}`
  const item = itemId(`item-${random(3)}`)
  const person = personId(who)
  const events: readonly MeetingEvent[] = [
    { kind: 'arrived', entry: rollOf(who) },
    { kind: 'arrived', entry: rollOf(who) },
    { kind: 'left', personId: person },
    { kind: 'itemOpened', itemId: item, section: 100 + Number(item.slice(-1)) },
    { kind: 'chairTaken', personId: person },
    recusalOf(person, random),
    { kind: 'recusedReturned', personId: person },
    voteOf(size, random),
    { kind: 'decided', outcome: 'ACCEPTED', text: null, clauses: null },
    { kind: 'note', text: `note ${n}`, place: 'afterOutcome' },
  ]
  const event = events[random(events.length)]
  if (event === undefined) throw new Error('no event')
  return { minute, item, event }
}

const recusalOf = (person: PersonId, random: Random): MeetingEvent => ({
  kind: 'recusal',
  personId: person,
  ground: 'HL 28.1.5',
  reason: 'reason',
  raisedBy: 'self',
  ruling: random(4) === 0 ? 'notDisqualified' : 'disqualified',
  leftRoom: random(3) > 0,
})

function voteOf(size: number, random: Random): MeetingEvent {
  const kinds: readonly Ballot[] = ['yes', 'no', 'yes', 'no', 'blank', 'absent']
  const voters = Array.from({ length: size }, (_, n) => personId(`${random(5) === 0 ? 'd' : 'm'}${n}`))
  return {
    kind: 'vote',
    method: 'rollCall',
    yes: { side: 'presenter' },
    no: { side: 'counter', eventId: eventId('e1') },
    ballots: voters.map((voter) => ({ personId: voter, ballot: kinds[random(kinds.length)] ?? 'yes' })),
  }
}

/** Recorded out of order; one in four first wrong and put right later, and things that never were taken away. */
function record(truth: readonly Happened[], opensAt: number, random: Random): readonly MeetingEntry[] {
  const drafts = truth.flatMap((happened, n) => draftsOf(happened, `t${n}`, opensAt, random))
  const ghosts = Array.from({ length: random(4) }, (_, n) => ghost(n, opensAt, random)).flat()
  return shuffled([...drafts, ...ghosts], random)
    .toSorted((a, b) => Number(isCorrection(a)) - Number(isCorrection(b)))
    .map((entry, n) => ({ ...entry, seq: n + 1 }))
}

type Draft = Omit<MeetingEntry, 'seq'>

const isCorrection = ({ event }: Draft): boolean => event.kind === 'corrected'

function draftsOf(
  { minute, item, event }: Happened,
  id: string,
  opensAt: number,
  random: Random,
): readonly Draft[] {
  const right: Draft = { eventId: eventId(id), at: timeAt(opensAt + minute), itemId: item, event }
  if (event.kind === 'corrected' || event.kind === 'opened' || random(4) > 0) return [right]
  const correction: Draft = {
    eventId: eventId(`${id}-corrected`),
    at: timeAt(opensAt + 901),
    itemId: item,
    event: { kind: 'corrected', eventId: right.eventId, event, at: right.at },
  }
  const wrong: MeetingEvent = { kind: 'note', text: 'wrong', place: 'beforeOutcome' }
  return [{ ...right, at: timeAt(opensAt + 1 + random(900)), event: wrong }, correction]
}

function ghost(n: number, opensAt: number, random: Random): readonly Draft[] {
  const id = eventId(`ghost-${n}`)
  const at = timeAt(opensAt + 1 + random(900))
  const gone: MeetingEvent = { kind: 'left', personId: personId('m0') }
  return [
    { eventId: id, at, itemId: null, event: gone },
    {
      eventId: eventId(`ghost-${n}-gone`),
      at,
      itemId: null,
      event: { kind: 'corrected', eventId: id, event: null, at: null },
    },
  ]
}

const timeAt = (minute: number): ClockTime => {
  const ofDay = minute % 1440
  return clock(`${String(Math.floor(ofDay / 60)).padStart(2, '0')}.${String(ofDay % 60).padStart(2, '0')}`)
}

/** Mulberry32: the same numbers on every machine. */
function generator(seed: number): Random {
  let a = seed
  return (below) => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const distinct = (count: number, from: number, to: number, random: Random): readonly number[] => {
  const found = new Set<number>()
  while (found.size < count) found.add(from + random(to - from))
  return [...found].toSorted((a, b) => a - b)
}

function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  return things
    .map((thing) => [random(1_000_000), thing] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, thing]) => thing)
}
