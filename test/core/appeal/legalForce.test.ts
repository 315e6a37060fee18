import { describe, expect, it } from 'vitest'
import type { AppealFile } from '../../../core/appeal/appealFile.ts'
import { type LegalForce, legalForceOn } from '../../../core/appeal/legalForce.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import { appeal, appealFile, letter, published } from '../../support/appealFile.ts'

function forceOn(file: AppealFile, day: string): readonly LegalForce[] {
  const force = legalForceOn(file, isoDate(day))
  if (!force.ok) throw new Error(force.failure.code)
  return force.value
}

const firstOn = (file: AppealFile, day: string): LegalForce => {
  const [first] = forceOn(file, day)
  if (first === undefined) throw new Error('no clause')
  return first
}

const waitsOn = (file: AppealFile, day: string): readonly string[] => {
  const force = firstOn(file, day)
  return force.state === 'waiting' ? force.waits.map(({ kind }) => kind) : [force.state]
}

// published 18.11. + 7 = 25.11., + 14 = 9.12.2026
const served = (changes: Partial<AppealFile> = {}): AppealFile =>
  appealFile(['PARTICIPATE'], 'board', { services: [published('2026-11-18')], ...changes })

describe('legal force of a clause', () => {
  it('a prohibited clause has it at once (HOL 4 §), the others wait for theirs', () => {
    const file = appealFile(['NOTE_FOR_INFORMATION', 'PARTICIPATE'], 'board', {
      services: [published('2026-11-18')],
    })
    expect(forceOn(file, '2026-11-20').map(({ state }) => state)).toEqual(['final', 'waiting'])
  })

  it('comes the day after the last day, and waits for the time on the last day itself', () => {
    expect(firstOn(served(), '2026-12-09')).toMatchObject({
      state: 'waiting',
      waits: [{ kind: 'timeRuns', until: '2026-12-09' }],
    })
    expect(firstOn(served(), '2026-12-10')).toMatchObject({ state: 'final', finalFrom: '2026-12-10' })
  })

  it('never comes while the minutes are not published', () => {
    expect(waitsOn(appealFile(['PARTICIPATE']), '2030-01-02')).toEqual(['notServed'])
  })

  it('waits for a known party who was never served, whatever time has passed (HL 54 §)', () => {
    const file = served({ services: [published('2026-11-18'), letter('Järviranta Valmennus Oy', null)] })
    expect(firstOn(file, '2028-01-02')).toMatchObject({
      state: 'waiting',
      waits: [{ kind: 'notServed', recipient: { name: 'Järviranta Valmennus Oy' } }],
    })
  })

  it('comes after the latest of the recipients', () => {
    const file = served({
      services: [published('2026-11-18'), letter('Järviranta Valmennus Oy', '2026-11-23')],
    })
    // 23.11. + 7 = 30.11., + 14 = 14.12.
    expect(firstOn(file, '2026-12-15')).toMatchObject({ state: 'final', finalFrom: '2026-12-15' })
    expect(waitsOn(file, '2026-12-14')).toEqual(['timeRuns'])
  })

  it('waits only for the parties of the clause', () => {
    const file = appealFile(['PARTICIPATE', 'GRANT_AID'], 'board', {
      services: [published('2026-11-18'), letter('Suvannon Kylät ry', null, { clauses: [2] })],
    })
    expect(forceOn(file, '2026-12-10').map(({ state }) => state)).toEqual(['final', 'waiting'])
  })
})

