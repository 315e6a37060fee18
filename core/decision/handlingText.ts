import type { Language } from '../shared/language.ts'

/** A person as a sentence names them. */
export interface NamedPerson {
  readonly name: string
  /** `työllisyyspäällikkö`; `null` for trustees. */
  readonly title: string | null
}

/**
 * Sentence of a disqualification (domain.md 7.2 RECUSAL). `body` is the name as a sentence begins with it:
 * `Kaupunginhallitus`, in Swedish the definite form `Stadsstyrelsen`.
 */
export const recusalSentence = (
  person: NamedPerson,
  ground: string,
  body: string,
  language: Language,
): string =>
  language === 'fi'
    ? `${person.name} ilmoitti esteellisyydestään (${ground}) ja poistui asian käsittelyn ajaksi. ${body} totesi esteellisyyden.`
    : `${person.name} anmälde jäv (${ground}) och avlägsnade sig under behandlingen. ${body} konstaterade jävet.`

/**
 * Sentence of a heard expert who left before the decision (domain.md 7.2 EXPERT_HEARD). The name stays nominative:
 * Finnish names are not inflected by rule (R-PHR-01).
 */
export const expertSentence = (person: NamedPerson, language: Language): string =>
  language === 'fi'
    ? `Asiantuntijana oli kuultavana ${titleAndName(person)}, joka poistui ennen päätöksentekoa.`
    : `Som sakkunnig hördes ${titleAndName(person)}, som avlägsnade sig före beslutet.`

const titleAndName = ({ name, title }: NamedPerson): string => (title === null ? name : `${title} ${name}`)
