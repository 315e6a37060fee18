import { canonicalJson } from '../../core/casefile/eventLog.ts'
import type { SavedSearch } from '../../service/store.ts'
import type { Db, Tx } from './tables.ts'

/** By name. */
export async function searchesOf(db: Db | Tx, owner: string): Promise<readonly SavedSearch[]> {
  const rows = await db
    .selectFrom('saved_searches')
    .selectAll()
    .where('owner', '=', owner)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, payload }) => ({ id, name, owner, query: parseQuery(payload) }))
}

export async function saveSearchRow(tx: Tx, { id, name, owner, query }: SavedSearch): Promise<void> {
  const row = { name, owner, payload: canonicalJson(query) }
  await tx
    .insertInto('saved_searches')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function removeSearchRow(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('saved_searches').where('id', '=', id).execute()
}

const parseQuery = (payload: string): SavedSearch['query'] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only saveSearchRow writes this column
  JSON.parse(payload) as SavedSearch['query']
