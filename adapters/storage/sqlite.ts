import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { StorageFailure } from '../../service/ports.ts'
import type { Engine } from './engine.ts'
import { storageFailure } from './errors.ts'
import type { Tables } from './tables.ts'

/** Marks the file as Pykälä's in its header (`PRAGMA application_id`): "Pykl". */
const APPLICATION_ID = 0x50796b6c

/** How long a writer waits for its turn. A computer's own programs are done in milliseconds. */
export const BUSY_TIMEOUT_MS = 45_000

/** The two connections to one file: only `writer` can change it. */
export interface SqliteConnections {
  readonly writer: Database.Database
  readonly reader: Database.Database
}

/** Opens the file, made when it is missing. Refuses a file that is not a database of Pykälä, without touching it. */
export function connectSqlite(
  file: string,
  busyTimeoutMs: number = BUSY_TIMEOUT_MS,
): Result<SqliteConnections, StorageFailure> {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    if (existsSync(file) && !isPykalaFile(file)) return fail({ code: 'storage/wrong-file', path: file })
    const writer = openWriter(file, busyTimeoutMs)
    const reader = new Database(file, { readonly: true, timeout: busyTimeoutMs })
    return ok({ writer, reader })
  } catch (error) {
    const failure = storageFailure(error, file)
    if (failure === null) throw error
    return fail(
      failure.code === 'storage/unopened' && !mayWrite(path.dirname(file)) ? readOnly(file) : failure,
    )
  }
}

const readOnly = (file: string): StorageFailure => ({ code: 'storage/read-only', path: path.dirname(file) })

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** One connection that can't write, for a file that must not be touched. */
export function connectReadOnly(file: string): Result<SqliteConnections, StorageFailure> {
  try {
    const reader = new Database(file, { readonly: true, fileMustExist: true })
    return ok({ writer: reader, reader })
  } catch (error) {
    const failure = storageFailure(error, file)
    if (failure === null) throw error
    return fail(failure)
  }
}

function openWriter(file: string, busyTimeoutMs: number): Database.Database {
  const writer = new Database(file, { timeout: busyTimeoutMs })
  try {
    patiently(busyTimeoutMs, () => writer.pragma('journal_mode = WAL'))
    // A committed case number must survive a power cut: the log is flushed at each commit.
    writer.pragma('synchronous = FULL')
    writer.pragma('foreign_keys = ON')
    writer.pragma('trusted_schema = OFF')
    if (writer.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      writer.pragma(`application_id = ${APPLICATION_ID}`)
    return writer
  } catch (error) {
    writer.close()
    throw error
  }
}

/** Pause between two attempts, in milliseconds. */
const AGAIN_MS = 20

/** SQLite does not wait for its turn to change a file's journal mode: two programs may open a new file at once. */
function patiently(ms: number, work: () => void): void {
  const until = performance.now() + ms
  for (;;)
    try {
      return work()
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY'
      if (!isBusy || performance.now() > until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, AGAIN_MS)
    }
}

/** An empty file will do: SQLite makes one before the first page is written. */
function isPykalaFile(file: string): boolean {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    if (database.pragma('application_id', { simple: true }) === APPLICATION_ID) return true
    return database.prepare('select count(*) from sqlite_schema').pluck().get() === 0
  } finally {
    database.close()
  }
}

export function createSqliteEngine(file: string, { writer, reader }: SqliteConnections): Engine {
  const readDb = new Kysely<Tables>({ dialect: new SqliteDialect({ database: cached(reader, 'begin') }) })
  const writeDb = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: cached(writer, 'begin immediate') }),
  })
  return {
    kind: 'sqlite',
    reader: readDb,
    writer: writeDb,
    // BEGIN IMMEDIATE already let only this writer in.
    lock: () => Promise.resolve(),
    snapshot: snapshotsOf(reader, readDb),
    // Seen from the reader, the writer's commits are another connection's too.
    changeMark: () => Promise.resolve(String(reader.pragma('data_version', { simple: true }))),
    place: file,
    close: async () => {
      await readDb.destroy()
      await writeDb.destroy()
      if (reader.open) reader.close()
      if (writer.open) writer.close()
    },
  }
}

/**
 * One view for several reads, one reader at a time. Begun on the driver itself: through Kysely's transaction the
 * register's first page would take half as long again.
 */
function snapshotsOf(reader: Database.Database, db: Kysely<Tables>): Engine['snapshot'] {
  const begin = reader.prepare('begin')
  const commit = reader.prepare('commit')
  let before: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = before.then(async () => {
      begin.run()
      try {
        return await work(db)
      } finally {
        if (reader.inTransaction) commit.run()
      }
    })
    before = turn.catch(() => undefined)
    return turn
  }
}

/** After a full disk SQLite has rolled back by itself; a second rollback would hide why. */
function rollbackOf(database: Database.Database): SqliteStatement {
  const rollback = database.prepare('rollback')
  return {
    reader: false,
    all: () => [],
    run: () => (database.inTransaction ? rollback.run() : { changes: 0, lastInsertRowid: 0 }),
    iterate: () => [].values(),
  }
}

/**
 * The driver as Kysely sees it, with each statement compiled once, and with our own way to begin a transaction:
 * `begin immediate` takes the write lock at once, so a writer never finds out half way that another was first.
 */
function cached(database: Database.Database, begin: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare: (text) => {
      const known = statements.get(text)
      if (known !== undefined) return known
      const made =
        text === 'rollback' ? rollbackOf(database) : database.prepare(text === 'begin' ? begin : text)
      statements.set(text, made)
      return made
    },
  }
}
