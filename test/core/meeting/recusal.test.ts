import { describe, expect, it } from 'vitest'
import type { Item } from '../../../core/draft/item.ts'
import { communityTrap, groundSection, groundsIn } from '../../../core/meeting/recusal.ts'
import type { Organisation } from '../../../core/organisation/organisation.ts'
import {
  ITEM,
  type Press,
  ballots,
  boardState,
  eventId,
  itemId,
  onRoll,
  personId,
} from '../../support/meetingEntries.ts'
import { pilotItem } from '../../support/pilotItem.ts'
import { suvantola } from '../../support/suvantola.ts'
import { counter, recusal } from '../../support/toldSentences.ts'

describe('the grounds of disqualification (domain.md 2.7)', () => {
  it.each([
    ['board', 'voter', ['HL 28.1.1', 'HL 28.1.2', 'HL 28.1.3', 'HL 28.1.4', 'HL 28.1.5', 'HL 28.1.7']],
    ['committee', 'officer', ['HL 28.1.1', 'HL 28.1.2', 'HL 28.1.3', 'HL 28.1.4', 'HL 28.1.5', 'HL 28.1.7']],
    ['council', 'voter', ['KuntaL 97.1']],
    ['council', 'officer', ['HL 28.1.1', 'HL 28.1.2', 'HL 28.1.3', 'HL 28.1.4', 'HL 28.1.5', 'HL 28.1.7']],
  ] as const)('in a %s, of a %s', (kind, whom, grounds) => {
    expect(groundsIn({ kind }, whom).map(({ ground }) => ground)).toEqual(grounds)
  })

  it('are printed with their sections in both languages', () => {
    expect(groundSection('HL 28.1.5')).toEqual({
      fi: 'hallintolaki 28 § 1 mom. 5 kohta',
      sv: '28 § 1 mom. 5 punkten i förvaltningslagen',
    })
    expect(groundSection('KuntaL 97.1').fi).toBe('kuntalaki 97 § 1 mom.')
  })
})

/** Suvantola where only one person sits on a board outside. */
const office = (id: string, membership: string): Organisation => ({
  ...suvantola,
  people: suvantola.people.map((person) => ({
    ...person,
    memberships: person.id === id ? [membership] : [],
  })),
})

const served = (...names: readonly string[]): Item => ({
  ...pilotItem,
  text: { ...pilotItem.text, served: names },
})
const withFact = (id: string, text: string): Item => ({
  ...pilotItem,
  facts: { [id]: { type: 'text', text } },
})
const partners: Item = {
  ...pilotItem,
  facts: { partners: { type: 'textList', items: ['Suvantomaan opisto', 'Järviranta Valmennus Oy'] } },
}

describe('the community trap (HL 28.1 § 5 k.)', () => {
  it.each([
    ['the party that the decision is served on', served('Järviranta Valmennus Oy'), ['camilla-nyholmen']],
    ['the applicant', withFact('applicant', 'Järviranta  Valmennus oy'), ['camilla-nyholmen']],
    ['a partner', partners, ['camilla-nyholmen']],
    ['nobody when the company is no party', served('Suvantomaan opisto'), []],
    ['nobody when no party is told', pilotItem, []],
  ] as const)('catches a board member of %s', (_who, item, caught) => {
    const found = communityTrap(item, office('camilla-nyholmen', 'Järviranta Valmennus Oy'))
    expect(found.map(({ personId: id }) => id)).toEqual(caught)
  })
})

/** Who may vote in § 247 after the presses. */
const seatsAfter = (...presses: readonly Press[]) => {
  const quorum = boardState(...presses).items.get(ITEM)?.quorum
  return quorum === undefined
    ? 'no item'
    : {
        present: quorum.present.length,
        absent: [...quorum.absent],
        recused: [...quorum.recused],
        seats: quorum.seats,
      }
}

const camilla = 'camilla-nyholmen'
const sundskog: Press = ['22.33', { kind: 'arrived', entry: onRoll('fredrik-sundskog', 'deputy', camilla) }]
const leaves = (id: string): Press => ['22.33', { kind: 'left', personId: personId(id) }, null]
const next: Press = [
  '22.50',
  { kind: 'itemOpened', itemId: itemId('item-2'), section: 248 },
  itemId('item-2'),
]

