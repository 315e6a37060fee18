import { describe, expect, it } from 'vitest'
import type { Appeal, AppealFile } from '../../../core/appeal/appealFile.ts'
import {
  correctInstruction,
  decideAppeal,
  fetchingEndsOn,
  followUpOf,
  orderExecution,
  recordService,
  recordStay,
  recordTakingUp,
  registerAppeal,
  withdrawAppeal,
} from '../../../core/appeal/appealSteps.ts'
import { type AppealVerdict, judgeAppeal } from '../../../core/appeal/judgeAppeal.ts'
import { isoDate, parseTime } from '../../../core/calendar/day.ts'
import { asId } from '../../../core/shared/ids.ts'
import { appeal, appealFile, letter, published } from '../../support/appealFile.ts'

// published 18.11., members' last day 9.12.2026; in winter 16.15 in Finland is 14.15 UTC
const file = appealFile(['NOTE_FOR_INFORMATION', 'PARTICIPATE'], 'board', {
  services: [published('2026-11-18'), letter('Järviranta Valmennus Oy', '2026-11-23')],
})

const quarterPastFour = parseTime('16.15')
const closesAt = quarterPastFour.ok ? quarterPastFour.value : null

function judge(of: Appeal, over: AppealFile = file): AppealVerdict {
  const verdict = judgeAppeal(over, of)
  if (!verdict.ok) throw new Error(verdict.failure.code)
  return verdict.value
}

describe('an appeal is in time or not', () => {
  it.each([
    ['2026-12-08T22:30:00.000Z', 'inTime', 'half past midnight of the last day in Finland'],
    ['2026-12-09T14:14:59.000Z', 'inTime', 'a second before closing'],
    ['2026-12-09T14:15:00.000Z', 'unsure', 'at the very closing'],
    ['2026-12-09T14:15:05.000Z', 'late', 'five seconds after closing, KHO 10.3.2016/780'],
    ['2026-12-09T22:00:00.000Z', 'late', 'midnight after the last day in Finland'],
  ])('%s: %s (%s)', (arrivedAt, verdict) => {
    const { time } = judge(appeal('a', arrivedAt, { closesAt }))
    expect(time.verdict).toBe(verdict)
    expect(time.deadline.steps.at(-1)?.fi).toContain('25.11. + 14 päivää = 9.12.')
  })

  it('by its sender’s own time: a party served by letter has a later last day', () => {
    const own = {
      sender: 'Järviranta Valmennus Oy',
      standing: 'party',
      servedAs: 'Järviranta Valmennus Oy',
    } as const
    expect(judge(appeal('a', '2026-12-14T10:00:00.000Z', { ...own, closesAt })).time.verdict).toBe('inTime')
    expect(judge(appeal('a', '2026-12-14T10:00:00.000Z')).time.verdict).toBe('late')
  })

  it('before its time has begun it is not late', () => {
    expect(judge(appeal('a', '2026-11-17T10:00:00.000Z'), appealFile(['PARTICIPATE'])).time).toMatchObject({
      verdict: 'inTime',
      deadline: { reason: { code: 'notServed' } },
    })
  })

  it('by e-mail in 2026 and later, the closing rule asks to be confirmed (V-1); on paper it does not', () => {
    const sent = judge(appeal('a', '2026-12-09T10:00:00.000Z', { closesAt })).time
    expect(sent.toBeConfirmed?.fi).toContain('HE 124/2025')
    const posted = judge(appeal('a', '2026-12-09T10:00:00.000Z', { closesAt, arrivedBy: 'post' })).time
    expect(posted).toMatchObject({ toBeConfirmed: null, rule: 'MäärL 150/1930, 6 §' })
  })

  it('on the last day without a known closing time a person decides', () => {
    expect(judge(appeal('a', '2026-12-09T10:00:00.000Z')).time.verdict).toBe('unsure')
  })
})

const decidedAs = (outcome: 'rejected' | 'changed'): AppealFile => ({
  ...file,
  appeals: [
    appeal('a', '2026-12-01T10:00:00.000Z', {
      state: { state: 'decided', outcome, decidedOn: isoDate('2026-12-14') },
    }),
  ],
})

describe('the right to appeal and the right appeal', () => {
  it.each([
    ['a member of the municipality', {}, 'has'],
    ['somebody unknown', { standing: 'other' }, 'unsure'],
    ['a member in a matter for parties', { type: 'hallintovalitus' }, 'hasNot'],
    ['a party', { type: 'hallintovalitus', standing: 'party' }, 'has'],
  ] as const)('%s', (_who, changes, verdict) => {
    expect(judge(appeal('a', '2026-12-01T10:00:00.000Z', changes)).standing.verdict).toBe(verdict)
  })

  it.each([
    ['the clause that decides', [2], 'oikaisuvaatimus', 'fits'],
    ['a clause under a prohibition', [1], 'oikaisuvaatimus', 'prohibited'],
    ['the clause that decides, by another appeal', [2], 'kunnallisvalitus', 'otherRoute'],
  ] as const)('against %s', (_what, clauses, type, verdict) => {
    expect(judge(appeal('a', '2026-12-01T10:00:00.000Z', { clauses, type })).route.verdict).toBe(verdict)
  })

  it.each([
    ['the one who demanded it', 'Oili Kanerva', 'rejected', 'has'],
    ['another', 'Onni Saari', 'rejected', 'hasNot'],
    ['another, when the decision was changed', 'Onni Saari', 'changed', 'has'],
  ] as const)('over an oikaisuvaatimus decision: %s (KuntaL 137.3 §)', (_who, sender, outcome, verdict) => {
    const second = appeal('b', '2027-01-04T10:00:00.000Z', {
      type: 'kunnallisvalitus',
      over: asId('a'),
      sender,
    })
    expect(judge(second, decidedAs(outcome)).standing.verdict).toBe(verdict)
  })
})

