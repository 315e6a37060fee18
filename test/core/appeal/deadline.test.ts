import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPEAL_TYPES, type AppealType } from '../../../core/appeal/appealTimes.ts'
import { type Deadline, type DeadlineQuestion, computeDeadline } from '../../../core/appeal/deadline.ts'
import { SERVICE_CHANNELS, type ServiceChannel } from '../../../core/appeal/serviceTable.ts'
import { type IsoDate, addDays, isoDate } from '../../../core/calendar/day.ts'
import { closedDayOn } from '../../../core/calendar/holidays.ts'

const ask = (
  event: string | null,
  service: ServiceChannel,
  appeal: AppealType,
  changes: Partial<DeadlineQuestion> = {},
): DeadlineQuestion => ({
  event: event === null ? null : isoDate(event),
  service,
  appeal,
  decidedOn: null,
  shown: null,
  ...changes,
})

function compute(question: DeadlineQuestion): Deadline {
  const deadline = computeDeadline(question)
  if (!deadline.ok) throw new Error(JSON.stringify(deadline.failure))
  return deadline.value
}

describe('the last day', () => {
  it.each([
    ['2026-11-18', 'minutes_online', 'oikaisuvaatimus', '2026-11-25', '2026-12-09', 'no move'],
    [
      '2026-12-03',
      'minutes_online',
      'oikaisuvaatimus',
      '2026-12-10',
      '2026-12-28',
      'Christmas Eve, MäärL 5 §',
    ],
    [
      '2026-11-19',
      'letter_ordinary',
      'kunnallisvalitus',
      '2026-11-26',
      '2026-12-28',
      'Boxing Day, a Saturday',
    ],
    ['2026-11-20', 'email_ordinary', 'hankintaoikaisu', '2026-11-23', '2026-12-07', '14 days, HankL 133 §'],
    ['2026-11-20', 'public_notice', 'hallintovalitus', '2026-11-27', '2026-12-28', '30 days, HOL 13 §'],
    [
      '2026-08-31',
      'named_day',
      'markkinaoikeusvalitus_6_months',
      '2026-08-31',
      '2027-03-01',
      'no 31 February, MäärL 3 §',
    ],
    ['2026-11-20', 'named_day', 'markkinaoikeusvalitus_30_days', '2026-11-20', '2026-12-21', 'HankL 147 §'],
  ] as const)('%s %s %s: served %s, last day %s (%s)', (...[event, service, appeal, servedOn, lastDay]) => {
    const deadline = compute(ask(event, service, appeal))
    expect([deadline.serviceDate, deadline.lastDay]).toEqual([servedOn, lastDay])
    expect(deadline.firstCountedDay).toBe(addDays(isoDate(servedOn), 1))
  })

  it('is told step by step, with the section and a sentence in both languages', () => {
    const { steps } = compute(ask('2019-12-11', 'minutes_online', 'oikaisuvaatimus'))
    expect(steps.map(({ step, day }) => `${step} ${day}`)).toEqual([
      'event 2019-12-11',
      'service 2019-12-18',
      'firstCounted 2019-12-19',
      'rawLast 2020-01-01',
      'closed 2020-01-01',
      'last 2020-01-02',
    ])
    expect(steps.at(-1)).toMatchObject({
      rule: 'MäärL 150/1930, 5 §',
      fi: '18.12. + 14 päivää = 1.1. uudenvuodenpäivä → 2.1.',
      sv: '18.12. + 14 dagar = 1.1. nyårsdagen → 2.1.',
    })
    expect(steps.every(({ rule, fi, sv }) => rule !== '' && fi !== '' && sv !== '')).toBe(true)
  })

  it('is passed over every closed day in its sentence', () => {
    const last = compute(ask('2025-12-03', 'minutes_online', 'oikaisuvaatimus')).steps.at(-1)
    expect(last?.fi).toBe(
      '10.12. + 14 päivää = 24.12. jouluaatto → 25.12. joulupäivä → 26.12. tapaninpäivä → 27.12. arkilauantai → 28.12. sunnuntai → 29.12.',
    )
  })
})

describe('there is no last day', () => {
  it('when the minutes are not published, and the reason says so', () => {
    const deadline = compute(ask(null, 'minutes_online', 'oikaisuvaatimus'))
    expect(deadline).toMatchObject({
      serviceDate: null,
      lastDay: null,
      steps: [],
      reason: { code: 'notServed' },
    })
  })

  it('under a prohibition, though the decision is served (HL 54.1 §)', () => {
    const deadline = compute(ask('2022-11-11', 'minutes_online', 'muutoksenhakukielto'))
    expect(deadline).toMatchObject({ serviceDate: '2022-11-18', lastDay: null, reason: { code: 'noAppeal' } })
  })
})

