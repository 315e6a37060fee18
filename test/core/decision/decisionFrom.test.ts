import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import { decisionFrom } from '../../../core/decision/decisionFrom.ts'
import type { Decision } from '../../../core/decision/decision.ts'
import { itemRoutes } from '../../../core/document/itemView.ts'
import type { DecidedEvent } from '../../../core/meeting/events.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { type BlockId, type MeetingId, asId } from '../../../core/shared/ids.ts'
import { blocksToLines } from '../../../core/shared/text.ts'
import { type Press, boardState, clock, personId } from '../../support/meetingEntries.ts'
import { pilotItem } from '../../support/pilotItem.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'
import { counter, decided, recusal, tie, vote } from '../../support/toldSentences.ts'

const meeting: Meeting = {
  meetingId: asId<MeetingId>('meeting-1'),
  organisationId: suvantola.id,
  bodyId: suvantolaBoard.id,
  number: 14,
  year: 2026,
  heldOn: isoDate('2026-11-16'),
  startsAt: clock('18.00'),
  place: 'Rantasali',
  agenda: [],
  status: { status: 'planned' },
}

/** The decision that the presses come to. */
function decision(...presses: readonly Press[]): Decision {
  let n = 0
  const nextBlockId = () => asId<BlockId>(`block-${(n += 1)}`)
  const made = decisionFrom(pilotItem, boardState(...presses), {
    organisation: suvantola,
    body: suvantolaBoard,
    meeting,
    nextBlockId,
  })
  if (!made.ok) throw new Error(made.failure.code)
  return made.value
}

const ending = (
  outcome: DecidedEvent['outcome'],
  clauses: readonly string[] | null,
  text: string | null = null,
): Press => ['22.42', { kind: 'decided', outcome, text, clauses }]

const routesOf = (made: Decision) => {
  const routes = itemRoutes({
    item: pilotItem,
    body: suvantolaBoard,
    organisation: suvantola,
    decision: made,
  })
  return routes.ok ? routes.value.map(({ n, kind, route }) => [n, kind, route]) : routes.failure
}

describe('a decision out of what was recorded', () => {
  it('tells the evening of § 247 in its order, outcome and dissent under the decision', () => {
    const made = decision(
      recusal(),
      [
        '22.34',
        {
          kind: 'expertHeard',
          personId: personId('iida-kotisaari'),
          name: 'Iida Kotisaari',
          title: 'työllisyyspäällikkö',
          leftBeforeDecision: true,
        },
      ],
      ['22.39', { kind: 'note', text: 'Kirjataan sovitusti', place: 'afterOutcome' }],
      [
        '22.38',
        {
          kind: 'counterProposal',
          by: personId('ville-saarnijoki'),
          supportedBy: [personId('tuula-rantasuo')],
          text: 'kaupungin osuus on enintään 30 000,00 euroa',
        },
      ],
      ['22.42', { kind: 'decided', outcome: 'ACCEPTED', text: null, clauses: null }],
      ['22.43', { kind: 'dissent', by: personId('ville-saarnijoki'), attachmentNo: 7 }],
    )
    expect(blocksToLines(made.handling)).toEqual([
      'Camilla Nyholmen ilmoitti esteellisyydestään (hallintolaki 28 § 1 mom. 5 kohta) ja poistui asian käsittelyn ajaksi. Kaupunginhallitus totesi esteellisyyden.',
      'Asiantuntijana kuultiin työllisyyspäällikkö Iida Kotisaarta, joka poistui ennen päätöksentekoa.',
      'Ville Saarnijoki ehdotti Tuula Rantasuon kannattamana, että kaupungin osuus on enintään 30 000,00 euroa.',
    ])
    expect(blocksToLines(made.text)).toEqual([
      'Päätösehdotus hyväksyttiin.',
      'Kirjataan sovitusti.',
      'Ville Saarnijoki ilmoitti eriävän mielipiteen. Perustelut ovat pöytäkirjan liitteenä 7.',
    ])
    expect(made).toMatchObject({
      section: 247,
      outcome: 'ACCEPTED',
      handledAt: '22:42',
      recusals: [
        {
          personId: 'camilla-nyholmen',
          ground: 'hallintolaki 28 § 1 mom. 5 kohta',
          leftAt: '22:31',
          returnedAt: null,
        },
      ],
      dissents: [{ personId: 'ville-saarnijoki', ground: 'proposed', attachmentNo: 7 }],
    })
    expect(made.present).toHaveLength(8)
  })

  it('keeps the votes by name', () => {
    const made = decision(counter, vote, decided('VOTE'))
    expect(made.votes?.[0]).toMatchObject({ count: { yes: 4, no: 3, winner: 'yes' }, chair: 'johan-sandnas' })
    expect(made.votes?.[0]?.event.ballots).toHaveLength(9)
  })

  it('is of the last decision when the item was opened again', () => {
    const made = decision(
      decided('ACCEPTED_UNANIMOUS'),
      ['22.44', { kind: 'inspectedImmediately' }],
      ['22.50', { kind: 'reopened', reason: 'uusi ehdotus' }],
      ['22.52', { kind: 'decided', outcome: 'TABLED', text: 'seuraavaan kokoukseen', clauses: null }],
    )
    expect(blocksToLines(made.text)).toEqual(['Asia jätettiin pöydälle seuraavaan kokoukseen.'])
    expect(made.inspectedImmediately).toBeUndefined()
  })

  it('is refused for an item that is not decided', () => {
    expect(() => decision(counter)).toThrow('decision/not-decided')
  })
})

