import type { MalformedCaseNumber } from '../../core/casefile/caseNumber.ts'
import type { CaseStepFailure } from '../../core/casefile/caseState.ts'
import type { OpenCaseFailure } from '../../core/casefile/openCase.ts'
import type { Words } from '../words.ts'

/** Failures of the register of cases. */
export type CasefileFailure =
  | MalformedCaseNumber
  | OpenCaseFailure
  | CaseStepFailure
  /** The retention period has not ended; `until`: the first day after it, empty when it is not known. */
  | { readonly code: 'case/retention-runs'; readonly until: string }
  | { readonly code: 'case/kept-permanently' }
  | { readonly code: 'case/linked-to-itself'; readonly number: string }
  | { readonly code: 'case-number/in-use'; readonly number: string; readonly title: string }
  | { readonly code: 'case-number/not-drawn'; readonly n: number; readonly last: number }
  | { readonly code: 'case-number/already-noted'; readonly n: number; readonly note: string }
  | { readonly code: 'version/not-found'; readonly id: string; readonly version: number }
  | { readonly code: 'case/no-such-state'; readonly state: string; readonly states: readonly string[] }
  | { readonly code: 'case/no-such-relation'; readonly kind: string; readonly kinds: readonly string[] }
  | { readonly code: 'case/no-such-filter'; readonly filter: string; readonly kinds: readonly string[] }
  | { readonly code: 'case/no-such-search'; readonly name: string }
  /** Somebody saved the case after it was read. Nothing was replaced. */
  | { readonly code: 'case/stale'; readonly savedBy: string }
  | { readonly code: 'case/not-found'; readonly id: string }
  | { readonly code: 'case/number-taken'; readonly number: string; readonly title: string }
  /** The organisation gives its cases no numbers (F7), so none of its own can be read. */
  | { readonly code: 'case-number/not-used'; readonly organisation: string }

