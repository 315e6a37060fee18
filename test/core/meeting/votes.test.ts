import { describe, expect, it } from 'vitest'
import { dissentGround, mayDissent } from '../../../core/meeting/dissent.ts'
import { electionResult } from '../../../core/meeting/election.ts'
import type { ElectionEvent, MeetingEvent } from '../../../core/meeting/events.ts'
import type { OutcomeCode } from '../../../core/meeting/outcome.ts'
import { countVote } from '../../../core/meeting/vote.ts'
import {
  ITEM,
  type Press,
  ballots,
  boardState,
  eventId,
  itemId,
  personId,
} from '../../support/meetingEntries.ts'
import { counter, decided, tie, vote } from '../../support/toldSentences.ts'

const chair = personId('a')
const entitled = ['a', 'b', 'c', 'd'].map(personId)

describe('a vote (KuntaL 104 §)', () => {
  it.each([
    ['most votes win', { yes: ['a', 'b', 'c'], no: ['d'] }, 'yes', false, true],
    ['blank ballots count for neither', { yes: ['a'], blank: ['b', 'c', 'd'] }, 'yes', false, true],
    ['a tie goes where the chair voted: yes', { yes: ['a', 'b'], no: ['c', 'd'] }, 'yes', true, true],
    ['a tie goes where the chair voted: no', { yes: ['c', 'd'], no: ['a', 'b'] }, 'no', true, true],
    ['a tie of one against one', { yes: ['b'], no: ['a'], absent: ['c', 'd'] }, 'no', true, true],
    [
      'a tie is not settled by a blank of the chair',
      { yes: ['b'], no: ['c'], blank: ['a', 'd'] },
      null,
      true,
      true,
    ],
    ['nor when the chair is away', { yes: ['b'], no: ['c'], absent: ['a', 'd'] }, null, true, true],
    ['all blank settles nothing', { blank: ['a', 'b', 'c', 'd'] }, null, true, true],
    ['a ballot too few does not add up', { yes: ['a', 'b'], no: ['c'] }, 'yes', false, false],
    ['a stranger’s ballot does not add up', { yes: ['a', 'b', 'x'], no: ['c'] }, 'yes', false, false],
    ['a ballot cast twice does not add up', { yes: ['a', 'b'], no: ['b', 'c'] }, 'yes', true, false],
  ] as const)('%s', (_what, cast, winner, even, holds) => {
    const count = countVote({ ballots: ballots(cast) }, entitled, chair)
    expect([count.winner, count.tie, count.sumHolds]).toEqual([winner, even, holds])
    expect(count.sum).toBe(count.yes + count.no + count.blank + count.absent)
  })

  it('of somebody disqualified in the § is none: 4 + 3 + 0 + 1 = 8 of nine', () => {
    const nobody: Press = [
      '22.32',
      {
        kind: 'recusal',
        personId: personId('camilla-nyholmen'),
        ground: 'HL 28.1.5',
        reason: 'hakijan hallituksen jäsen',
        raisedBy: 'self',
        ruling: 'disqualified',
        leftRoom: true,
      },
    ]
    const left: Press = ['22.30', { kind: 'left', personId: personId('sari-ahvenniemi') }, null]
    const cast: MeetingEvent = {
      kind: 'vote',
      method: 'rollCall',
      yes: { side: 'presenter' },
      no: { side: 'counter', eventId: eventId('e3') },
      ballots: ballots({
        yes: ['johan-sandnas', 'peter-bjorkskar', 'anna-liisa-koivuharju', 'mikael-granstrand'],
        no: ['tuula-rantasuo', 'ville-saarnijoki', 'leena-myllyoja'],
        absent: ['sari-ahvenniemi'],
      }),
    }
    const handling = boardState(counter, nobody, left, ['22.40', cast]).items.get(ITEM)
    expect(handling?.votes[0]?.count).toEqual({
      yes: 4,
      no: 3,
      blank: 0,
      absent: 1,
      sum: 8,
      entitled: 8,
      sumHolds: true,
      winner: 'yes',
      tie: false,
    })
    expect(handling?.quorum).toMatchObject({
      seats: 9,
      recused: ['camilla-nyholmen'],
      absent: ['sari-ahvenniemi'],
    })
  })
})

const majority = (
  seats: number,
  votes: Readonly<Record<string, number>>,
  lot: readonly string[] = [],
): ElectionEvent => ({
  kind: 'election',
  office: 'edustajaksi',
  way: 'majority',
  seats,
  candidates: Object.entries(votes).map(([name, count]) => ({ name, votes: count })),
  lot,
})

const proportional = (
  seats: number,
  lists: readonly (readonly [votes: number, candidates: readonly string[]])[],
  lot: readonly string[] = [],
): ElectionEvent => ({
  kind: 'election',
  office: 'jäseniksi',
  way: 'proportional',
  seats,
  lists: lists.map(([votes, candidates], n) => ({ name: `lista ${n + 1}`, votes, candidates })),
  lot,
})

