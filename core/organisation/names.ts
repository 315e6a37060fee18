/**
 * A Finnish name in the forms that texts need. Finnish inflection is stored, never generated (domain.md 3.4).
 * `kaupunginhallitus · kaupunginhallituksen · kaupunginhallitukselle · kaupunginhallitukseen · kaupunginhallituksessa`
 */
export interface FinnishForms {
  readonly nominative: string
  readonly genitive: string
  /** To whom: `kaupunginhallitukselle`. */
  readonly allative: string
  /** Into: `kirjaamoon`; of a place with outer cases `Kangasniemelle`. */
  readonly illative: string
  /** In: `kaupunginhallituksessa`; of a place with outer cases `Kangasniemellä`. */
  readonly inessive: string
}

/** A Swedish name: `stadsstyrelse`, definite `stadsstyrelsen`. */
export interface SwedishForms {
  readonly indefinite: string
  readonly definite: string
}

/** A name of a body, municipality, office or court in both languages. `sv` is null where none is known. */
export interface Name {
  readonly fi: FinnishForms
  readonly sv: SwedishForms | null
}
