import type { AgendaFailure } from '../../core/meeting/agenda.ts'
import type { MeetingFailure } from '../../core/meeting/steps.ts'
import type { MeetingWay } from '../../core/meeting/summons.ts'
import type { Words } from '../words.ts'

/** What is refused before a meeting. */
export type AgendaRoomFailure =
  | Exclude<AgendaFailure, { readonly code: `meeting/${string}` | `item/${string}` }>
  | Extract<MeetingFailure, { readonly code: 'meeting/cancelled' }>
  /** Items have errors: the summons does not go before they are mended. */
  | { readonly code: 'agenda/has-errors'; readonly count: number; readonly titles: readonly string[] }
  | { readonly code: 'agenda/way-not-allowed'; readonly way: MeetingWay }
  | { readonly code: 'agenda/needs-secretary'; readonly name: string }
  | { readonly code: 'agenda/standing-there' }
  | { readonly code: 'agenda/paper-unknown'; readonly paper: string }

export const agendaFailureText = {
  'meeting/cancelled': {
    fi: 'Kokous {number}/{year} on peruttu. Suunnittele uusi kokous.',
    sv: 'Sammanträdet {number}/{year} är inställt. Planera ett nytt sammanträde.',
    en: 'Meeting {number}/{year} is cancelled. Plan a new one.',
  },
  'agenda/frozen': {
    fi: 'Kokouksen {number}/{year} esityslista on jäädytetty sellaisena kuin siihen kutsuttiin. Lisää asiakohta lisälistana, palauta yksi valmisteluun tai avaa lista.',
    sv: 'Föredragningslistan för sammanträdet {number}/{year} är låst så som kallelsen gäller. Lägg till på tilläggslistan, återsänd en punkt eller öppna listan.',
    en: 'The agenda of meeting {number}/{year} is frozen as invited. Add a late item, send one back, or open the agenda.',
  },
  'agenda/not-frozen': {
    fi: 'Esityslistaa ei ole jäädytetty. Jäädytä se ensin.',
    sv: 'Föredragningslistan är inte låst. Lås den först.',
    en: 'The agenda is not frozen. Freeze it first.',
  },
  'agenda/not-listed': {
    fi: 'Asiakohta ”{itemId}” ei ole tällä esityslistalla. Katso lista uudelleen.',
    sv: 'Ärendepunkten ”{itemId}” finns inte på denna föredragningslista. Se listan på nytt.',
    en: 'The item "{itemId}" is not on this agenda. Look at the agenda again.',
  },
  'agenda/changed-elsewhere': {
    fi: 'Esityslista muuttui sillä välin muualla. Katso uusi järjestys ja siirrä sitten.',
    sv: 'Föredragningslistan ändrades under tiden på annat håll. Se den nya ordningen och flytta sedan.',
    en: 'The agenda was changed elsewhere meanwhile. See the new order, then move.',
  },
  'agenda/reason-missing': {
    fi: 'Esityslista on jäädytetty. Kirjoita, miksi asiakohta palautetaan valmisteluun.',
    sv: 'Föredragningslistan är låst. Skriv varför ärendepunkten återsänds till beredning.',
    en: 'The agenda is frozen. Write why the item is sent back to its preparers.',
  },
  'agenda/empty': {
    fi: 'Esityslista on tyhjä. Lisää ensin ainakin yksi asiakohta.',
    sv: 'Föredragningslistan är tom. Lägg först till minst en ärendepunkt.',
    en: 'The agenda is empty. Add at least one item first.',
  },
  'agenda/already-summoned': {
    fi: 'Kokouskutsu on jo lähetetty {sentOn}. Peru kutsu ensin, jos se lähetetään uudelleen.',
    sv: 'Kallelsen sändes redan {sentOn}. Återkalla den först om den ska sändas på nytt.',
    en: 'The summons was already sent on {sentOn}. Recall it first if it is to be sent again.',
  },
  'agenda/not-summoned': {
    fi: 'Kokouskutsua ei ole lähetetty, joten peruttavaa ei ole.',
    sv: 'Kallelsen har inte sänts, så det finns inget att återkalla.',
    en: 'The summons has not been sent, so there is nothing to recall.',
  },
  'agenda/nobody-called': {
    fi: 'Kutsulla ei ole vastaanottajia. Valitse ainakin yksi.',
    sv: 'Kallelsen har inga mottagare. Välj minst en.',
    en: 'The summons goes to nobody. Choose at least one.',
  },
  'agenda/has-errors': {
    fi: '{count} virhettä estää kutsun: {titles}. Korjaa ne tai ota asiakohdat listalta.',
    sv: '{count} fel hindrar kallelsen: {titles}. Rätta dem eller ta bort punkterna från listan.',
    en: '{count} errors stop the summons: {titles}. Mend them or take the items off the agenda.',
  },
  'agenda/way-not-allowed': {
    fi: 'Valtuusto ei voi päättää sähköisessä päätöksentekomenettelyssä (kuntalaki 100 §). Valitse kokous tai sähköinen kokous.',
    sv: 'Fullmäktige kan inte besluta i ett elektroniskt beslutsförfarande (100 § i kommunallagen). Välj sammanträde eller elektroniskt sammanträde.',
    en: 'The council cannot use the electronic decision procedure (Local Government Act, section 100). Choose a meeting or an electronic meeting.',
  },
  'agenda/deadline-missing': {
    fi: 'Sähköisessä päätöksentekomenettelyssä kutsun on kerrottava, mihin mennessä kanta on ilmaistava (kuntalaki 100 §). Anna määräaika kokouksen tietoihin.',
    sv: 'I ett elektroniskt beslutsförfarande ska kallelsen ange när ståndpunkten senast ska anges (100 § i kommunallagen). Ange tidsfristen i sammanträdets uppgifter.',
    en: 'In the electronic decision procedure the summons says by when a stand is stated (Local Government Act, section 100). Give the deadline with the details of the meeting.',
  },
  'agenda/deadline-after-meeting': {
    fi: 'Määräaika {on} on kokouksen {heldOn} jälkeen. Siirtyneet asiat käsitellään kokouksessa, joten määräajan on päätyttävä sitä ennen.',
    sv: 'Tidsfristen {on} är efter sammanträdet {heldOn}. Överförda ärenden behandlas vid sammanträdet, så tiden ska gå ut före det.',
    en: 'The deadline {on} is after the meeting of {heldOn}. Transferred items are handled in the meeting, so the time must be up before it.',
  },
  'agenda/needs-secretary': {
    fi: 'Kokousta valmistelee pöytäkirjanpitäjä, mutta sinulla ({name}) ei ole sitä tehtävää. Vaihda tehtävä tai pyydä pöytäkirjanpitäjää.',
    sv: 'Sammanträdet bereds av protokollföraren, men du ({name}) har inte den uppgiften. Byt uppgift eller be protokollföraren.',
    en: 'The secretary prepares the meeting, but you ({name}) do not act as one. Change your role or ask the secretary.',
  },
  'agenda/standing-there': {
    fi: 'Vakiopykälät ovat jo esityslistalla.',
    sv: 'Standardparagraferna finns redan på föredragningslistan.',
    en: 'The standing sections are on the agenda already.',
  },
  'agenda/paper-unknown': {
    fi: 'Paketissa ei ole asiakirjaa ”{paper}”. Muodosta paketti uudelleen.',
    sv: 'Paketet har ingen handling ”{paper}”. Bilda paketet på nytt.',
    en: 'The packet has no paper "{paper}". Make the packet again.',
  },
} satisfies Record<AgendaRoomFailure['code'], Words>
