import type { FinalClause } from '../decision/finalClauses.ts'
import type { OutcomeCode } from '../meeting/outcome.ts'
import type { ClauseKind } from '../template/clauseKinds.ts'
import { KIND_RULES } from './kindRules.ts'
import type { RoutedClause } from './route.ts'

/**
 * What was decided, for the appeal route: the clauses as they were decided, else those of the proposal when it was
 * accepted in some form, else what the outcome itself does (tabled, returned, struck: KuntaL 410/2015, 136 §). A rejected
 * proposal may be a refusal of the matter, so nobody's right is cut before a person says what it was.
 */
export function decidedClauses(
  clauses: readonly RoutedClause[],
  outcome: OutcomeCode | null,
  finals?: readonly FinalClause[],
): readonly RoutedClause[] {
  const kind = outcome === null ? undefined : OUTCOME_KINDS[outcome]
  if (kind !== undefined) return [{ n: 1, kind }]
  if (finals === undefined) return clauses
  return finals.length === 0 ? [{ n: 1, kind: null }] : asDecided(clauses, finals)
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

const asDecided = (
  clauses: readonly RoutedClause[],
  finals: readonly FinalClause[],
): readonly RoutedClause[] =>
  finals.map((final, at) => {
    const n = at + 1
    const proposed = clauses.find((clause) => clause.n === final.fromClause)
    if (proposed === undefined) return { n, kind: null, text: final.text }
    const { follows, choice, kind } = proposed
    const lead = finals.findIndex(({ fromClause }) => fromClause === follows)
    return {
      n,
      kind: keepsKind(final, kind) ? kind : null,
      text: final.text,
      ...(choice === undefined || final.wording === 'changed' ? {} : { choice }),
      ...(follows === undefined || lead === -1 ? {} : { follows: lead + 1 }),
    }
  })

/** A clause that was changed in the meeting may no longer be mere preparation: a person says it anew. */
const keepsKind = ({ wording }: FinalClause, kind: ClauseKind | null): boolean =>
  kind === null || wording === 'asProposed' || KEPT.has(KIND_RULES[kind].group)

const KEPT: ReadonlySet<string> = new Set(['appealable', 'follows'])
