import type { ClockTime } from '../calendar/day.ts'
import type { ItemId, PersonId } from '../shared/ids.ts'
import type { ElectionResult } from './election.ts'
import type { EventOf, MeetingEntry, MeetingEventId, MeetingEventKind } from './events.ts'
import type { QuorumSum } from './quorum.ts'
import type { PersonState } from './seats.ts'
import type { VoteCount } from './vote.ts'

/** An event as it stands, with when it happened. */
export interface Recorded<Kind extends MeetingEventKind> {
  readonly eventId: MeetingEventId
  readonly seq: number
  readonly at: ClockTime
  readonly event: EventOf<Kind>
}

/** A disqualification; `returnedAt: null`: not back yet. */
export interface RecordedRecusal extends Recorded<'recusal'> {
  readonly returnedAt: ClockTime | null
}

/** A vote with its result, by those who had a vote in the § at that moment. */
export interface RecordedVote extends Recorded<'vote'> {
  readonly count: VoteCount
  readonly entitled: readonly PersonId[]
  readonly chair: PersonId | null
}

export interface RecordedElection extends Recorded<'election'> {
  readonly result: ElectionResult
}

/** Who led, kept the minutes and presented in a §. `null`: nobody who may. */
export interface Officers {
  readonly chair: PersonId | null
  readonly secretary: PersonId | null
  readonly presenter: PersonId | null
}

/** How one item was handled, out of the entries. */
export interface ItemHandling {
  readonly itemId: ItemId
  /** `null`: not opened. */
  readonly section: number | null
  readonly openedAt: ClockTime | null
  /** `null`: not decided, or opened again. */
  readonly decided: Recorded<'decided'> | null
  readonly reopened: readonly Recorded<'reopened'>[]
  readonly recusals: readonly RecordedRecusal[]
  readonly heard: readonly Recorded<'expertHeard'>[]
  readonly handedOut: readonly Recorded<'handedOut'>[]
  readonly proposalChanges: readonly Recorded<'proposalChanged'>[]
  readonly counterProposals: readonly Recorded<'counterProposal'>[]
  readonly motions: readonly Recorded<'motion'>[]
  /** The last record of the electronic decision procedure; `null`: none. */
  readonly stands: Recorded<'stands'> | null
  readonly votes: readonly RecordedVote[]
  readonly elections: readonly RecordedElection[]
  readonly dissents: readonly Recorded<'dissent'>[]
  readonly statements: readonly Recorded<'statement'>[]
  readonly notes: readonly Recorded<'note'>[]
  readonly inspectedImmediately: boolean
  readonly withdrawn: boolean
  /** Those with a vote in the § when it was decided; before that, now. */
  readonly presentAtDecision: readonly PersonId[]
  readonly quorum: QuorumSum
  readonly officers: Officers
}

/** The meeting as it stands after its entries. */
export interface MeetingState {
  readonly openedAt: ClockTime | null
  readonly closedAt: ClockTime | null
  readonly onBreak: boolean
  /** Who leads now; `null`: nobody in the room who may, a stand-in must take it. */
  readonly chair: PersonId | null
  readonly secretary: PersonId | null
  readonly presenter: PersonId | null
  /** Members in the order of the body, then the others in the order of coming. */
  readonly people: readonly PersonState[]
  readonly currentItemId: ItemId | null
  readonly items: ReadonlyMap<ItemId, ItemHandling>
  /** The body's quorum now, in the current item. */
  readonly quorum: QuorumSum
  /** What stands, in the order in which it happened. */
  readonly entries: readonly MeetingEntry[]
  /** Every entry recorded, the corrected ones as they were. */
  readonly recorded: ReadonlyMap<MeetingEventId, MeetingEntry>
}

/** The disqualified of an item, by the last ruling on each (HL 29 §). */
export function disqualifiedIn(handling: Pick<ItemHandling, 'recusals'> | undefined): ReadonlySet<PersonId> {
  const rulings = new Map((handling?.recusals ?? []).map(({ event }) => [event.personId, event.ruling]))
  return new Set([...rulings].flatMap(([person, ruling]) => (ruling === 'disqualified' ? [person] : [])))
}

export const isDecided = (handling: Pick<ItemHandling, 'decided'> | undefined): boolean =>
  (handling?.decided ?? null) !== null
