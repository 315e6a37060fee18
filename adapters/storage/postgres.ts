import { type DatabaseConnection, Kysely, PostgresDialect, PostgresDriver, sql } from 'kysely'
import pg from 'pg'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { StorageFailure } from '../../service/ports.ts'
import type { Engine } from './engine.ts'
import type { Db, Tables, Tx } from './tables.ts'

/** Oldest PostgreSQL that is supported. */
const OLDEST_MAJOR = 15

/** Any number of our own: writers of one database take turns by it. */
const WRITE_LOCK = 0x50796b6c

/** Connects to `postgres://user:password@host/database`. */
export async function connectPostgres(url: string): Promise<Result<Engine, StorageFailure>> {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 10_000 })
  // A server that goes away breaks the next query, which says so; the idle connection's own complaint is not needed.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new TurnTakingDialect({ pool }) })
  const place = withoutPassword(url)
  try {
    const found = await serverVersion(db)
    if (Number.parseInt(found, 10) >= OLDEST_MAJOR) return ok(createPostgresEngine(db, place))
    await db.destroy()
    return fail({ code: 'storage/old-server', path: place, found })
  } catch (error) {
    await db.destroy()
    const reason = error instanceof Error ? error.message : String(error)
    return fail({ code: 'storage/unreachable', path: place, reason })
  }
}

/** The engine over any Kysely that speaks PostgreSQL: a pool of connections, or PGlite in tests. */
export const createPostgresEngine = (db: Db, place: string): Engine => ({
  kind: 'postgres',
  reader: db,
  writer: db,
  lock: async (tx: Tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(WRITE_LOCK)})`.execute(tx)
  },
  snapshot: (work) =>
    db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
  changeMark: () => newestTransaction(db),
  place,
  close: () => db.destroy(),
})

/** The first transaction that had not begun: it grows with each that writes, whoever's it is. */
async function newestTransaction(db: Db): Promise<string> {
  const { rows } = await sql<{
    mark: string
  }>`select pg_snapshot_xmax(pg_current_snapshot())::text as mark`.execute(db)
  return rows[0]?.mark ?? ''
}

async function serverVersion(db: Db): Promise<string> {
  const { rows } = await sql<{ server_version: string }>`show server_version`.execute(db)
  return rows[0]?.server_version ?? ''
}

function withoutPassword(url: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@]*@/u, '$1@')
}

/** Several reads of one transaction may be asked at once; the driver takes one query at a time on a connection. */
class TurnTakingDialect extends PostgresDialect {
  readonly #config: ConstructorParameters<typeof PostgresDialect>[0]

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config)
    this.#config = config
  }

  override createDriver(): PostgresDriver {
    return new TurnTakingDriver(this.#config)
  }
}

class TurnTakingDriver extends PostgresDriver {
  readonly #known = new WeakSet<DatabaseConnection>()

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    if (!this.#known.has(connection)) takeTurns(connection)
    this.#known.add(connection)
    return connection
  }
}

function takeTurns(connection: DatabaseConnection): void {
  const execute = connection.executeQuery.bind(connection)
  let before: Promise<unknown> = Promise.resolve()
  connection.executeQuery = (...query) => {
    const turn = before.then(() => execute<never>(...query))
    before = turn.catch(() => undefined)
    return turn
  }
}
