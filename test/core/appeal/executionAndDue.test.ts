import { describe, expect, it } from 'vitest'
import type { AppealFile } from '../../../core/appeal/appealFile.ts'
import { dueFrom, itemDeadlines } from '../../../core/appeal/due.ts'
import { executionOn } from '../../../core/appeal/execution.ts'
import { PLAIN_CONTEXT } from '../../../core/appeal/route.ts'
import { routesOfClauses } from '../../../core/appeal/routes.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import { cents } from '../../../core/shared/money.ts'
import { appeal, appealFile, letter, published } from '../../support/appealFile.ts'

// published 18.11. → members' last day 9.12.2026
const file = appealFile(['PARTICIPATE'], 'board', { services: [published('2026-11-18')] })

const order = {
  orderedOn: isoDate('2026-11-17'),
  executor: 'Kaisa Rinne',
  clauses: 'whole',
  reversibilityAssessment: 'Osallistuminen voidaan perua.',
} as const

function allowed(of: AppealFile, day: string): readonly [boolean, string] {
  const [route] = of.routes
  if (route === undefined) throw new Error('no clause')
  const verdict = executionOn(of, route, isoDate(day))
  if (!verdict.ok) throw new Error(verdict.failure.code)
  return [verdict.value.allowed, verdict.value.because[0]?.fi ?? '']
}

describe('execution (KuntaL 143 §)', () => {
  it('is allowed once the decision is final, and before it only with an order and its reasons', () => {
    expect(allowed(file, '2026-12-10')).toEqual([true, 'Päätös on lainvoimainen.'])
    expect(allowed(file, '2026-11-20')[0]).toBe(false)
    expect(allowed({ ...file, execution: order }, '2026-11-20')).toEqual([
      true,
      'Täytäntöönpano ennen lainvoimaa: Osallistuminen voidaan perua.',
    ])
    expect(allowed({ ...file, execution: order }, '2026-11-16')[0]).toBe(false)
  })

  it('is not allowed while a court forbids it, nor after the decision was annulled', () => {
    const stay = {
      orderedBy: 'Itä-Suomen hallinto-oikeus',
      orderedOn: isoDate('2026-11-25'),
      clauses: 'whole',
    } as const
    const stayed = { ...file, execution: order, stays: [{ ...stay, liftedOn: isoDate('2026-12-01') }] }
    expect(allowed(stayed, '2026-11-26')).toEqual([
      false,
      'Täytäntöönpanon on kieltänyt Itä-Suomen hallinto-oikeus (KuntaL 143 §).',
    ])
    expect(allowed(stayed, '2026-12-01')[0]).toBe(true)
    const annulled = appeal('a', '2026-12-01T10:00:00.000Z', {
      state: { state: 'decided', outcome: 'annulled', decidedOn: isoDate('2026-12-14') },
    })
    expect(allowed({ ...file, execution: order, appeals: [annulled] }, '2026-12-15')[0]).toBe(false)
  })

  it('of a procurement waits for the standstill and for a pending appeal (HankL 129, 150 §)', () => {
    const procurement = { kind: 'goodsOrServices', value: cents(90_000_00) } as const
    const routes = routesOfClauses(
      [{ n: 1, kind: 'APPROVE_AGREEMENT' }],
      { kind: 'board', organisation: 'municipality' },
      { ...PLAIN_CONTEXT, procurement },
    )
    if (!routes.ok) throw new Error(routes.failure.code)
    const tender = letter('Järviranta Valmennus Oy', '2026-11-18', { service: 'procurement_electronic' })
    const bought = { ...file, routes: routes.value, services: [tender], execution: order }
    expect(allowed(bought, '2026-12-02')).toEqual([
      false,
      'Hankintasopimuksen odotusaika kestää (hankintalaki 129 §).',
    ])
    expect(allowed(bought, '2026-12-03')[0]).toBe(true)
    const pending = appeal('a', '2026-12-01T10:00:00.000Z', {
      type: 'markkinaoikeusvalitus',
      standing: 'party',
    })
    expect(allowed({ ...bought, appeals: [pending] }, '2026-12-03')).toEqual([
      false,
      'Valitus on vireillä markkinaoikeudessa (hankintalaki 150 §).',
    ])
  })
})

describe('the deadlines of an item', () => {
  it('each recipient has its own; the members’ date and the latest are told apart (R-DL-18)', () => {
    const several = {
      ...file,
      services: [published('2026-11-18'), letter('Järviranta Valmennus Oy', '2026-11-23')],
    }
    expect(itemDeadlines(several)).toMatchObject({
      value: {
        memberLastDay: '2026-12-09',
        itemLastDay: '2026-12-14',
        recipients: [{ until: '2026-12-09' }, { until: '2026-12-14', clauses: [1] }],
      },
    })
    const unserved = { ...file, services: [published('2026-11-18'), letter('Järviranta Valmennus Oy', null)] }
    expect(itemDeadlines(unserved)).toMatchObject({ value: { itemLastDay: null } })
  })
})

const dueOn = (files: readonly AppealFile[], day: string): readonly string[] => {
  const due = dueFrom(files, isoDate(day))
  if (!due.ok) throw new Error(due.failure.code)
  return due.value.map((entry) => `${entry.day} ${entry.kind}`)
}

describe('what ends when', () => {
  it('lists what ends on the day or later, the earliest first', () => {
    const committee = appealFile(['PARTICIPATE'], 'committee', { services: [published('2026-11-16')] })
    expect(dueOn([file, committee], '2026-12-08')).toEqual([
      '2026-12-08 personalData',
      '2026-12-09 appealTime',
      '2026-12-10 personalData',
    ])
    expect(dueOn([file, committee], '2026-12-01')).toContain('2026-12-07 takingUp')
  })

  it('tells when an unfetched message must be served otherwise (SähkAsL 18 §)', () => {
    const sent = letter('Järviranta Valmennus Oy', null, {
      service: 'email_verifiable',
      sentOn: isoDate('2026-11-18'),
    })
    expect(dueOn([{ ...file, services: [sent] }], '2026-11-20')).toEqual(['2026-11-25 fetching'])
  })

  it('removes the personal data of a § without appeal 37 days after publication', () => {
    const noted = appealFile(['NOTE_FOR_INFORMATION'], 'board', { services: [published('2026-11-18')] })
    expect(dueOn([noted], '2026-11-18')).toEqual(['2026-12-25 personalData'])
  })
})
