import type { ClockTime, Instant, IsoDate } from '../calendar/day.ts'
import type { Authority } from '../draft/item.ts'
import type { Brand, ItemId, OrganisationId } from '../shared/ids.ts'
import type { AppealType } from './appealTimes.ts'
import type { ShownService } from './deadline.ts'
import type { Dispatch } from './dispatch.ts'
import type { AuthorityKind, ClauseRoute } from './route.ts'
import type { ServiceChannel } from './serviceTable.ts'

export type ServiceId = Brand<string, 'ServiceId'>
export type AppealId = Brand<string, 'AppealId'>

/**
 * Everything that bears on the legal force of one decision: whom it was served on, who has appealed, what forbids its
 * execution. One file per decided item, kept as one record.
 */
export interface AppealFile {
  readonly itemId: ItemId
  readonly organisationId: OrganisationId
  /** As people name it: `Kaupunginhallitus 16.11.2026 § 247`. */
  readonly name: string
  readonly decidedOn: IsoDate
  readonly authority: Authority
  readonly authorityKind: AuthorityKind
  readonly routes: readonly ClauseRoute[]
  /** Versions of the appeal instruction, the first first (R-APP-05). Never empty. */
  readonly instructions: readonly [InstructionVersion, ...InstructionVersion[]]
  readonly services: readonly DecisionService[]
  readonly appeals: readonly Appeal[]
  readonly stays: readonly Stay[]
  /** What the court's register answered (R-LV-02: appeals go straight to the court). */
  readonly courtInquiries: readonly CourtInquiry[]
  /** The upper body's decision on taking the matter up (KuntaL 92 §); `null`: none yet. */
  readonly takingUp: TakingUp | null
  readonly execution: ExecutionOrder | null
  /** What was sent to whom; left out: nothing yet. */
  readonly dispatches?: readonly Dispatch[]
}

/** 1, 2, 3 … `served`: who must be served anew because of this version (HL 49 §). */
export interface InstructionVersion {
  readonly version: number
  readonly givenOn: IsoDate
  readonly cause: InstructionCause
}

/**
 * `first` · `missingOrProhibiting`: none was given or it wrongly denied appeal, so a lawful one is served on everybody
 * (HL 49.1 §) · `wrong`: otherwise wrong, served on those who ask (HL 49.2 §).
 */
export type InstructionCause = 'first' | 'missingOrProhibiting' | 'wrong'

/** Whom a decision is served on. Members of the municipality are served all at once by publication (KuntaL 140 §). */
export type Recipient =
  { readonly kind: 'members' } | { readonly kind: 'party' | 'authority'; readonly name: string }

/** One service of the decision on one recipient. A known party never served has a service without an event. */
export interface DecisionService {
  readonly serviceId: ServiceId
  readonly recipient: Recipient
  readonly clauses: 'whole' | readonly number[]
  readonly service: ServiceChannel
  /** Sent, for services whose event is the fetching (SähkAsL 18 §); `null`: not sent or not such a service. */
  readonly sentOn: IsoDate | null
  /** The channel's event day; `null`: not yet. */
  readonly event: IsoDate | null
  readonly shown: ShownService | null
  readonly instructionVersion: number
  /** The decision itself, or the decision on that oikaisuvaatimus. */
  readonly of: ServedThing
}

export type ServedThing =
  { readonly kind: 'decision' } | { readonly kind: 'outcome'; readonly appealId: AppealId }

/** Who appeals, as far as the right to appeal goes. */
export type Standing = 'party' | 'member' | 'memberMunicipality' | 'other'

/** An appeal that has arrived, or that the court has told of. */
export interface Appeal {
  readonly appealId: AppealId
  readonly type: AppealType
  readonly sender: string
  readonly standing: Standing
  /** The sender was this recipient of a service; `null`: the members' service counts. */
  readonly servedAs: string | null
  /** To the second (R-DL-04). */
  readonly arrivedAt: Instant
  readonly arrivedBy: 'office' | 'post' | 'email' | 'eService' | 'court'
  /** Closing time of the office that day; `null`: not known. */
  readonly closesAt: ClockTime | null
  readonly clauses: 'whole' | readonly number[]
  /** An appeal over the decision on an oikaisuvaatimus names it; `null`: over the decision itself. */
  readonly over: AppealId | null
  readonly state: AppealState
}

export type AppealState =
  | { readonly state: 'pending' }
  | { readonly state: 'withdrawn'; readonly endedOn: IsoDate }
  | { readonly state: 'decided'; readonly outcome: AppealOutcome; readonly decidedOn: IsoDate }

/**
 * How it ended (HL 49 g §, HL 49 c.2 §, HOL 808/2019): `dismissed` = not examined (late, no standing) ·
 * `returned` = sent back to be decided anew.
 */
export type AppealOutcome = 'rejected' | 'dismissed' | 'changed' | 'annulled' | 'returned'

/** A ban on execution by the reviewing body or the court (KuntaL 143 §). */
export interface Stay {
  readonly orderedBy: string
  readonly orderedOn: IsoDate
  readonly liftedOn: IsoDate | null
  readonly clauses: 'whole' | readonly number[]
}

export interface CourtInquiry {
  /** The day the register tells of: appeals that arrived by then. */
  readonly answeredOn: IsoDate
  readonly answer: 'none' | 'pending'
  readonly source: string
}

export type TakingUp =
  | { readonly kind: 'declined'; readonly decidedOn: IsoDate }
  | { readonly kind: 'takenUp'; readonly decidedOn: IsoDate }

/** Execution before legal force, with the reasons it needs (KuntaL 143 §, R-EXE-02). */
export interface ExecutionOrder {
  readonly orderedOn: IsoDate
  readonly executor: string
  readonly clauses: 'whole' | readonly number[]
  /** Why an appeal does not become useless by the execution. */
  readonly reversibilityAssessment: string
}

/** Does something said of clauses reach clause `n`? */
export const covers = (clauses: 'whole' | readonly number[], n: number): boolean =>
  clauses === 'whole' || clauses.includes(n)

/** `kunnan jäsenet` or the party's name: one recipient is one of these. */
export const recipientKey = (recipient: Recipient): string =>
  recipient.kind === 'members' ? '' : recipient.name
