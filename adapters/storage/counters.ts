import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/day.ts'
import { type CounterKey, type CounterReport, type NumberNote, StorageError } from '../../service/store.ts'
import type { Db, Tx } from './tables.ts'

/** `section|suvantola|2026|body:kh|`: one row of the table per counter. */
export function counterRow(key: CounterKey): string {
  const { kind, organisationId, year } = key
  switch (kind) {
    case 'caseNumber':
      return [kind, organisationId, year].join('|')
    case 'section':
      return [kind, organisationId, year, key.bodyId, key.series ?? ''].join('|')
    case 'officerSection':
      return [kind, organisationId, year, key.personId, key.series ?? ''].join('|')
    case 'meeting':
      return [kind, organisationId, year, key.bodyId].join('|')
  }
}

/** Row that counts how many times the data was restored from a backup. */
const RESTORED = 'restored'

/** One more than the last, kept only if the transaction is. For the store's own order, which nobody sees. */
export async function draw(tx: Tx, row: string): Promise<number> {
  return (await drawRow(tx, row)).last
}

/**
 * The next number that people see. After a restore the counter first asks for the last one given out since the backup:
 * else that number would come twice.
 */
export async function drawSeen(tx: Tx, row: string): Promise<number> {
  const { last, restores } = await drawRow(tx, row)
  if (restores < (await timesRestored(tx)))
    throw new StorageError({ code: 'storage/restored-counter', counter: row, last: last - 1 })
  return last
}

/** Sets the counter forward, never backwards; from then on it asks no more. */
export async function jump(tx: Tx, row: string, last: number): Promise<void> {
  const restores = await timesRestored(tx)
  await tx
    .insertInto('counters')
    .values({ key: row, last, restores })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        restores,
        last: sql<number>`case when counters.last < ${last} then ${last} else counters.last end`,
      }),
    )
    .execute()
}

/** From now on every counter asks before its next number. */
export async function noteRestore(tx: Tx): Promise<void> {
  await drawRow(tx, RESTORED)
}

async function timesRestored(db: Db | Tx): Promise<number> {
  const row = await db.selectFrom('counters').select('last').where('key', '=', RESTORED).executeTakeFirst()
  return row?.last ?? 0
}

const drawRow = (tx: Tx, row: string): Promise<{ readonly last: number; readonly restores: number }> =>
  tx
    .insertInto('counters')
    .values({ key: row, last: 1 })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ last: sql<number>`counters.last + 1` }))
    .returning(['last', 'restores'])
    .executeTakeFirstOrThrow()

export async function note(
  tx: Tx,
  row: string,
  numbers: NumberNote,
  by: { readonly at: Instant; readonly name: string },
): Promise<void> {
  await tx
    .insertInto('counter_notes')
    .values({ key: row, ...numbers, noted_at: by.at, noted_by: by.name })
    .execute()
}

export async function report(db: Db | Tx, row: string): Promise<CounterReport> {
  const counter = await db.selectFrom('counters').select('last').where('key', '=', row).executeTakeFirst()
  const notes = await db
    .selectFrom('counter_notes')
    .select(['first', 'last', 'kind', 'note'])
    .where('key', '=', row)
    .orderBy('first')
    .execute()
  return { last: counter?.last ?? 0, notes }
}
