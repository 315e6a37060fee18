import { describe, expect, it } from 'vitest'
import type { MeetingEventKind } from '../../../core/meeting/events.ts'
import { personId } from '../../support/meetingEntries.ts'
import {
  type Told,
  ville,
  leena,
  counter,
  vote,
  tie,
  decided,
  sentencesOf,
} from '../../support/toldSentences.ts'

const DECISIONS = {
  decided: [
    [
      'a unanimous decision',
      [decided('ACCEPTED_UNANIMOUS')],
      'Päätösehdotus hyväksyttiin yksimielisesti.',
      'Beslutsförslaget godkändes enhälligt.',
    ],
    [
      'the result of a vote',
      [counter, vote, decided('VOTE')],
      'Päätökseksi tuli esittelijän ehdotus äänin 4–3.',
      'Föredragandens förslag blev stadsstyrelsens beslut med rösterna 4–3.',
    ],
    [
      'a tie by the chair’s vote',
      [counter, tie, decided('VOTE')],
      'Äänet menivät tasan 4–4, joten päätökseksi tuli puheenjohtajan kannattama Ville Saarnijoen ehdotus.',
      'Rösterna föll lika 4–4, varför det förslag som ordföranden röstat för blev beslutet: förslaget av Ville Saarnijoki.',
    ],
    [
      'a tabling until a time',
      [decided('TABLED', 'seuraavaan kokoukseen')],
      'Asia jätettiin pöydälle seuraavaan kokoukseen.',
      'Ärendet bordlades seuraavaan kokoukseen.',
    ],
    [
      'a return with its reason',
      [decided('RETURNED', 'jotta kustannukset selvitetään.')],
      'Asia palautettiin valmisteluun, jotta kustannukset selvitetään.',
      'Ärendet återremitterades för beredning, jotta kustannukset selvitetään.',
    ],
    [
      'an addition',
      [decided('ACCEPTED_ADDITION', 'Asiasta raportoidaan keväällä')],
      'Päätösehdotus hyväksyttiin seuraavalla lisäyksellä: Asiasta raportoidaan keväällä.',
      'Beslutsförslaget godkändes med följande tillägg: Asiasta raportoidaan keväällä.',
    ],
    [
      'a proposal changed in the meeting',
      [['22.36', { kind: 'proposalChanged', text: 'muutos' }], decided('ACCEPTED_AMENDED_PRESENTER')],
      'Muutettu päätösehdotus hyväksyttiin.',
      'Det ändrade förslaget godkändes.',
    ],
    [
      'a changed proposal told with the decision',
      [decided('ACCEPTED_AMENDED_PRESENTER', 'kohta 3 poistetaan')],
      'Esittelijä muutti ehdotustaan kokouksessa seuraavasti: kohta 3 poistetaan. Muutettu päätösehdotus hyväksyttiin.',
      'Föredraganden ändrade sitt förslag vid sammanträdet enligt följande: kohta 3 poistetaan. Det ändrade förslaget godkändes.',
    ],
  ],
  dissent: [
    [
      'a dissent with grounds',
      [counter, vote, decided('VOTE'), ['22.43', { kind: 'dissent', by: ville, attachmentNo: 7 }]],
      'Ville Saarnijoki ilmoitti eriävän mielipiteen. Perustelut ovat pöytäkirjan liitteenä 7.',
      'Ville Saarnijoki anmälde avvikande mening. Motiveringen finns i protokollets bilaga 7.',
    ],
    [
      'a dissent without grounds',
      [counter, vote, decided('VOTE'), ['22.43', { kind: 'dissent', by: leena, attachmentNo: null }]],
      'Leena Myllyoja ilmoitti eriävän mielipiteen.',
      'Leena Myllyoja anmälde avvikande mening.',
    ],
    [
      'the presenter’s dissent',
      [
        counter,
        tie,
        decided('VOTE'),
        ['22.43', { kind: 'dissent', by: personId('markus-heinolahti'), attachmentNo: null }],
      ],
      'Esittelijä ilmoitti eriävän mielipiteen, koska päätös poikkeaa päätösehdotuksesta.',
      'Föredraganden anmälde avvikande mening eftersom beslutet avviker från förslaget.',
    ],
  ],
  reopened: [
    [
      'an item opened again',
      [['22.50', { kind: 'reopened', reason: 'äänet laskettiin väärin' }]],
      'Asian käsittely avattiin uudelleen klo 22.50. Syy: äänet laskettiin väärin.',
      'Behandlingen av ärendet återupptogs kl. 22.50. Orsak: äänet laskettiin väärin.',
    ],
  ],
} as const satisfies Partial<Record<MeetingEventKind, readonly Told[]>>

describe.each(Object.entries(DECISIONS))(
  'the minutes say what was decided and declared of it: %s',
  (_kind, cases: readonly Told[]) => {
    it.each(cases)('%s', (_what, presses, fi, sv) => {
      expect(sentencesOf(presses)).toEqual([fi, sv])
    })
  },
)
