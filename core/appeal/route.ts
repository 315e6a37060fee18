import type { ClauseKind } from '../template/clauseKinds.ts'

/**
 * Appeal routes (domain.md 3.1): OIK oikaisuvaatimus · KVAL kunnallisvalitus (council) · KVAL_OIK kunnallisvalitus over
 * an oikaisuvaatimus decision · KIELTO muutoksenhakukielto · HVAL hallintovalitus · HANKINTA_MAO, HANKINTA_KUNTA
 * procurement.
 */
export type RouteCode = 'OIK' | 'KVAL' | 'KVAL_OIK' | 'KIELTO' | 'HVAL' | 'HANKINTA_MAO' | 'HANKINTA_KUNTA'

/** Why a clause cannot be appealed (KuntaL 136 §). */
export type ProhibitionReason = 'preparation' | 'execution' | 'preparationOrExecution' | 'noSeparateAppeal'

/** The route of one operative clause. `n` is its number in the proposal, from 1. */
export interface ClauseRoute {
  readonly n: number
  readonly kind: ClauseKind
  readonly route: RouteCode
}
