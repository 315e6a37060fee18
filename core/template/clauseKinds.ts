/**
 * What an operative clause does: the closed table of domain.md 3.2 and Corrections 2. The kind decides the appeal
 * route (core/appeal/routes.ts), so one clause has one operative verb (R-PHR-03).
 */
export const CLAUSE_KINDS = [
  // substantive: appealable
  'PARTICIPATE',
  'ROLE_LEAD',
  'COMMIT_OWN_FUNDING',
  'COMMIT_PERSONNEL',
  'APPROVE_AGREEMENT',
  'AUTHORISE_SIGNING_WITH_DISCRETION',
  'REJECT_PARTICIPATION_FINALLY',
  'GRANT_AID',
  'CHANGE_BUDGET',
  'END_PARTICIPATION',
  'APPOINT',
  // decides on an oikaisuvaatimus (HL 49 g §): kunnallisvalitus
  'DECIDE_OIKAISUVAATIMUS',
  // borderline: a safe default, a warning, and a recorded choice by a person
  'APPLY_FOR_FUNDING',
  'APPLY_FOR_FUNDING_WITH_COMMITMENT',
  'DECLINE_TO_APPLY',
  'LETTER_OF_INTENT',
  'PRINCIPLES',
  // follow the clause they serve or qualify
  'AUTHORISE_SIGNING',
  'CONDITION_FUNDER',
  'CONDITION_OTHERS',
  'RESERVATION',
  'EXIT_TERMS',
  'REPORTING',
  // preparation or execution: no appeal (KuntaL 136 §)
  'PROPOSE_TO_COUNCIL',
  'GIVE_STATEMENT',
  'NOTE_FOR_INFORMATION',
  'RETURN',
  'POSTPONE',
  'APPOINT_WORKGROUP_TO_PREPARE',
  'START_PREPARATION',
  'NEGOTIATE_MANDATE',
  'EXECUTE_COUNCIL_DECISION',
  'SIGN_ALREADY_APPROVED_CONTRACT',
  'MEETING_TECHNICAL',
  'NOT_TAKE_UP',
  'INSPECT_AT_ONCE',
  'EXECUTE_BEFORE_FINAL',
  // no separate appeal (HL 29.3 §)
  'JAAVI_RULING',
] as const

export type ClauseKind = (typeof CLAUSE_KINDS)[number]

export const isClauseKind = (text: string): text is ClauseKind => CLAUSE_KINDS.some((kind) => kind === text)
