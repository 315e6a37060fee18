import type { Catalogue } from './catalogue.ts'

/** Words of the register of cases. */
export const casefileWords = {
  title: { fi: 'Asiat', sv: 'Ärenden' },
  search: { fi: 'Hae asioita', sv: 'Sök ärenden' },
  emptyTitle: { fi: 'Ei vielä asioita', sv: 'Inga ärenden ännu' },
  emptyText: {
    fi: 'Kirjaa ensimmäinen asia. Se saa numeron ja oman tarinansa.',
    sv: 'Registrera det första ärendet. Det får ett nummer och sin egen historia.',
  },
  noneTitle: { fi: 'Haulla ei löytynyt asioita', sv: 'Inga ärenden hittades' },
  noneText: {
    fi: 'Hakusana ”{text}” ei ole minkään asian nimessä eikä numerossa. Kokeile lyhyempää sanaa.',
    sv: 'Sökordet ”{text}” finns inte i något ärendes rubrik eller nummer. Pröva ett kortare ord.',
  },
  clear: { fi: 'Tyhjennä haku', sv: 'Töm sökningen' },
  create: { fi: 'Kirjaa asia', sv: 'Registrera ärende' },
  createTitle: { fi: 'Kirjaa asia…', sv: 'Registrera ärende…' },
  caseTitle: { fi: 'Asian nimi', sv: 'Ärendets rubrik' },
  caseTitleHelp: {
    fi: 'Nimi, josta asian tunnistaa; siihen ei kuulu salassa pidettävää.',
    sv: 'En rubrik som visar vad ärendet gäller; inget sekretessbelagt hör dit.',
  },
  since: { fi: 'vireillä {day}', sv: 'anhängigt {day}' },
  without: { fi: 'ei numeroa', sv: 'inget nummer' },
} satisfies Catalogue
