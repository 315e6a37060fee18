import type { RouteChoice } from '../draft/routeChoice.ts'
import type { Bilingual } from '../shared/language.ts'
import { type Result, all, fail, ok } from '../shared/result.ts'
import type { ClauseKind } from '../template/clauseKinds.ts'
import { KIND_RULES, isBorderline } from './kindRules.ts'
import { type OwnRoute, routeOf } from './ownRoute.ts'
import type { ClauseRoute, DecidingAuthority, RouteCode, RouteContext, RoutedClause } from './route.ts'
import { PLAIN_CONTEXT, ROUTE_CODES } from './route.ts'
import { NOTE_DECIDES_WARNING, NOTHING_TO_FOLLOW_WARNING, ROUTE_REASONS, fillReason } from './routeWords.ts'

export type RouteFailure =
  /** A clause is told to follow, or a choice is made on, a clause that is not there. */
  | { readonly code: 'appeal/no-such-clause'; readonly n: number; readonly clauses: readonly number[] }
  /** Clauses that follow each other in a ring. */
  | { readonly code: 'appeal/circular-clauses'; readonly n: number }

export type ChoiceFailure =
  | { readonly code: 'appeal/route-not-chosen-here'; readonly n: number; readonly kind: ClauseKind }
  | { readonly code: 'appeal/choice-without-reason'; readonly n: number }

/**
 * The route of every clause (R-APP-01), in the order given. Conditions, reservations and authorisations to sign follow
 * the clause they are told to follow, else the nearest earlier substantive clause. A choice on a
 * clause counts while it still has the kind it had when the choice was made.
 */
export function routesOfClauses(
  clauses: readonly RoutedClause[],
  authority: DecidingAuthority,
  context: RouteContext = PLAIN_CONTEXT,
): Result<readonly ClauseRoute[], RouteFailure> {
  return all(
    clauses.map((clause) => {
      const lead = leadOf(clause, clauses, [])
      if (!lead.ok) return lead
      const choice = choiceOn(lead.value)
      return ok(joinRoute(clause, lead.value, routeOf(lead.value.kind, authority, context, choice), choice))
    }),
  )
}

/** The routes an item has, each with the numbers of its clauses (R-APP-03), in the order they first occur. */
export function clausesByRoute(
  routes: readonly ClauseRoute[],
): readonly { readonly route: RouteCode; readonly clauses: readonly ClauseRoute[] }[] {
  const codes = ROUTE_CODES.filter((code) => routes.some(({ route }) => route === code))
  const first = (code: RouteCode): number => routes.findIndex(({ route }) => route === code)
  return codes
    .toSorted((a, b) => first(a) - first(b))
    .map((code) => ({ route: code, clauses: routes.filter(({ route }) => route === code) }))
}

/** A person's choice on a borderline clause (R-APP-01). Refused where the table leaves nothing to choose. */
export function chooseRoute(
  { n, kind }: RoutedClause,
  choice: Omit<RouteChoice, 'kind'>,
): Result<RouteChoice, ChoiceFailure> {
  if (kind !== null && !isBorderline(kind)) return fail({ code: 'appeal/route-not-chosen-here', n, kind })
  if (choice.why.trim() === '') return fail({ code: 'appeal/choice-without-reason', n })
  return ok({ ...choice, kind })
}

/** The clause whose kind decides: the clause itself, or the one it follows. */
function leadOf(
  clause: RoutedClause,
  clauses: readonly RoutedClause[],
  seen: readonly number[],
): Result<RoutedClause, RouteFailure> {
  if (seen.includes(clause.n)) return fail({ code: 'appeal/circular-clauses', n: clause.n })
  if (clause.follows !== undefined) {
    const told = clauses.find(({ n }) => n === clause.follows)
    return told === undefined
      ? fail({ code: 'appeal/no-such-clause', n: clause.follows, clauses: clauses.map(({ n }) => n) })
      : leadOf(told, clauses, [...seen, clause.n])
  }
  return ok(isFollower(clause) ? (nearestLead(clause, clauses) ?? clause) : clause)
}

/** Nearest earlier substantive clause, else the nearest later one, else the nearest that does not itself follow. */
function nearestLead(clause: RoutedClause, clauses: readonly RoutedClause[]): RoutedClause | undefined {
  const at = clauses.indexOf(clause)
  const nearestFirst = [...clauses.slice(0, at).toReversed(), ...clauses.slice(at + 1)]
  return nearestFirst.find(isSubstantive) ?? nearestFirst.find((other) => !isFollower(other))
}

const groupOf = ({ kind }: RoutedClause): string => (kind === null ? 'appealable' : KIND_RULES[kind].group)
const isFollower = (clause: RoutedClause): boolean => groupOf(clause) === 'follows'
const isSubstantive = (clause: RoutedClause): boolean =>
  groupOf(clause) === 'appealable' || groupOf(clause) === 'borderline'

/** The choice counts while the clause has the kind it was made on. */
const choiceOn = ({ kind, choice }: RoutedClause): RouteChoice | null =>
  isBorderline(kind) && choice?.kind === kind ? choice : null

/** A clause that follows has the route of its lead and says so; the warning stands at the lead. */
function joinRoute(
  clause: RoutedClause,
  lead: RoutedClause,
  route: OwnRoute,
  choice: RouteChoice | null,
): ClauseRoute {
  const { n, kind } = clause
  if (lead.n !== n)
    return {
      ...route,
      n,
      kind,
      choice,
      follows: lead.n,
      reason: 'follows',
      explanation: fillReason(ROUTE_REASONS.follows, { n: String(lead.n) }),
      warning: null,
    }
  if (isFollower(lead))
    return {
      ...route,
      n,
      kind,
      choice,
      follows: null,
      reason: 'nothingToFollow',
      explanation: ROUTE_REASONS.nothingToFollow,
      warning: NOTHING_TO_FOLLOW_WARNING,
    }
  return { ...route, n, kind, choice, follows: null, warning: route.warning ?? hiddenDecision(clause) }
}

/** Verbs that decide, in a clause that claims only to note (R-APP-02). Finnish and Swedish, lower case. */
const DECIDING_VERBS =
  /päättää|osallistuu|sitoutuu|hyväksyy|ei osallistu|ei myönnä|beslutar|deltar|förbinder sig|godkänner|beviljar inte/u

const hiddenDecision = ({ kind, text = '' }: RoutedClause): Bilingual | null =>
  kind === 'NOTE_FOR_INFORMATION' && DECIDING_VERBS.test(text.toLowerCase()) ? NOTE_DECIDES_WARNING : null
