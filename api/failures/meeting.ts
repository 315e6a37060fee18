import type { DecisionFailure } from '../../core/decision/decisionFrom.ts'
import type { ItemStepRefused } from '../../core/draft/steps.ts'
import type { MeetingFailure } from '../../core/meeting/steps.ts'
import type { MinutesFailure } from '../../core/meeting/minutes.ts'
import type { ClockTime, IsoDate } from '../../core/calendar/day.ts'
import type { Words } from '../words.ts'
import { type AgendaRoomFailure, agendaFailureText } from './agenda.ts'
import { minutesFailureText } from './minutes.ts'

export type MeetingRoomFailure =
  | AgendaRoomFailure
  | MeetingFailure
  | DecisionFailure
  | { readonly code: 'decision/unknown-person'; readonly personId: string }
  | ItemStepRefused
  | { readonly code: 'meeting/unknown'; readonly id: string }
  | { readonly code: 'item/unknown'; readonly id: string }
  | { readonly code: 'body/unknown'; readonly id: string; readonly known: readonly string[] }
  /** A document was asked for that the meeting cannot give yet. */
  | { readonly code: 'meeting/not-held'; readonly number: number | null; readonly year: number }
  /** Only single decisions of the meeting were imported, so its minutes cannot be made again. */
  | { readonly code: 'meeting/only-imported'; readonly heldOn: IsoDate }
  | { readonly code: 'meeting/item-without-ruling'; readonly title: string }
  | { readonly code: 'meeting/needs-secretary'; readonly name: string }
  | MinutesFailure
  /** Somebody else recorded after what this window knows. */
  | { readonly code: 'meeting/recorded-elsewhere'; readonly after: number; readonly last: number }
  | { readonly code: 'meeting/items-unhandled'; readonly titles: readonly string[] }
  | { readonly code: 'meeting/not-hand-over' }
  | { readonly code: 'meeting/hand-over-damaged' }
  | {
      readonly code: 'meeting/hand-over-parted'
      readonly number: number | null
      readonly year: number
      readonly at: ClockTime
    }
  /** The minutes are frozen: nothing of the meeting changes until they are opened again. */
  | { readonly code: 'minutes/frozen'; readonly number: number | null; readonly year: number }
  | { readonly code: 'minutes/has-errors'; readonly count: number; readonly codes: readonly string[] }

