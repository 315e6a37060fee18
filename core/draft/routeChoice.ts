import type { IsoDate } from '../calendar/day.ts'
import type { ClauseKind } from '../template/clauseKinds.ts'

/**
 * A person's choice on a borderline clause: may it be appealed, or is it only preparation (R-APP-01)? Who chose, when
 * and why.
 */
export interface RouteChoice {
  readonly appeal: 'allowed' | 'prohibited'
  /** The kind the clause had when the choice was made: a choice does not outlive a change of kind. */
  readonly kind: ClauseKind | null
  readonly chosenBy: string
  readonly chosenOn: IsoDate
  readonly why: string
}
