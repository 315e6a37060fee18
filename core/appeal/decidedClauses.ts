import type { OutcomeCode } from '../meeting/outcome.ts'
import type { ClauseKind } from '../template/clauseKinds.ts'
import type { RoutedClause } from './route.ts'

/**
 * What was decided, for the appeal route: the proposal's clauses when it was accepted in some form, else what the
 * outcome itself does (tabled, returned, struck: KuntaL 410/2015, 136 §). A rejected proposal may be a refusal of the
 * matter, so nobody's right is cut before a person says what it was.
 */
export function decidedClauses(
  clauses: readonly RoutedClause[],
  outcome: OutcomeCode | null,
): readonly RoutedClause[] {
  const kind = outcome === null ? undefined : OUTCOME_KINDS[outcome]
  return kind === undefined ? clauses : [{ n: 1, kind }]
}

/** Outcomes that are not the proposal. `null`: what it does is for a person to say. */
const OUTCOME_KINDS: Readonly<Partial<Record<OutcomeCode, ClauseKind | null>>> = {
  TABLED: 'POSTPONE',
  RETURNED: 'RETURN',
  WITHDRAWN: 'MEETING_TECHNICAL',
  NOTED: 'NOTE_FOR_INFORMATION',
  TO_COUNCIL: 'PROPOSE_TO_COUNCIL',
  REJECTED: null,
}
