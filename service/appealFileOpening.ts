import type { AppFailure } from '../api/failures/index.ts'
import type { AppealFile, DecisionService, ServiceId } from '../core/appeal/appealFile.ts'
import { formatDate } from '../core/calendar/day.ts'
import type { Decision } from '../core/decision/decision.ts'
import { type OfficerItem, isOfficerItem } from '../core/decision/officer.ts'
import { itemRoutes, officerRoutes } from '../core/document/itemView.ts'
import { officerOf } from '../core/document/officerDecision.ts'
import type { Item } from '../core/draft/item.ts'
import { bodyAtStart } from '../core/organisation/bodyName.ts'
import type { Body, Organisation } from '../core/organisation/organisation.ts'
import { type ItemId, asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { bodyOf, findItem } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

export interface ItemPlace {
  readonly item: Item
  readonly organisation: Organisation
  readonly body: Body
  readonly decision: Decision | null
}

/** An item with its organisation, its body and its decision. */
export async function itemPlace(
  ports: Ports,
  tx: Reading,
  itemId: ItemId,
): Promise<Result<ItemPlace, AppFailure>> {
  const item = await findItem(tx, itemId)
  if (!item.ok) return item
  const { authority, organisationId, text } = item.value
  if (authority.kind === 'officer') return fail({ code: 'document/officer-decision', title: text.title })
  const organisation = await findOrganisation(ports, organisationId)
  if (!organisation.ok) return organisation
  const body = bodyOf(organisation.value, authority.bodyId)
  if (!body.ok) return body
  const decision = (await tx.decisions.ofItem(itemId)) ?? null
  return ok({ item: item.value, organisation: organisation.value, body: body.value, decision })
}

/** The item's appeal file as it was kept, or a new one when its decision is the first thing known. */
export async function openAppealFile(
  ports: Ports,
  tx: Reading,
  itemId: ItemId,
): Promise<Result<AppealFile, AppFailure>> {
  const kept = await tx.appealFiles.get(itemId)
  if (kept !== undefined) return ok(kept)
  const item = await findItem(tx, itemId)
  if (!item.ok) return item
  if (isOfficerItem(item.value)) return newOfficerFile(ports, item.value)
  const place = await itemPlace(ports, tx, itemId)
  return place.ok ? newAppealFile(place.value) : place
}

/** A party that the item names is known, and waits to be served (HL 54 §). */
const partyToServe = (name: string, at: number): DecisionService => ({
  serviceId: asId<ServiceId>(`party-${at + 1}`),
  recipient: { kind: 'party', name },
  clauses: 'whole',
  service: 'letter_ordinary',
  sentOn: null,
  event: null,
  shown: null,
  instructionVersion: 1,
  of: { kind: 'decision' },
})

function newAppealFile(place: ItemPlace): Result<AppealFile, AppFailure> {
  const { item, body, decision } = place
  if (decision === null) return fail({ code: 'document/not-decided', title: item.text.title })
  const routes = itemRoutes(place)
  if (!routes.ok) return routes
  const { section, handledOn } = decision
  const name = `${bodyAtStart(body, item.text.language)} ${formatDate(handledOn)} § ${section}`
  return ok(emptyFile(item, { name, decidedOn: handledOn, authorityKind: body.kind, routes: routes.value }))
}

/** An officer's decision has its own §§; published or not, its parties are served like those of a body. */
async function newOfficerFile(ports: Ports, item: OfficerItem): Promise<Result<AppealFile, AppFailure>> {
  if (item.status.status !== 'decided') return fail({ code: 'officer/not-decided', title: item.text.title })
  const organisation = await findOrganisation(ports, item.organisationId)
  if (!organisation.ok) return organisation
  const { section, decidedOn } = item.status.decision
  const routes = officerRoutes(organisation.value, item, decidedOn)
  if (!routes.ok) return routes
  const { role } = officerOf(organisation.value, item)
  const name = `${role} ${formatDate(decidedOn)} § ${section}`
  return ok(emptyFile(item, { name, decidedOn, authorityKind: 'officer', routes: routes.value }))
}

type Decided = Pick<AppealFile, 'name' | 'decidedOn' | 'authorityKind' | 'routes'>

function emptyFile(item: Item, decided: Decided): AppealFile {
  return {
    ...decided,
    itemId: item.itemId,
    organisationId: item.organisationId,
    authority: item.authority,
    instructions: [{ version: 1, givenOn: decided.decidedOn, cause: 'first' }],
    services: item.text.served.map(partyToServe),
    appeals: [],
    stays: [],
    courtInquiries: [],
    takingUp: null,
    execution: null,
  }
}
