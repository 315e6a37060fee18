import { describe, expect, it } from 'vitest'
import type { BodyKind } from '../../../core/organisation/organisation.ts'
import { hasQuorum, quorumOf, quorumWarning, quorumWords } from '../../../core/meeting/quorum.ts'
import { recordEntry } from '../../../core/meeting/refusals.ts'
import { meetingState } from '../../../core/meeting/state.ts'
import { countVote } from '../../../core/meeting/vote.ts'
import { ITEM, type Press, ballots, entriesOf, onRoll, personId } from '../../support/meetingEntries.ts'
import { bodyOf } from '../../support/randomMeeting.ts'

const SIZES = Array.from({ length: 85 }, (_, n) => n + 1)

const memberIds = (count: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, n) => `m${from + n}`)

/** A body of `size`, `present` of whom are there, and `recused` of those disqualified and gone out. */
function stateOf(kind: BodyKind, size: number, present: number, recused: number) {
  const roll = memberIds(present).map((id, n) => onRoll(id, n === 0 ? 'chair' : 'member'))
  const out = memberIds(recused, present - recused).map((id): Press => [
    '18.11',
    {
      kind: 'recusal',
      personId: personId(id),
      ground: 'HL 28.1.1',
      reason: 'asianosainen',
      raisedBy: 'self',
      ruling: 'disqualified',
      leftRoom: true,
    },
  ])
  const presses: readonly Press[] = [
    ['18.00', { kind: 'opened', roll }, null],
    ['18.10', { kind: 'itemOpened', itemId: ITEM, section: 1 }],
    ...out,
  ]
  return meetingState(entriesOf(...presses), bodyOf(kind, size))
}

const mayDecide = (state: ReturnType<typeof stateOf>): boolean => {
  const [entry] = entriesOf(['18.20', { kind: 'decided', outcome: 'ACCEPTED', text: null, clauses: null }])
  return entry !== undefined && recordEntry(state, entry).ok
}

describe.each(['council', 'board'] as const)('a %s of 1–85 members', (kind) => {
  it.each(SIZES)('%i: decides with its quorum and not with one less (KuntaL 103 §)', (size) => {
    const required = quorumOf(kind, size)
    const enough = stateOf(kind, size, required, 0)
    expect(enough.quorum.present).toHaveLength(required)
    expect(mayDecide(enough)).toBe(true)
    expect(quorumWarning(enough.quorum)).toEqual({ kind: 'edge' })
    const short = stateOf(kind, size, required - 1, 0)
    expect(mayDecide(short)).toBe(false)
    expect(quorumWarning(short.quorum)).toEqual({ kind: 'broken', missing: 1 })
  })

  it.each(SIZES.filter((size) => quorumOf(kind, size) > 1 && quorumOf(kind, size) < size))(
    '%i: a disqualification takes the quorum as a departure does (HL 27 §)',
    (size) => {
      const required = quorumOf(kind, size)
      expect(mayDecide(stateOf(kind, size, required, 1))).toBe(false)
      const spare = stateOf(kind, size, required + 1, 1)
      expect(mayDecide(spare)).toBe(true)
      expect(spare.quorum.recused).toEqual([`m${required}`])
      expect(spare.quorum.seats).toBe(size)
    },
  )

  it.each(SIZES)('%i: most votes win at every division, a tie goes by the chair (KuntaL 104 §)', (size) => {
    const voters = memberIds(size)
    for (let yes = 0; yes <= size; yes++) {
      const vote = { ballots: ballots({ yes: voters.slice(0, yes), no: voters.slice(yes) }) }
      const count = countVote(vote, voters.map(personId), personId('m0'))
      expect([count.yes, count.no, count.sumHolds]).toEqual([yes, size - yes, true])
      const chairSays = yes > 0 ? 'yes' : 'no'
      expect(count.winner).toBe(2 * yes > size ? 'yes' : 2 * yes < size ? 'no' : chairSays)
      expect(count.tie).toBe(2 * yes === size)
    }
  })
})

describe('the arithmetic of a quorum', () => {
  it.each([
    [9, 0, 9, '9 jäsentä = 9 läsnä, tarvitaan 5', '9 ledamöter = 9 närvarande, 5 krävs'],
    [
      8,
      1,
      7,
      '9 jäsentä − 1 poissa − 1 esteellinen = 7 läsnä, tarvitaan 5',
      '9 ledamöter − 1 frånvarande − 1 jävig = 7 närvarande, 5 krävs',
    ],
    [
      7,
      2,
      5,
      '9 jäsentä − 2 poissa − 2 esteellistä = 5 läsnä, tarvitaan 5',
      '9 ledamöter − 2 frånvarande − 2 jäviga = 5 närvarande, 5 krävs',
    ],
  ])(
    'of nine, %i there and %i of them disqualified, is told so that it can be counted',
    (present, recused, left, fi, sv) => {
      const { quorum } = stateOf('board', 9, present, recused)
      expect(quorum.present).toHaveLength(left)
      expect(hasQuorum(quorum)).toBe(true)
      expect(quorumWords(quorum)).toEqual({ fi, sv })
    },
  )
})
