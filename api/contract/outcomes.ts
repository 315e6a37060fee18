import type { OutcomeCode } from '../../core/meeting/outcome.ts'

/** How an item may end, as a schema reads it. */
export const OUTCOMES = [
  'ACCEPTED',
  'ACCEPTED_UNANIMOUS',
  'ACCEPTED_AFTER_DISCUSSION',
  'ACCEPTED_AMENDED_PRESENTER',
  'ACCEPTED_ADDITION',
  'VOTE',
  'TABLED',
  'RETURNED',
  'WITHDRAWN',
  'NOTED',
  'REJECTED',
  'TO_COUNCIL',
] as const satisfies readonly OutcomeCode[]
