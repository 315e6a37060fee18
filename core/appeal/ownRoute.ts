import type { RouteChoice } from '../draft/routeChoice.ts'
import type { Bilingual } from '../shared/language.ts'
import type { ClauseKind } from '../template/clauseKinds.ts'
import { KIND_RULES } from './kindRules.ts'
import {
  COLLECTIVE_AGREEMENT_PROVISION,
  DISQUALIFICATION_PROVISION,
  MARKET_COURT_PROVISION,
  MUNICIPAL_PROVISIONS,
  PROCUREMENT_PROHIBITION,
  besideProcurementCorrection,
  municipalActOf,
} from './provisions.ts'
import {
  type ClauseRoute,
  type DecidingAuthority,
  type ProhibitionReason,
  type Provision,
  type RouteCode,
  type RouteContext,
  type RouteReason,
  PLAIN_CONTEXT,
} from './route.ts'
import { KIND_NOT_STATED_WARNING, ROUTE_REASONS, fillReason } from './routeWords.ts'
import { reachesThreshold } from './thresholds.ts'

/** The route of a kind by itself, before it is tied to a clause's number. */
export type OwnRoute = Omit<ClauseRoute, 'n' | 'kind' | 'follows' | 'choice'>

/**
 * The route of a clause of `kind` decided by `authority` (R-APP-01). A clause that follows another is answered as a
 * substantive one: `routesOfClauses` knows what it follows. `null`: kind not stated, the safe default.
 */
export function routeOf(
  kind: ClauseKind | null,
  authority: DecidingAuthority,
  context: RouteContext = PLAIN_CONTEXT,
  choice: RouteChoice | null = null,
): OwnRoute {
  const appealable = appealableRoute(kind, authority, context)
  const byDefault = defaultRoute(kind, appealable, context)
  if (choice === null) return byDefault
  const chosen =
    choice.appeal === 'prohibited' ? prohibitedRoute('preparation', appealable, context) : appealable
  return {
    ...chosen,
    reason: 'chosen',
    explanation: fillReason(ROUTE_REASONS.chosen, { by: choice.chosenBy, why: choice.why }),
    warning: byDefault.warning,
    defaultRoute: byDefault.route,
  }
}

function defaultRoute(kind: ClauseKind | null, appealable: OwnRoute, context: RouteContext): OwnRoute {
  if (kind === null) return withReason(appealable, 'kindNotStated', KIND_NOT_STATED_WARNING)
  const rule = KIND_RULES[kind]
  switch (rule.group) {
    case 'appealable':
    case 'follows':
      return appealable
    case 'prohibited':
      return prohibitedRoute(rule.reason, appealable, context)
    case 'borderline':
      return rule.byDefault === 'appealable'
        ? withReason(appealable, 'borderlineAppealable', rule.warning)
        : {
            ...withReason(prohibitedRoute('preparation', appealable, context), 'borderlinePreparation', null),
            warning: rule.warning,
          }
  }
}

const withReason = (route: OwnRoute, reason: RouteReason, warning: Bilingual | null): OwnRoute => ({
  ...route,
  reason,
  explanation: ROUTE_REASONS[reason],
  warning,
})

/** The appeal that a decision of the authority has when it decides something. */
function appealableRoute(
  kind: ClauseKind | null,
  authority: DecidingAuthority,
  context: RouteContext,
): OwnRoute {
  if (context.collectiveAgreement) return collectiveAgreementRoute()
  if (context.specialLaw !== null) return plainRoute('HVAL', context.specialLaw, 'specialLaw')
  if (kind === 'DECIDE_OIKAISUVAATIMUS' || context.decidesOnOikaisuvaatimus)
    return plainRoute('KVAL_OIK', provisionsOf(context).appeal, 'oikaisuvaatimusDecided')
  const municipal = municipalRoute(authority, context)
  return context.procurement === null ? municipal : procurementRoute(municipal, context)
}

/** KVAL for the council and the organ of KuntaL 58.1 § (135 §), OIK for the rest (134 §). */
function municipalRoute(authority: DecidingAuthority, context: RouteContext): OwnRoute {
  const { review, appeal } = provisionsOf(context)
  if (authority.kind === 'council' || authority.kind === 'jointAuthorityOrgan')
    return plainRoute('KVAL', appeal, 'substantive')
  // KuntaL 134.2 §: the body itself, and for its division and the officers under it
  const higher = authority.kind === 'division' || authority.kind === 'officer'
  const reviewedBy = authority.reviewedBy ?? (higher ? 'parentBody' : 'sameBody')
  return { ...plainRoute('OIK', review, 'substantive'), reviewedBy }
}

function procurementRoute(municipal: OwnRoute, context: RouteContext): OwnRoute {
  const { procurement, decidedOn } = context
  if (procurement !== null && reachesThreshold(procurement, decidedOn))
    return plainRoute('HANKINTA_MAO', MARKET_COURT_PROVISION, 'procurementAboveThreshold')
  return {
    ...municipal,
    ...withReason(municipal, 'procurementBelowThreshold', null),
    route: 'HANKINTA_KUNTA',
    provision: besideProcurementCorrection(municipal.provision),
    beside: municipal.route === 'KVAL' ? 'KVAL' : 'OIK',
    defaultRoute: 'HANKINTA_KUNTA',
    appealable: 'HANKINTA_KUNTA',
  }
}

/** A matter for the labour court has no municipal appeal at all, whatever the clause decides. */
const collectiveAgreementRoute = (): OwnRoute => ({
  ...plainRoute('KIELTO', COLLECTIVE_AGREEMENT_PROVISION, 'collectiveAgreement'),
  prohibition: 'collectiveAgreement',
})

const prohibitedRoute = (
  reason: ProhibitionReason,
  { appealable }: OwnRoute,
  context: RouteContext,
): OwnRoute => ({
  ...plainRoute('KIELTO', prohibitionProvision(reason, context), reason),
  prohibition: reason,
  appealable,
})

function prohibitionProvision(reason: ProhibitionReason, context: RouteContext): Provision {
  switch (reason) {
    case 'noSeparateAppeal':
      return DISQUALIFICATION_PROVISION
    case 'procurement':
      return PROCUREMENT_PROHIBITION
    case 'collectiveAgreement':
      return COLLECTIVE_AGREEMENT_PROVISION
    case 'preparation':
    case 'execution':
    case 'preparationOrExecution':
      return provisionsOf(context).prohibition
  }
}

const provisionsOf = ({ decidedOn }: RouteContext): (typeof MUNICIPAL_PROVISIONS)['410/2015'] =>
  MUNICIPAL_PROVISIONS[municipalActOf(decidedOn)]

const plainRoute = (route: RouteCode, provision: Provision, reason: RouteReason): OwnRoute => ({
  route,
  provision,
  reason,
  explanation: ROUTE_REASONS[reason],
  warning: null,
  prohibition: null,
  beside: null,
  reviewedBy: null,
  defaultRoute: route,
  appealable: route,
})
