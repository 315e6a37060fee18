import type { PersonId } from '../shared/ids.ts'
import { decidingVote, isProcedural, isSameSide } from './deciding.ts'
import { electionResult } from './election.ts'
import type { ElectionEvent, EventOf, Side, VoteEvent } from './events.ts'
import type { ItemHandling, MeetingState } from './handling.ts'
import { hasQuorum } from './quorum.ts'
import { type Check, type Refusal, handlingOf, ledRefusal, underWayRefusal, wordsRefusal } from './refusal.ts'
import { countVote } from './vote.ts'

/** A counter-proposal or motion: made and supported by those with a vote in the §, not by oneself. */
export function proposalRefusal(
  check: Check,
  { by, supportedBy }: Pick<EventOf<'counterProposal'>, 'by' | 'supportedBy'>,
): Refusal {
  const underWay = underWayRefusal(check)
  if (underWay !== null) return underWay
  if (supportedBy.includes(by)) return { code: 'meeting/supports-own', person: check.nameOf(by) }
  const voters = handlingOf(check)?.quorum.present ?? []
  const outsider = [by, ...supportedBy].find((person) => !voters.includes(person))
  return outsider === undefined ? null : { code: 'meeting/no-vote-here', person: check.nameOf(outsider) }
}

/** A vote (KuntaL 104 §): between supported proposals, by everybody with a vote in the §, with a result. */
export function voteRefusal(check: Check, event: VoteEvent): Refusal {
  const handling = handlingOf(check)
  if (handling === undefined) return { code: 'meeting/no-item-open' }
  return (
    underWayRefusal(check) ??
    ledRefusal(check) ??
    quorumRefusal(handling) ??
    sidesRefusal(check, handling, event) ??
    ballotsRefusal(check, event, [...handling.quorum.present, ...handling.quorum.absent]) ??
    presenceRefusal(check, event, handling.quorum.present) ??
    resultRefusal(check.state, event)
  )
}

const quorumRefusal = ({ quorum }: ItemHandling): Refusal =>
  hasQuorum(quorum)
    ? null
    : { code: 'meeting/no-quorum', present: quorum.present.length, required: quorum.required }

function sidesRefusal(check: Check, handling: ItemHandling, event: VoteEvent): Refusal {
  if (isSameSide(event.yes, event.no)) return { code: 'meeting/sides-same' }
  if (
    isProcedural(event) &&
    [event.yes, event.no].some(({ side }) => side === 'presenter' || side === 'counter')
  )
    return { code: 'meeting/side-unknown' }
  return sideRefusal(check, handling, event.yes) ?? sideRefusal(check, handling, event.no)
}

/** An unsupported proposal drops out of the vote (KuntaL 104 §). */
function sideRefusal(check: Check, handling: ItemHandling, side: Side): Refusal {
  if (side.side === 'presenter' || side.side === 'continue') return null
  const made = side.side === 'counter' ? handling.counterProposals : handling.motions
  const proposal = made.find(({ eventId }) => eventId === side.eventId)
  if (proposal === undefined) return { code: 'meeting/side-unknown' }
  const { by, supportedBy } = proposal.event
  return supportedBy.length === 0 ? { code: 'meeting/side-unsupported', person: check.nameOf(by) } : null
}

/** Each of the entitled once, nobody else (R-VOTE 4). */
export function ballotsRefusal(
  { nameOf }: Pick<Check, 'nameOf'>,
  { ballots }: Pick<VoteEvent, 'ballots'>,
  entitled: readonly PersonId[],
): Refusal {
  const voters = ballots.map(({ personId }) => personId)
  const twice = voters.find((voter, at) => voters.indexOf(voter) !== at)
  if (twice !== undefined) return { code: 'meeting/voted-twice', person: nameOf(twice) }
  const outsider = voters.find((voter) => !entitled.includes(voter))
  if (outsider !== undefined) return { code: 'meeting/no-vote-here', person: nameOf(outsider) }
  const missing = entitled.filter((person) => !voters.includes(person))
  return missing.length === 0 ? null : { code: 'meeting/ballots-missing', people: missing.map(nameOf) }
}

/** Stands in the electronic decision procedure: of each member with a vote in the §, once (KuntaL 100 §). */
export function standsRefusal(check: Check, { stands }: EventOf<'stands'>): Refusal {
  const handling = handlingOf(check)
  if (handling === undefined) return { code: 'meeting/no-item-open' }
  const entitled = [...handling.quorum.present, ...handling.quorum.absent]
  const members = stands.map(({ personId }) => personId)
  const missing = entitled.filter((person) => !members.includes(person))
  const outsider = members.find((person) => !entitled.includes(person))
  const underWay = underWayRefusal(check)
  if (underWay !== null) return underWay
  if (outsider !== undefined) return { code: 'meeting/no-vote-here', person: check.nameOf(outsider) }
  return missing.length === 0 && new Set(members).size === members.length
    ? null
    : { code: 'meeting/stands-incomplete', people: missing.map(check.nameOf) }
}

/** Who is not in the room casts no ballot. */
function presenceRefusal({ nameOf }: Check, { ballots }: VoteEvent, present: readonly PersonId[]): Refusal {
  const away = ballots.find(({ personId, ballot }) => ballot !== 'absent' && !present.includes(personId))
  return away === undefined ? null : { code: 'meeting/not-present', person: nameOf(away.personId) }
}

const resultRefusal = ({ chair }: MeetingState, event: VoteEvent): Refusal =>
  countVote(event, [], chair).winner === null ? { code: 'meeting/tie-unsettled' } : null

/** An election (KuntaL 105 §) whose equal ones the lot has parted. */
export function electionRefusal(check: Check, event: ElectionEvent): Refusal {
  const { undrawn } = electionResult(event)
  return (
    underWayRefusal(check) ??
    wordsRefusal(event.office) ??
    (undrawn.length === 0 ? null : { code: 'meeting/lot-missing', people: undrawn })
  )
}

/** A decision: the item is under way, somebody leads, the body has a quorum in the § (KuntaL 103 §). */
export function decidedRefusal(check: Check, event: EventOf<'decided'>): Refusal {
  const handling = handlingOf(check)
  if (handling === undefined) return { code: 'meeting/no-item-open' }
  return (
    underWayRefusal(check) ?? ledRefusal(check) ?? quorumRefusal(handling) ?? outcomeRefusal(handling, event)
  )
}

/** Outcomes that say nothing without something else: a vote, the words of an addition or of a change. */
function outcomeRefusal(handling: ItemHandling, { outcome, text }: EventOf<'decided'>): Refusal {
  if (outcome === 'VOTE')
    return decidingVote(handling, outcome) === undefined ? { code: 'meeting/vote-missing' } : null
  if (outcome === 'ACCEPTED_ADDITION') return wordsRefusal(text)
  if (outcome === 'ACCEPTED_AMENDED_PRESENTER' && handling.proposalChanges.length === 0)
    return wordsRefusal(text)
  return null
}