export const casefileFailureText = {
  'case-number/malformed': {
    fi: '”{text}” ei ole asianumero. Anna numero niin kuin se on asiakirjassa, esimerkiksi {examples}.',
    sv: '”{text}” är inget ärendenummer. Ange numret så som det står i handlingen, till exempel {examples}.',
    en: '"{text}" is not a case number. Give it as the document prints it, for example {examples}.',
  },
  'case-number/not-used': {
    fi: '{organisation} ei numeroi asioitaan. Jätä organisaatio pois, jos numero on toisen viranomaisen.',
    sv: '{organisation} numrerar inte sina ärenden. Utelämna organisationen om numret är en annan myndighets.',
    en: '{organisation} gives its cases no numbers. Leave the organisation out if the number is of another authority.',
  },
  'case/stale': {
    fi: '{savedBy} muutti asian tietoja sen jälkeen, kun avasit ne. Mitään ei korvattu. Hae uudet tiedot ja tallenna sitten.',
    sv: '{savedBy} ändrade ärendets uppgifter efter att du öppnade dem. Inget ersattes. Hämta de nya uppgifterna och spara sedan.',
    en: '{savedBy} changed the case after you read it. Nothing was replaced. Read it again and then save.',
  },
  'case/no-title': {
    fi: 'Asialta puuttuu nimi. Anna nimi, josta asian tunnistaa; siihen ei kuulu salassa pidettävää.',
    sv: 'Ärendet saknar rubrik. Ange en rubrik som visar vad ärendet gäller; inget sekretessbelagt hör dit.',
    en: 'The case has no title. Give one that tells what the matter is; nothing secret belongs there.',
  },
  'case/class-needed': {
    fi: 'Asianumeroon kuuluu tehtäväluokka. Anna luokka, esimerkiksi {example}; etsi sopiva: pykala case classes HAKUSANA',
    sv: 'Ärendenumret innehåller uppgiftsklassen. Ange klassen, till exempel {example}; sök en som passar: pykala case classes SÖKORD',
    en: 'The case number has the task class in it. Give the class, for example {example}; find one that fits: pykala case classes WORD',
  },
  'case/malformed-class': {
    fi: '”{taskClass}” ei ole tehtäväluokka. Luokka on kaksinumeroisia tasoja pistein, esimerkiksi 14.05.00.',
    sv: '”{taskClass}” är ingen uppgiftsklass. Klassen är nivåer med två siffror och punkt emellan, till exempel 14.05.00.',
    en: '"{taskClass}" is not a task class. A class is levels of two digits with dots, for example 14.05.00.',
  },
  'case/no-publicity-ground': {
    fi: 'Julkisuusluokka {class} tarvitsee perusteen. Anna säännös, esimerkiksi JulkL 24 § 1 mom. 20 kohta.',
    sv: 'Offentlighetsklass {class} behöver en grund. Ange bestämmelsen, till exempel OffentlighetsL 24 § 1 mom. 20 punkten.',
    en: 'Publicity class {class} needs its ground. Give the provision, for example JulkL 24 § 1 mom. 20 kohta.',
  },
  'case/future-pending-day': {
    fi: 'Asia ei voi tulla vireille vasta {pendingSince}, kun tänään on {today}. Tarkista päivä.',
    sv: 'Ett ärende kan inte bli anhängigt först {pendingSince} när det i dag är {today}. Kontrollera dagen.',
    en: 'A case cannot become pending on {pendingSince} when today is {today}. Check the day.',
  },
  'case/step-refused': {
    fi: 'Tilasta ”{from}” ei pääse tilaan ”{to}”. Mahdolliset seuraavat tilat: {allowed}.',
    sv: 'Från tillståndet ”{from}” kommer man inte till ”{to}”. Möjliga följande tillstånd: {allowed}.',
    en: 'There is no step from "{from}" to "{to}". Possible next states: {allowed}.',
  },
  'case/step-without-reason': {
    fi: 'Tila ”{to}” tarvitsee selityksen: miksi avataan uudelleen, minne siirretään tai millä perusteella hävitetään (--note).',
    sv: 'Tillståndet ”{to}” behöver en förklaring: varför det återupptas, vart det överförs eller på vilken grund det förstörs (--note).',
    en: 'The state "{to}" needs an explanation: why it is reopened, where it is transferred or on what ground it is destroyed (--note).',
  },
  'case/step-too-early': {
    fi: 'Vaihe {on} olisi ennen nykyisen tilan alkua {since}. Tarkista päivä.',
    sv: 'Steget {on} skulle vara före det nuvarande tillståndets början {since}. Kontrollera dagen.',
    en: 'The step on {on} would come before the present state began, {since}. Check the day.',
  },
  'case/retention-runs': {
    fi: 'Asiaa ei saa vielä hävittää: säilytysaika jatkuu ({until}). Tarkista säilytysaika.',
    sv: 'Ärendet får inte förstöras än: förvaringstiden pågår ({until}). Kontrollera förvaringstiden.',
    en: 'The case may not be destroyed yet: its retention period runs ({until}). Check the retention.',
  },
  'case/kept-permanently': {
    fi: 'Asia säilytetään pysyvästi, joten sitä ei hävitetä.',
    sv: 'Ärendet förvaras varaktigt och förstörs inte.',
    en: 'The case is kept permanently, so it is not destroyed.',
  },
  'case/linked-to-itself': {
    fi: 'Asiaa {number} ei voi liittää itseensä. Anna toinen asia.',
    sv: 'Ärendet {number} kan inte kopplas till sig självt. Ange ett annat ärende.',
    en: 'The case {number} cannot be linked to itself. Give another case.',
  },
  'case-number/in-use': {
    fi: 'Numero {number} on asialla ”{title}”, joten sitä ei voi mitätöidä.',
    sv: 'Numret {number} hör till ärendet ”{title}” och kan inte makuleras.',
    en: 'The number {number} belongs to the case "{title}", so it cannot be voided.',
  },
  'case-number/not-drawn': {
    fi: 'Numeroa {n} ei ole annettu: viimeinen on {last}. Tarkista numero.',
    sv: 'Numret {n} har inte getts: det sista är {last}. Kontrollera numret.',
    en: 'The number {n} has not been given out: the last one is {last}. Check the number.',
  },
  'case-number/already-noted': {
    fi: 'Numerosta {n} on jo merkintä: {note}',
    sv: 'Numret {n} har redan en anteckning: {note}',
    en: 'The number {n} has a note already: {note}',
  },
  'version/not-found': {
    fi: 'Versiota {version} ei ole kohteella ”{id}”, tai sen teksti on poistettu säilytysajan päätyttyä. Katso versiot luettelosta.',
    sv: 'Version {version} av ”{id}” finns inte, eller så har dess text gallrats. Se versionerna i listan.',
    en: 'There is no version {version} of "{id}", or its text was ended by a retention rule. See the list of versions.',
  },
  'case/no-such-state': {
    fi: 'Tilaa ”{state}” ei ole. Tilat: {states}.',
    sv: 'Tillståndet ”{state}” finns inte. Tillstånden är: {states}.',
    en: 'There is no state "{state}". The states are: {states}.',
  },
  'case/no-such-relation': {
    fi: 'Suhdetta ”{kind}” ei ole. Suhteet: {kinds}.',
    sv: 'Relationen ”{kind}” finns inte. Relationerna är: {kinds}.',
    en: 'There is no relation "{kind}". The relations are: {kinds}.',
  },
  'case/no-such-filter': {
    fi: 'Rajaus ”{filter}” ei kelpaa. Kirjoita laji ja arvo, esimerkiksi state=pending. Lajit: {kinds}.',
    sv: 'Avgränsningen ”{filter}” duger inte. Skriv slag och värde, till exempel state=pending. Slag: {kinds}.',
    en: 'The filter "{filter}" does not fit. Write kind and value, for example state=pending. Kinds: {kinds}.',
  },
  'case/no-such-search': {
    fi: 'Tallennettua hakua ”{name}” ei ole. Katso haut: pykala case searches',
    sv: 'Den sparade sökningen ”{name}” finns inte. Se sökningarna: pykala case searches',
    en: 'There is no saved search "{name}". See the searches: pykala case searches',
  },
  'case/not-found': {
    fi: 'Asiaa ”{id}” ei löytynyt. Tarkista numero tai etsi: pykala case search SANAT',
    sv: 'Ärendet ”{id}” hittades inte. Kontrollera numret eller sök: pykala case search ORD',
    en: 'There is no case "{id}". Check the number or search: pykala case search WORDS',
  },
  'case/number-taken': {
    fi: 'Numero {number} on jo asialla ”{title}”. Tarkista numero.',
    sv: 'Numret {number} hör redan till ärendet ”{title}”. Kontrollera numret.',
    en: 'The number {number} already belongs to the case "{title}". Check the number.',
  },
} satisfies Record<CasefileFailure['code'], Words>