describe('what is recorded', () => {
  const arrived = registerAppeal(file, appeal('a', '2026-12-01T10:00:00.000Z'))
  const pending = arrived.ok ? arrived.value : file

  it('an appeal arrives and is decided', () => {
    expect(pending.appeals).toMatchObject([{ appealId: 'a', state: { state: 'pending' } }])
    const decided = decideAppeal(pending, asId('a'), 'rejected', isoDate('2026-12-14'))
    expect(decided).toMatchObject({ value: { appeals: [{ state: { outcome: 'rejected' } }] } })
  })

  it('a second service of the same id replaces the first: the fetching of a message', () => {
    const sent = published(null, { service: 'email_verifiable', sentOn: isoDate('2026-11-18') })
    expect(fetchingEndsOn(sent)).toBe('2026-11-25')
    const fetched = { ...sent, event: isoDate('2026-11-20') }
    const first = recordService(file, sent)
    const second = first.ok ? recordService(first.value, fetched) : first
    expect(second).toMatchObject({ value: { services: [{}, {}, { event: '2026-11-20' }] } })
    expect(fetchingEndsOn(fetched)).toBeNull()
  })

  it.each([
    ['a service before the decision', recordService(file, published('2026-11-10')), 'appeal/day-too-early'],
    [
      'a service of an unknown clause',
      recordService(file, published('2026-11-20', { clauses: [9] })),
      'appeal/clause-unknown',
    ],
    [
      'a service of an unknown version',
      recordService(file, published('2026-11-20', { instructionVersion: 2 })),
      'appeal/no-such-instruction',
    ],
    [
      'an instruction before the decision',
      correctInstruction(file, isoDate('2026-11-01'), 'wrong'),
      'appeal/day-too-early',
    ],
    [
      'an appeal without a sender',
      registerAppeal(file, appeal('b', '2026-12-01T10:00:00.000Z', { sender: ' ' })),
      'appeal/sender-missing',
    ],
    [
      'an appeal before the decision',
      registerAppeal(file, appeal('b', '2026-11-01T10:00:00.000Z')),
      'appeal/day-too-early',
    ],
    [
      'an appeal over an unknown one',
      registerAppeal(file, appeal('b', '2026-12-01T10:00:00.000Z', { over: asId('x') })),
      'appeal/no-such-appeal',
    ],
    [
      'an outcome of an unknown appeal',
      decideAppeal(file, asId('x'), 'rejected', isoDate('2026-12-14')),
      'appeal/no-such-appeal',
    ],
    [
      'an outcome before the arrival',
      decideAppeal(pending, asId('a'), 'rejected', isoDate('2026-11-20')),
      'appeal/day-too-early',
    ],
    [
      'an oikaisuvaatimus returned',
      decideAppeal(pending, asId('a'), 'returned', isoDate('2026-12-14')),
      'appeal/outcome-unfit',
    ],
    [
      'a withdrawal of an unknown appeal',
      withdrawAppeal(file, asId('x'), isoDate('2026-12-14')),
      'appeal/no-such-appeal',
    ],
    [
      'a stay lifted before it was ordered',
      recordStay(file, {
        orderedBy: 'hallinto-oikeus',
        orderedOn: isoDate('2026-12-01'),
        liftedOn: isoDate('2026-11-30'),
        clauses: 'whole',
      }),
      'appeal/day-too-early',
    ],
    [
      'taking up before the decision',
      recordTakingUp(file, { kind: 'declined', decidedOn: isoDate('2026-11-01') }),
      'appeal/day-too-early',
    ],
    [
      'an execution without its reasons',
      orderExecution(file, {
        orderedOn: isoDate('2026-11-17'),
        executor: 'Kaisa Rinne',
        clauses: 'whole',
        reversibilityAssessment: ' ',
      }),
      'appeal/execution-without-reasons',
    ],
  ] as const)('%s is refused', (_what, answer, code) => {
    expect(answer).toMatchObject({ ok: false, failure: { code } })
  })

  it('an appeal is not decided twice', () => {
    const decided = decideAppeal(pending, asId('a'), 'rejected', isoDate('2026-12-14'))
    const again = decided.ok
      ? decideAppeal(decided.value, asId('a'), 'annulled', isoDate('2026-12-15'))
      : decided
    expect(again).toMatchObject({ ok: false, failure: { code: 'appeal/already-ended' } })
  })
})

const decided = (type: Appeal['type'], outcome: 'rejected' | 'changed' | 'returned') =>
  followUpOf({ type, state: { state: 'decided', outcome, decidedOn: isoDate('2026-12-14') } })

describe('what follows from an outcome', () => {
  it('an oikaisuvaatimus decision carries KVAL_OIK, for the sender or for everybody', () => {
    expect(decided('oikaisuvaatimus', 'rejected').instruction).toBe('KVAL_OIK')
    expect(decided('oikaisuvaatimus', 'rejected').todo[1]?.fi).toContain('Vain oikaisuvaatimuksen tekijä')
    expect(decided('oikaisuvaatimus', 'changed').todo[1]?.fi).toContain('julkaise pöytäkirja')
  })

  it('a court’s decision is announced on the net, and a returned matter is decided anew (KuntaL 142 §)', () => {
    expect(decided('kunnallisvalitus', 'returned')).toMatchObject({ instruction: 'KHO', todo: [{}, {}] })
    expect(decided('valitus_kho', 'rejected')).toMatchObject({ instruction: null, todo: [{}] })
  })
})
