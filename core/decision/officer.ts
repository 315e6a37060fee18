import type { IsoDate } from '../calendar/day.ts'
import type { Item, OfficerDecision } from '../draft/item.ts'
import { type Body, type Organisation, findBody } from '../organisation/organisation.ts'
import { type Result, fail, ok } from '../shared/result.ts'

export type OfficerFailure =
  | { readonly code: 'officer/not-officer'; readonly title: string }
  | { readonly code: 'officer/decided-already'; readonly title: string; readonly section: number }
  | { readonly code: 'officer/not-decided'; readonly title: string }
  | { readonly code: 'officer/without-clauses'; readonly title: string }
  | { readonly code: 'officer/review-body-missing'; readonly personId: string }
  | { readonly code: 'officer/day-too-early'; readonly day: IsoDate; readonly after: IsoDate }

/** An item that an officer decides. */
export interface OfficerItem extends Item {
  readonly authority: Extract<Item['authority'], { readonly kind: 'officer' }>
}

export const isOfficerItem = (item: Item): item is OfficerItem => item.authority.kind === 'officer'

/** The officer decides: the item gets its § and its day. */
export function decideAsOfficer(
  item: Item,
  section: number,
  decidedOn: IsoDate,
): Result<Item, OfficerFailure> {
  const { title, proposal } = item.text
  if (!isOfficerItem(item)) return fail({ code: 'officer/not-officer', title })
  if (item.status.status === 'decided')
    return fail({ code: 'officer/decided-already', title, section: item.status.decision.section })
  if (proposal.clauses.length === 0) return fail({ code: 'officer/without-clauses', title })
  const decision: OfficerDecision = { section, decidedOn, publishedOn: null, listedOn: null }
  return ok({ ...item, status: { status: 'decided', decision } })
}

/** It was published, or told to the body that may take it up. */
export function followDecision(
  item: Item,
  step: 'publishedOn' | 'listedOn',
  day: IsoDate,
): Result<Item, OfficerFailure> {
  if (item.status.status !== 'decided') return fail({ code: 'officer/not-decided', title: item.text.title })
  const { decision } = item.status
  if (day < decision.decidedOn) return fail({ code: 'officer/day-too-early', day, after: decision.decidedOn })
  return ok({ ...item, status: { status: 'decided', decision: { ...decision, [step]: day } } })
}

/**
 * The body that handles an oikaisuvaatimus over an officer's decision and may take it up: the one that was said, else
 * the one whose items the officer presents, else the board (KuntaL 92, 134.2 §).
 */
export function bodyOver(
  organisation: Organisation,
  { personId, reviewBody }: OfficerItem['authority'],
): Result<Body, OfficerFailure> {
  const body =
    (reviewBody === undefined ? undefined : findBody(organisation, reviewBody)) ??
    organisation.bodies.find(({ presenter }) => presenter === personId) ??
    organisation.bodies.find(({ kind }) => kind === 'board')
  return body === undefined ? fail({ code: 'officer/review-body-missing', personId }) : ok(body)
}
