import type { Catalogue } from './catalogue.ts'

/** Words of the settings. */
export const settingsWords = {
  title: { fi: 'Asetukset', sv: 'Inställningar' },
  facts: { fi: 'Muutokset tallentuvat heti.', sv: 'Ändringarna sparas genast.' },
  look: { fi: 'Ikkunan ulkoasu', sv: 'Fönstrets utseende' },
  theme: { fi: 'Teema', sv: 'Tema' },
  light: { fi: 'Vaalea', sv: 'Ljust' },
  dark: { fi: 'Tumma', sv: 'Mörkt' },
  system: { fi: 'Järjestelmän mukaan', sv: 'Enligt systemet' },
  density: { fi: 'Tiheys', sv: 'Täthet' },
  tight: { fi: 'Tiivis', sv: 'Tät' },
  loose: { fi: 'Väljä', sv: 'Luftig' },
  office: { fi: 'Toimisto', sv: 'Kontor' },
  organisation: { fi: 'Kunta, jonka asioita hoidat', sv: 'Kommunen vars ärenden du sköter' },
} satisfies Catalogue
