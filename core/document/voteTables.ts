import type { DecisionVote } from '../decision/decision.ts'
import { inNameOrder } from '../decision/sentenceWords.ts'
import type { Ballot } from '../meeting/events.ts'
import { type Organisation, findPerson } from '../organisation/organisation.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import type { DocumentPart } from './model.ts'
import { word } from './words.ts'

/** One vote by name, in the order of surnames. */
export type VoteByName = readonly { readonly name: string; readonly ballot: Ballot }[]

export const votesByName = (
  votes: readonly DecisionVote[],
  organisation: Organisation,
): readonly VoteByName[] =>
  votes.map(({ event }) =>
    inNameOrder(
      event.ballots.map(({ personId, ballot }) => ({
        name: findPerson(organisation, personId)?.name ?? personId,
        ballot,
      })),
    ),
  )

/** A table of each vote, where the house prints them: who voted how. */
export const voteTables = (votes: readonly VoteByName[], language: Language): readonly DocumentPart[] =>
  votes.map((vote, at) => ({
    kind: 'table',
    caption: votes.length === 1 ? word('vote', language) : `${word('vote', language)} ${at + 1}`,
    header: [word('name', language), word('ballot', language)],
    rows: vote.map(({ name, ballot }) => [name, BALLOTS[ballot][language]]),
  }))

const BALLOTS: Readonly<Record<Ballot, Bilingual>> = {
  yes: { fi: 'JAA', sv: 'JA' },
  no: { fi: 'EI', sv: 'NEJ' },
  blank: { fi: 'tyhjä', sv: 'blank' },
  absent: { fi: 'poissa', sv: 'frånvarande' },
}
