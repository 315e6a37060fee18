import type { ItemId, PersonId } from '../shared/ids.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { decidingVote, departsFromProposal, isSameSide, winningSide } from './deciding.ts'
import type { Side } from './events.ts'
import { type ItemHandling, type MeetingState, type RecordedVote, disqualifiedIn } from './handling.ts'
import { votersOf } from './vote.ts'

/** Why somebody may dissent: made a counter-proposal, voted against the decision, or presented what was departed from. */
export type DissentGround = 'proposed' | 'votedAgainst' | 'presented'

export type DissentRefusal =
  | { readonly code: 'meeting/dissent-before-decision' }
  | { readonly code: 'meeting/dissent-too-late' }
  | { readonly code: 'meeting/dissent-not-entitled'; readonly person: string }

/**
 * May somebody dissent from the decision of an item now? At once when it is made, so before another item is taken or
 * the meeting ends; the grounds may come until the minutes are inspected. Source: Kuntalaki 410/2015, 106 §.
 */
export function mayDissent(
  state: MeetingState,
  itemId: ItemId,
  personId: PersonId,
): Result<DissentGround, DissentRefusal> {
  const handling = state.items.get(itemId)
  if (handling === undefined || handling.decided === null)
    return fail({ code: 'meeting/dissent-before-decision' })
  if (state.currentItemId !== itemId || state.closedAt !== null)
    return fail({ code: 'meeting/dissent-too-late' })
  const ground = dissentGround(handling, personId)
  return ground === null ? fail({ code: 'meeting/dissent-not-entitled', person: personId }) : ok(ground)
}

/** What entitles somebody to dissent; `null`: nothing. Source: Kuntalaki 410/2015, 106.1–2 §. */
export function dissentGround(handling: ItemHandling, personId: PersonId): DissentGround | null {
  if (disqualifiedIn(handling).has(personId)) return null
  const vote = handling.decided === null ? undefined : decidingVote(handling, handling.decided.event.outcome)
  const won = vote === undefined ? null : winningSide(vote)
  if (madeAnother(handling, personId, won)) return 'proposed'
  if (won !== null && handling.votes.some((one) => votedAgainst(one, personId, won))) return 'votedAgainst'
  return handling.officers.presenter === personId && departsFromProposal(handling) ? 'presented' : null
}

/** A counter-proposal of one's own, supported or not, that did not become the decision. */
const madeAnother = ({ counterProposals }: ItemHandling, personId: PersonId, won: Side | null): boolean =>
  counterProposals.some(
    ({ event, eventId }) =>
      event.by === personId && (won === null || !isSameSide(won, { side: 'counter', eventId })),
  )

/** In any vote of the item where what was decided stood against something else. */
function votedAgainst({ event }: RecordedVote, personId: PersonId, won: Side): boolean {
  const against = isSameSide(event.yes, won) ? 'no' : isSameSide(event.no, won) ? 'yes' : null
  return against !== null && votersOf(event, against).includes(personId)
}