describe('the regime before 1.6.2017 (V-7)', () => {
  it('a member is served on the day of laying out', () => {
    const deadline = compute(ask('2016-06-03', 'minutes_laid_out_1995_act', 'oikaisuvaatimus'))
    expect(deadline).toMatchObject({ serviceDate: '2016-06-03', lastDay: '2016-06-17' })
    expect(deadline.steps.at(-1)?.rule).toContain('365/1995')
  })

  it('is switched by the decision’s own day, whatever the day of publication', () => {
    const old = { decidedOn: isoDate('2017-05-29') }
    expect(compute(ask('2017-06-05', 'minutes_online', 'oikaisuvaatimus', old)).serviceDate).toBe(
      '2017-06-05',
    )
    const now = { decidedOn: isoDate('2017-06-01') }
    expect(compute(ask('2017-06-05', 'minutes_online', 'oikaisuvaatimus', now)).serviceDate).toBe(
      '2017-06-12',
    )
  })
})

const shown = (servedOn: string, earlier: 'refused' | 'accepted' = 'refused') => ({
  shown: { servedOn: isoDate(servedOn), evidence: 'Postin seuranta', earlier },
})

describe('another day of service than the presumed (R-DL-17)', () => {
  it('later, with evidence, replaces the presumption; both days are kept', () => {
    const deadline = compute(ask('2026-11-02', 'letter_ordinary', 'oikaisuvaatimus', shown('2026-11-12')))
    expect(deadline).toMatchObject({
      presumedServiceDate: '2026-11-09',
      serviceDate: '2026-11-12',
      lastDay: '2026-11-26',
    })
    expect(deadline.steps.find(({ step }) => step === 'shown')?.fi).toContain('Postin seuranta')
  })

  it('earlier counts only when a person says so', () => {
    const earlier = computeDeadline(
      ask('2026-11-02', 'letter_ordinary', 'oikaisuvaatimus', shown('2026-11-05')),
    )
    expect(earlier).toMatchObject({ failure: { code: 'deadline/shown-earlier', presumedOn: '2026-11-09' } })
    const said = ask('2026-11-02', 'letter_ordinary', 'oikaisuvaatimus', shown('2026-11-05', 'accepted'))
    expect(compute(said).lastDay).toBe('2026-11-19')
  })

  it.each([
    ['minutes_online', '2026-11-12', 'Näyttö', 'deadline/not-a-presumption'],
    ['letter_ordinary', '2026-11-12', ' ', 'deadline/shown-without-evidence'],
    ['letter_ordinary', '2026-11-01', 'Näyttö', 'deadline/shown-before-event'],
  ] as const)('%s shown %s by ”%s” is refused: %s', (service, servedOn, evidence, code) => {
    const changes = { shown: { servedOn: isoDate(servedOn), evidence, earlier: 'refused' } } as const
    expect(computeDeadline(ask('2026-11-02', service, 'oikaisuvaatimus', changes))).toMatchObject({
      failure: { code },
    })
  })
})

describe('rules that may have changed', () => {
  it('e-mail service on decisions of 2026 and later asks to be confirmed (V-1)', () => {
    const now = compute(ask('2026-11-20', 'email_ordinary', 'oikaisuvaatimus'))
    expect(now.toBeConfirmed[0]?.fi).toContain('HE 124/2025')
    expect(compute(ask('2025-11-20', 'email_ordinary', 'oikaisuvaatimus')).toBeConfirmed).toEqual([])
  })
})

describe('bad input', () => {
  it.each([
    [
      ask('2026-11-10', 'minutes_online', 'oikaisuvaatimus', { decidedOn: isoDate('2026-11-16') }),
      'deadline/event-before-decision',
    ],
    [
      ask('2026-11-18', 'minutes_laid_out_1995_act', 'oikaisuvaatimus', { decidedOn: isoDate('2026-11-16') }),
      'deadline/laid-out-too-late',
    ],
    [ask('1995-06-01', 'letter_ordinary', 'oikaisuvaatimus'), 'calendar/out-of-range'],
    [ask('2199-12-20', 'letter_ordinary', 'oikaisuvaatimus'), 'calendar/out-of-range'],
  ] as const)('%o is refused: %s', (question, code) => {
    expect(computeDeadline(question)).toMatchObject({ ok: false, failure: { code } })
  })
})

const FIRST = isoDate('1995-07-01')
const anyEvent = fc.integer({ min: 0, max: 74_000 }).map((days): IsoDate => addDays(FIRST, days))
const anyService = fc.constantFrom(...SERVICE_CHANNELS)
const anyAppeal = fc.constantFrom(...APPEAL_TYPES.filter((type) => type !== 'muutoksenhakukielto'))

describe('properties of the last day', () => {
  it('is never a closed day and never earlier than the raw day', () => {
    fc.assert(
      fc.property(anyEvent, anyService, anyAppeal, (event, service, appeal) => {
        const { lastDay, rawLastDay } = compute(ask(event, service, appeal))
        if (lastDay === null || rawLastDay === null) throw new Error('no last day')
        expect(closedDayOn(lastDay)).toEqual({ ok: true, value: null })
        expect(lastDay >= rawLastDay).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('never comes earlier for a later event', () => {
    fc.assert(
      fc.property(
        anyEvent,
        fc.integer({ min: 1, max: 60 }),
        anyService,
        anyAppeal,
        (event, later, service, appeal) => {
          const first = compute(ask(event, service, appeal)).lastDay
          const second = compute(ask(addDays(event, later), service, appeal)).lastDay
          expect(first !== null && second !== null && first <= second).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
