import { describe, expect, it } from 'vitest'
import { explainFailure } from '../../../api/failures/index.ts'
import { recordEntry } from '../../../core/meeting/refusals.ts'
import { meetingState } from '../../../core/meeting/state.ts'
import {
  BOARD_ROLL,
  ITEM,
  OPENED,
  TAKEN_UP,
  entriesOf,
  onRoll,
  personId,
} from '../../support/meetingEntries.ts'
import {
  refusal,
  inItem,
  sari,
  item2,
  breakBegan,
  closed,
  opened2,
  castAs,
  ALL,
} from '../../support/refusalOf.ts'
import { suvantolaBoard } from '../../support/suvantola.ts'
import { camilla, counter, decided, leena, recusal, vote } from '../../support/toldSentences.ts'

describe('the meeting itself', () => {
  it.each([
    ['nothing before the opening', 'meeting/not-opened', refusal(['18.00', { kind: 'breakBegan' }, null])],
    ['opened twice', 'meeting/opened-already', refusal(OPENED, OPENED)],
    [
      'somebody twice on the roll',
      'meeting/present-already',
      refusal(['18.02', { kind: 'opened', roll: [...BOARD_ROLL, onRoll('sari-ahvenniemi')] }, null]),
    ],
    [
      'a deputy beside the member',
      'meeting/seat-taken',
      refusal([
        '18.02',
        { kind: 'opened', roll: [...BOARD_ROLL, onRoll('fredrik-sundskog', 'deputy', 'camilla-nyholmen')] },
        null,
      ]),
    ],
    [
      'before the opening',
      'meeting/before-opening',
      refusal(OPENED, ['17.55', { kind: 'left', personId: sari }, null]),
    ],
    [
      'after midnight is not before it',
      null,
      refusal(OPENED, ['00.40', { kind: 'left', personId: sari }, null]),
    ],
    ['a second break inside one', 'meeting/on-break', inItem(breakBegan, breakBegan)],
    ['the end of no break', 'meeting/not-on-break', inItem(['22.32', { kind: 'breakEnded' }, null])],
    ['a decision on a break', 'meeting/on-break', inItem(breakBegan, decided('ACCEPTED_UNANIMOUS'))],
    ['closing with an item undecided', 'meeting/items-undecided', inItem(closed)],
    ['closing when all is decided', null, inItem(decided('ACCEPTED_UNANIMOUS'), closed)],
    ['closing twice', 'meeting/closed-already', inItem(decided('ACCEPTED_UNANIMOUS'), closed, closed)],
    [
      'something after the closing',
      'meeting/closed-already',
      inItem(decided('ACCEPTED_UNANIMOUS'), closed, ['23.30', { kind: 'left', personId: sari }, null]),
    ],
    [
      'what was forgotten, at its own time',
      null,
      inItem(decided('ACCEPTED_UNANIMOUS'), closed, ['21.58', { kind: 'left', personId: sari }, null]),
    ],
    [
      'another item after the closing',
      'meeting/closed-already',
      inItem(decided('ACCEPTED_UNANIMOUS'), closed, opened2(248)),
    ],
  ] as const)('%s: %s', (_what, code, found) => {
    expect(found).toBe(code)
  })
})

describe('people', () => {
  it.each([
    [
      'arriving when there',
      'meeting/present-already',
      inItem(['22.32', { kind: 'arrived', entry: onRoll('sari-ahvenniemi') }]),
    ],
    [
      'arriving anew',
      null,
      inItem(
        ['22.32', { kind: 'left', personId: sari }],
        ['22.36', { kind: 'arrived', entry: onRoll('sari-ahvenniemi') }],
      ),
    ],
    [
      'a deputy for a member who is there',
      'meeting/seat-taken',
      inItem([
        '22.32',
        { kind: 'arrived', entry: onRoll('juhani-kaislaranta', 'deputy', 'sari-ahvenniemi') },
      ]),
    ],
    [
      'a deputy for one who is disqualified',
      null,
      inItem(recusal(), [
        '22.32',
        { kind: 'arrived', entry: onRoll('fredrik-sundskog', 'deputy', 'camilla-nyholmen') },
      ]),
    ],
    [
      'a second deputy in a seat',
      'meeting/seat-taken',
      inItem(['22.32', { kind: 'arrived', entry: onRoll('fredrik-sundskog', 'deputy', 'hannu-peltokorpi') }]),
    ],
    [
      'leaving when away',
      'meeting/not-present',
      inItem(['22.32', { kind: 'left', personId: personId('hannu-peltokorpi') }]),
    ],
    [
      'leaving while out as disqualified',
      null,
      inItem(recusal(), ['22.35', { kind: 'left', personId: camilla }]),
    ],
    [
      'a stand-in who is not there',
      'meeting/not-present',
      inItem(['22.32', { kind: 'chairTaken', personId: personId('maria-ostergard') }]),
    ],
    [
      'a disqualification of one who is away',
      'meeting/not-present',
      inItem(recusal({ personId: personId('hannu-peltokorpi') })),
    ],
    ['a second disqualification', 'meeting/recused-already', inItem(recusal(), recusal())],
    ['one between items', 'meeting/no-item-open', refusal(OPENED, [recusal()[0], recusal()[1], null])],
    ['one after the decision', 'meeting/item-locked', inItem(decided('ACCEPTED_UNANIMOUS'), recusal())],
    [
      'a return of one who did not go',
      'meeting/not-recused',
      inItem(['22.45', { kind: 'recusedReturned', personId: camilla }]),
    ],
    [
      'a return before the decision (HL 27 §)',
      'meeting/recused-still',
      inItem(recusal(), ['22.35', { kind: 'recusedReturned', personId: camilla }]),
    ],
    [
      'a return after it',
      null,
      inItem(recusal(), decided('ACCEPTED_UNANIMOUS'), [
        '22.45',
        { kind: 'recusedReturned', personId: camilla },
      ]),
    ],
  ] as const)('%s: %s', (_what, code, found) => {
    expect(found).toBe(code)
  })
})

