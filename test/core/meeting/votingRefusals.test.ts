import { describe, expect, it } from 'vitest'
import { BOARD_ROLL, ITEM, eventId, personId, type Press } from '../../support/meetingEntries.ts'
import { inItem, sari, closed, dissentOf, corrected, castAs, SEVEN, ALL } from '../../support/refusalOf.ts'
import { camilla, counter, decided, recusal, tuula, ville, vote } from '../../support/toldSentences.ts'

const chairOut = recusal({ personId: personId('johan-sandnas') })

describe('proposals, votes and decisions', () => {
  it.each([
    [
      'supported by oneself',
      'meeting/supports-own',
      inItem(['22.38', { kind: 'counterProposal', by: ville, supportedBy: [ville], text: 'x' }]),
    ],
    [
      'supported by one who is disqualified',
      'meeting/no-vote-here',
      inItem(recusal(), ['22.38', { kind: 'counterProposal', by: ville, supportedBy: [camilla], text: 'x' }]),
    ],
    [
      'made by the presenter',
      'meeting/no-vote-here',
      inItem([
        '22.38',
        { kind: 'counterProposal', by: personId('markus-heinolahti'), supportedBy: [], text: 'x' },
      ]),
    ],
    [
      'without words',
      'meeting/words-missing',
      inItem(['22.38', { kind: 'counterProposal', by: ville, supportedBy: [tuula], text: '' }]),
    ],
    [
      'a motion by one who is away',
      'meeting/no-vote-here',
      inItem([
        '22.38',
        { kind: 'motion', motion: 'table', by: personId('hannu-peltokorpi'), supportedBy: [], reason: null },
      ]),
    ],
    ['a whole vote', null, inItem(counter, vote)],
    [
      'a vote on a proposal nobody supported (KuntaL 104 §)',
      'meeting/side-unsupported',
      inItem(['22.38', { kind: 'counterProposal', by: ville, supportedBy: [], text: 'x' }], vote),
    ],
    [
      'a vote on a proposal that is not there',
      'meeting/side-unknown',
      inItem(counter, castAs({ yes: ALL }, 'e9')),
    ],
    [
      'a vote with a ballot missing',
      'meeting/ballots-missing',
      inItem(counter, castAs({ yes: SEVEN, no: ['johan-sandnas'] })),
    ],
    [
      'a vote with a ballot of the disqualified',
      'meeting/no-vote-here',
      inItem(counter, recusal(), castAs({ yes: ALL })),
    ],
    [
      'a vote with somebody twice',
      'meeting/voted-twice',
      inItem(counter, castAs({ yes: ALL, no: ['johan-sandnas'] })),
    ],
    [
      'a ballot of one who has left',
      'meeting/not-present',
      inItem(counter, ['22.39', { kind: 'left', personId: sari }], castAs({ yes: ALL })),
    ],
    [
      'a tie that the chair leaves blank',
      'meeting/tie-unsettled',
      inItem(
        counter,
        castAs({
          yes: SEVEN.slice(0, 4),
          no: [...SEVEN.slice(4), 'sari-ahvenniemi'],
          blank: ['johan-sandnas'],
        }),
      ),
    ],
    ['a vote that nobody leads', 'meeting/nobody-leads', inItem(counter, chairOut, vote)],
    [
      'a vote led by a stand-in',
      null,
      inItem(
        counter,
        chairOut,
        ['22.33', { kind: 'chairTaken', personId: tuula }],
        castAs({ yes: SEVEN, no: ['sari-ahvenniemi'] }),
      ),
    ],
    ['a decision by vote without one', 'meeting/vote-missing', inItem(decided('VOTE'))],
    ['an addition without words', 'meeting/words-missing', inItem(decided('ACCEPTED_ADDITION'))],
    ['a change that is not told', 'meeting/words-missing', inItem(decided('ACCEPTED_AMENDED_PRESENTER'))],
    [
      'decided twice',
      'meeting/item-locked',
      inItem(decided('ACCEPTED_UNANIMOUS'), decided('ACCEPTED_UNANIMOUS')),
    ],
    [
      'a majority election left to the lot',
      'meeting/lot-missing',
      inItem([
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
      ]),
    ],
    [
      'dissent of one who voted for it',
      'meeting/dissent-not-entitled',
      inItem(counter, vote, decided('VOTE'), dissentOf('peter-bjorkskar')),
    ],
    [
      'dissent of one who voted against',
      null,
      inItem(counter, vote, decided('VOTE'), dissentOf('leena-myllyoja')),
    ],
    [
      'dissent before the decision',
      'meeting/dissent-before-decision',
      inItem(counter, vote, dissentOf('leena-myllyoja')),
    ],
  ] as const)('%s: %s', (_what, code, found) => {
    expect(found).toBe(code)
  })
})

describe('corrections', () => {
  const left: Press = ['21.58', { kind: 'left', personId: sari }, null]
  it.each([
    ['of an entry that is not there', 'meeting/unknown-entry', inItem(corrected('e9', null))],
    ['that take an entry away', null, inItem(left, corrected('e3', null))],
    [
      'that change its kind',
      'meeting/not-correctable',
      inItem(left, corrected('e3', { kind: 'breakBegan' })),
    ],
    [
      'of a correction',
      'meeting/not-correctable',
      inItem(left, corrected('e3', null), corrected('e4', null)),
    ],
    ['that take the opening away', 'meeting/not-correctable', inItem(corrected('e1', null))],
    ['of the roll', null, inItem(corrected('e1', { kind: 'opened', roll: BOARD_ROLL.slice(1) }))],
    [
      'that take a decision away',
      'meeting/not-correctable',
      inItem(decided('ACCEPTED_UNANIMOUS'), corrected('e3', null)),
    ],
    [
      'that give an item another §',
      'meeting/not-correctable',
      inItem(corrected('e2', { kind: 'itemOpened', itemId: ITEM, section: 250 })),
    ],
    ['of an item opened by mistake', null, inItem(corrected('e2', null))],
    [
      'of a vote that is decided',
      'meeting/item-locked',
      inItem(counter, vote, decided('VOTE'), corrected('e4', null)),
    ],
    [
      'of a vote by strangers',
      'meeting/no-vote-here',
      inItem(counter, vote, corrected('e4', { ...castAs({ yes: ['iida-kotisaari'] })[1] })),
    ],
    [
      'of the grounds of a dissent, later',
      null,
      inItem(
        counter,
        vote,
        decided('VOTE'),
        dissentOf('ville-saarnijoki'),
        closed,
        corrected('e6', { kind: 'dissent', by: ville, attachmentNo: 7 }),
      ),
    ],
    [
      'in other words, of what is there',
      null,
      inItem(left, [
        '22.59',
        { kind: 'reworded', eventId: eventId('e3'), text: 'Sari Ahvenniemi poistui.', basis: '' },
      ]),
    ],
    [
      'in no words',
      'meeting/words-missing',
      inItem(left, ['22.59', { kind: 'reworded', eventId: eventId('e3'), text: ' ', basis: '' }]),
    ],
  ] as const)('%s: %s', (_what, code, found) => {
    expect(found).toBe(code)
  })
})
