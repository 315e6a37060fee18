import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import {
  type NoticeRule,
  noticeRule,
  noticeTime,
  summonedPeople,
  waysOf,
} from '../../../core/meeting/summons.ts'
import type { BodyKind } from '../../../core/organisation/organisation.ts'
import { asId, type PersonId } from '../../../core/shared/ids.ts'
import { suvantolaBoard } from '../../support/suvantola.ts'

const person = (id: string): PersonId => asId<PersonId>(id)

describe('how early a body is called', () => {
  it.each<readonly [BodyKind, number | undefined, NoticeRule | null, string]>([
    ['council', undefined, { days: 4, basis: 'law' }, 'KuntaL 94.4 §'],
    ['council', 3, { days: 4, basis: 'law' }, 'the house cannot make it shorter'],
    ['council', 7, { days: 7, basis: 'house' }, 'the house may make it longer'],
    ['board', undefined, null, 'nobody has told'],
    ['board', 4, { days: 4, basis: 'house' }, 'administrative regulations'],
  ])('%s with a house rule of %s days: %o (%s)', (...[kind, noticeDays, rule]) => {
    expect(noticeRule(noticeDays === undefined ? { kind } : { kind, noticeDays })).toEqual(rule)
  })

  it.each([
    ['2026-11-12', true],
    ['2026-11-13', false],
  ])('a meeting of 16 November called on %s is in time: %s', (sentOn, inTime) => {
    const time = noticeTime({ days: 4, basis: 'law' }, isoDate('2026-11-16'), isoDate(sentOn))
    expect(time).toMatchObject({ lastOn: '2026-11-12', inTime })
  })
})

describe('how a body may meet', () => {
  it('the council has no electronic decision procedure (KuntaL 100 §)', () => {
    expect(waysOf({ kind: 'council' })).toEqual(['room', 'electronic'])
    expect(waysOf({ kind: 'committee' })).toContain('decisionProcedure')
  })
})

describe('whom a summons goes to', () => {
  it('members who come, the deputy called, the presenter and the minute-keeper, each once', () => {
    const people = summonedPeople(suvantolaBoard, [
      { personId: person('hannu-peltokorpi'), deputy: person('leena-myllyoja') },
    ])
    expect(people).not.toContain('hannu-peltokorpi')
    expect(people).toEqual(
      expect.arrayContaining(['leena-myllyoja', 'markus-heinolahti', 'eeva-riitta-vuorikangas']),
    )
    expect(new Set(people).size).toBe(people.length)
  })
})
