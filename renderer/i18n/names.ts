import type { Catalogue } from './catalogue.ts'

/** Words of the forms of a name. */
export const nameWords = {
  nominative: { fi: 'Nimi', sv: 'Namn på finska' },
  genitive: { fi: 'Kenen? (genetiivi)', sv: 'Finska: kenen? (genitiv)' },
  partitive: { fi: 'Ketä? (partitiivi)', sv: 'Finska: ketä? (partitiv)' },
  allative: { fi: 'Kenelle? (allatiivi)', sv: 'Finska: kenelle? (allativ)' },
  illative: { fi: 'Mihin? (illatiivi)', sv: 'Finska: mihin? (illativ)' },
  inessive: { fi: 'Missä? (inessiivi)', sv: 'Finska: missä? (inessiv)' },
  indefinite: { fi: 'Ruotsiksi', sv: 'Namn på svenska' },
  definite: { fi: 'Bestämd form', sv: 'Bestämd form' },
  test: { fi: 'Koelause', sv: 'Provmening' },
  forms: { fi: 'Sijamuodot', sv: 'Böjningsformer' },
} satisfies Catalogue
