import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import { openPostgresStore, openSqliteStore, openStoreOn } from '../../adapters/storage/open.ts'
import { createPostgresEngine } from '../../adapters/storage/postgres.ts'
import type { Tables } from '../../adapters/storage/tables.ts'
import { createCountingIds } from '../../adapters/system/ids.ts'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { asInstant } from '../../core/calendar/day.ts'
import type { Clock, Ids } from '../../service/ports.ts'
import type { Store } from '../../service/store.ts'
import { temporaryFolder } from './folders.ts'

/** One engine that every storage test runs on. */
export interface TestEngine {
  readonly name: string
  readonly open: () => Promise<TestStore>
}

export interface TestStore {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  /** Runs raw SQL past the store, as an attacker or another program would. */
  readonly meddle: (statement: string) => Promise<readonly unknown[]>
  /** Opens the same data once more. */
  readonly reopen: () => Promise<Store>
  readonly close: () => Promise<void>
}

export const NOW = asInstant('2026-11-16T10:00:00.000Z')

const ports = () => ({ clock: createFixedClock(NOW), ids: createCountingIds() })

const sqlite: TestEngine = {
  name: 'SQLite',
  open: async () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'pykala.db')
    const given = ports()
    const open = async () => opened(await openSqliteStore(file, given))
    const store = await open()
    return {
      store,
      ...given,
      reopen: open,
      meddle: async (statement) => {
        const { default: Database } = await import('better-sqlite3')
        const database = new Database(file)
        try {
          const prepared = database.prepare(statement)
          return prepared.reader ? prepared.all() : (prepared.run(), [])
        } finally {
          database.close()
        }
      },
      close: store.close,
    }
  },
}

/** One server for all databases of a test file: it takes seconds to start. */
let pglite: Promise<PGlite> | null = null

const inProcessPostgres: TestEngine = {
  name: 'PGlite',
  open: async () => {
    const server = await (pglite ??= PGlite.create())
    const schema = `t${randomUUID().replaceAll('-', '')}`
    await server.exec(`create schema ${schema}; set search_path to ${schema}`)
    const given = ports()
    const open = async () => {
      const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: server }) })
      // Destroying it would close the server that other tests still need.
      const engine = { ...createPostgresEngine(db, 'pglite'), close: () => Promise.resolve() }
      return opened(await openStoreOn(engine, given))
    }
    const store = await open()
    return {
      store,
      ...given,
      reopen: open,
      meddle: async (statement) => (await server.query(statement)).rows,
      close: async () => {
        await server.exec(`drop schema ${schema} cascade`)
      },
    }
  },
}

const realPostgres = (url: string): TestEngine => ({
  name: 'PostgreSQL',
  open: async () => {
    const database = await createDatabase(url)
    const given = ports()
    const open = async () => opened(await openPostgresStore(database, given))
    const store = await open()
    return {
      store,
      ...given,
      reopen: open,
      meddle: (statement) => runOn(database, statement),
      close: store.close,
    }
  },
})

/** A new empty database on the real server; answers its address. */
export async function createDatabase(url: string): Promise<string> {
  const name = `t${randomUUID().replaceAll('-', '')}`
  await runOn(url, `create database ${name}`)
  return url.replace('/postgres?', `/${name}?`)
}

async function runOn(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

const postgresUrl = inject('postgresUrl') ?? null

/** SQLite and PGlite always, a real PostgreSQL where the machine has one. */
export const engines: readonly TestEngine[] = [
  sqlite,
  inProcessPostgres,
  ...(postgresUrl === null ? [] : [realPostgres(postgresUrl)]),
]

export function opened(result: Awaited<ReturnType<typeof openSqliteStore>>): Store {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
