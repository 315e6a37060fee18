import type { Words } from '../api/words.ts'

/** What the command line itself says. Commands carry their own words. */
export const cliWords = {
  usage: { fi: 'Käyttö', sv: 'Användning', en: 'Usage' },
  commands: { fi: 'Komennot', sv: 'Kommandon', en: 'Commands' },
  options: { fi: 'Valitsimet', sv: 'Flaggor', en: 'Options' },
  about: {
    fi: 'Pykälä: kuntien päätösten valmistelu, käsittely ja julkaiseminen.',
    sv: 'Pykälä: beredning, behandling och publicering av kommunala beslut.',
    en: 'Pykälä: drafting, deciding and publishing municipal decisions.',
  },
  more: {
    fi: 'Lisää yhdestä komennosta: pykala NOUN VERB --help',
    sv: 'Mer om ett kommando: pykala NOUN VERB --help',
    en: 'More about one command: pykala NOUN VERB --help',
  },
  opening: {
    fi: 'Hakemistoa uusitaan, {done} / {of} asiaa. Tämä tehdään kerran.',
    sv: 'Sökregistret förnyas, {done} / {of} ärenden. Detta görs en gång.',
    en: 'Making the search index anew, {done} / {of} cases. This is done once.',
  },
  unknownCommand: {
    fi: 'Komentoa ”{text}” ei ole. Katso komennot: pykala --help',
    sv: 'Kommandot ”{text}” finns inte. Se kommandona: pykala --help',
    en: 'There is no command "{text}". See the commands: pykala --help',
  },
  unknownOption: {
    fi: 'Valitsin ei kelpaa: {text}. Katso valitsimet: {command} --help',
    sv: 'Flaggan duger inte: {text}. Se flaggorna: {command} --help',
    en: 'That option does not fit: {text}. See the options: {command} --help',
  },
  wrongOperands: {
    fi: 'Komennon jälkeen tulee: {usage}',
    sv: 'Efter kommandot kommer: {usage}',
    en: 'After the command comes: {usage}',
  },
  wrongLanguage: {
    fi: 'Kieli on fi, sv tai en, ei ”{text}”.',
    sv: 'Språket är fi, sv eller en, inte ”{text}”.',
    en: 'The language is fi, sv or en, not "{text}".',
  },
  bug: {
    fi: 'Pykälä pysähtyi virheeseen, jota ei osattu odottaa. Mitään ei jäänyt puoliksi kirjoitettuna. Tekniset tiedot:',
    sv: 'Pykälä stannade på ett oväntat fel. Ingenting blev halvskrivet. Tekniska uppgifter:',
    en: 'Pykälä stopped at an unexpected error. Nothing was left half written. Technical details:',
  },
  home: {
    fi: 'tietojen kansio (oletus: PYKALA_HOME tai käyttöjärjestelmän paikallinen kansio)',
    sv: 'mapp för uppgifterna (förval: PYKALA_HOME eller operativsystemets lokala mapp)',
    en: "data folder (default: PYKALA_HOME or the platform's local place)",
  },
  database: {
    fi: 'yhteinen PostgreSQL: postgres://käyttäjä@palvelin/kanta (oletus: PYKALA_DATABASE tai tiedosto kansiossa)',
    sv: 'gemensam PostgreSQL: postgres://användare@server/databas (förval: PYKALA_DATABASE eller filen i mappen)',
    en: 'shared PostgreSQL: postgres://user@server/database (default: PYKALA_DATABASE or the file in the folder)',
  },
  json: { fi: 'tulosta JSON', sv: 'skriv ut JSON', en: 'print JSON' },
  lang: {
    fi: 'viestien kieli: fi, sv, en',
    sv: 'meddelandenas språk: fi, sv, en',
    en: 'language: fi, sv, en',
  },
  help: { fi: 'näytä tämä ohje', sv: 'visa denna hjälp', en: 'show this help' },
} satisfies Record<string, Words>
