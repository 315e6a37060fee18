import { sql } from 'kysely'
import type { Db, Tables, Tx } from './tables.ts'

/** Tables that hold what people wrote, with their keys. The search index and facets are made anew from them. */
const COPIED = [
  ['counters', ['key']],
  ['counter_notes', ['key', 'first']],
  ['cases', ['place']],
  ['case_links', ['case_id', 'other_id', 'kind']],
  ['items', ['place']],
  ['item_cases', ['item_id', 'case_id']],
  ['meetings', ['id']],
  ['decisions', ['id']],
  ['meeting_entries', ['meeting_id', 'seq']],
  ['appeal_files', ['id']],
  ['organisations', ['id']],
  ['document_versions', ['id', 'version']],
  ['document_files', ['sha256']],
  ['document_sketches', ['hash', 'id', 'version']],
  ['document_bytes', ['sha256']],
  ['document_items', ['item_id', 'id']],
  ['authorities', ['fingerprint']],
  ['attachments', ['hash']],
  ['versions', ['kind', 'id', 'version']],
  ['events', ['seq']],
  ['chains', ['chain']],
  ['saved_searches', ['id']],
] as const satisfies readonly (readonly [keyof Tables, readonly string[]])[]

const ROWS_AT_ONCE = 500

/** Whole files are read a few at a time. */
const FILES_AT_ONCE = 8

const rowsAtOnce = (table: keyof Tables): number =>
  table === 'document_bytes' || table === 'attachments' ? FILES_AT_ONCE : ROWS_AT_ONCE

/** Copies everything from one engine to an empty one; `from` is one consistent view. */
export async function copyTables(from: Db | Tx, to: Tx): Promise<void> {
  for (const [table, keys] of COPIED)
    for (let after: Row | undefined; ;) {
      const rows: readonly Row[] = await rowsAfter(from, table, keys, after)
      await insertRows(to, table, rows)
      after = rows.at(-1)
      if (rows.length < rowsAtOnce(table) || after === undefined) break
    }
}

type Row = Readonly<Record<string, unknown>>

async function rowsAfter(
  db: Db | Tx,
  table: keyof Tables,
  keys: readonly string[],
  after: Row | undefined,
): Promise<readonly Row[]> {
  const columns = sql.join(keys.map((key) => sql.ref(key)))
  const past =
    after === undefined ? sql`` : sql`where (${columns}) > (${sql.join(keys.map((key) => after[key]))})`
  const { rows } = await sql<Row>`select * from ${sql.table(table)} ${past}
    order by ${columns} limit ${sql.lit(rowsAtOnce(table))}`.execute(db)
  return rows
}

async function insertRows(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}`.execute(tx)
}
