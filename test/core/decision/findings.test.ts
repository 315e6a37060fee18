import { describe, expect, it } from 'vitest'
import { explainMeetingFinding } from '../../../api/findings/meeting.ts'
import { meetingFindings } from '../../../core/decision/findings.ts'
import type { Item } from '../../../core/draft/item.ts'
import type { Organisation } from '../../../core/organisation/organisation.ts'
import type { PersonId } from '../../../core/shared/ids.ts'
import { run } from '../../../core/shared/text.ts'
import { type Press, ballots, boardState, eventId, itemId, personId } from '../../support/meetingEntries.ts'
import { pilotItem as item } from '../../support/pilotItem.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'
import { counter, decided, recusal, tie, vote } from '../../support/toldSentences.ts'

const closed: Press = ['23.11', { kind: 'closed' }, null]
const returned: Press = ['22.45', { kind: 'recusedReturned', personId: personId('camilla-nyholmen') }, null]
const reason = { reason: 'hakijan hallituksen jäsen' }
const inspectors = ['tuula-rantasuo', 'mikael-granstrand'].map(personId)

interface Given {
  readonly items?: readonly Item[]
  readonly organisation?: Organisation
  readonly inspectors?: readonly PersonId[]
}

/** The codes of the findings of the board's meeting, without their common beginning. */
const codes = (presses: readonly Press[], given: Given = {}): readonly string[] =>
  findingsOf(presses, given).map(({ code }) => code.slice('meeting/finding-'.length))

const findingsOf = (presses: readonly Press[], given: Given = {}) =>
  meetingFindings({
    organisation: suvantola,
    body: suvantolaBoard,
    state: boardState(...presses),
    items: [],
    inspectors,
    ...given,
  })

const wrongVote: Press = [
  '22.40',
  {
    kind: 'vote',
    method: 'rollCall',
    yes: { side: 'presenter' },
    no: { side: 'counter', eventId: eventId('e3') },
    ballots: ballots({ yes: ['johan-sandnas'], no: ['ville-saarnijoki', 'tuula-rantasuo'] }),
  },
]

describe('what a meeting lacks: facts', () => {
  it.each([
    ['nothing of a § in its handling', [], []],
    ['nothing of a § that is decided', [decided('ACCEPTED_UNANIMOUS'), closed], []],
    ['a decision, when the meeting is over', [closed], ['undecided']],
    [
      'a decision, when another item is taken',
      [['22.50', { kind: 'itemOpened', itemId: itemId('item-2'), section: 248 }, itemId('item-2')]],
      ['undecided'],
    ],
    [
      'the reason of a disqualification',
      [recusal(), decided('ACCEPTED_UNANIMOUS'), returned],
      ['recusal-without-reason'],
    ],
    [
      'the exit of the disqualified',
      [recusal({ ...reason, leftRoom: false }), decided('ACCEPTED_UNANIMOUS')],
      ['recusal-without-exit'],
    ],
    [
      'the return of the disqualified',
      [recusal(reason), decided('ACCEPTED_UNANIMOUS'), closed],
      ['recused-not-returned'],
    ],
    [
      'nothing when they left the meeting instead',
      [
        recusal(reason),
        ['22.33', { kind: 'left', personId: personId('camilla-nyholmen') }, null],
        decided('ACCEPTED_UNANIMOUS'),
        closed,
      ],
      [],
    ],
    [
      'nothing of one who was found able',
      [
        recusal({ ...reason, ruling: 'notDisqualified', leftRoom: false }),
        decided('ACCEPTED_UNANIMOUS'),
        closed,
      ],
      [],
    ],
    ['ballots', [counter, wrongVote, decided('VOTE')], ['vote-sum']],
    ['the vote on a supported proposal', [counter, decided('ACCEPTED_UNANIMOUS')], ['not-voted']],
    ['nothing when the matter was tabled instead', [counter, decided('TABLED')], []],
    [
      'a decision that agrees with the vote',
      [counter, vote, decided('ACCEPTED_UNANIMOUS')],
      ['vote-not-decided'],
    ],
    [
      'the grounds of a dissent',
      [
        counter,
        vote,
        decided('VOTE'),
        ['22.43', { kind: 'dissent', by: personId('leena-myllyoja'), attachmentNo: null }],
      ],
      ['dissent-without-grounds'],
    ],
    [
      'the right to a dissent',
      [
        counter,
        vote,
        decided('VOTE'),
        ['22.43', { kind: 'dissent', by: personId('peter-bjorkskar'), attachmentNo: 7 }],
      ],
      ['dissent-not-entitled'],
    ],
    [
      'unanimity, when somebody dissents',
      [
        ['22.33', { kind: 'counterProposal', by: personId('leena-myllyoja'), supportedBy: [], text: 'x' }],
        decided('ACCEPTED_UNANIMOUS'),
        ['22.43', { kind: 'dissent', by: personId('leena-myllyoja'), attachmentNo: 7 }],
      ],
      ['not-unanimous'],
    ],
    [
      'who led',
      [['22.32', { kind: 'left', personId: personId('johan-sandnas') }, null], decided('ACCEPTED_UNANIMOUS')],
      ['nobody-led'],
    ],
    [
      'who kept the minutes',
      [
        ['22.32', { kind: 'left', personId: personId('eeva-riitta-vuorikangas') }, null],
        decided('ACCEPTED_UNANIMOUS'),
      ],
      ['nobody-kept-minutes'],
    ],
    [
      'an inspector, who had gone',
      [
        ['22.32', { kind: 'left', personId: personId('mikael-granstrand') }, null],
        decided('ACCEPTED_UNANIMOUS'),
      ],
      ['inspector-absent'],
    ],
    [
      'an inspector, who was disqualified',
      [recusal({ ...reason, personId: personId('tuula-rantasuo') }), decided('ACCEPTED_UNANIMOUS')],
      ['inspector-recused'],
    ],
    [
      'a quorum',
      ['johan-sandnas', 'peter-bjorkskar', 'anna-liisa-koivuharju', 'ville-saarnijoki', 'camilla-nyholmen']
        .map((id): Press => ['22.32', { kind: 'left', personId: personId(id) }, null])
        .concat([
          ['22.33', { kind: 'chairTaken', personId: personId('tuula-rantasuo') }, null],
          decided('ACCEPTED_UNANIMOUS'),
        ]),
      ['no-quorum'],
    ],
    [
      'the lot',
      [
        [
          '22.38',
          {
            kind: 'election',
            office: 'edustajaksi',
            way: 'majority',
            seats: 1,
            candidates: [
              { name: 'A', votes: 4 },
              { name: 'B', votes: 4 },
            ],
            lot: [],
          },
        ],
        decided('ACCEPTED_UNANIMOUS'),
      ],
      ['lot-missing'],
    ],
  ] as const satisfies readonly (readonly [string, readonly Press[], readonly string[]])[])(
    '%s',
    (_what, presses, found) => {
      expect(codes(presses)).toEqual(found)
    },
  )

  it('inspectors, when the meeting is over', () => {
    expect(codes([decided('ACCEPTED_UNANIMOUS'), closed], { inspectors: [] })).toEqual(['no-inspectors'])
  })
})

