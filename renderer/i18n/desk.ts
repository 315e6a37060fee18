import type { Bilingual } from '../../core/shared/language.ts'
import type { Catalogue } from './catalogue.ts'

/** Words of the desk. */
export const deskWords = {
  desk: { fi: 'Työpöytä', sv: 'Skrivbord' },
  today: { fi: '{weekday} {day}. {month}', sv: '{weekday} {day} {month}' },
  facts: {
    fi: '{count, plural, =0 {Yksikään asiakohta ei odota sinua.} one {Yksi asiakohta odottaa sinua.} other {# asiakohtaa odottaa sinua.}}',
    sv: '{count, plural, =0 {Ingen ärendepunkt väntar på dig.} one {En ärendepunkt väntar på dig.} other {# ärendepunkter väntar på dig.}}',
  },
  newItem: { fi: 'Uusi asiakohta', sv: 'Ny ärendepunkt' },
  copyEarlier: { fi: 'Kopioi aiemmasta', sv: 'Kopiera från tidigare' },
  newCase: { fi: 'Kirjaa asia', sv: 'Registrera ärende' },
  ribbon: { fi: 'Kolme viikkoa', sv: 'Tre veckor' },
  nothingAhead: { fi: 'Ei kokouksia eikä määräaikoja.', sv: 'Inga sammanträden eller tidsfrister.' },
  dayOfMonth: { fi: '{day}.', sv: '{day}' },
  dayAndMonth: { fi: '{day}.{month}.', sv: '{day}.{month}' },
  weekdayAndDay: { fi: '{weekday} {day}.{month}.', sv: '{weekday} {day}.{month}' },
  waiting: { fi: 'Odottaa sinua', sv: 'Väntar på dig' },
  nothingWaits: { fi: 'Yksikään asiakohta ei odota sinua nyt.', sv: 'Ingen ärendepunkt väntar på dig nu.' },
  drafts: { fi: 'Luonnokseni', sv: 'Mina utkast' },
  noDrafts: { fi: 'Ei keskeneräisiä luonnoksia.', sv: 'Inga utkast på hälft.' },
  lastFirst: { fi: 'viimeksi muokattu ensin', sv: 'senast ändrade först' },
  mend: { fi: 'Korjaa', sv: 'Rätta' },
  continue: { fi: 'Jatka', sv: 'Fortsätt' },
  toSign: { fi: 'Odottaa allekirjoitustasi', sv: 'Väntar på din underskrift' },
  signedOf: { fi: 'Allekirjoituksia {given} / {of}', sv: 'Underskrifter {given} / {of}' },
  sign: { fi: 'Allekirjoita', sv: 'Underteckna' },
  approve: { fi: 'Tarkista', sv: 'Granska' },
  schedule: { fi: 'Avaa', sv: 'Öppna' },
  returnedFor: { fi: 'Esittelijä palautti: {reason}', sv: 'Föredraganden återsände: {reason}' },
  toApprove: { fi: 'Odottaa hyväksyntääsi', sv: 'Väntar på ditt godkännande' },
  toSchedule: { fi: 'Hyväksytty, valmis esityslistalle', sv: 'Godkänd, redo för föredragningslistan' },
  meeting: { fi: '{body} {day}', sv: '{body} {day}' },
  errors: {
    fi: '{count, plural, one {# virhe} other {# virhettä}}',
    sv: '{count, plural, one {# fel} other {# fel}}',
  },
  warnings: {
    fi: '{count, plural, one {# huomautus} other {# huomautusta}}',
    sv: '{count, plural, one {# anmärkning} other {# anmärkningar}}',
  },
  inOrder: { fi: 'kunnossa', sv: 'i skick' },
  translated: { fi: '{language} {done} / {of}', sv: '{language} {done} / {of}' },
  todayWord: { fi: 'tänään', sv: 'i dag' },
  yesterday: { fi: 'eilen', sv: 'i går' },
  at: { fi: 'klo {time}', sv: 'kl. {time}' },
  returned: { fi: 'Palautuneet tiedoksiannot', sv: 'Returnerade delgivningar' },
  returnedWhy: {
    fi: 'Palautui {day}: {reason} Lähetä uudelleen.',
    sv: 'Kom i retur {day}: {reason} Sänd på nytt.',
  },
  deadlines: { fi: 'Määräaikoja', sv: 'Tidsfrister' },
  recent: { fi: 'Viimeksi avatut', sv: 'Senast öppnade' },
  callCloses: { fi: 'Haku päättyy: {title}', sv: 'Utlysningen stängs: {title}' },
  report: { fi: 'Raportti: {title}', sv: 'Rapport: {title}' },
  condition: { fi: 'Ehdon määräpäivä: {title}', sv: 'Villkorets dag: {title}' },
  emptyTitle: { fi: 'Pöytä on tyhjä', sv: 'Skrivbordet är tomt' },
  emptyText: {
    fi: 'Tähän tulevat luonnoksesi, se mikä odottaa sinua, sekä kokoukset ja määräajat. Kirjaa asia tai aloita asiakohta.',
    sv: 'Här samlas dina utkast, det som väntar på dig, samt sammanträden och tidsfrister. Registrera ett ärende eller börja en ärendepunkt.',
  },
} satisfies Catalogue

/** Monday first. */
export const WEEKDAYS: Bilingual<readonly string[]> = {
  fi: ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
}

export const SHORT_WEEKDAYS: Bilingual<readonly string[]> = {
  fi: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  sv: ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'],
}

/** As they stand after a day: `12. marraskuuta`, `12 november`. */
export const MONTHS: Bilingual<readonly string[]> = {
  fi: [
    'tammi',
    'helmi',
    'maalis',
    'huhti',
    'touko',
    'kesä',
    'heinä',
    'elo',
    'syys',
    'loka',
    'marras',
    'joulu',
  ].map((name) => `${name}kuuta`),
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
}
