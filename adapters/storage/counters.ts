import { sql } from 'kysely'
import type { Instant } from '../../core/calendar/day.ts'
import type { CounterKey, CounterReport, NumberNote } from '../../service/store.ts'
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

/** One more than the last, kept only if the transaction is. */
export async function draw(tx: Tx, row: string): Promise<number> {
  const { last } = await tx
    .insertInto('counters')
    .values({ key: row, last: 1 })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ last: sql<number>`counters.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

export async function jump(tx: Tx, row: string, last: number): Promise<void> {
  await tx
    .insertInto('counters')
    .values({ key: row, last })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ last }).where('counters.last', '<', last))
    .execute()
}

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
