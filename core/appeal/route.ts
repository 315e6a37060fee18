import type { IsoDate } from '../calendar/day.ts'
import type { AppealContext } from '../draft/appealContext.ts'
import type { RouteChoice } from '../draft/routeChoice.ts'
import type { Organisation, BodyKind } from '../organisation/organisation.ts'
import type { Bilingual } from '../shared/language.ts'
import type { ClauseKind } from '../template/clauseKinds.ts'

/**
 * Appeal routes (domain.md 3.1): OIK oikaisuvaatimus · KVAL kunnallisvalitus (council) · KVAL_OIK kunnallisvalitus over
 * an oikaisuvaatimus decision · KIELTO muutoksenhakukielto · HVAL hallintovalitus · HANKINTA_MAO, HANKINTA_KUNTA
 * procurement.
 */
export type RouteCode = 'OIK' | 'KVAL' | 'KVAL_OIK' | 'KIELTO' | 'HVAL' | 'HANKINTA_MAO' | 'HANKINTA_KUNTA'

export const ROUTE_CODES: readonly RouteCode[] = [
  'OIK',
  'KVAL',
  'KVAL_OIK',
  'KIELTO',
  'HVAL',
  'HANKINTA_MAO',
  'HANKINTA_KUNTA',
]

/**
 * Why a clause cannot be appealed. `preparation`, `execution`, `preparationOrExecution`: KuntaL 136 §.
 * `noSeparateAppeal`: HL 29.3 §. `procurement`: HankL 163 §. `collectiveAgreement`: act 304/2003, 50 §.
 */
export type ProhibitionReason =
  | 'preparation'
  | 'execution'
  | 'preparationOrExecution'
  | 'noSeparateAppeal'
  | 'procurement'
  | 'collectiveAgreement'

/** Why a clause has its route. */
export type RouteReason =
  | ProhibitionReason
  | 'substantive'
  | 'borderlineAppealable'
  | 'borderlinePreparation'
  | 'follows'
  | 'nothingToFollow'
  | 'kindNotStated'
  | 'oikaisuvaatimusDecided'
  | 'procurementAboveThreshold'
  | 'procurementBelowThreshold'
  | 'specialLaw'
  | 'chosen'

/** A provision as it is named in print, nominative: `kuntalaki (410/2015) 136 §`. */
export type Provision = Bilingual

/** Who handles the oikaisuvaatimus (KuntaL 134.2 §). `null` for the other routes. */
export type ReviewedBy = 'sameBody' | 'parentBody' | null

/** The route of one operative clause. `n` is its number in the proposal, from 1. */
export interface ClauseRoute {
  readonly n: number
  /** `null`: imported, nobody has said yet what the clause does. */
  readonly kind: ClauseKind | null
  readonly route: RouteCode
  readonly provision: Provision
  readonly reason: RouteReason
  /** The reason in words a person reads. */
  readonly explanation: Bilingual
  /** Case law or doubt that a person must weigh; `null`: none. */
  readonly warning: Bilingual | null
  /** Only for `KIELTO`: what the notice says (KuntaL 141.3 §). */
  readonly prohibition: ProhibitionReason | null
  /** Only for `HANKINTA_KUNTA`: the municipal remedy beside hankintaoikaisu. */
  readonly beside: 'OIK' | 'KVAL' | null
  readonly reviewedBy: ReviewedBy
  /** The clause this one follows (a condition, an authorisation to sign); `null`: none. */
  readonly follows: number | null
  /** The route without a person's choice. */
  readonly defaultRoute: RouteCode
  /** The route the clause has if it decides something: what a person may choose instead of a prohibition. */
  readonly appealable: RouteCode
  /** The person's choice that decided the route; `null`: nobody chose. */
  readonly choice: RouteChoice | null
}

/** A clause whose route is asked. */
export interface RoutedClause {
  readonly n: number
  readonly kind: ClauseKind | null
  /** The clause this one serves or qualifies, when a person has said it. */
  readonly follows?: number
  /** A person's choice on a borderline clause. */
  readonly choice?: RouteChoice
  /** What the clause says: lets a decision hidden in a note be noticed (R-APP-02). */
  readonly text?: string
}

/** `jointAuthorityOrgan`: the organ of a kuntayhtymä in KuntaL 58.1 § (yhtymäkokous, yhtymävaltuusto). */
export type AuthorityKind = BodyKind | 'jointAuthorityOrgan' | 'officer'

export const AUTHORITY_KINDS: readonly AuthorityKind[] = [
  'council',
  'board',
  'committee',
  'division',
  'officer',
  'boardOfManagement',
  'auditCommittee',
  'steeringGroup',
  'jointAuthorityOrgan',
]

/** The authority that decides, as the route needs it. */
export interface DecidingAuthority {
  readonly kind: AuthorityKind
  readonly organisation: Organisation['kind']
  /** Setting per body: who handles an oikaisuvaatimus; absent: KuntaL 134.2 § (a division's goes to its parent). */
  readonly reviewedBy?: Exclude<ReviewedBy, null>
}

/** What else bears on the route of an item's clauses. */
export interface RouteContext extends AppealContext {
  /** The decision's own day: it decides which act applies. `null`: not decided yet, the act in force. */
  readonly decidedOn: IsoDate | null
}

/** An ordinary item: nothing special bears on it. */
export const PLAIN_CONTEXT: RouteContext = {
  decidedOn: null,
  decidesOnOikaisuvaatimus: false,
  procurement: null,
  specialLaw: null,
  collectiveAgreement: false,
}
