import type { ClockTime } from '../calendar/day.ts'
import type { Body } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import type { Capacity } from './events.ts'

/** `recused`: out of the room because of a disqualification. `absent`: a member who has not come. */
export type Presence = 'present' | 'left' | 'recused' | 'absent'

/** Somebody who is or should be at the meeting, at one moment. */
export interface PersonState {
  readonly personId: PersonId
  readonly capacity: Capacity
  /** The member whose seat a deputy takes. */
  readonly deputyFor: PersonId | null
  readonly state: Presence
  /** When that began; `null`: absent from the beginning. */
  readonly since: ClockTime | null
}

/** A seat of the body in one §. `recused`: its holder is disqualified and nobody sits in their place. */
export interface Seat {
  readonly personId: PersonId
  readonly status: 'present' | 'absent' | 'recused'
}

/** Presenters, the minute-keeper and experts are present without a vote. */
export const hasVote = ({ capacity }: { readonly capacity: Capacity }): boolean =>
  capacity === 'chair' || capacity === 'viceChair' || capacity === 'member' || capacity === 'deputy'

/**
 * The seats of the body and who sits in them in a § from which `disqualified` are out: a member, else the deputy who
 * came for them. Somebody with a vote who is neither takes a seat that stands empty.
 */
export function seatsOf(
  body: Body,
  people: readonly PersonState[],
  disqualified: ReadonlySet<PersonId>,
): readonly Seat[] {
  const voters = people.filter(hasVote)
  const members = new Set(body.members.map(({ person }) => person))
  const seats = body.members.map(({ person }) => memberSeat(person, voters, disqualified))
  return voters
    .filter((voter) => voter.state !== 'absent' && !members.has(voter.personId) && !sitsFor(voter, members))
    .reduce<readonly Seat[]>((filled, voter) => takeEmptySeat(filled, voter, disqualified), seats)
}

function memberSeat(member: PersonId, voters: readonly PersonState[], out: ReadonlySet<PersonId>): Seat {
  const holders = [
    ...voters.filter(({ personId }) => personId === member),
    ...voters.filter(({ deputyFor }) => deputyFor === member),
  ]
  const sitting = holders.find(({ personId, state }) => state === 'present' && !out.has(personId))
  if (sitting !== undefined) return { personId: sitting.personId, status: 'present' }
  const recused = holders.find(({ personId }) => out.has(personId))
  if (recused !== undefined) return { personId: recused.personId, status: 'recused' }
  return {
    personId: holders.findLast(({ state }) => state !== 'absent')?.personId ?? member,
    status: 'absent',
  }
}

const sitsFor = ({ deputyFor }: PersonState, members: ReadonlySet<PersonId>): boolean =>
  deputyFor !== null && members.has(deputyFor)

/** Deputies beyond the seats have no vote. Members beyond them (the list of members is not known) have. */
function takeEmptySeat(
  seats: readonly Seat[],
  { personId, capacity, state }: PersonState,
  out: ReadonlySet<PersonId>,
): readonly Seat[] {
  const status = out.has(personId) ? 'recused' : state === 'present' ? 'present' : 'absent'
  const empty = seats.findIndex((seat) => seat.status === 'absent')
  if (empty !== -1) return status === 'absent' ? seats : seats.with(empty, { personId, status })
  return capacity === 'deputy' ? seats : [...seats, { personId, status }]
}
