import type { Side, VoteEvent } from './events.ts'
import type { ItemHandling, RecordedVote } from './handling.ts'
import type { OutcomeCode } from './outcome.ts'

/** A vote on whether the matter is handled on now, not on what is decided of it. */
export const isProcedural = ({ yes, no }: Pick<VoteEvent, 'yes' | 'no'>): boolean =>
  [yes, no].some(({ side }) => side === 'motion' || side === 'continue')

/** The side that won; `null`: the vote settled nothing. */
export const winningSide = ({ event, count }: Pick<RecordedVote, 'event' | 'count'>): Side | null =>
  count.winner === null ? null : event[count.winner]

/** The vote that the decision came out of: the last on the matter, or on the motion where it was tabled or returned. */
export function decidingVote(
  { votes }: Pick<ItemHandling, 'votes'>,
  outcome: OutcomeCode,
): RecordedVote | undefined {
  const procedural = outcome === 'TABLED' || outcome === 'RETURNED'
  return votes.findLast(({ event }) => isProcedural(event) === procedural)
}

export const isSameSide = (a: Side, b: Side): boolean =>
  a.side === b.side && (!('eventId' in a) || !('eventId' in b) || a.eventId === b.eventId)

/** Does the decision depart from what the presenter proposed, with the changes made in the meeting? */
export function departsFromProposal({ decided, votes, proposalChanges }: ItemHandling): boolean {
  if (decided === null) return false
  const { outcome, clauses } = decided.event
  if (outcome === 'VOTE') {
    const vote = decidingVote({ votes }, outcome)
    return vote !== undefined && winningSide(vote)?.side !== 'presenter'
  }
  return DEPARTING.has(outcome) || (clauses !== null && proposalChanges.length === 0)
}

const DEPARTING: ReadonlySet<OutcomeCode> = new Set([
  'ACCEPTED_ADDITION',
  'TABLED',
  'RETURNED',
  'REJECTED',
] as const)
