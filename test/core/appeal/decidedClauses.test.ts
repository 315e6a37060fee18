import { describe, expect, it } from 'vitest'
import { decidedClauses } from '../../../core/appeal/decidedClauses.ts'

const proposal = [
  { n: 1, kind: 'PARTICIPATE' },
  { n: 2, kind: 'COMMIT_OWN_FUNDING' },
] as const

describe('what was decided', () => {
  it.each(['ACCEPTED', 'ACCEPTED_AMENDED_PRESENTER', 'VOTE', null] as const)(
    'with outcome %s is the proposal',
    (outcome) => {
      expect(decidedClauses(proposal, outcome)).toEqual(proposal)
    },
  )

  it.each([
    ['TABLED', 'POSTPONE'],
    ['RETURNED', 'RETURN'],
    ['WITHDRAWN', 'MEETING_TECHNICAL'],
    ['NOTED', 'NOTE_FOR_INFORMATION'],
    ['TO_COUNCIL', 'PROPOSE_TO_COUNCIL'],
    ['REJECTED', null],
  ] as const)('with outcome %s is one clause of kind %s', (outcome, kind) => {
    expect(decidedClauses(proposal, outcome)).toEqual([{ n: 1, kind }])
  })
})