describe('disqualification, presence and votes', () => {
  it.each([
    ['nobody out', [], { present: 9, absent: [], recused: [] }],
    ['one disqualified', [recusal()], { present: 8, absent: [], recused: [camilla] }],
    [
      'one disqualified who stays in the room',
      [recusal({ leftRoom: false })],
      { present: 8, absent: [], recused: [camilla] },
    ],
    [
      'one found able',
      [recusal({ ruling: 'notDisqualified', leftRoom: false })],
      { present: 9, absent: [], recused: [] },
    ],
    [
      'the deputy in the place of the disqualified',
      [recusal(), sundskog],
      { present: 9, absent: [], recused: [] },
    ],
    ['one away', [leaves(camilla)], { present: 8, absent: [camilla], recused: [] }],
    [
      'the disqualified gone home',
      [recusal(), leaves(camilla)],
      { present: 8, absent: [], recused: [camilla] },
    ],
    [
      'one away and another disqualified',
      [recusal(), leaves('sari-ahvenniemi')],
      { present: 7, absent: ['sari-ahvenniemi'], recused: [camilla] },
    ],
    [
      'the presenter disqualified',
      [recusal({ personId: personId('markus-heinolahti') })],
      { present: 9, absent: [], recused: [] },
    ],
    [
      'a deputy disqualified',
      [recusal({ personId: personId('leena-myllyoja') })],
      { present: 8, absent: [], recused: ['leena-myllyoja'] },
    ],
    [
      'a deputy without a seat',
      [['22.33', { kind: 'arrived', entry: onRoll('outi-kivilampi', 'deputy') }]],
      { present: 9, absent: [], recused: [] },
    ],
    [
      'a deputy of nobody in a seat that stands empty',
      [leaves('sari-ahvenniemi'), ['22.34', { kind: 'arrived', entry: onRoll('outi-kivilampi', 'deputy') }]],
      { present: 9, absent: [], recused: [] },
    ],
  ] as const satisfies readonly (readonly [string, readonly Press[], object])[])(
    '%s',
    (_what, presses, expected) => {
      expect(seatsAfter(...presses)).toEqual({ ...expected, seats: 9 })
    },
  )

  it('a disqualification is of its own § only; who has gone out is away in the next until they return', () => {
    const out = boardState(
      recusal(),
      ['22.42', { kind: 'decided', outcome: 'ACCEPTED', text: null, clauses: null }],
      next,
    )
    expect(out.quorum).toMatchObject({ recused: [], absent: [camilla] })
    const back = boardState(
      recusal(),
      ['22.42', { kind: 'decided', outcome: 'ACCEPTED', text: null, clauses: null }],
      ['22.45', { kind: 'recusedReturned', personId: personId(camilla) }, null],
      next,
    )
    expect(back.quorum.present).toHaveLength(9)
    expect(back.items.get(ITEM)?.quorum.recused).toEqual([camilla])
  })

  it('the chair out gives nobody to lead until a stand-in takes it, and leads again on returning', () => {
    const chairOut = recusal({ personId: personId('johan-sandnas') })
    const stoodIn: Press = ['22.32', { kind: 'chairTaken', personId: personId('tuula-rantasuo') }]
    const accepted: Press = ['22.42', { kind: 'decided', outcome: 'ACCEPTED', text: null, clauses: null }]
    const back: Press = ['22.45', { kind: 'recusedReturned', personId: personId('johan-sandnas') }, null]
    expect(boardState(chairOut).chair).toBeNull()
    expect(boardState(chairOut, stoodIn).chair).toBe('tuula-rantasuo')
    expect(boardState(chairOut, stoodIn, accepted, back, next).chair).toBe('johan-sandnas')
    expect(boardState(chairOut, stoodIn, accepted, back).items.get(ITEM)?.officers.chair).toBe(
      'tuula-rantasuo',
    )
  })

  it('a tie goes by the one who led the § when it was voted', () => {
    const tied: Press = [
      '22.40',
      {
        kind: 'vote',
        method: 'rollCall',
        yes: { side: 'presenter' },
        no: { side: 'counter', eventId: eventId('e3') },
        ballots: ballots({
          yes: ['peter-bjorkskar', 'anna-liisa-koivuharju', 'mikael-granstrand', 'camilla-nyholmen'],
          no: ['tuula-rantasuo', 'ville-saarnijoki', 'leena-myllyoja', 'sari-ahvenniemi'],
        }),
      },
    ]
    const chairOut = recusal({ personId: personId('johan-sandnas') })
    const stoodIn: Press = ['22.32', { kind: 'chairTaken', personId: personId('tuula-rantasuo') }]
    const [vote] = boardState(counter, chairOut, stoodIn, tied).items.get(ITEM)?.votes ?? []
    expect(vote?.count).toMatchObject({ tie: true, winner: 'no', entitled: 8, sumHolds: true })
  })
})
