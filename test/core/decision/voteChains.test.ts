import { describe, expect, it } from 'vitest'
import { handlingOf } from '../../../core/decision/handlingOf.ts'
import { dissentGround } from '../../../core/meeting/dissent.ts'
import type { Side } from '../../../core/meeting/events.ts'
import { ITEM, type Press, ballots, boardState, eventId, personId } from '../../support/meetingEntries.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'
import { decided, sentencesOf } from '../../support/toldSentences.ts'

const ALL = [
  'johan-sandnas',
  'tuula-rantasuo',
  'peter-bjorkskar',
  'anna-liisa-koivuharju',
  'ville-saarnijoki',
  'mikael-granstrand',
  'leena-myllyoja',
  'camilla-nyholmen',
  'sari-ahvenniemi',
]

const proposal = (by: string, supporter: string, text: string): Press => [
  '22.33',
  { kind: 'counterProposal', by: personId(by), supportedBy: [personId(supporter)], text },
]

const motion = (kind: 'table' | 'return'): Press => [
  '22.33',
  {
    kind: 'motion',
    motion: kind,
    by: personId('tuula-rantasuo'),
    supportedBy: [personId('ville-saarnijoki')],
    reason: null,
  },
]

const cast = (
  at: string,
  yes: Side,
  no: Side,
  noes: readonly string[],
  blank: readonly string[] = [],
): Press => [
  at,
  {
    kind: 'vote',
    method: 'rollCall',
    yes,
    no,
    ballots: ballots({
      yes: ALL.filter((id) => !noes.includes(id) && !blank.includes(id)),
      no: noes,
      blank,
    }),
  },
]

const CONTINUE: Side = { side: 'continue' }
const PRESENTER: Side = { side: 'presenter' }
const counter = (id: string): Side => ({ side: 'counter', eventId: eventId(id) })
const moved: Side = { side: 'motion', eventId: eventId('e3') }

/** The last sentence of what the presses come to, in both languages. */
const results = (...presses: readonly Press[]): readonly string[] =>
  sentencesOf(presses).map((text) => text.slice(text.lastIndexOf('. ', text.length - 2) + 2))

describe('a vote on whether the matter is handled on', () => {
  it('tells its proposition', () => {
    const [fi, sv] = sentencesOf([motion('table'), cast('22.35', CONTINUE, moved, ALL.slice(0, 3))])
    expect(fi).toContain('JAA = asian käsittelyn jatkaminen, EI = asian jättäminen pöydälle.')
    expect(sv).toContain('JA = fortsatt behandling av ärendet, NEJ = bordläggning av ärendet.')
  })

  it.each([
    [
      'goes on',
      'table',
      3,
      'Asian käsittelyä päätettiin jatkaa äänin 6–3.',
      'Med rösterna 6–3 beslutades att behandlingen av ärendet fortsätter.',
    ],
    [
      'is tabled',
      'table',
      5,
      'Asia päätettiin jättää pöydälle äänin 5–4.',
      'Med rösterna 5–4 beslutades att ärendet bordläggs.',
    ],
    [
      'is returned',
      'return',
      5,
      'Asia päätettiin palauttaa valmisteluun äänin 5–4.',
      'Med rösterna 5–4 beslutades att ärendet återremitteras för beredning.',
    ],
  ] as const)('tells that it %s', (_what, kind, noes, fi, sv) => {
    expect(results(motion(kind), cast('22.35', CONTINUE, moved, ALL.slice(0, noes)))).toEqual([fi, sv])
  })

  it('tells a tie that the chair settled', () => {
    const tied = cast('22.35', CONTINUE, moved, ALL.slice(0, 4), ['sari-ahvenniemi'])
    const [fi, sv] = sentencesOf([motion('table'), tied])
    expect(fi).toMatch(
      /Äänet menivät tasan, ja puheenjohtajan ääni ratkaisi\. Asia päätettiin jättää pöydälle äänin 4–4\.$/u,
    )
    expect(sv).toMatch(
      /Rösterna föll lika, och ordförandens röst avgjorde\. Med rösterna 4–4 beslutades att ärendet bordläggs\.$/u,
    )
  })

  it('is not what the matter was decided by, and gives no dissent from that', () => {
    const presses = [
      motion('table'),
      cast('22.35', CONTINUE, moved, ALL.slice(0, 3)),
      decided('ACCEPTED_UNANIMOUS'),
    ]
    const handling = boardState(...presses).items.get(ITEM)
    expect(handling && dissentGround(handling, personId('tuula-rantasuo'))).toBeNull()
  })

  it('is what a tabled matter was decided by', () => {
    const presses = [motion('table'), cast('22.35', CONTINUE, moved, ALL.slice(0, 5)), decided('TABLED')]
    const handling = boardState(...presses).items.get(ITEM)
    expect(handling && dissentGround(handling, personId('sari-ahvenniemi'))).toBe('votedAgainst')
    expect(handling && dissentGround(handling, personId('tuula-rantasuo'))).toBeNull()
  })
})

