/** How an item ended in the meeting (domain.md 7.2). */
export type OutcomeCode =
  | 'ACCEPTED'
  | 'ACCEPTED_UNANIMOUS'
  | 'ACCEPTED_AFTER_DISCUSSION'
  | 'ACCEPTED_AMENDED_PRESENTER'
  | 'ACCEPTED_ADDITION'
  | 'VOTE'
  | 'TABLED'
  | 'RETURNED'
  | 'WITHDRAWN'
  | 'NOTED'
  | 'REJECTED'
  | 'TO_COUNCIL'
