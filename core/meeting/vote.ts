import type { PersonId } from '../shared/ids.ts'
import type { Ballot, VoteEvent } from './events.ts'

/** The result of a vote with its arithmetic (KuntaL 104 §). */
export interface VoteCount {
  readonly yes: number
  readonly no: number
  readonly blank: number
  readonly absent: number
  /** yes + no + blank + absent. */
  readonly sum: number
  /** How many had a vote in the §. */
  readonly entitled: number
  /** Everybody with a vote is counted once, and nobody else. */
  readonly sumHolds: boolean
  /** `null`: the votes fell even, and the chair's own vote settles nothing. */
  readonly winner: 'yes' | 'no' | null
  readonly tie: boolean
}

type Ballots = Pick<VoteEvent, 'ballots'>

/** Counts a vote. Most votes win; in a tie the proposal that the chair voted for. Source: Kuntalaki 410/2015, 104 §. */
export function countVote(vote: Ballots, entitled: readonly PersonId[], chair: PersonId | null): VoteCount {
  const count = (ballot: Ballot): number => votersOf(vote, ballot).length
  const [yes, no, blank, absent] = [count('yes'), count('no'), count('blank'), count('absent')]
  const tie = yes === no
  return {
    yes,
    no,
    blank,
    absent,
    sum: yes + no + blank + absent,
    entitled: entitled.length,
    sumHolds: sameVoters(vote, entitled),
    winner: tie ? choiceOf(vote, chair) : yes > no ? 'yes' : 'no',
    tie,
  }
}

/** Those who cast this ballot, in the order recorded. */
export const votersOf = ({ ballots }: Ballots, ballot: Ballot): readonly PersonId[] =>
  ballots.filter((one) => one.ballot === ballot).map(({ personId }) => personId)

/** The proposal somebody voted for; `null`: none. */
function choiceOf({ ballots }: Ballots, person: PersonId | null): 'yes' | 'no' | null {
  const ballot = ballots.find(({ personId }) => personId === person)?.ballot
  return ballot === 'yes' || ballot === 'no' ? ballot : null
}

function sameVoters({ ballots }: Ballots, entitled: readonly PersonId[]): boolean {
  const voters = new Set(ballots.map(({ personId }) => personId))
  return (
    voters.size === ballots.length &&
    voters.size === entitled.length &&
    entitled.every((person) => voters.has(person))
  )
}