describe('an appeal', () => {
  it('pending stops the legal force of its clauses', () => {
    const file = served({ appeals: [appeal('a', '2026-12-01T08:00:00.000Z')] })
    expect(waitsOn(file, '2026-12-20')).toEqual(['appealPending'])
  })

  const rejected = appeal('a', '2026-12-01T08:00:00.000Z', {
    state: { state: 'decided', outcome: 'rejected', decidedOn: isoDate('2026-12-14') },
  })

  it('rejected, waits until the decision on it has been served and 30 days have passed (R-LV-03)', () => {
    expect(waitsOn(served({ appeals: [rejected] }), '2026-12-20')).toEqual(['outcomeNotServed'])
    const outcome = { of: { kind: 'outcome', appealId: rejected.appealId } } as const
    const services = [published('2026-11-18'), letter('Oili Kanerva', '2026-12-15', outcome)]
    const answered = served({ appeals: [rejected], services })
    // 15.12. + 7 = 22.12., + 30 = 21.1.2027
    expect(waitsOn(answered, '2027-01-21')).toEqual(['timeRuns'])
    expect(waitsOn(answered, '2027-01-22')).toEqual(['courtInquiry'])
    const asked = {
      answeredOn: isoDate('2027-01-25'),
      answer: 'none',
      source: 'Itä-Suomen hallinto-oikeus',
    } as const
    expect(firstOn({ ...answered, courtInquiries: [asked] }, '2027-01-25')).toMatchObject({
      state: 'final',
      finalFrom: '2027-01-22',
    })
  })

  it('withdrawn, lets the time alone decide', () => {
    const withdrawn = appeal('a', '2026-12-01T08:00:00.000Z', {
      state: { state: 'withdrawn', endedOn: isoDate('2026-12-12') },
    })
    expect(firstOn(served({ appeals: [withdrawn] }), '2026-12-13')).toMatchObject({
      state: 'final',
      finalFrom: '2026-12-12',
    })
    expect(waitsOn(served({ appeals: [withdrawn] }), '2026-12-11')).toEqual(['appealPending'])
  })

  it('that changes the decision overturns the clause', () => {
    const changed = {
      ...rejected,
      state: { state: 'decided', outcome: 'annulled', decidedOn: isoDate('2026-12-14') },
    } as const
    expect(firstOn(served({ appeals: [changed] }), '2026-12-20').state).toBe('overturned')
  })
})

describe('a council’s decision', () => {
  const council = appealFile(['PARTICIPATE'], 'council', { services: [published('2026-11-18')] })

  it('is final only when the court’s register has answered after the last day (R-APP-07)', () => {
    // 25.11. + 30 = 25.12. → 28.12.2026
    expect(waitsOn(council, '2026-12-29')).toEqual(['courtInquiry'])
    const early = { answeredOn: isoDate('2026-12-28'), answer: 'none', source: 'hallinto-oikeus' } as const
    expect(waitsOn({ ...council, courtInquiries: [early] }, '2026-12-29')).toEqual(['courtInquiry'])
    const late = { ...early, answeredOn: isoDate('2026-12-29') } as const
    expect(waitsOn({ ...council, courtInquiries: [late] }, '2026-12-29')).toEqual(['final'])
  })
})

describe('the upper body’s right to take the matter up (KuntaL 92 §)', () => {
  const committee = appealFile(['PARTICIPATE'], 'committee', { services: [published('2026-11-18')] })

  it('is waited for over a committee’s decision, until the oikaisuvaatimus time ends or it is declined', () => {
    expect(waitsOn(committee, '2026-12-09')).toEqual(['timeRuns', 'takingUp'])
    expect(waitsOn(committee, '2026-12-10')).toEqual(['final'])
    const declined = {
      ...committee,
      takingUp: { kind: 'declined', decidedOn: isoDate('2026-11-30') },
    } as const
    expect(waitsOn(declined, '2026-12-09')).toEqual(['timeRuns'])
  })

  it('used, stops the legal force; the board’s own decisions have none', () => {
    const taken = { ...committee, takingUp: { kind: 'takenUp', decidedOn: isoDate('2026-11-30') } } as const
    expect(waitsOn(taken, '2027-12-10')).toEqual(['takenUp'])
    expect(waitsOn(served(), '2026-12-09')).toEqual(['timeRuns'])
  })
})

describe('a corrected instruction (R-APP-05, HL 49 §)', () => {
  const first = { version: 1, givenOn: isoDate('2026-11-16'), cause: 'first' } as const

  it('that wrongly denied appeal asks for a new service, whose time begins anew', () => {
    const second = { version: 2, givenOn: isoDate('2026-12-14'), cause: 'missingOrProhibiting' } as const
    const file = served({ instructions: [first, second] })
    expect(firstOn(file, '2026-12-20')).toMatchObject({ waits: [{ kind: 'newService', version: 2 }] })
    const again = [...file.services, published('2026-12-14', { instructionVersion: 2 })]
    // 14.12. + 7 = 21.12., + 14 = 4.1.2027
    expect(waitsOn({ ...file, services: again }, '2027-01-04')).toEqual(['timeRuns'])
    expect(waitsOn({ ...file, services: again }, '2027-01-05')).toEqual(['final'])
  })

  it('that was otherwise wrong is served anew only on those who ask', () => {
    const second = { version: 2, givenOn: isoDate('2026-12-14'), cause: 'wrong' } as const
    expect(waitsOn(served({ instructions: [first, second] }), '2026-12-20')).toEqual(['final'])
  })
})
