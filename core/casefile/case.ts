import type { IsoDate } from '../calendar/day.ts'
import type { BodyId, CaseId, OrganisationId, PersonId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import type { CaseNumber } from './caseNumber.ts'
import type { CaseState } from './caseState.ts'

/**
 * A case (asia): one matter the office handles, with what the register of cases must say of it
 * (TihL 906/2019, 25–26 §; domain.md R-REG-02).
 */
export interface Case {
  readonly caseId: CaseId
  readonly organisationId: OrganisationId
  /** `null`: the organisation gives its cases no numbers (family F7). Imported numbers are kept verbatim in it. */
  readonly number: CaseNumber | null
  readonly title: string
  /** What an outsider may read when the title itself may not be shown (R-REG-03); `null`: the title will do. */
  readonly publicTitle: string | null
  /** Task class (tehtäväluokka), which also names the operating process: `14.05.00`. `null`: not yet classified. */
  readonly taskClass: string | null
  readonly publicity: Publicity
  readonly personalData: PersonalDataClass
  /** Who set the matter going (vireillepanija); `null`: the authority itself. */
  readonly initiator: Party | null
  readonly parties: readonly Party[]
  /** The day the matter became pending (vireilletulo). */
  readonly pendingSince: IsoDate
  readonly documents: readonly CaseDocument[]
  readonly responsible: Responsible | null
  readonly state: CaseState
  readonly relations: readonly Relation[]
  /** Handlings in other bodies and authorities before this register knew the matter. */
  readonly earlierHandlings: readonly EarlierHandling[]
  readonly retention: Retention | null
}

/**
 * Publicity class (julkisuusluokka, JHS 191): 1 public · 2 partly secret · 3 secret · 4 not public.
 * Every class but 1 names its ground, e.g. `JulkL 24 § 1 mom. 20 kohta`.
 */
export type Publicity =
  | { readonly class: 1 }
  | {
      readonly class: 2 | 3 | 4
      readonly ground: string
      /** How long, in years from `countedFrom`; `null`: for now (JulkL 31 § sets the longest). */
      readonly years: number | null
      readonly countedFrom: IsoDate
    }

/** Nature of personal data (henkilötietoluonne, JHS 191): 1 none · 2 contains · 3 contains sensitive. */
export type PersonalDataClass = 1 | 2 | 3

export interface Party {
  readonly name: string
  /** What the party is in the matter: `hakija`, `kumppani`; empty when not said. */
  readonly role: string
}

export interface Responsible {
  /** `null`: not among the organisation's people. */
  readonly personId: PersonId | null
  readonly name: string
}

/** A document of the case (TihL 26.4–5 §, as amended by 488/2023). */
export type CaseDocument = ArrivedDocument | OwnDocument

interface DocumentBase {
  readonly documentId: string
  readonly title: string
  readonly language: Language
  readonly publicity: Publicity
  readonly personalData: PersonalDataClass
}

export interface ArrivedDocument extends DocumentBase {
  readonly kind: 'arrived'
  readonly arrivedOn: IsoDate
  /** `sähköposti`, `posti`, `asiointipalvelu` … as the office says it. */
  readonly way: string
  /** Sender or agent. */
  readonly sender: string
}

export interface OwnDocument extends DocumentBase {
  readonly kind: 'own'
  readonly author: string
  readonly madeOn: IsoDate
  /** Each time it was sent (TihL 26.5 § 4–5 k.). */
  readonly sent: readonly Sending[]
}

export interface Sending {
  readonly sentOn: IsoDate
  readonly way: string
  readonly recipient: string
}

export type RelationKind = 'related' | 'continues' | 'continuedBy' | 'partOf' | 'hasPart'

export interface Relation {
  readonly kind: RelationKind
  readonly caseId: CaseId
}

/** The same relation seen from the other case. */
export const CONVERSE = {
  related: 'related',
  continues: 'continuedBy',
  continuedBy: 'continues',
  partOf: 'hasPart',
  hasPart: 'partOf',
} as const satisfies Record<RelationKind, RelationKind>

export interface EarlierHandling {
  /** Body of this organisation; `null`: another authority, named in `authority`. */
  readonly bodyId: BodyId | null
  readonly authority: string
  readonly handledOn: IsoDate
  readonly section: number | null
  readonly outcome: string
}

/** How long the case is kept (säilytysaika) and why; `-1` years = permanently (JHS 191). */
export interface Retention {
  /** `null`: the whole case; else the class of the records meant: `hankehakemus`, `lokitiedot`. */
  readonly recordClass: string | null
  readonly years: 0 | 2 | 3 | 6 | 10 | 20 | 50 | 120 | -1
  /** Ground of the period: a provision or the decision of the National Archives. */
  readonly ground: string
  /** The day the period is counted from; `null`: not known before the case ends. */
  readonly countedFrom: IsoDate | null
}
