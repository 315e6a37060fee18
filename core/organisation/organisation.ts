import type { IsoDate } from '../calendar/day.ts'
import type { CaseNumberPattern } from './caseNumberPattern.ts'
import type { BodyId, OrganisationId, PersonId } from '../shared/ids.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import type { ItemLayout } from './layout.ts'
import type { PersonForms } from './nameForms.ts'
import type { Name } from './names.ts'

/**
 * A municipality (kunta), joint municipal authority (kuntayhtymä) or joint body, as its texts need it.
 * Data in `templates/organisations/`; an office's own version lives in its database.
 */
export interface Organisation {
  readonly id: OrganisationId
  readonly kind: 'municipality' | 'jointAuthority' | 'jointBody'
  /** `real`: facts of an existing municipality. `sample`: the imaginary one that demo and docs use. */
  readonly status: 'real' | 'sample'
  /** As it acts: `Suvantolan kaupunki` / `Sveanäs stad`. */
  readonly name: Name
  /** The place: `Suvantola` / `Sveanäs`. */
  readonly place: Name
  /** `kunta` or `kaupunki`: the word texts use for it. */
  readonly word: Name
  readonly businessId: string | null
  /** The first is the main language. */
  readonly languages: readonly Language[]
  /** The first pattern numbers new cases; the others are read. Empty: cases have no number (F7). */
  readonly caseNumbers: readonly CaseNumberPattern[]
  readonly bodies: readonly Body[]
  readonly people: readonly Person[]
  /** `null`: not known; instructions that need it are refused until it is given. */
  readonly registry: Registry | null
  /** Administrative court of the area (HOL 10.1 §), key in `templates/courts.json`. */
  readonly court: string | null
  /** How the courts are reached, as the office has confirmed it. An instruction that needs a court not here is refused. */
  readonly courtContacts?: readonly CourtContact[]
  /** Where the inspected minutes are published. */
  readonly publicationUrl: string | null
  /** House style of its papers, a file of `templates/styles/`; left out: the neutral one. */
  readonly style?: string
  readonly layout: ItemLayout
}

export type BodyKind =
  'council' | 'board' | 'committee' | 'division' | 'boardOfManagement' | 'auditCommittee' | 'steeringGroup'

/** A collegial body (toimielin). */
export interface Body {
  readonly id: BodyId
  readonly kind: BodyKind
  readonly name: Name
  /** `KH`, `Khall`; `null` when none is used. */
  readonly abbreviation: string | null
  /** The body a division (jaosto) belongs to, or a committee is under. */
  readonly parent: BodyId | null
  /** Presents the items (esittelijä). `null`: not known or none. */
  readonly presenter: PersonId | null
  /** Keeps the minutes (pöytäkirjanpitäjä). */
  readonly secretary: PersonId | null
  readonly members: readonly Member[]
  /** Handles an oikaisuvaatimus over the body's decisions, when the administrative regulations say otherwise than KuntaL 134.2 §. */
  readonly reviewBody?: BodyId
  /** Days before a meeting by which its summons must have left, by the administrative regulations; left out: not told. */
  readonly noticeDays?: number
  /** Section of the administrative regulations that gives the body its power: `23`. */
  readonly competenceSection: string | null
}

export interface Member {
  readonly person: PersonId
  readonly role: 'chair' | 'viceChair' | 'member'
  /** Personal deputy (henkilökohtainen varajäsen). */
  readonly deputy: PersonId | null
}

/** A person with a public duty: trustee or officer. */
export interface Person {
  readonly id: PersonId
  readonly name: string
  /** `kaupunginjohtaja` / `stadsdirektör`; `null` for trustees without an office. */
  readonly title: Bilingual | null
  readonly email: string | null
  readonly phone: string | null
  /** Memberships outside that may disqualify (HL 28.1 § 5 k.): `Järviranta Valmennus Oy`. */
  readonly memberships: readonly string[]
  readonly since: IsoDate | null
  /** The name inflected, when the proposed forms are not right (`proposedForms`). */
  readonly forms?: PersonForms
}

/** Registry office (kirjaamo): where appeals are delivered (HL 47.1 §, SähkAsL 7.2 §). */
export interface Registry {
  readonly name: Name
  /** `Rantakatu 4`. */
  readonly streetAddress: Bilingual
  /** `PL 12, 51801 Suvantola`. */
  readonly postalAddress: Bilingual
  readonly email: string
  readonly phone: string
  /** `ma–pe klo 9–15`. */
  readonly hours: Bilingual
}

/** Contact of a court (HL 47.1 §, SähkAsL 7.2 §): confirmed by the office, never shipped as a fact. */
export interface CourtContact {
  /** Key in `templates/courts.json`. */
  readonly court: string
  /** Street and postal address on one line. */
  readonly address: Bilingual
  readonly email: string
  readonly phone: string
  readonly hours: Bilingual
}

export const findBody = (organisation: Organisation, id: BodyId): Body | undefined =>
  organisation.bodies.find((body) => body.id === id)

export const findPerson = (organisation: Organisation, id: PersonId | null): Person | undefined =>
  organisation.people.find((person) => person.id === id)
