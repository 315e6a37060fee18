import type { AppFailure } from '../api/failures/index.ts'
import type { Item } from '../core/draft/item.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { type Body, type Organisation, findBody } from '../core/organisation/organisation.ts'
import type { BodyId, ItemId, MeetingId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Reading } from './store.ts'

/** Finds what an id names, or says that there is no such thing and how the right id is found. */

export function bodyOf(organisation: Organisation, id: BodyId): Result<Body, AppFailure> {
  const found = findBody(organisation, id)
  if (found !== undefined) return ok(found)
  return fail({ code: 'body/unknown', id, known: organisation.bodies.map((body) => body.id) })
}

export async function findMeeting(tx: Reading, id: MeetingId): Promise<Result<Meeting, AppFailure>> {
  const found = await tx.meetings.get(id)
  return found === undefined ? fail({ code: 'meeting/unknown', id }) : ok(found)
}

export async function findItem(tx: Reading, id: ItemId): Promise<Result<Item, AppFailure>> {
  const found = await tx.items.get(id)
  return found === undefined ? fail({ code: 'item/unknown', id }) : ok(found)
}

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