describe('what a meeting lacks: words', () => {
  it.each([
    ['nothing', [decided('ACCEPTED_UNANIMOUS')], []],
    ['the text of a counter-proposal that won', [counter, tie, decided('VOTE')], ['final-text-missing']],
    [
      'words in an open place',
      [
        ['22.41', { kind: 'note', text: 'Merkittiin [perustelu].', place: 'beforeOutcome' }],
        decided('ACCEPTED_UNANIMOUS'),
      ],
      ['hole'],
    ],
    [
      'a wording that agrees with the facts',
      [
        ['22.33', { kind: 'breakBegan' }],
        ['22.39', { kind: 'breakEnded' }],
        [
          '22.59',
          {
            kind: 'reworded',
            eventId: eventId('e3'),
            text: 'Pidettiin tauko.',
            basis: 'Kokous keskeytettiin klo 22.30.',
          },
        ],
        decided('ACCEPTED_UNANIMOUS'),
      ],
      ['stale-wording'],
    ],
  ] as const satisfies readonly (readonly [string, readonly Press[], readonly string[]])[])(
    '%s',
    (_what, presses, found) => {
      expect(codes(presses, { items: [item] })).toEqual(found)
    },
  )

  it('an item of the agenda that nobody took up', () => {
    const other = { ...item, itemId: itemId('item-9') }
    expect(codes([decided('ACCEPTED_UNANIMOUS'), closed], { items: [item, other] })).toEqual(['not-handled'])
  })

  it('the name of who decided (R-VAL-18)', () => {
    const { proposal } = item.text
    const nameless = {
      ...item,
      text: {
        ...item.text,
        proposal: {
          ...proposal,
          leadIn: [],
          clauses: proposal.clauses.map((clause) => ({ ...clause, content: [run('Osallistutaan.')] })),
        },
      },
    }
    expect(codes([decided('ACCEPTED_UNANIMOUS')], { items: [nameless] })).toEqual(['no-decider'])
  })

  it('the disqualification of one who sits on the board of a party, until it is raised (HL 28.1 § 5 k.)', () => {
    const served = { ...item, text: { ...item.text, served: ['Järviranta Valmennus Oy'] } }
    const organisation = {
      ...suvantola,
      people: suvantola.people.map((person) =>
        person.id === 'peter-bjorkskar'
          ? { ...person, memberships: ['Järviranta Valmennus Oy'] }
          : { ...person, memberships: [] },
      ),
    }
    expect(codes([], { items: [served], organisation })).toEqual(['possible-disqualification'])
    const raised = recusal({
      ...reason,
      personId: personId('peter-bjorkskar'),
      ruling: 'notDisqualified',
      leftRoom: false,
    })
    expect(codes([raised], { items: [served], organisation })).toEqual([])
  })

  it('told with the § and the names', () => {
    const [finding] = findingsOf([recusal(), decided('ACCEPTED_UNANIMOUS'), returned])
    expect(finding).toMatchObject({ section: 247, level: 'error', eventId: 'e3', rule: 'R-JAAVI' })
    expect(finding && explainMeetingFinding(finding, 'fi').text).toBe(
      'Camilla Nyholmen: kirjoita lyhyesti, mistä esteellisyys johtuu. Jätä salassa pidettävä pois.',
    )
  })
})
