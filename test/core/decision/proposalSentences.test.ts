import { describe, expect, it } from 'vitest'
import type { MeetingEventKind } from '../../../core/meeting/events.ts'
import { itemId, eventId } from '../../support/meetingEntries.ts'
import {
  type Told,
  ville,
  tuula,
  leena,
  camilla,
  counter,
  vote,
  sentencesOf,
} from '../../support/toldSentences.ts'

const PROPOSALS = {
  handedOut: [
    [
      'a paper handed out',
      [['22.35', { kind: 'handedOut', title: 'elinkeinoyhtiön lausunto', attachmentNo: 5 }]],
      'Kokouksessa jaettiin elinkeinoyhtiön lausunto, joka on liitteenä 5.',
      'Vid sammanträdet utdelades elinkeinoyhtiön lausunto, som utgör bilaga 5.',
    ],
  ],
  proposalChanged: [
    [
      'a changed proposal',
      [['22.36', { kind: 'proposalChanged', text: 'kohdan 2 enimmäismäärä on 35 000,00 euroa' }]],
      'Esittelijä muutti ehdotustaan kokouksessa seuraavasti: kohdan 2 enimmäismäärä on 35 000,00 euroa.',
      'Föredraganden ändrade sitt förslag vid sammanträdet enligt följande: kohdan 2 enimmäismäärä on 35 000,00 euroa.',
    ],
  ],
  counterProposal: [
    [
      'a supported counter-proposal',
      [counter],
      'Ville Saarnijoki ehdotti Tuula Rantasuon kannattamana, että kaupungin osuus on enintään 30 000,00 euroa.',
      'Ville Saarnijoki, understödd av Tuula Rantasuo, föreslog att kaupungin osuus on enintään 30 000,00 euroa.',
    ],
    [
      'one with two supporters',
      [
        [
          '22.38',
          { kind: 'counterProposal', by: ville, supportedBy: [tuula, leena], text: 'asia hylätään.' },
        ],
      ],
      'Ville Saarnijoki ehdotti Tuula Rantasuon ja Leena Myllyojan kannattamana, että asia hylätään.',
      'Ville Saarnijoki, understödd av Tuula Rantasuo och Leena Myllyoja, föreslog att asia hylätään.',
    ],
    [
      'one that nobody supported',
      [['22.38', { kind: 'counterProposal', by: camilla, supportedBy: [], text: 'asia hylätään' }]],
      'Camilla Nyholmen ehdotti, että asia hylätään. Ehdotusta ei kannatettu, ja se raukesi.',
      'Camilla Nyholmen föreslog att asia hylätään. Förslaget fick inget understöd och förföll.',
    ],
  ],
  motion: [
    [
      'a motion to table',
      [
        [
          '22.33',
          {
            kind: 'motion',
            motion: 'table',
            by: tuula,
            supportedBy: [ville],
            reason: 'seuraavaan kokoukseen',
          },
        ],
      ],
      'Tuula Rantasuo ehdotti Ville Saarnijoen kannattamana, että asia jätetään pöydälle seuraavaan kokoukseen.',
      'Tuula Rantasuo, understödd av Ville Saarnijoki, föreslog att ärendet bordläggs seuraavaan kokoukseen.',
    ],
    [
      'a motion to return without support',
      [
        [
          '22.33',
          {
            kind: 'motion',
            motion: 'return',
            by: tuula,
            supportedBy: [],
            reason: 'jotta kustannukset selvitetään',
          },
        ],
      ],
      'Tuula Rantasuo ehdotti, että asia palautetaan valmisteluun, jotta kustannukset selvitetään. Ehdotusta ei kannatettu, ja se raukesi.',
      'Tuula Rantasuo föreslog att ärendet återremitteras för beredning, jotta kustannukset selvitetään. Förslaget fick inget understöd och förföll.',
    ],
  ],
  vote: [
    [
      'a vote by name',
      [counter, vote],
      'Puheenjohtaja totesi, että asiasta on äänestettävä. Äänestystavaksi hyväksyttiin nimenhuuto. JAA = esittelijän ehdotus, EI = Ville Saarnijoen ehdotus. Ääniä annettiin: JAA 4 (Björkskär, Granstrand, Koivuharju, Sandnäs), EI 3 (Myllyoja, Rantasuo, Saarnijoki), tyhjiä 1 (Nyholmen), poissa 1.',
      'Ordföranden konstaterade att omröstning ska förrättas. Som omröstningssätt godkändes namnupprop. JA = föredragandens förslag, NEJ = förslaget av Ville Saarnijoki. Röster: JA 4 (Björkskär, Granstrand, Koivuharju, Sandnäs), NEJ 3 (Myllyoja, Rantasuo, Saarnijoki), blanka 1 (Nyholmen), frånvarande 1.',
    ],
  ],
  election: [
    [
      'an election without a vote',
      [
        [
          '18.04',
          {
            kind: 'election',
            office: 'pöytäkirjantarkastajiksi',
            way: 'unanimous',
            elected: ['Tuula Rantasuo', 'Mikael Granstrand'],
          },
        ],
      ],
      'Pöytäkirjantarkastajiksi valittiin yksimielisesti Tuula Rantasuo ja Mikael Granstrand.',
      'Till pöytäkirjantarkastajiksi valdes enhälligt Tuula Rantasuo och Mikael Granstrand.',
    ],
    [
      'a majority election with a lot',
      [
        [
          '18.04',
          {
            kind: 'election',
            office: 'edustajaksi',
            way: 'majority',
            seats: 1,
            candidates: [
              { name: 'Outi Kivilampi', votes: 4 },
              { name: 'Pekka Vuorisalo', votes: 4 },
              { name: 'Timo Haapasaari', votes: 1 },
            ],
            lot: ['Pekka Vuorisalo', 'Outi Kivilampi'],
          },
        ],
      ],
      'Vaali toimitettiin enemmistövaalina. Ääniä saivat: Outi Kivilampi 4, Pekka Vuorisalo 4, Timo Haapasaari 1. Äänten mentyä tasan järjestys ratkaistiin arvalla: Pekka Vuorisalo, Outi Kivilampi. Edustajaksi valittiin Pekka Vuorisalo.',
      'Valet förrättades som majoritetsval. Röster fick: Outi Kivilampi 4, Pekka Vuorisalo 4, Timo Haapasaari 1. Då rösterna föll lika avgjordes ordningen genom lottning: Pekka Vuorisalo, Outi Kivilampi. Till edustajaksi valdes Pekka Vuorisalo.',
    ],
    [
      'a proportional election',
      [
        [
          '18.04',
          {
            kind: 'election',
            office: 'jäseniksi',
            way: 'proportional',
            seats: 3,
            lists: [
              {
                name: 'lista 1',
                votes: 20,
                candidates: ['Outi Kivilampi', 'Pekka Vuorisalo', 'Timo Haapasaari'],
              },
              { name: 'lista 2', votes: 13, candidates: ['Kaj Ekstrand', 'Linda Sjöblad'] },
            ],
            lot: [],
          },
        ],
      ],
      'Vaali toimitettiin suhteellisena. Ääniä annettiin: lista 1 (20), lista 2 (13). Vertausluvut: Outi Kivilampi 20, Kaj Ekstrand 13, Pekka Vuorisalo 10, Timo Haapasaari 6,667, Linda Sjöblad 6,5. Jäseniksi valittiin Outi Kivilampi, Kaj Ekstrand ja Pekka Vuorisalo.',
      'Valet förrättades som proportionellt val. Röster: lista 1 (20), lista 2 (13). Jämförelsetal: Outi Kivilampi 20, Kaj Ekstrand 13, Pekka Vuorisalo 10, Timo Haapasaari 6,667, Linda Sjöblad 6,5. Till jäseniksi valdes Outi Kivilampi, Kaj Ekstrand och Pekka Vuorisalo.',
    ],
    [
      'a proportional election with equal figures',
      [
        [
          '18.04',
          {
            kind: 'election',
            office: 'jäseneksi',
            way: 'proportional',
            seats: 1,
            lists: [
              { name: 'lista 1', votes: 7, candidates: ['Outi Kivilampi'] },
              { name: 'lista 2', votes: 7, candidates: ['Kaj Ekstrand'] },
            ],
            lot: ['Kaj Ekstrand', 'Outi Kivilampi'],
          },
        ],
      ],
      'Vaali toimitettiin suhteellisena. Ääniä annettiin: lista 1 (7), lista 2 (7). Vertausluvut: Kaj Ekstrand 7, Outi Kivilampi 7. Vertauslukujen ollessa yhtä suuret järjestys ratkaistiin arvalla: Kaj Ekstrand, Outi Kivilampi. Jäseneksi valittiin Kaj Ekstrand.',
      'Valet förrättades som proportionellt val. Röster: lista 1 (7), lista 2 (7). Jämförelsetal: Kaj Ekstrand 7, Outi Kivilampi 7. Då jämförelsetalen var lika stora avgjordes ordningen genom lottning: Kaj Ekstrand, Outi Kivilampi. Till jäseneksi valdes Kaj Ekstrand.',
    ],
  ],
  statement: [
    [
      'a statement',
      [['22.43', { kind: 'statement', by: leena, attachmentNo: 8 }]],
      'Leena Myllyoja jätti pöytäkirjaan lausuman, joka on liitteenä 8.',
      'Leena Myllyoja lämnade ett uttalande till protokollet, bilaga 8.',
    ],
  ],
  withdrawn: [
    [
      'an item taken off',
      [['18.05', { kind: 'withdrawn', itemId: itemId('item-2') }, null]],
      'Asia poistettiin esityslistalta.',
      'Ärendet ströks från föredragningslistan.',
    ],
  ],
  note: [
    [
      'the secretary’s own sentence',
      [['22.46', { kind: 'note', text: 'Merkittiin, että asia etenee', place: 'afterOutcome' }]],
      'Merkittiin, että asia etenee.',
      'Merkittiin, että asia etenee.',
    ],
  ],
  reworded: [
    [
      'another wording',
      [['22.47', { kind: 'reworded', eventId: eventId('e1'), text: 'Kokous avattiin.', basis: '' }]],
      'Lauseen sanamuotoa muutettiin: Kokous avattiin.',
      'Meningens ordalydelse ändrades: Kokous avattiin.',
    ],
  ],
  corrected: [
    [
      'a correction',
      [
        [
          '22.48',
          { kind: 'corrected', eventId: eventId('e1'), event: { kind: 'opened', roll: [] }, at: null },
        ],
      ],
      'Aiempaa kirjausta korjattiin.',
      'En tidigare anteckning rättades.',
    ],
    [
      'a removal',
      [['22.48', { kind: 'corrected', eventId: eventId('e9'), event: null, at: null }]],
      'Aiempi kirjaus poistettiin.',
      'En tidigare anteckning togs bort.',
    ],
  ],
  inspectedImmediately: [
    [
      'an inspection at once',
      [['22.44', { kind: 'inspectedImmediately' }]],
      'Pykälä tarkastettiin kokouksessa.',
      'Paragrafen justerades vid sammanträdet.',
    ],
  ],
} as const satisfies Partial<Record<MeetingEventKind, readonly Told[]>>

describe.each(Object.entries(PROPOSALS))(
  'the minutes say what was proposed, voted on and elected: %s',
  (_kind, cases: readonly Told[]) => {
    it.each(cases)('%s', (_what, presses, fi, sv) => {
      expect(sentencesOf(presses)).toEqual([fi, sv])
    })
  },
)
