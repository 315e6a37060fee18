import { canonicalJson } from '../../core/casefile/eventLog.ts'
import type { Authority } from '../../core/document/authority.ts'
import type { Writing } from '../../service/store.ts'
import type { Db, Tx } from './tables.ts'

/** Those whom the office trusts, by name. */
export async function authoritiesOf(db: Db | Tx): Promise<readonly Authority[]> {
  const rows = await db.selectFrom('authorities').select('payload').orderBy('fingerprint').execute()
  return rows
    .map(({ payload }) => fromPayload(payload))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

export const authorityWriting = (tx: Tx): Pick<Writing, 'saveAuthority' | 'removeAuthority'> => ({
  saveAuthority: async (authority) => {
    await tx
      .insertInto('authorities')
      .values({ fingerprint: authority.fingerprint, payload: canonicalJson(authority) })
      .onConflict((conflict) => conflict.column('fingerprint').doNothing())
      .execute()
  },
  removeAuthority: async (fingerprint) => {
    await tx.deleteFrom('authorities').where('fingerprint', '=', fingerprint).execute()
  },
})

/** Only `saveAuthority` writes the column. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by canonicalJson above
const fromPayload = (payload: string): Authority => JSON.parse(payload) as Authority
