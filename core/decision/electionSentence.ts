import { type Standing, electionResult } from '../meeting/election.ts'
import type { ElectionEvent } from '../meeting/events.ts'
import { capitalise } from '../organisation/bodyName.ts'
import type { Language } from '../shared/language.ts'
import { phrase } from './phrases.ts'
import { joinNames } from './sentenceWords.ts'

/** An election with its method, votes, comparison figures, lot and result (KuntaL 105 §). */
export function electionSentence(event: ElectionEvent, language: Language): string {
  const { elected, standings } = electionResult(event)
  const words = {
    office: event.office,
    Office: capitalise(event.office),
    names: joinNames(elected, language),
  }
  if (event.way === 'unanimous') return phrase('electedUnanimously', language, words)
  return [
    event.way === 'majority'
      ? phrase('majorityElection', language, { votes: votesOf(event.candidates) })
      : phrase('proportionalElection', language, {
          votes: listVotes(event.lists),
          figures: figuresOf(standings),
        }),
    ...(event.lot.length === 0
      ? []
      : [
          phrase(event.way === 'majority' ? 'lot' : 'lotOfFigures', language, {
            names: event.lot.join(', '),
          }),
        ]),
    phrase('elected', language, words),
  ].join(' ')
}

/** A list's name may end in a number of its own: `lista 1 (20), lista 2 (13)`. */
const listVotes = (lists: readonly { readonly name: string; readonly votes: number }[]): string =>
  lists
    .toSorted((a, b) => b.votes - a.votes)
    .map(({ name, votes }) => `${name} (${votes})`)
    .join(', ')

const votesOf = (votes: readonly { readonly name: string; readonly votes: number }[]): string =>
  votes
    .toSorted((a, b) => b.votes - a.votes)
    .map(({ name, votes }) => `${name} ${votes}`)
    .join(', ')

const figuresOf = (standings: readonly Standing[]): string =>
  standings.map(({ name, votes, divisor }) => `${name} ${figureText(votes / divisor)}`).join(', ')

/** `12`, `4,5`, `6,667`: three decimals at most. */
const figureText = (figure: number): string =>
  Number.isInteger(figure) ? String(figure) : figure.toFixed(3).replace(/0+$/u, '').replace('.', ',')
