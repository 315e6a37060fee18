import type { FinnishForms, Name } from '../organisation/names.ts'
import { type Body, type Organisation, findBody, findPerson } from '../organisation/organisation.ts'
import type { BodyId } from '../shared/ids.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { InstructionAuthority } from './instruction.ts'
import type { ReviewedBy } from './route.ts'

export type AuthorityFailure =
  | { readonly code: 'appeal/unknown-body'; readonly id: string; readonly bodies: readonly string[] }
  | { readonly code: 'appeal/officer-without-title'; readonly id: string }
  /** A division whose parent is not in the organisation's data. */
  | { readonly code: 'appeal/review-body-missing'; readonly body: string }

/** Who decided, and who handles an oikaisuvaatimus. */
export interface AuthorityNames {
  readonly decider: Name
  readonly reviewer: Name
}

/** Names of the decider and of the body an oikaisuvaatimus is addressed to (KuntaL 134.2 §). */
export function authorityNames(
  organisation: Organisation,
  authority: InstructionAuthority,
  reviewedBy: ReviewedBy,
): Result<AuthorityNames, AuthorityFailure> {
  if (authority.kind === 'officer') return officerNames(organisation, authority)
  const body = bodyOf(organisation, authority.bodyId)
  if (!body.ok) return body
  const reviewer = reviewerOf(organisation, body.value, reviewedBy)
  return reviewer.ok ? ok({ decider: body.value.name, reviewer: reviewer.value.name }) : reviewer
}

/** The body that handles an oikaisuvaatimus over `body`'s decision: its setting, else by KuntaL 134.2 §. */
export function reviewerOf(
  organisation: Organisation,
  body: Body,
  reviewedBy: ReviewedBy,
): Result<Body, AuthorityFailure> {
  if (body.reviewBody !== undefined) return bodyOf(organisation, body.reviewBody)
  if (reviewedBy !== 'parentBody') return ok(body)
  return body.parent === null
    ? fail({ code: 'appeal/review-body-missing', body: body.name.fi.nominative })
    : bodyOf(organisation, body.parent)
}

function officerNames(
  organisation: Organisation,
  authority: Extract<InstructionAuthority, { kind: 'officer' }>,
): Result<AuthorityNames, AuthorityFailure> {
  const title = findPerson(organisation, authority.personId)?.title
  if (title === undefined || title === null)
    return fail({ code: 'appeal/officer-without-title', id: authority.personId })
  const reviewer = bodyOf(organisation, authority.reviewBody)
  if (!reviewer.ok) return reviewer
  const sv = { indefinite: title.sv, definite: title.sv }
  return ok({ decider: { fi: titleForms(title.fi), sv }, reviewer: reviewer.value.name })
}

/** An officer's title is only ever printed as it is. */
const titleForms = (title: string): FinnishForms => ({
  nominative: title,
  genitive: title,
  allative: title,
  illative: title,
  inessive: title,
})

function bodyOf(organisation: Organisation, id: BodyId): Result<Body, AuthorityFailure> {
  const body = findBody(organisation, id)
  return body === undefined
    ? fail({ code: 'appeal/unknown-body', id, bodies: organisation.bodies.map((known) => known.id) })
    : ok(body)
}