describe('an election (KuntaL 105 §)', () => {
  it.each([
    ['by majority elects those with most votes', majority(2, { A: 3, B: 5, C: 1 }), ['B', 'A'], []],
    ['with equal ones below the last seat needs no lot', majority(1, { A: 5, B: 2, C: 2 }), ['A'], []],
    ['with equal ones who all fit needs no lot', majority(2, { A: 4, B: 4, C: 1 }), ['A', 'B'], []],
    ['with equal ones at the last seat needs a lot', majority(1, { A: 4, B: 4 }), ['A'], ['A', 'B']],
    ['parted by the lot elects the first drawn', majority(1, { A: 4, B: 4 }, ['B', 'A']), ['B'], []],
    ['elects nobody without votes', majority(2, { A: 4, B: 0 }), ['A'], []],
    [
      'in proportion gives 12/1, 12/2, 7/1 …',
      proportional(3, [
        [12, ['A', 'B', 'C']],
        [7, ['D', 'E']],
      ]),
      ['A', 'D', 'B'],
      [],
    ],
    [
      'in proportion keeps the order of a list',
      proportional(2, [
        [12, ['Z', 'A']],
        [5, ['M']],
      ]),
      ['Z', 'A'],
      [],
    ],
    [
      'in proportion compares figures exactly',
      proportional(2, [
        [9, ['A', 'B', 'C']],
        [3, ['D']],
      ]),
      ['A', 'B'],
      [],
    ],
    [
      'in proportion needs a lot for equal figures',
      proportional(3, [
        [9, ['A', 'B', 'C']],
        [3, ['D']],
      ]),
      ['A', 'B', 'C'],
      ['C', 'D'],
    ],
    [
      'in proportion parted by the lot',
      proportional(
        3,
        [
          [9, ['A', 'B', 'C']],
          [3, ['D']],
        ],
        ['D', 'C'],
      ),
      ['A', 'B', 'D'],
      [],
    ],
  ])('%s', (_what, election, elected, undrawn) => {
    const result = electionResult(election)
    expect([result.elected, result.undrawn]).toEqual([elected, undrawn])
  })
})

const dissent = (personIdText: string, presses: readonly Press[]) => {
  const handling = boardState(...presses).items.get(ITEM)
  return handling === undefined ? 'no item' : dissentGround(handling, personId(personIdText))
}

const outcome = (code: OutcomeCode): Press => [
  '22.42',
  { kind: 'decided', outcome: code, text: null, clauses: null },
]
const alone: Press = [
  '22.38',
  { kind: 'counterProposal', by: personId('camilla-nyholmen'), supportedBy: [], text: 'asia hylätään' },
]

describe('dissent (KuntaL 106 §) is for', () => {
  it.each([
    ['who made the counter-proposal', 'ville-saarnijoki', [counter, vote, decided('VOTE')], 'proposed'],
    ['who made one that nobody supported', 'camilla-nyholmen', [alone, outcome('ACCEPTED')], 'proposed'],
    ['who voted against the decision', 'leena-myllyoja', [counter, vote, decided('VOTE')], 'votedAgainst'],
    ['not who voted for it', 'peter-bjorkskar', [counter, vote, decided('VOTE')], null],
    ['not who voted blank', 'camilla-nyholmen', [counter, vote, decided('VOTE')], null],
    ['not who was away', 'sari-ahvenniemi', [counter, vote, decided('VOTE')], null],
    ['who voted against it in a tie', 'peter-bjorkskar', [counter, tie, decided('VOTE')], 'votedAgainst'],
    ['not who made the counter-proposal that won', 'ville-saarnijoki', [counter, tie, decided('VOTE')], null],
    [
      'the presenter when the counter-proposal won',
      'markus-heinolahti',
      [counter, tie, decided('VOTE')],
      'presented',
    ],
    ['not the presenter when the proposal won', 'markus-heinolahti', [counter, vote, decided('VOTE')], null],
    ['the presenter when the proposal was rejected', 'markus-heinolahti', [outcome('REJECTED')], 'presented'],
    [
      'not the presenter who changed the proposal',
      'markus-heinolahti',
      [['22.36', { kind: 'proposalChanged', text: 'muutos' }], outcome('ACCEPTED_AMENDED_PRESENTER')],
      null,
    ],
    ['not the minute-keeper', 'eeva-riitta-vuorikangas', [counter, vote, decided('VOTE')], null],
  ] as const satisfies readonly (readonly [string, string, readonly Press[], string | null])[])(
    '%s',
    (_who, id, presses, ground) => {
      expect(dissent(id, presses)).toBe(ground)
    },
  )

  it('now only: after the decision, before the next item and the end', () => {
    const ville = personId('ville-saarnijoki')
    const next: Press = [
      '22.50',
      { kind: 'itemOpened', itemId: itemId('item-2'), section: 248 },
      itemId('item-2'),
    ]
    const asked = (...presses: readonly Press[]) => mayDissent(boardState(...presses), ITEM, ville)
    expect(asked(counter, vote)).toMatchObject({ failure: { code: 'meeting/dissent-before-decision' } })
    expect(asked(counter, vote, decided('VOTE'))).toEqual({ ok: true, value: 'proposed' })
    expect(asked(counter, vote, decided('VOTE'), next)).toMatchObject({
      failure: { code: 'meeting/dissent-too-late' },
    })
    expect(asked(counter, vote, decided('VOTE'), ['23.11', { kind: 'closed' }, null])).toMatchObject({
      failure: { code: 'meeting/dissent-too-late' },
    })
  })
})