describe('a decision that is not what was proposed', () => {
  it('prints its clauses after the outcome and keeps the kind of those that stand', () => {
    const made = decision(
      counter,
      tie,
      ending('VOTE', [
        'osallistua pilottiin',
        'osoittaa enintään 30 000,00 euroa',
        'merkitä tiedoksi aikataulun.',
      ]),
    )
    expect(blocksToLines(made.text)).toEqual([
      'Äänet menivät tasan 4–4, joten päätökseksi tuli puheenjohtajan kannattama Ville Saarnijoen ehdotus.',
      'Kaupunginhallituksen päätös kuuluu:',
      'osallistua pilottiin',
      'osoittaa enintään 30 000,00 euroa',
      'merkitä tiedoksi aikataulun.',
    ])
    expect(made.finalClauses?.map(({ fromClause, wording }) => [fromClause, wording])).toEqual([
      [1, 'asProposed'],
      [2, 'changed'],
      [3, 'asProposed'],
    ])
    expect(routesOf(made)).toEqual([
      [1, 'PARTICIPATE', 'OIK'],
      [2, 'COMMIT_OWN_FUNDING', 'OIK'],
      [3, 'NOTE_FOR_INFORMATION', 'KIELTO'],
    ])
  })

  it.each([
    [
      'a note that was changed may decide something: its right is not cut',
      ['merkitä tiedoksi aikataulun ja hakea rahoitusta'],
      [[1, null, 'OIK']],
    ],
    [
      'a clause struck leaves the others their kinds',
      ['osallistua pilottiin', 'merkitä tiedoksi aikataulun.'],
      [
        [1, 'PARTICIPATE', 'OIK'],
        [2, 'NOTE_FOR_INFORMATION', 'KIELTO'],
      ],
    ],
  ])('%s', (_what, clauses, routes) => {
    expect(routesOf(decision(ending('ACCEPTED', clauses)))).toEqual(routes)
  })

  it('by an addition gets a clause more, and the instruction covers it', () => {
    const made = decision(
      ending('ACCEPTED_ADDITION', null, 'raportoida kaupunginhallitukselle puolivuosittain'),
    )
    expect(blocksToLines(made.text)).toEqual([
      'Päätösehdotus hyväksyttiin seuraavalla lisäyksellä: raportoida kaupunginhallitukselle puolivuosittain.',
      'Kaupunginhallituksen päätös kuuluu:',
      'osallistua pilottiin',
      'osoittaa enintään 38 880,00 euroa',
      'merkitä tiedoksi aikataulun.',
      'raportoida kaupunginhallitukselle puolivuosittain',
    ])
    expect(routesOf(made)).toContainEqual([4, null, 'OIK'])
  })

  it.each([
    ['a counter-proposal that won', [counter, tie, decided('VOTE')]],
    ['a change by the presenter', [ending('ACCEPTED_AMENDED_PRESENTER', null, 'kohta 3 poistetaan')]],
  ] as const)('and is not written yet after %s may be appealed as a whole', (_what, presses) => {
    const made = decision(...presses)
    expect(made.finalClauses).toEqual([])
    expect(routesOf(made)).toEqual([[1, null, 'OIK']])
  })

  it('says nothing of clauses that are the same', () => {
    const made = decision(
      ending('ACCEPTED', [
        'osallistua pilottiin',
        ' osoittaa enintään 38 880,00 euroa ',
        'merkitä tiedoksi aikataulun.',
      ]),
    )
    expect(made.finalClauses).toBeUndefined()
  })
})
