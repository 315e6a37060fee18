import { describe, expect, it } from 'vitest'
import type { MeetingEventKind } from '../../../core/meeting/events.ts'
import { ITEM, onRoll, personId } from '../../support/meetingEntries.ts'
import { type Told, tuula, camilla, recusal, sentencesOf } from '../../support/toldSentences.ts'

const PEOPLE = {
  opened: [
    [
      'the opening',
      [['18.02', { kind: 'opened', roll: [] }, null]],
      'Puheenjohtaja avasi kokouksen klo 18.02.',
      'Ordföranden öppnade sammanträdet kl. 18.02.',
    ],
  ],
  arrived: [
    [
      'a late arrival',
      [['18.40', { kind: 'arrived', entry: onRoll('sari-ahvenniemi') }]],
      'Sari Ahvenniemi saapui kokoukseen klo 18.40.',
      'Sari Ahvenniemi anlände till sammanträdet kl. 18.40.',
    ],
    [
      'a deputy',
      [['18.40', { kind: 'arrived', entry: onRoll('fredrik-sundskog', 'deputy', 'ville-saarnijoki') }]],
      'Fredrik Sundskog saapui kokoukseen Ville Saarnijoen varajäsenenä klo 18.40.',
      'Fredrik Sundskog anlände till sammanträdet som ersättare för Ville Saarnijoki kl. 18.40.',
    ],
  ],
  left: [
    [
      'a leaving',
      [['21.58', { kind: 'left', personId: personId('sari-ahvenniemi') }]],
      'Sari Ahvenniemi poistui kokouksesta klo 21.58.',
      'Sari Ahvenniemi lämnade sammanträdet kl. 21.58.',
    ],
  ],
  chairTaken: [
    [
      'a stand-in for an item',
      [['22.31', { kind: 'chairTaken', personId: tuula }]],
      'Tuula Rantasuo toimi puheenjohtajana tämän asian käsittelyssä.',
      'Tuula Rantasuo fungerade som ordförande under behandlingen av detta ärende.',
    ],
    [
      'a stand-in from a time on',
      [['20.05', { kind: 'chairTaken', personId: tuula }, null]],
      'Tuula Rantasuo toimi puheenjohtajana klo 20.05 alkaen.',
      'Tuula Rantasuo fungerade som ordförande från kl. 20.05.',
    ],
  ],
  secretaryTaken: [
    [
      'another minute-keeper for an item',
      [['22.31', { kind: 'secretaryTaken', personId: personId('iida-kotisaari') }]],
      'Iida Kotisaari toimi pöytäkirjanpitäjänä tämän asian käsittelyssä.',
      'Iida Kotisaari fungerade som protokollförare under behandlingen av detta ärende.',
    ],
    [
      'another minute-keeper from a time on',
      [['20.05', { kind: 'secretaryTaken', personId: personId('iida-kotisaari') }, null]],
      'Iida Kotisaari toimi pöytäkirjanpitäjänä klo 20.05 alkaen.',
      'Iida Kotisaari fungerade som protokollförare från kl. 20.05.',
    ],
  ],
  presenterChanged: [
    [
      'another presenter of an item',
      [['22.31', { kind: 'presenterChanged', personId: personId('iida-kotisaari') }]],
      'Asian esitteli työllisyyspäällikkö Iida Kotisaari.',
      'Ärendet föredrogs av sysselsättningschef Iida Kotisaari.',
    ],
    [
      'another presenter from a time on',
      [['20.05', { kind: 'presenterChanged', personId: personId('iida-kotisaari') }, null]],
      'Iida Kotisaari toimi esittelijänä klo 20.05 alkaen.',
      'Iida Kotisaari var föredragande från kl. 20.05.',
    ],
  ],
  breakBegan: [
    [
      'a break',
      [['20.05', { kind: 'breakBegan' }]],
      'Kokous keskeytettiin klo 20.05.',
      'Sammanträdet avbröts kl. 20.05.',
    ],
  ],
  breakEnded: [
    [
      'its end',
      [['20.15', { kind: 'breakEnded' }]],
      'Kokousta jatkettiin klo 20.15.',
      'Sammanträdet återupptogs kl. 20.15.',
    ],
  ],
  itemOpened: [
    [
      'the beginning of an item',
      [['22.31', { kind: 'itemOpened', itemId: ITEM, section: 247 }]],
      'Asian käsittely alkoi klo 22.31.',
      'Behandlingen av ärendet började kl. 22.31.',
    ],
  ],
  recusal: [
    [
      'a disqualification',
      [recusal()],
      'Camilla Nyholmen ilmoitti esteellisyydestään (hallintolaki 28 § 1 mom. 5 kohta) ja poistui asian käsittelyn ajaksi. Kaupunginhallitus totesi esteellisyyden.',
      'Camilla Nyholmen anmälde jäv (28 § 1 mom. 5 punkten i förvaltningslagen) och avlägsnade sig under behandlingen. Stadsstyrelsen konstaterade jävet.',
    ],
    [
      'one with its reason',
      [recusal({ reason: 'hakijan hallituksen jäsen.' })],
      'Camilla Nyholmen ilmoitti esteellisyydestään (hallintolaki 28 § 1 mom. 5 kohta: hakijan hallituksen jäsen) ja poistui asian käsittelyn ajaksi. Kaupunginhallitus totesi esteellisyyden.',
      'Camilla Nyholmen anmälde jäv (28 § 1 mom. 5 punkten i förvaltningslagen: hakijan hallituksen jäsen) och avlägsnade sig under behandlingen. Stadsstyrelsen konstaterade jävet.',
    ],
    [
      'one whose exit is not recorded',
      [recusal({ leftRoom: false })],
      'Camilla Nyholmen ilmoitti esteellisyydestään (hallintolaki 28 § 1 mom. 5 kohta). Kaupunginhallitus totesi esteellisyyden.',
      'Camilla Nyholmen anmälde jäv (28 § 1 mom. 5 punkten i förvaltningslagen). Stadsstyrelsen konstaterade jävet.',
    ],
    [
      'one raised by another',
      [recusal({ raisedBy: tuula })],
      'Tuula Rantasuo esitti, että Camilla Nyholmen on esteellinen (hallintolaki 28 § 1 mom. 5 kohta). Kaupunginhallitus totesi esteellisyyden, ja Camilla Nyholmen poistui asian käsittelyn ajaksi.',
      'Tuula Rantasuo framförde att Camilla Nyholmen är jävig (28 § 1 mom. 5 punkten i förvaltningslagen). Stadsstyrelsen konstaterade jävet, och Camilla Nyholmen avlägsnade sig under behandlingen.',
    ],
    [
      'one raised by another, exit not recorded',
      [recusal({ raisedBy: tuula, leftRoom: false })],
      'Tuula Rantasuo esitti, että Camilla Nyholmen on esteellinen (hallintolaki 28 § 1 mom. 5 kohta). Kaupunginhallitus totesi esteellisyyden.',
      'Tuula Rantasuo framförde att Camilla Nyholmen är jävig (28 § 1 mom. 5 punkten i förvaltningslagen). Stadsstyrelsen konstaterade jävet.',
    ],
    [
      'one raised by another and denied',
      [recusal({ raisedBy: tuula, ruling: 'notDisqualified', leftRoom: false })],
      'Tuula Rantasuo esitti, että Camilla Nyholmen on esteellinen (hallintolaki 28 § 1 mom. 5 kohta). Kaupunginhallitus päätti, ettei Camilla Nyholmen ole esteellinen.',
      'Tuula Rantasuo framförde att Camilla Nyholmen är jävig (28 § 1 mom. 5 punkten i förvaltningslagen). Stadsstyrelsen beslutade att Camilla Nyholmen inte är jävig.',
    ],
    [
      'a doubt of one’s own, denied',
      [recusal({ ground: 'HL 28.1.7', ruling: 'notDisqualified', leftRoom: false })],
      'Camilla Nyholmen saattoi esteellisyytensä (hallintolaki 28 § 1 mom. 7 kohta) arvioitavaksi. Kaupunginhallitus päätti, ettei Camilla Nyholmen ole esteellinen.',
      'Camilla Nyholmen lämnade frågan om sitt jäv (28 § 1 mom. 7 punkten i förvaltningslagen) till prövning. Stadsstyrelsen beslutade att Camilla Nyholmen inte är jävig.',
    ],
  ],
  recusedReturned: [
    [
      'the return',
      [['22.45', { kind: 'recusedReturned', personId: camilla }]],
      'Camilla Nyholmen palasi kokoukseen klo 22.45.',
      'Camilla Nyholmen återvände till sammanträdet kl. 22.45.',
    ],
  ],
  expertHeard: [
    [
      'one of the people, told without a title',
      [
        [
          '22.34',
          {
            kind: 'expertHeard',
            personId: personId('iida-kotisaari'),
            name: 'Iida Kotisaari',
            title: null,
            leftBeforeDecision: false,
          },
        ],
      ],
      'Asiantuntijana kuultiin työllisyyspäällikkö Iida Kotisaarta.',
      'Som sakkunnig hördes sysselsättningschef Iida Kotisaari.',
    ],
    [
      'an expert who left',
      [
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
      ],
      'Asiantuntijana kuultiin työllisyyspäällikkö Iida Kotisaarta, joka poistui ennen päätöksentekoa.',
      'Som sakkunnig hördes sysselsättningschef Iida Kotisaari, som avlägsnade sig före beslutet.',
    ],
    [
      'an expert from outside who stayed',
      [
        [
          '22.34',
          {
            kind: 'expertHeard',
            personId: null,
            name: 'Aino Virtanen',
            title: null,
            leftBeforeDecision: false,
          },
        ],
      ],
      'Asiantuntijana kuultiin Aino Virtasta.',
      'Som sakkunnig hördes Aino Virtanen.',
    ],
  ],
  closed: [
    [
      'the closing',
      [['23.11', { kind: 'closed' }, null]],
      'Puheenjohtaja päätti kokouksen klo 23.11.',
      'Ordföranden avslutade sammanträdet kl. 23.11.',
    ],
  ],
} as const satisfies Partial<Record<MeetingEventKind, readonly Told[]>>

describe.each(Object.entries(PEOPLE))(
  'the minutes say who was there, led, was heard or disqualified: %s',
  (_kind, cases: readonly Told[]) => {
    it.each(cases)('%s', (_what, presses, fi, sv) => {
      expect(sentencesOf(presses)).toEqual([fi, sv])
    })
  },
)
