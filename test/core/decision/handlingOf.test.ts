import { describe, expect, it } from 'vitest'
import { handlingOf } from '../../../core/decision/handlingOf.ts'
import { ITEM, type Press, boardState, clock, eventId, personId } from '../../support/meetingEntries.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'

const lines = (...presses: readonly Press[]) =>
  handlingOf(
    ITEM,
    { organisation: suvantola, body: suvantolaBoard, state: boardState(...presses) },
    'fi',
  ).handling.map(({ text, wording }) => [text, wording])

describe('the secretary’s own wording', () => {
  const left: Press = ['22.33', { kind: 'left', personId: personId('sari-ahvenniemi') }]
  const sentence = 'Sari Ahvenniemi poistui kokouksesta klo\u00A022.33.'
  const own: Press = [
    '22.59',
    { kind: 'reworded', eventId: eventId('e3'), text: 'Sari Ahvenniemi lähti.', basis: sentence },
  ]
  it('stands in place of the generated one', () => {
    expect(lines(left)).toEqual([[sentence, 'facts']])
    expect(lines(left, own)).toEqual([['Sari Ahvenniemi lähti.', 'reworded']])
  })

  it('stays when the facts change, and is told to differ', () => {
    const moved: Press = [
      '23.00',
      {
        kind: 'corrected',
        eventId: eventId('e3'),
        event: { kind: 'left', personId: personId('sari-ahvenniemi') },
        at: clock('22.35'),
      },
    ]
    expect(lines(left, own, moved)).toEqual([['Sari Ahvenniemi lähti.', 'stale']])
  })

  it('gives way to the last one, and to the facts when it says the same', () => {
    const again: Press = [
      '23.01',
      { kind: 'reworded', eventId: eventId('e3'), text: sentence, basis: sentence },
    ]
    expect(lines(left, own, again)).toEqual([[sentence, 'facts']])
  })

  it('goes with an entry that did not happen', () => {
    expect(
      lines(left, own, ['23.00', { kind: 'corrected', eventId: eventId('e3'), event: null, at: null }]),
    ).toEqual([])
  })
})
