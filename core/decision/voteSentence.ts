import { decidingVote, isProcedural, isSameSide, winningSide } from '../meeting/deciding.ts'
import type { Ballot, MeetingEventId, VoteEvent } from '../meeting/events.ts'
import type { ItemHandling, RecordedVote } from '../meeting/handling.ts'
import type { OutcomeCode } from '../meeting/outcome.ts'
import { votersOf } from '../meeting/vote.ts'
import { capitalise } from '../organisation/bodyName.ts'
import type { Language } from '../shared/language.ts'
import { type PhraseName, phrase } from './phrases.ts'
import { METHODS, type SentenceContext, bodyWords, motionOf, sideName, surnames } from './sentenceWords.ts'

/**
 * A vote with its proposition and ballots by name (R-VOTE). What it settled is said with the decision (`voteResult`),
 * except where it is not what was decided of the matter: a vote on a motion, or one before the last.
 */
export function voteSentence(
  vote: RecordedVote,
  handling: ItemHandling | undefined,
  context: SentenceContext,
  language: Language,
): string {
  const { event } = vote
  return [
    phrase('voteNeeded', language),
    phrase('voteMethod', language, { method: METHODS[event.method][language] }),
    phrase('voteSides', language, {
      yes: sideName(context, event.yes, language),
      no: sideName(context, event.no, language),
    }),
    ballotsSentence(event, context, language),
    ...(isProcedural(event) ? proceduralResult(vote, context, language) : []),
    ...(isFollowed(vote.eventId, handling) ? wonOver('voteGoesOn', vote, context, language) : []),
  ].join(' ')
}

function ballotsSentence(event: VoteEvent, context: SentenceContext, language: Language): string {
  const named = (ballot: Ballot): string => {
    const voters = votersOf(event, ballot)
    return voters.length === 0 ? '0' : `${voters.length} (${surnames(context, voters)})`
  }
  return phrase('voteBallots', language, {
    yes: named('yes'),
    no: named('no'),
    blank: named('blank'),
    absent: votersOf(event, 'absent').length,
  })
}

/** Another vote on the matter came after it. */
const isFollowed = (eventId: MeetingEventId, handling: ItemHandling | undefined): boolean => {
  const votes = (handling?.votes ?? []).filter(({ event }) => !isProcedural(event))
  const at = votes.findIndex((vote) => vote.eventId === eventId)
  return at !== -1 && at < votes.length - 1
}

function proceduralResult(
  vote: RecordedVote,
  context: SentenceContext,
  language: Language,
): readonly string[] {
  const won = winningSide(vote)
  if (won === null) return []
  const name: PhraseName =
    won.side !== 'motion'
      ? 'voteContinues'
      : motionOf(context, won.eventId) === 'table'
        ? 'voteTables'
        : 'voteReturns'
  return wonOver(name, vote, context, language)
}

/** What won, and that the chair's vote settled it when the votes were even. */
const wonOver = (
  name: PhraseName,
  vote: RecordedVote,
  context: SentenceContext,
  language: Language,
): readonly string[] => [
  ...(vote.count.tie ? [phrase('votesEven', language)] : []),
  ...resultWith(name, vote, context, language),
]

/** `Päätökseksi tuli esittelijän ehdotus äänin 4–3.` Nothing where no vote settled it. */
export function voteResult(
  handling: ItemHandling | undefined,
  outcome: OutcomeCode,
  context: SentenceContext,
  language: Language,
): string {
  const vote = handling === undefined ? undefined : decidingVote(handling, outcome)
  if (vote === undefined) return ''
  return resultWith(vote.count.tie ? 'voteTie' : 'voteResult', vote, context, language).join(' ')
}

/** The winner with the winner's votes first. */
function resultWith(
  name: PhraseName,
  vote: RecordedVote,
  context: SentenceContext,
  language: Language,
): readonly string[] {
  const won = winningSide(vote)
  if (won === null) return []
  const { yes, no } = vote.count
  const [forIt, against] = isSameSide(won, vote.event.yes) ? [yes, no] : [no, yes]
  const winner = sideName(context, won, language)
  const words = { ...bodyWords(context.body, language), winner, Winner: capitalise(winner) }
  return [phrase(name, language, { ...words, for: forIt, against })]
}
