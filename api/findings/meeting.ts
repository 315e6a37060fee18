import type { MeetingFinding, MeetingFindingCode } from '../../core/meeting/findings.ts'
import { type WordLanguage, fillWords } from '../words.ts'
import type { FindingText } from './findingText.ts'

/** Words of every finding of a meeting: a code without its languages does not compile. */
export const meetingFindingText: Readonly<Record<MeetingFindingCode, FindingText>> = {
  'meeting/finding-undecided': {
    title: { fi: 'Päätös puuttuu', sv: 'Beslut saknas', en: 'No decision' },
    text: {
      fi: 'Asia on otettu käsiteltäväksi, mutta päätöstä ei ole kirjattu. Kirjaa, miten asia päättyi.',
      sv: 'Ärendet har tagits upp men inget beslut är antecknat. Anteckna hur ärendet slutade.',
      en: 'The item was taken up and no decision is recorded. Record how it ended.',
    },
  },
  'meeting/finding-not-handled': {
    title: { fi: 'Asia käsittelemättä', sv: 'Ärendet obehandlat', en: 'Item not handled' },
    text: {
      fi: '”{title}” on esityslistalla, mutta sitä ei käsitelty. Kirjaa käsittely tai poista asia listalta.',
      sv: '”{title}” finns på föredragningslistan men behandlades inte. Anteckna behandlingen eller stryk ärendet.',
      en: '"{title}" is on the agenda and was not handled. Record its handling or take it off the agenda.',
    },
  },
  'meeting/finding-recusal-without-reason': {
    title: {
      fi: 'Esteellisyyden syy puuttuu',
      sv: 'Orsaken till jäv saknas',
      en: 'No reason of disqualification',
    },
    text: {
      fi: '{person}: kirjoita lyhyesti, mistä esteellisyys johtuu. Jätä salassa pidettävä pois.',
      sv: '{person}: skriv kort vad jävet beror på. Lämna bort det som är sekretessbelagt.',
      en: '{person}: write shortly what the disqualification rests on. Leave out what is secret.',
    },
  },
  'meeting/finding-recusal-without-exit': {
    title: {
      fi: 'Esteellisen poistuminen puuttuu',
      sv: 'Den jäviga har inte gått ut',
      en: 'The disqualified did not leave',
    },
    text: {
      fi: '{person} on esteellinen eikä saa olla läsnä. Kirjaa, että hän poistui.',
      sv: '{person} är jävig och får inte vara närvarande. Anteckna att personen gick ut.',
      en: '{person} is disqualified and may not be present. Record that they left.',
    },
  },
  'meeting/finding-recused-not-returned': {
    title: { fi: 'Esteellisen paluu puuttuu', sv: 'Återkomsten saknas', en: 'No return recorded' },
    text: {
      fi: '{person} poistui esteellisenä, eikä paluuta ole kirjattu. Kirjaa paluu tai poistuminen kokouksesta.',
      sv: '{person} gick ut som jävig och återkomsten är inte antecknad. Anteckna återkomsten eller att personen lämnade sammanträdet.',
      en: '{person} left as disqualified and no return is recorded. Record the return, or that they left the meeting.',
    },
  },
  'meeting/finding-possible-disqualification': {
    title: { fi: 'Mahdollinen esteellisyys', sv: 'Möjligt jäv', en: 'A possible disqualification' },
    text: {
      fi: '{person} kuuluu asianosaisyhteisön hallintoon ({community}). Kirjaa esteellisyys tai toimielimen toteamus, ettei hän ole esteellinen.',
      sv: '{person} hör till en parts förvaltning ({community}). Anteckna jävet eller organets beslut att personen inte är jävig.',
      en: '{person} belongs to the board of a party ({community}). Record the disqualification, or the body’s finding that there is none.',
    },
  },
  'meeting/finding-vote-sum': {
    title: { fi: 'Äänten summa ei täsmää', sv: 'Röstsumman stämmer inte', en: 'The ballots do not add up' },
    text: {
      fi: 'Ääniä on yhteensä {sum}, äänivaltaisia {entitled}. Tarkista jokaisen ääni.',
      sv: 'Rösterna är sammanlagt {sum}, de röstberättigade {entitled}. Kontrollera vars och ens röst.',
      en: 'There are {sum} ballots and {entitled} with a vote. Check each ballot.',
    },
  },
  'meeting/finding-vote-unsettled': {
    title: { fi: 'Äänestys ei ratkennut', sv: 'Omröstningen avgjordes inte', en: 'The vote settled nothing' },
    text: {
      fi: 'Äänet menivät tasan, eikä puheenjohtajan ääntä ole. Tarkista, kuka johti puhetta ja miten hän äänesti.',
      sv: 'Rösterna föll lika och ordförandens röst saknas. Kontrollera vem som ledde ordet och hur personen röstade.',
      en: 'The votes are even and the chair’s own is missing. Check who presided and how they voted.',
    },
  },
  'meeting/finding-vote-not-decided': {
    title: {
      fi: 'Päätös ja äänestys eivät täsmää',
      sv: 'Beslutet och omröstningen stämmer inte',
      en: 'Decision and vote differ',
    },
    text: {
      fi: 'Asiasta äänestettiin, mutta päätökseksi on kirjattu muu kuin äänestyksen tulos, tai toisin päin. Tarkista päätös.',
      sv: 'Man röstade om ärendet men som beslut är antecknat något annat än resultatet, eller tvärtom. Kontrollera beslutet.',
      en: 'There was a vote and the decision is said to be something else than its result, or the other way round. Check the decision.',
    },
  },
  'meeting/finding-not-unanimous': {
    title: { fi: 'Ei yksimielinen', sv: 'Inte enhälligt', en: 'Not unanimous' },
    text: {
      fi: 'Päätökseksi on kirjattu yksimielinen hyväksyminen, vaikka asiassa on eriävä mielipide. Tarkista päätös.',
      sv: 'Som beslut är antecknat ett enhälligt godkännande, fastän det finns en avvikande mening. Kontrollera beslutet.',
      en: 'The decision is said to be unanimous, and there is a dissent. Check the decision.',
    },
  },
  'meeting/finding-not-voted': {
    title: {
      fi: 'Kannatetusta ehdotuksesta ei äänestetty',
      sv: 'Ett understött förslag togs inte till omröstning',
      en: 'A supported proposal was not voted on',
    },
    text: {
      fi: '{person} teki ehdotuksen, jota kannatettiin, eikä siitä ole äänestystä. Kirjaa äänestys tai se, että ehdotus peruttiin.',
      sv: '{person} lade ett förslag som fick understöd, och ingen omröstning är antecknad. Anteckna omröstningen eller att förslaget togs tillbaka.',
      en: '{person} made a proposal that was supported, and there is no vote on it. Record the vote, or that the proposal was withdrawn.',
    },
  },
  'meeting/finding-stands-missing': {
    title: {
      fi: 'Jäsenten kannat puuttuvat',
      sv: 'Ledamöternas ståndpunkter saknas',
      en: 'No stands of members',
    },
    text: {
      fi: 'Asia päätettiin sähköisessä päätöksentekomenettelyssä, mutta jäsenten kantoja ei ole kirjattu. Kirjaa, että jokainen ilmaisi kantansa, tai miksi asia siirtyi kokoukseen.',
      sv: 'Ärendet avgjordes i det elektroniska beslutsförfarandet men ledamöternas ståndpunkter är inte antecknade. Anteckna att alla angav sin ståndpunkt, eller varför ärendet överfördes till sammanträdet.',
      en: 'The item was decided in the electronic decision procedure and the stands of the members are not recorded. Record that each stated one, or why the item went to the meeting.',
    },
  },
  'meeting/finding-lot-missing': {
    title: { fi: 'Arpa puuttuu', sv: 'Lottning saknas', en: 'No lot drawn' },
    text: {
      fi: 'Äänet menivät tasan: {people}. Kirjaa arvan järjestys.',
      sv: 'Rösterna föll lika: {people}. Anteckna lottens ordning.',
      en: 'The votes are even: {people}. Record the order of the lot.',
    },
  },
  'meeting/finding-no-quorum': {
    title: { fi: 'Ei päätösvaltainen', sv: 'Inte beslutfört', en: 'No quorum' },
    text: {
      fi: 'Päätöstä tehtäessä läsnä oli {present}, tarvitaan {required}. Tarkista läsnäolot ja esteellisyydet.',
      sv: 'När beslutet fattades var {present} närvarande, {required} krävs. Kontrollera närvaron och jäven.',
      en: '{present} were present when it was decided, {required} are needed. Check attendance and disqualifications.',
    },
  },
  'meeting/finding-nobody-led': {
    title: { fi: 'Puheenjohtaja puuttuu', sv: 'Ordförande saknas', en: 'Nobody presided' },
    text: {
      fi: 'Päätöstä tehtäessä kukaan ei johtanut puhetta. Kirjaa, kuka toimi puheenjohtajana.',
      sv: 'Ingen ledde ordet när beslutet fattades. Anteckna vem som var ordförande.',
      en: 'Nobody presided when it was decided. Record who stood in.',
    },
  },
  'meeting/finding-nobody-kept-minutes': {
    title: { fi: 'Pöytäkirjanpitäjä puuttuu', sv: 'Protokollförare saknas', en: 'Nobody kept the minutes' },
    text: {
      fi: 'Päätöstä tehtäessä pöytäkirjanpitäjä oli poissa tai esteellinen. Kirjaa, kuka piti pöytäkirjaa.',
      sv: 'Protokollföraren var borta eller jävig när beslutet fattades. Anteckna vem som förde protokoll.',
      en: 'The minute-keeper was away or disqualified when it was decided. Record who kept the minutes.',
    },
  },
  'meeting/finding-dissent-not-entitled': {
    title: {
      fi: 'Eriävä mielipide ilman oikeutta',
      sv: 'Avvikande mening utan rätt',
      en: 'Dissent without the right',
    },
    text: {
      fi: '{person} ei tehnyt vastaehdotusta eikä äänestänyt päätöstä vastaan. Kirjaa lausuma tai tarkista äänet.',
      sv: '{person} lade inget motförslag och röstade inte mot beslutet. Anteckna ett uttalande eller kontrollera rösterna.',
      en: '{person} made no counter-proposal and did not vote against the decision. Record a statement, or check the ballots.',
    },
  },
  'meeting/finding-dissent-without-grounds': {
    title: { fi: 'Perustelut puuttuvat', sv: 'Motiveringen saknas', en: 'No grounds' },
    text: {
      fi: '{person} voi antaa eriävän mielipiteen perustelut, kunnes pöytäkirja tarkastetaan.',
      sv: '{person} kan lämna motiveringen till sin avvikande mening tills protokollet justeras.',
      en: '{person} may give the grounds of the dissent until the minutes are inspected.',
    },
  },
  'meeting/finding-no-inspectors': {
    title: { fi: 'Tarkastajat puuttuvat', sv: 'Justerare saknas', en: 'No inspectors' },
    text: {
      fi: 'Pöytäkirjantarkastajien vaalia ei ole kirjattu. Kirjaa vaali, jos tarkastajat valittiin.',
      sv: 'Valet av protokolljusterare är inte antecknat. Anteckna valet om justerare valdes.',
      en: 'The election of inspectors is not recorded. Record it if they were elected.',
    },
  },
  'meeting/finding-inspector-absent': {
    title: { fi: 'Tarkastaja poissa', sv: 'Justeraren frånvarande', en: 'Inspector absent' },
    text: {
      fi: '{person} ei ollut paikalla tässä pykälässä. Sovi, kuka tarkastaa sen.',
      sv: '{person} var inte på plats i denna paragraf. Kom överens om vem som justerar den.',
      en: '{person} was not in the room in this §. Agree who inspects it.',
    },
  },
  'meeting/finding-inspector-recused': {
    title: { fi: 'Tarkastaja esteellinen', sv: 'Justeraren jävig', en: 'Inspector disqualified' },
    text: {
      fi: '{person} oli esteellinen tässä pykälässä. Sovi, kuka tarkastaa sen.',
      sv: '{person} var jävig i denna paragraf. Kom överens om vem som justerar den.',
      en: '{person} was disqualified in this §. Agree who inspects it.',
    },
  },
  'meeting/finding-final-text-missing': {
    title: { fi: 'Päätöksen teksti puuttuu', sv: 'Beslutets text saknas', en: 'The decided text is missing' },
    text: {
      fi: 'Päätös poikkeaa ehdotuksesta. Kirjoita päätös kohdittain sellaisena kuin se tehtiin: muutoksenhakuohje perustuu siihen.',
      sv: 'Beslutet avviker från förslaget. Skriv beslutet punkt för punkt som det fattades: besvärsanvisningen bygger på det.',
      en: 'The decision departs from the proposal. Write it clause by clause as it was made: the appeal instruction rests on it.',
    },
  },
  'meeting/finding-stale-wording': {
    title: {
      fi: 'Oma sanamuoto ja kirjaukset eroavat',
      sv: 'Den egna ordalydelsen avviker',
      en: 'Your wording and the entries differ',
    },
    text: {
      fi: 'Kirjaukset muuttuivat sen jälkeen, kun kirjoitit lauseen: ”{text}” Tarkista sanamuoto.',
      sv: 'Anteckningarna ändrades efter att du skrev meningen: ”{text}” Kontrollera ordalydelsen.',
      en: 'The entries changed after you wrote the sentence: "{text}" Check the wording.',
    },
  },
  'meeting/finding-hole': {
    title: { fi: 'Kohta täyttämättä', sv: 'Stället är tomt', en: 'A place is not filled' },
    text: {
      fi: 'Tekstissä on avoin kohta {hole}. Kirjoita puuttuvat sanat.',
      sv: 'I texten finns ett öppet ställe {hole}. Skriv orden som saknas.',
      en: 'The text has an open place {hole}. Write the missing words.',
    },
  },
  'meeting/finding-no-decider': {
    title: {
      fi: 'Päättäjä ei näy tekstistä',
      sv: 'Beslutsfattaren syns inte i texten',
      en: 'The text does not say who decided',
    },
    text: {
      fi: 'Ote ei kerro, kuka päätti. Aloita päätösehdotus toimielimen nimellä.',
      sv: 'Utdraget berättar inte vem som beslutade. Börja beslutsförslaget med organets namn.',
      en: 'An extract does not tell who decided. Begin the proposal with the name of the body.',
    },
  },
}

/** What a person reads of a finding of a meeting. */
export const explainMeetingFinding = (
  { code, fields }: MeetingFinding,
  language: WordLanguage,
): { readonly title: string; readonly text: string } => {
  const { title, text } = meetingFindingText[code]
  return { title: fillWords(title[language], fields), text: fillWords(text[language], fields) }
}