describe('items', () => {
  it.each([
    ['an event before any item', 'meeting/no-item-open', refusal(OPENED, counter)],
    ['opened again under its own §', null, inItem(opened2(248), TAKEN_UP)],
    [
      'opened again under another §',
      'meeting/item-handled',
      inItem(['22.50', { kind: 'itemOpened', itemId: ITEM, section: 249 }]),
    ],
    ['a § that another item has', 'meeting/section-taken', inItem(opened2(247))],
    [
      'withdrawn when it is being handled',
      'meeting/item-handled',
      inItem(['22.50', { kind: 'withdrawn', itemId: ITEM }]),
    ],
    [
      'handled when it is withdrawn',
      'meeting/item-withdrawn',
      inItem(['22.45', { kind: 'withdrawn', itemId: item2 }], opened2(248)),
    ],
    [
      'taken up when nobody leads',
      'meeting/nobody-leads',
      inItem(['22.33', { kind: 'left', personId: personId('johan-sandnas') }], opened2(248)),
    ],
    [
      'reopened without a decision',
      'meeting/item-not-decided',
      inItem(['22.50', { kind: 'reopened', reason: 'syy' }]),
    ],
    [
      'reopened without a reason',
      'meeting/words-missing',
      inItem(decided('ACCEPTED_UNANIMOUS'), ['22.50', { kind: 'reopened', reason: ' ' }]),
    ],
    ['reopened', null, inItem(decided('ACCEPTED_UNANIMOUS'), ['22.50', { kind: 'reopened', reason: 'syy' }])],
    [
      'inspected before the decision',
      'meeting/item-not-decided',
      inItem(['22.44', { kind: 'inspectedImmediately' }]),
    ],
    [
      'an expert after the decision, at the time',
      null,
      inItem(decided('ACCEPTED_UNANIMOUS'), [
        '22.34',
        { kind: 'expertHeard', personId: null, name: 'Aino Virtanen', title: null, leftBeforeDecision: true },
      ]),
    ],
  ] as const)('%s: %s', (_what, code, found) => {
    expect(found).toBe(code)
  })
})

describe('a refusal', () => {
  it('names people as the meeting knows them', () => {
    const state = meetingState(entriesOf(OPENED, TAKEN_UP, counter, vote, decided('VOTE')), suvantolaBoard)
    const [entry] = entriesOf([
      '22.43',
      { kind: 'dissent', by: personId('peter-bjorkskar'), attachmentNo: null },
    ])
    if (entry === undefined) throw new Error('no entry')
    const recorded = recordEntry(state, entry, () => 'Peter Björkskär')
    expect(recorded.ok ? '' : explainFailure(recorded.failure, 'fi')).toBe(
      'Peter Björkskär ei ole tehnyt vastaehdotusta eikä äänestänyt päätöstä vastaan, joten eriävää mielipidettä ei voi ilmoittaa (kuntalaki 106 §). Pöytäkirjaan voi jättää lausuman.',
    )
  })

  it('of what is counted by those who sit: a deputy votes in the seat, not the member', () => {
    expect(leena).toBe('leena-myllyoja')
    expect(inItem(counter, castAs({ yes: [...ALL.filter((id) => id !== leena), 'hannu-peltokorpi'] }))).toBe(
      'meeting/no-vote-here',
    )
  })
})
