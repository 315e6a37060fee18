import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import type { Retention } from '../../../core/casefile/case.ts'
import type { CaseState } from '../../../core/casefile/caseState.ts'
import { retentionEnd } from '../../../core/casefile/retention.ts'

const closed: CaseState = { state: 'closed', since: isoDate('2026-11-16') }
const pending: CaseState = { state: 'pending', since: isoDate('2026-11-16') }

const keep = (years: Retention['years'], countedFrom: string | null = null): Retention => ({
  recordClass: null,
  years,
  ground: 'RahL 35 §',
  countedFrom: countedFrom === null ? null : isoDate(countedFrom),
})

describe('the end of retention', () => {
  it.each([
    [keep(10), closed, { kind: 'on', day: '2036-11-17' }],
    [keep(10, '2028-06-30'), closed, { kind: 'on', day: '2038-07-01' }],
    [keep(10, '2028-06-30'), pending, { kind: 'on', day: '2038-07-01' }],
    [keep(3, '2028-02-29'), closed, { kind: 'on', day: '2031-03-01' }],
    [keep(0), closed, { kind: 'on', day: '2026-11-17' }],
    [keep(-1), closed, { kind: 'never' }],
    [keep(10), pending, { kind: 'unknown' }],
    [null, closed, { kind: 'unknown' }],
  ])(
    'is counted in whole years from its day, else from the end of the case (%#)',
    (retention, state, end) => {
      expect(retentionEnd({ retention, state })).toEqual(end)
    },
  )
})