export const meetingFailureText = {
  ...agendaFailureText,
  ...minutesFailureText,
  'meeting/unknown': {
    fi: 'Kokousta ”{id}” ei ole. Katso kokousten tunnukset: pykala meeting list',
    sv: 'Sammanträdet ”{id}” finns inte. Se sammanträdenas beteckningar: pykala meeting list',
    en: 'There is no meeting "{id}". See the ids of the meetings: pykala meeting list',
  },
  'item/unknown': {
    fi: 'Asiakohtaa ”{id}” ei ole. Katso asiakohtien tunnukset: pykala item list',
    sv: 'Ärendepunkten ”{id}” finns inte. Se ärendepunkternas beteckningar: pykala item list',
    en: 'There is no item "{id}". See the ids of the items: pykala item list',
  },
  'body/unknown': {
    fi: 'Toimielintä ”{id}” ei ole. Valitse jokin näistä: {known}.',
    sv: 'Organet ”{id}” finns inte. Välj något av dessa: {known}.',
    en: 'There is no body "{id}". Choose one of these: {known}.',
  },
  'item/step-refused': {
    fi: 'Asiakohtaa ”{title}” ei voi siirtää eteenpäin: sen tila on ”{status}”. Tarkista, missä vaiheessa se on.',
    sv: 'Ärendepunkten ”{title}” kan inte föras vidare: dess läge är ”{status}”. Kontrollera i vilket skede den är.',
    en: 'The item "{title}" cannot take the step {step}: its state is "{status}". Check where it stands.',
  },
  'meeting/already-held': {
    fi: 'Kokous {number}/{year} on jo pidetty. Lisää asiakohdat seuraavaan kokoukseen.',
    sv: 'Sammanträdet {number}/{year} har redan hållits. Ta ärendena till nästa sammanträde.',
    en: 'Meeting {number}/{year} has been held already. Take the items to the next meeting.',
  },
  'meeting/not-held': {
    fi: 'Kokousta {number}/{year} ei ole vielä pidetty, joten siitä ei ole pöytäkirjaa. Vie sen sijaan esityslista.',
    sv: 'Sammanträdet {number}/{year} har inte hållits ännu, så det finns inget protokoll. Exportera föredragningslistan.',
    en: 'Meeting {number}/{year} has not been held yet, so there are no minutes. Export the agenda instead.',
  },
  'meeting/only-imported': {
    fi: 'Kokouksesta {heldOn} on tuotu vain yksittäisiä päätöksiä, joten sen pöytäkirjaa ei voi muodostaa. Vie sen sijaan asiakohta.',
    sv: 'Från sammanträdet {heldOn} har bara enskilda beslut importerats, så protokollet kan inte bildas. Exportera ärendepunkten.',
    en: 'Only single decisions of the meeting of {heldOn} were imported, so its minutes cannot be made. Export the item instead.',
  },
  'meeting/item-without-ruling': {
    fi: 'Asiakohdasta ”{title}” puuttuu ratkaisu. Kirjaa, miten asia päättyi.',
    sv: 'Ärendepunkten ”{title}” saknar avgörande. Anteckna hur ärendet slutade.',
    en: 'The item "{title}" has no ruling. Record how it ended.',
  },
  'meeting/closed-before-opened': {
    fi: 'Kokous on merkitty päättyneeksi {closedAt} ennen kuin se alkoi {openedAt}. Korjaa kellonajat.',
    sv: 'Sammanträdet är antecknat som avslutat {closedAt} innan det började {openedAt}. Rätta klockslagen.',
    en: 'The meeting is recorded as closed at {closedAt} before it opened at {openedAt}. Mend the times.',
  },
  'meeting/no-chair': {
    fi: 'Läsnäolijoista puuttuu puheenjohtaja. Merkitse, kuka johti puhetta.',
    sv: 'Bland de närvarande saknas ordförande. Ange vem som ledde ordet.',
    en: 'Nobody is recorded as chair. Say who presided.',
  },
  'meeting/inspector-absent': {
    fi: 'Pöytäkirjantarkastaja {personId} ei ollut läsnä. Valitse tarkastajaksi läsnäolija.',
    sv: 'Protokolljusteraren {personId} var inte närvarande. Välj en som var på plats.',
    en: 'The inspector {personId} was not present. Choose somebody who was.',
  },
  'meeting/listed-twice': {
    fi: '{personId} on merkitty läsnäolijaksi kahdesti. Poista toinen merkintä.',
    sv: '{personId} är antecknad som närvarande två gånger. Ta bort den ena anteckningen.',
    en: '{personId} is recorded as present twice. Remove one of the entries.',
  },
  'meeting/not-approved': {
    fi: 'Esittelijä ei ole vielä hyväksynyt listalle: {titles}. Pyydä hyväksyntä tai lisää ilman sitä ja kerro syy.',
    sv: 'Föredraganden har ännu inte godkänt för listan: {titles}. Be om godkännande eller lägg till utan det och ange skälet.',
    en: 'The presenter has not approved yet: {titles}. Ask for approval, or add without it and say why.',
  },
  'meeting/needs-secretary': {
    fi: 'Esittelijän hyväksynnän voi ohittaa vain sihteeri, mutta sinulla ({name}) ei ole sihteerin roolia. Vaihda rooli tai pyydä sihteeriä.',
    sv: 'Bara sekreteraren kan gå förbi föredragandens godkännande, men du ({name}) har inte sekreterarens roll. Byt roll eller be sekreteraren.',
    en: 'Only a secretary may go on without the presenter, but you ({name}) do not act as one. Change your role or ask the secretary.',
  },
  'meeting/recorded-elsewhere': {
    fi: 'Kokoukseen on sillä välin kirjattu muualla. Katso uudet merkinnät ja kirjaa sitten, jos kirjaus on vielä tarpeen.',
    sv: 'Något har under tiden antecknats på annat håll. Se de nya anteckningarna och anteckna sedan, om det ännu behövs.',
    en: 'Something was recorded elsewhere meanwhile. See the new entries, then record if it is still needed.',
  },
  'meeting/items-unhandled': {
    fi: 'Käsittelemättä on vielä: {titles}. Päätä ne, jätä pöydälle tai poista esityslistalta ennen kokouksen päättämistä.',
    sv: 'Obehandlade är ännu: {titles}. Avgör, bordlägg eller stryk dem innan sammanträdet avslutas.',
    en: 'Not handled yet: {titles}. Decide them, leave them on the table or take them off the agenda before closing.',
  },
  'meeting/not-hand-over': {
    fi: 'Tiedosto ei ole kokouksen siirtotiedosto. Valitse tiedosto, jonka pääte on .pykala-kokous.',
    sv: 'Filen är inte en överföringsfil för ett sammanträde. Välj en fil vars ändelse är .pykala-kokous.',
    en: 'The file is not a hand-over of a meeting. Choose a file that ends in .pykala-kokous.',
  },
  'meeting/hand-over-damaged': {
    fi: 'Siirtotiedosto on muuttunut matkalla, joten siitä ei jatketa. Tee siirtotiedosto uudelleen.',
    sv: 'Överföringsfilen har ändrats på vägen, så den används inte. Gör en ny överföringsfil.',
    en: 'The hand-over file changed on the way and is not used. Make a new one.',
  },
  'meeting/hand-over-parted': {
    fi: 'Kokousta {number}/{year} on kirjattu kummallakin koneella klo {at} alkaen, joten siirtotiedostoa ei oteta. Jatka toisella koneella ja kirjaa puuttuva sinne käsin.',
    sv: 'Sammanträdet {number}/{year} har antecknats på båda datorerna från kl. {at}, så filen tas inte emot. Fortsätt på den ena och anteckna det som saknas där.',
    en: 'Meeting {number}/{year} was recorded on both computers from {at}, so the file is not taken. Go on with one and record there what is missing.',
  },
  'decision/not-decided': {
    fi: 'Asiaa ”{title}” ei ole päätetty tässä kokouksessa. Kirjaa päätös ensin.',
    sv: 'Ärendet ”{title}” har inte avgjorts vid detta sammanträde. Anteckna beslutet först.',
    en: 'The item "{title}" was not decided in this meeting. Record the decision first.',
  },
  'decision/unknown-person': {
    fi: 'Henkilöä ”{personId}” ei ole organisaation henkilöissä. Lisää hänet tai korjaa tunnus.',
    sv: 'Personen ”{personId}” finns inte bland organisationens personer. Lägg till personen eller rätta beteckningen.',
    en: 'The person "{personId}" is not among the people of the organisation. Add them or mend the identifier.',
  },
} satisfies Record<MeetingRoomFailure['code'], Words>
