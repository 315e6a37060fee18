import type { Bilingual, Language } from '../shared/language.ts'

/**
 * The sentences of the minutes (domain.md 7.2), as data. `{x}` is filled from the entry; `{xGen}` and `{xPart}` are
 * Finnish names in the genitive and the partitive. A `{text}` of the secretary's ends with its own full stop.
 */
export const PHRASES = {
  opened: { fi: 'Puheenjohtaja avasi kokouksen {time}.', sv: 'Ordföranden öppnade sammanträdet {time}.' },
  closed: { fi: 'Puheenjohtaja päätti kokouksen {time}.', sv: 'Ordföranden avslutade sammanträdet {time}.' },
  arrived: { fi: '{name} saapui kokoukseen {time}.', sv: '{name} anlände till sammanträdet {time}.' },
  arrivedAsDeputy: {
    fi: '{name} saapui kokoukseen {memberGen} varajäsenenä {time}.',
    sv: '{name} anlände till sammanträdet som ersättare för {member} {time}.',
  },
  left: { fi: '{name} poistui kokouksesta {time}.', sv: '{name} lämnade sammanträdet {time}.' },
  chairTaken: {
    fi: '{name} toimi puheenjohtajana {time} alkaen.',
    sv: '{name} fungerade som ordförande från {time}.',
  },
  chairTakenInItem: {
    fi: '{name} toimi puheenjohtajana tämän asian käsittelyssä.',
    sv: '{name} fungerade som ordförande under behandlingen av detta ärende.',
  },
  secretaryTaken: {
    fi: '{name} toimi pöytäkirjanpitäjänä {time} alkaen.',
    sv: '{name} fungerade som protokollförare från {time}.',
  },
  secretaryTakenInItem: {
    fi: '{name} toimi pöytäkirjanpitäjänä tämän asian käsittelyssä.',
    sv: '{name} fungerade som protokollförare under behandlingen av detta ärende.',
  },
  presenterChanged: { fi: 'Asian esitteli {titled}.', sv: 'Ärendet föredrogs av {titled}.' },
  presenterChangedFrom: {
    fi: '{name} toimi esittelijänä {time} alkaen.',
    sv: '{name} var föredragande från {time}.',
  },
  breakBegan: { fi: 'Kokous keskeytettiin {time}.', sv: 'Sammanträdet avbröts {time}.' },
  breakEnded: { fi: 'Kokousta jatkettiin {time}.', sv: 'Sammanträdet återupptogs {time}.' },
  itemOpened: { fi: 'Asian käsittely alkoi {time}.', sv: 'Behandlingen av ärendet började {time}.' },
  expertHeard: { fi: 'Asiantuntijana kuultiin {titledPart}.', sv: 'Som sakkunnig hördes {titled}.' },
  expertHeardAndLeft: {
    fi: 'Asiantuntijana kuultiin {titledPart}, joka poistui ennen päätöksentekoa.',
    sv: 'Som sakkunnig hördes {titled}, som avlägsnade sig före beslutet.',
  },
  handedOut: {
    fi: 'Kokouksessa jaettiin {document}, joka on liitteenä {n}.',
    sv: 'Vid sammanträdet utdelades {document}, som utgör bilaga {n}.',
  },
  proposalChanged: {
    fi: 'Esittelijä muutti ehdotustaan kokouksessa seuraavasti: {text}',
    sv: 'Föredraganden ändrade sitt förslag vid sammanträdet enligt följande: {text}',
  },
  counterProposal: { fi: '{name} ehdotti, että {text}', sv: '{name} föreslog att {text}' },
  counterProposalSupported: {
    fi: '{name} ehdotti {supportersGen} kannattamana, että {text}',
    sv: '{name}, understödd av {supporters}, föreslog att {text}',
  },
  unsupported: {
    fi: 'Ehdotusta ei kannatettu, ja se raukesi.',
    sv: 'Förslaget fick inget understöd och förföll.',
  },
  motionToTable: { fi: 'asia jätetään pöydälle', sv: 'ärendet bordläggs' },
  motionToReturn: {
    fi: 'asia palautetaan valmisteluun',
    sv: 'ärendet återremitteras för beredning',
  },
  standsAll: {
    fi: 'Kaikki jäsenet ilmaisivat kantansa sähköisessä päätöksentekomenettelyssä määräaikaan mennessä.',
    sv: 'Alla ledamöter angav sin ståndpunkt i det elektroniska beslutsförfarandet inom utsatt tid.',
  },
  standsDemanded: {
    fi: '{names} vaati asian siirtämistä kokouksen käsiteltäväksi.',
    sv: '{names} krävde att ärendet överförs till sammanträdet.',
  },
  standsDemandedByMany: {
    fi: '{names} vaativat asian siirtämistä kokouksen käsiteltäväksi.',
    sv: '{names} krävde att ärendet överförs till sammanträdet.',
  },
  standsNone: {
    fi: '{names} ei ilmaissut kantaansa määräaikaan mennessä.',
    sv: '{names} angav ingen ståndpunkt inom utsatt tid.',
  },
  standsNoneOfMany: {
    fi: '{names} eivät ilmaisseet kantaansa määräaikaan mennessä.',
    sv: '{names} angav ingen ståndpunkt inom utsatt tid.',
  },
  standsTransferred: {
    fi: 'Asia siirtyi sähköisestä päätöksentekomenettelystä kokouksen käsiteltäväksi.',
    sv: 'Ärendet överfördes från det elektroniska beslutsförfarandet till sammanträdet.',
  },
  recusalStated: { fi: '{name} ilmoitti esteellisyydestään ({ground})', sv: '{name} anmälde jäv ({ground})' },
  recusalRaised: {
    fi: '{raiser} esitti, että {name} on esteellinen ({ground}).',
    sv: '{raiser} framförde att {name} är jävig ({ground}).',
  },
  recusalDoubted: {
    fi: '{name} saattoi esteellisyytensä ({ground}) arvioitavaksi.',
    sv: '{name} lämnade frågan om sitt jäv ({ground}) till prövning.',
  },
  andLeft: {
    fi: ' ja poistui asian käsittelyn ajaksi.',
    sv: ' och avlägsnade sig under behandlingen.',
  },
  recusalFound: { fi: '{Body} totesi esteellisyyden.', sv: '{Body} konstaterade jävet.' },
  recusalFoundAndLeft: {
    fi: '{Body} totesi esteellisyyden, ja {name} poistui asian käsittelyn ajaksi.',
    sv: '{Body} konstaterade jävet, och {name} avlägsnade sig under behandlingen.',
  },
  recusalDenied: {
    fi: '{Body} päätti, ettei {name} ole esteellinen.',
    sv: '{Body} beslutade att {name} inte är jävig.',
  },
  recusedReturned: {
    fi: '{name} palasi kokoukseen {time}.',
    sv: '{name} återvände till sammanträdet {time}.',
  },
  voteNeeded: {
    fi: 'Puheenjohtaja totesi, että asiasta on äänestettävä.',
    sv: 'Ordföranden konstaterade att omröstning ska förrättas.',
  },
  voteMethod: {
    fi: 'Äänestystavaksi hyväksyttiin {method}.',
    sv: 'Som omröstningssätt godkändes {method}.',
  },
  voteSides: { fi: 'JAA = {yes}, EI = {no}.', sv: 'JA = {yes}, NEJ = {no}.' },
  voteBallots: {
    fi: 'Ääniä annettiin: JAA {yes}, EI {no}, tyhjiä {blank}, poissa {absent}.',
    sv: 'Röster: JA {yes}, NEJ {no}, blanka {blank}, frånvarande {absent}.',
  },
  voteResult: {
    fi: 'Päätökseksi tuli {winner} äänin {for}–{against}.',
    sv: '{Winner} blev {bodyGen} beslut med rösterna {for}–{against}.',
  },
  voteTie: {
    fi: 'Äänet menivät tasan {for}–{against}, joten päätökseksi tuli puheenjohtajan kannattama {winner}.',
    sv: 'Rösterna föll lika {for}–{against}, varför det förslag som ordföranden röstat för blev beslutet: {winner}.',
  },
  voteGoesOn: {
    fi: 'Seuraavaan äänestykseen asetettiin {winner} äänin {for}–{against}.',
    sv: 'Till följande omröstning gick {winner} med rösterna {for}–{against}.',
  },
  voteContinues: {
    fi: 'Asian käsittelyä päätettiin jatkaa äänin {for}–{against}.',
    sv: 'Med rösterna {for}–{against} beslutades att behandlingen av ärendet fortsätter.',
  },
  voteTables: {
    fi: 'Asia päätettiin jättää pöydälle äänin {for}–{against}.',
    sv: 'Med rösterna {for}–{against} beslutades att ärendet bordläggs.',
  },
  voteReturns: {
    fi: 'Asia päätettiin palauttaa valmisteluun äänin {for}–{against}.',
    sv: 'Med rösterna {for}–{against} beslutades att ärendet återremitteras för beredning.',
  },
  votesEven: {
    fi: 'Äänet menivät tasan, ja puheenjohtajan ääni ratkaisi.',
    sv: 'Rösterna föll lika, och ordförandens röst avgjorde.',
  },
  elected: { fi: '{Office} valittiin {names}.', sv: 'Till {office} valdes {names}.' },
  electedUnanimously: {
    fi: '{Office} valittiin yksimielisesti {names}.',
    sv: 'Till {office} valdes enhälligt {names}.',
  },
  majorityElection: {
    fi: 'Vaali toimitettiin enemmistövaalina. Ääniä saivat: {votes}.',
    sv: 'Valet förrättades som majoritetsval. Röster fick: {votes}.',
  },
  proportionalElection: {
    fi: 'Vaali toimitettiin suhteellisena. Ääniä annettiin: {votes}. Vertausluvut: {figures}.',
    sv: 'Valet förrättades som proportionellt val. Röster: {votes}. Jämförelsetal: {figures}.',
  },
  lot: {
    fi: 'Äänten mentyä tasan järjestys ratkaistiin arvalla: {names}.',
    sv: 'Då rösterna föll lika avgjordes ordningen genom lottning: {names}.',
  },
  lotOfFigures: {
    fi: 'Vertauslukujen ollessa yhtä suuret järjestys ratkaistiin arvalla: {names}.',
    sv: 'Då jämförelsetalen var lika stora avgjordes ordningen genom lottning: {names}.',
  },
  statement: {
    fi: '{name} jätti pöytäkirjaan lausuman, joka on liitteenä {n}.',
    sv: '{name} lämnade ett uttalande till protokollet, bilaga {n}.',
  },
  dissent: { fi: '{name} ilmoitti eriävän mielipiteen.', sv: '{name} anmälde avvikande mening.' },
  dissentGrounds: {
    fi: 'Perustelut ovat pöytäkirjan liitteenä {n}.',
    sv: 'Motiveringen finns i protokollets bilaga {n}.',
  },
  dissentPresenter: {
    fi: 'Esittelijä ilmoitti eriävän mielipiteen, koska päätös poikkeaa päätösehdotuksesta.',
    sv: 'Föredraganden anmälde avvikande mening eftersom beslutet avviker från förslaget.',
  },
  inspectedImmediately: {
    fi: 'Pykälä tarkastettiin kokouksessa.',
    sv: 'Paragrafen justerades vid sammanträdet.',
  },
  reopened: {
    fi: 'Asian käsittely avattiin uudelleen {time}. Syy: {text}',
    sv: 'Behandlingen av ärendet återupptogs {time}. Orsak: {text}',
  },
  amendedAccepted: {
    fi: 'Muutettu päätösehdotus hyväksyttiin.',
    sv: 'Det ändrade förslaget godkändes.',
  },
  additionAccepted: {
    fi: 'Päätösehdotus hyväksyttiin seuraavalla lisäyksellä: {text}',
    sv: 'Beslutsförslaget godkändes med följande tillägg: {text}',
  },
  finalText: { fi: '{BodyGen} päätös kuuluu:', sv: '{BodyGen} beslut lyder:' },
  reworded: { fi: 'Lauseen sanamuotoa muutettiin: {text}', sv: 'Meningens ordalydelse ändrades: {text}' },
  corrected: { fi: 'Aiempaa kirjausta korjattiin.', sv: 'En tidigare anteckning rättades.' },
  correctedAway: { fi: 'Aiempi kirjaus poistettiin.', sv: 'En tidigare anteckning togs bort.' },
} as const satisfies Record<string, Bilingual>

export type PhraseName = keyof typeof PHRASES

/** A phrase with its fields filled. */
export const phrase = (
  name: PhraseName,
  language: Language,
  fields: Readonly<Record<string, string | number>> = {},
): string =>
  PHRASES[name][language].replaceAll(/\{(\w+)\}/gu, (_, field: string) => {
    const value = fields[field]
    if (value === undefined) throw new Error(`phrase ${name} needs ${field}`)
    return String(value)
  })
