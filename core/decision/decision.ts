import type { ClockTime, IsoDate } from '../calendar/day.ts'
import type { OutcomeCode } from '../meeting/outcome.ts'
import type { ItemId, MeetingId, PersonId } from '../shared/ids.ts'
import type { Block } from '../shared/text.ts'

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
}

/** A disqualified person who left for the item (HL 27–30 §, KuntaL 97 §). */
export interface Recusal {
  readonly personId: PersonId
  /** `HL 28.1 § 5 k.` */
  readonly ground: string
  readonly leftAt: ClockTime
  readonly returnedAt: ClockTime
}
