import type { AppFailure } from '../api/failures/index.ts'
import type { Item } from '../core/draft/item.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { type Body, type Organisation, findBody } from '../core/organisation/organisation.ts'
import type { BodyId, ItemId, MeetingId, OrganisationId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

/** Finds what an id names, or says that it was not found. `what` is the kind's name as people read it. */

export async function findOrganisation(
  ports: Ports,
  id: OrganisationId,
): Promise<Result<Organisation, AppFailure>> {
  const found = await ports.organisations.organisations()
  if (!found.ok) return found
  return present(
    found.value.find((organisation) => organisation.id === id),
    'Organisaatio',
    id,
  )
}

export const bodyOf = (organisation: Organisation, id: BodyId): Result<Body, AppFailure> =>
  present(findBody(organisation, id), 'Toimielin', id)

export const findMeeting = async (tx: Reading, id: MeetingId): Promise<Result<Meeting, AppFailure>> =>
  present(await tx.meetings.get(id), 'Kokous', id)

export const findItem = async (tx: Reading, id: ItemId): Promise<Result<Item, AppFailure>> =>
  present(await tx.items.get(id), 'Asiakohta', id)

/** All items in the order of their ids, or the first that was not found. */
export async function findItems(
  tx: Reading,
  ids: readonly ItemId[],
): Promise<Result<readonly Item[], AppFailure>> {
  const items: Item[] = []
  for (const id of ids) {
    const found = await findItem(tx, id)
    if (!found.ok) return found
    items.push(found.value)
  }
  return ok(items)
}

const present = <T>(value: T | undefined, what: string, id: string): Result<T, AppFailure> =>
  value === undefined ? fail({ code: 'api/not-found', what, id }) : ok(value)
