import { sql } from 'kysely'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { Instant } from '../../core/calendar/day.ts'
import type { StorageFailure } from '../../service/ports.ts'
import { type Engine, transact } from './engine.ts'
import { MIGRATIONS, SCHEMA_VERSION, statement } from './migrations.ts'
import type { Db, Tx } from './tables.ts'

/**
 * Brings the schema up to this program's version: refuses a newer one, calls `backUp` before anything that has data
 * is changed, applies the missing steps in one transaction and checks that the version is what it should be.
 */
export async function migrate(
  engine: Engine,
  now: () => Instant,
  backUp: (schema: number) => Promise<Result<unknown, StorageFailure>>,
): Promise<Result<void, StorageFailure>> {
  const found = await schemaVersion(engine, engine.writer)
  if (found > SCHEMA_VERSION)
    return fail({ code: 'storage/newer-schema', path: engine.place, found, known: SCHEMA_VERSION })
  if (found === SCHEMA_VERSION) return ok(undefined)
  if (found > 0) {
    const backedUp = await backUp(found)
    if (!backedUp.ok) return backedUp
  }
  await transact(engine, (tx) => applyMissing(engine, tx, now()))
  const reached = await schemaVersion(engine, engine.writer)
  if (reached !== SCHEMA_VERSION) throw new Error(`schema is ${reached} after migration to ${SCHEMA_VERSION}`)
  return ok(undefined)
}

/** 0 when the database is empty. Another process may have migrated meanwhile: so it is read again under the lock. */
async function applyMissing(engine: Engine, tx: Tx, at: Instant): Promise<void> {
  const from = await schemaVersion(engine, tx)
  for (const { version, statements } of MIGRATIONS.filter(({ version }) => version > from)) {
    if (version === 1)
      await statement(
        'create table schema_versions (version integer primary key, applied_at text not null)',
      ).execute(tx)
    for (const text of statements(engine.kind)) await statement(text).execute(tx)
    await sql`insert into schema_versions (version, applied_at) values (${version}, ${at})`.execute(tx)
  }
}

export async function schemaVersion(engine: Engine, db: Db | Tx): Promise<number> {
  const exists =
    engine.kind === 'sqlite'
      ? sql`select 1 from sqlite_schema where name = 'schema_versions'`
      : sql`select 1 where to_regclass('schema_versions') is not null`
  if ((await exists.execute(db)).rows.length === 0) return 0
  const { rows } = await sql<{
    version: number
  }>`select max(version) as version from schema_versions`.execute(db)
  return rows[0]?.version ?? 0
}
