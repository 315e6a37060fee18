import type { ElectionEvent } from './events.ts'

/** Somebody's place in an election: votes in a majority election, comparison figure in a proportional one. */
export interface Standing {
  readonly name: string
  /** `votes / divisor`; the divisor is 1 in a majority election. */
  readonly votes: number
  readonly divisor: number
}

/** The result of an election (KuntaL 105 §). */
export interface ElectionResult {
  /** In the order elected. */
  readonly elected: readonly string[]
  /** Everybody with votes, best first. Empty in a unanimous election. */
  readonly standings: readonly Standing[]
  /** Those whom only the lot can part, and it has not. */
  readonly undrawn: readonly string[]
}

type Counted = Exclude<ElectionEvent, { readonly way: 'unanimous' }>

/**
 * Who is elected. Majority: those with most votes. Proportional: a list's candidates in their order get the list's votes
 * divided by 1, 2, 3 … as comparison figures. Equal ones are parted by the lot. Source: Kuntalaki 410/2015, 105 §.
 */
export function electionResult(event: ElectionEvent): ElectionResult {
  if (event.way === 'unanimous') return { elected: event.elected, standings: [], undrawn: [] }
  const drawn = (name: string): number => {
    const at = event.lot.indexOf(name)
    return at === -1 ? event.lot.length : at
  }
  const standings = standingsOf(event)
    .filter(({ votes }) => votes > 0)
    .toSorted((a, b) => compare(b, a) || drawn(a.name) - drawn(b.name))
  return {
    elected: standings.slice(0, event.seats).map(({ name }) => name),
    standings,
    undrawn: undrawn(standings, event),
  }
}

const standingsOf = (event: Counted): readonly Standing[] =>
  event.way === 'majority'
    ? event.candidates.map(({ name, votes }) => ({ name, votes, divisor: 1 }))
    : event.lists.flatMap(({ votes, candidates }) =>
        candidates.map((name, at) => ({ name, votes, divisor: at + 1 })),
      )

/** By cross multiplication: figures are fractions, and equal ones must be equal. */
const compare = (a: Standing, b: Standing): number => a.votes * b.divisor - b.votes * a.divisor

/** Those equal with the last seat, when there are more of them than seats and the lot does not name them all. */
function undrawn(standings: readonly Standing[], { seats, lot }: Counted): readonly string[] {
  const [last, next] = [standings[seats - 1], standings[seats]]
  if (last === undefined || next === undefined || compare(last, next) !== 0) return []
  const equal = standings.filter((standing) => compare(standing, last) === 0).map(({ name }) => name)
  return equal.every((name) => lot.includes(name)) ? [] : equal
}
