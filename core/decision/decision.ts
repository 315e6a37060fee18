import type { ClockTime, IsoDate } from '../calendar/day.ts'
import type { DissentGround } from '../meeting/dissent.ts'
import type { ElectionResult } from '../meeting/election.ts'
import type { ElectionEvent, VoteEvent } from '../meeting/events.ts'
import type { OutcomeCode } from '../meeting/outcome.ts'
import type { VoteCount } from '../meeting/vote.ts'
import type { ItemId, MeetingId, PersonId } from '../shared/ids.ts'
import type { Block } from '../shared/text.ts'
import type { FinalClause } from './finalClauses.ts'

/** The decision (päätös) on one item: its §, outcome and what the minutes say of the handling. */
export interface Decision {
  readonly itemId: ItemId
  readonly meetingId: MeetingId
  /** § of the body's year (R-NUM-01). */
  readonly section: number
  readonly handledOn: IsoDate
  /** Clock time of the decision: presence and quorum are of this moment. `null`: not known (imported). */
  readonly handledAt: ClockTime | null
  /** `null`: imported, and the words fit none of the forms. */
  readonly outcome: OutcomeCode | null
  /** How the matter was handled before the outcome, as sentences. */
  readonly handling: readonly Block[]
  /** The outcome sentence and notes after it. */
  readonly text: readonly Block[]
  readonly recusals: readonly Recusal[]
  /**
   * Imported: the appeal text as it was printed, empty when none was. `null`: the account is written from the clauses'
   * routes.
   */
  readonly printedAppeal: readonly Block[] | null
  /** Left out: none, or not known (imported). */
  readonly votes?: readonly DecisionVote[]
  readonly elections?: readonly DecisionElection[]
  readonly dissents?: readonly DecisionDissent[]
  /**
   * The clauses as decided, when they are not those of the proposal; left out: as proposed. Empty: the decision departs
   * from the proposal, and its words are not written yet.
   */
  readonly finalClauses?: readonly FinalClause[]
  /** Those with a vote who took part in the decision. Left out: not recorded by §. */
  readonly present?: readonly PersonId[]
  /** The § was inspected in the meeting, at once (R-INS-01 c). */
  readonly inspectedImmediately?: boolean
}

/** A vote with each member's ballot, and its result. */
export interface DecisionVote {
  readonly event: VoteEvent
  readonly count: VoteCount
  readonly chair: PersonId | null
}

export interface DecisionElection {
  readonly event: ElectionEvent
  readonly result: ElectionResult
}

/** A dissent (eriävä mielipide, KuntaL 106 §). */
export interface DecisionDissent {
  readonly personId: PersonId
  readonly ground: DissentGround | null
  /** Attachment with the grounds; `null`: none yet. */
  readonly attachmentNo: number | null
}

/** A disqualified person who left for the item (HL 27–30 §, KuntaL 97 §). */
export interface Recusal {
  readonly personId: PersonId
  /** `HL 28.1 § 5 k.` */
  readonly ground: string
  readonly leftAt: ClockTime
  /** `null`: not recorded. */
  readonly returnedAt: ClockTime | null
}
