import { describe, expect, it } from 'vitest'
import { asInstant, isoDate } from '../../../core/calendar/day.ts'
import {
  type Minutes,
  type MinutesState,
  answerRemark,
  draftedMinutes,
  freezeMinutes,
  inspectMinutes,
  readyMinutes,
  remarkOnMinutes,
  signMinutes,
  thawMinutes,
} from '../../../core/meeting/minutes.ts'
import { type PersonId, asId } from '../../../core/shared/ids.ts'
import type { Result } from '../../../core/shared/result.ts'

const AT = asInstant('2026-11-17T08:00:00.000Z')
const tuula = asId<PersonId>('tuula')
const mikael = asId<PersonId>('mikael')
const INSPECTORS = [tuula, mikael]

const frozen = { documentId: 'minutes:m', version: 1, at: AT, by: 'Eeva' }
const inState = (state: MinutesState): Minutes => ({
  ...draftedMinutes('inspectors'),
  state,
  frozen: state === 'drafted' ? null : frozen,
})
const remark = { remarkId: asId<never>('r'), by: tuula, section: 3, text: 'Aika puuttuu.', at: AT }
const inspection = (personId: PersonId | null) => ({
  personId,
  inspectedOn: isoDate('2026-11-19'),
  evidence: 'sähköposti',
})

const STEPS: Readonly<Record<string, (minutes: Minutes) => Result<Minutes, unknown>>> = {
  freeze: (minutes) => freezeMinutes(minutes, frozen, null),
  thaw: thawMinutes,
  remark: (minutes) => remarkOnMinutes(minutes, INSPECTORS, remark),
  inspect: (minutes) => inspectMinutes(minutes, INSPECTORS, inspection(null)),
  sign: (minutes) => signMinutes(minutes, []),
  ready: readyMinutes,
}

/** State after each step; `-`: refused. */
const TABLE: readonly (readonly [MinutesState, Readonly<Record<string, string>>])[] = [
  ['drafted', { freeze: 'frozen', thaw: '-', remark: '-', inspect: '-', sign: '-', ready: '-' }],
  ['frozen', { freeze: '-', thaw: 'drafted', remark: 'frozen', inspect: 'inspected', sign: '-', ready: '-' }],
  ['inspected', { freeze: '-', thaw: 'drafted', remark: 'frozen', inspect: '-', sign: 'signed', ready: '-' }],
  [
    'signed',
    { freeze: '-', thaw: 'drafted', remark: 'frozen', inspect: '-', sign: '-', ready: 'readyToPublish' },
  ],
  ['readyToPublish', { freeze: '-', thaw: '-', remark: '-', inspect: '-', sign: '-', ready: '-' }],
]

describe('minutes', () => {
  it.each(TABLE)('that are %s take these steps only', (state, expected) => {
    const after = Object.fromEntries(
      Object.entries(STEPS).map(([name, step]) => {
        const taken = step(inState(state))
        return [name, taken.ok ? taken.value.state : '-']
      }),
    )
    expect(after).toEqual(expected)
  })

  it('are inspected when both inspectors have found them right, in any order and each once', () => {
    const one = inspectMinutes(inState('frozen'), INSPECTORS, inspection(mikael))
    if (!one.ok) throw new Error('refused')
    const again = inspectMinutes(one.value, INSPECTORS, inspection(mikael))
    expect(again).toMatchObject({ value: { state: 'frozen', inspections: [{ personId: mikael }] } })
    expect(inspectMinutes(one.value, INSPECTORS, inspection(tuula))).toMatchObject({
      value: { state: 'inspected' },
    })
  })

  it('are inspected by freezing when every § was inspected at once', () => {
    const drafted = { ...inState('drafted'), way: 'atOnce' as const }
    expect(freezeMinutes(drafted, frozen, null)).toMatchObject({ value: { state: 'inspected' } })
  })

  it('wait for the answer to a remark, and are opened by a correction', () => {
    const remarked = remarkOnMinutes(inState('frozen'), INSPECTORS, remark)
    if (!remarked.ok) throw new Error('refused')
    const inspect = (minutes: Minutes) => inspectMinutes(minutes, INSPECTORS, inspection(null))
    expect(inspect(remarked.value)).toMatchObject({ failure: { code: 'minutes/remarks-open', count: 1 } })
    const answer = { text: 'Se on pykälässä.', at: AT, by: 'Eeva' }
    const kept = answerRemark(remarked.value, remark.remarkId, { ...answer, kind: 'kept' })
    expect(kept.ok && inspect(kept.value).ok).toBe(true)
    expect(answerRemark(remarked.value, remark.remarkId, { ...answer, kind: 'corrected' })).toMatchObject({
      value: { state: 'drafted', frozen: null },
    })
    expect(kept.ok && answerRemark(kept.value, remark.remarkId, { ...answer, kind: 'kept' })).toMatchObject({
      failure: { code: 'minutes/remark-answered' },
    })
  })

  it('hear only their inspectors', () => {
    const by = asId<PersonId>('camilla')
    expect(remarkOnMinutes(inState('frozen'), INSPECTORS, { ...remark, by })).toMatchObject({
      failure: { code: 'minutes/not-inspector' },
    })
  })
})
