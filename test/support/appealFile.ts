import type {
  Appeal,
  AppealFile,
  AppealId,
  DecisionService,
  ServiceId,
} from '../../core/appeal/appealFile.ts'
import type { DecidingAuthority } from '../../core/appeal/route.ts'
import { routesOfClauses } from '../../core/appeal/routes.ts'
import { asInstant, isoDate } from '../../core/calendar/day.ts'
import { type BodyId, type ItemId, type OrganisationId, asId } from '../../core/shared/ids.ts'
import type { ClauseKind } from '../../core/template/clauseKinds.ts'

/** A decision of 16.11.2026 with these clauses, nobody served yet. */
export function appealFile(
  kinds: readonly ClauseKind[],
  kind: DecidingAuthority['kind'] = 'board',
  changes: Partial<AppealFile> = {},
): AppealFile {
  const routes = routesOfClauses(
    kinds.map((clause, index) => ({ n: index + 1, kind: clause })),
    { kind, organisation: 'municipality' },
  )
  if (!routes.ok) throw new Error(routes.failure.code)
  return {
    itemId: asId<ItemId>('item-1'),
    organisationId: asId<OrganisationId>('suvantola'),
    name: 'Kaupunginhallitus 16.11.2026 § 247',
    decidedOn: isoDate('2026-11-16'),
    authority: { kind: 'body', bodyId: asId<BodyId>('kaupunginhallitus') },
    authorityKind: kind,
    routes: routes.value,
    instructions: [{ version: 1, givenOn: isoDate('2026-11-16'), cause: 'first' }],
    services: [],
    appeals: [],
    stays: [],
    courtInquiries: [],
    takingUp: null,
    execution: null,
    ...changes,
  }
}

let services = 0

/** The members' service by publication on the day; `null`: not published. */
export const published = (day: string | null, changes: Partial<DecisionService> = {}): DecisionService => ({
  serviceId: asId<ServiceId>(`service-${(services += 1)}`),
  recipient: { kind: 'members' },
  clauses: 'whole',
  service: 'minutes_online',
  sentOn: null,
  event: day === null ? null : isoDate(day),
  shown: null,
  instructionVersion: 1,
  of: { kind: 'decision' },
  ...changes,
})

/** A letter to a party, sent on the day; `null`: never served. */
export const letter = (
  name: string,
  day: string | null,
  changes: Partial<DecisionService> = {},
): DecisionService =>
  published(day, { recipient: { kind: 'party', name }, service: 'letter_ordinary', ...changes })

/** An oikaisuvaatimus of a member. Instants are UTC: Finland is two hours ahead in winter. */
export const appeal = (id: string, arrivedAt: string, changes: Partial<Appeal> = {}): Appeal => ({
  appealId: asId<AppealId>(id),
  type: 'oikaisuvaatimus',
  sender: 'Oili Kanerva',
  standing: 'member',
  servedAs: null,
  arrivedAt: asInstant(arrivedAt),
  arrivedBy: 'email',
  closesAt: null,
  clauses: 'whole',
  over: null,
  state: { state: 'pending' },
  ...changes,
})