describe('several proposals', () => {
  const both = [
    proposal('ville-saarnijoki', 'leena-myllyoja', 'osuus on 30 000,00 euroa'),
    proposal('tuula-rantasuo', 'sari-ahvenniemi', 'osuus on 20 000,00 euroa'),
  ]
  const first = cast('22.36', counter('e3'), counter('e4'), [
    'tuula-rantasuo',
    'sari-ahvenniemi',
    'camilla-nyholmen',
  ])
  const last = cast('22.38', PRESENTER, counter('e3'), [
    'ville-saarnijoki',
    'leena-myllyoja',
    'camilla-nyholmen',
  ])

  it('are voted on one against one; the last vote decides', () => {
    expect(sentencesOf([...both, first, last])[0]).toContain(
      'JAA = esittelijän ehdotus, EI = Ville Saarnijoen ehdotus.',
    )
    expect(sentencesOf([...both, first, last, decided('VOTE')])).toEqual([
      'Päätökseksi tuli esittelijän ehdotus äänin 6–3.',
      'Föredragandens förslag blev stadsstyrelsens beslut med rösterna 6–3.',
    ])
  })

  it('tell of each vote before the last where it led', () => {
    const state = boardState(...both, first, last, decided('VOTE'))
    const context = { organisation: suvantola, body: suvantolaBoard, state }
    const endOf = (language: 'fi' | 'sv') =>
      handlingOf(ITEM, context, language).handling.map(({ text }) => text.split('. ').at(-1))[2]
    expect(endOf('fi')).toBe('Seuraavaan äänestykseen asetettiin Ville Saarnijoen ehdotus äänin 6–3.')
    expect(endOf('sv')).toBe('Till följande omröstning gick förslaget av Ville Saarnijoki med rösterna 6–3.')
  })

  it('tell that the chair’s vote settled an even one before the last', () => {
    const noes = ['leena-myllyoja', 'tuula-rantasuo', 'sari-ahvenniemi', 'camilla-nyholmen']
    const even = cast('22.36', counter('e3'), counter('e4'), noes, ['peter-bjorkskar'])
    const state = boardState(...both, even, last)
    const context = { organisation: suvantola, body: suvantolaBoard, state }
    const told = (language: 'fi' | 'sv') =>
      handlingOf(ITEM, context, language)
        .handling.map(({ text }) => text)
        .join(' ')
    expect(told('fi')).toContain('puheenjohtajan ääni ratkaisi. Seuraavaan äänestykseen asetettiin')
    expect(told('sv')).toContain('ordförandens röst avgjorde. Till följande omröstning gick')
  })

  it.each([
    ['ville-saarnijoki', 'proposed'],
    ['tuula-rantasuo', 'proposed'],
    ['leena-myllyoja', 'votedAgainst'],
    ['camilla-nyholmen', 'votedAgainst'],
    ['sari-ahvenniemi', null],
    ['markus-heinolahti', null],
  ])('%s may dissent because: %s', (id, ground) => {
    const handling = boardState(...both, first, last, decided('VOTE')).items.get(ITEM)
    expect(handling && dissentGround(handling, personId(id))).toBe(ground)
  })
})
