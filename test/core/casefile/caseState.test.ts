import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import {
  CASE_STEPS,
  type CaseState,
  type CaseStateName,
  findCaseState,
  stepCaseState,
} from '../../../core/casefile/caseState.ts'
import { fail, ok } from '../../../core/shared/result.ts'

const names = Object.keys(CASE_STEPS).flatMap((name) => findCaseState(name) ?? [])

/** domain.md Corrections 3, written out once more by hand. */
const STEPS: readonly (readonly [CaseStateName, CaseStateName])[] = [
  ['opened', 'pending'],
  ['pending', 'inPreparation'],
  ['pending', 'closed'],
  ['pending', 'transferred'],
  ['inPreparation', 'toBeDecided'],
  ['inPreparation', 'closed'],
  ['inPreparation', 'transferred'],
  ['toBeDecided', 'served'],
  ['served', 'toBeExecuted'],
  ['served', 'appealed'],
  ['appealed', 'served'],
  ['toBeExecuted', 'monitored'],
  ['monitored', 'closed'],
  ['closed', 'reopened'],
  ['closed', 'destroyed'],
  ['reopened', 'inPreparation'],
]

const since = isoDate('2026-11-02')
const on = isoDate('2026-11-16')

const stateOf = (name: CaseStateName): CaseState => {
  switch (name) {
    case 'reopened':
      return { state: name, since, reason: 'uusi selvitys' }
    case 'transferred':
      return { state: name, since, to: 'Lupa- ja valvontavirasto' }
    case 'destroyed':
      return { state: name, since, ground: 'TihL 21 §' }
    default:
      return { state: name, since }
  }
}

const pairs = names.flatMap((from) => names.map((to) => [from, to] as const))

describe('the states of a case', () => {
  it.each(pairs)('step %s → %s is allowed only where the graph has it', (from, to) => {
    const allowed = STEPS.some(([a, b]) => a === from && b === to)
    const stepped = stepCaseState(stateOf(from), { to, on, note: 'peruste' })
    expect(stepped).toMatchObject(
      allowed
        ? { ok: true, value: { state: to, since: on } }
        : { ok: false, failure: { code: 'case/step-refused', from, to } },
    )
  })

  it.each(['reopened', 'destroyed'] as const)('%s needs its reason', (to) => {
    expect(stepCaseState(stateOf('closed'), { to, on, note: ' ' })).toEqual(
      fail({ code: 'case/step-without-reason', to }),
    )
  })

  it('keeps the receiver of a transferred case', () => {
    expect(stepCaseState(stateOf('pending'), { to: 'transferred', on, note: 'Kirkkojärven kunta' })).toEqual(
      ok({ state: 'transferred', since: on, to: 'Kirkkojärven kunta' }),
    )
  })

  it('refuses a step before the present state began', () => {
    expect(
      stepCaseState(stateOf('pending'), { to: 'closed', on: isoDate('2026-11-01'), note: '' }),
    ).toMatchObject({ failure: { code: 'case/step-too-early' } })
  })

  it.each([
    ['toBeDecided', 'toBeDecided'],
    ['Ratkaistavana', 'toBeDecided'],
    ['för avgörande', 'toBeDecided'],
    ['valmis', undefined],
  ] as const)('reads %s as %s', (text, name) => {
    expect(findCaseState(text)).toBe(name)
  })
})
