import Database from 'better-sqlite3'
import type { ChainHead } from '../../core/casefile/logAudit.ts'
import { createLogAudit } from '../../core/casefile/logAudit.ts'
import type { Instant } from '../../core/calendar/day.ts'
import { ok } from '../../core/shared/result.ts'
import { ATTACHMENTS_SINCE, brokenAttachment } from './attachments.ts'
import { copyTables } from './copyTables.ts'
import { noteRestore } from './counters.ts'
import { type Engine, transact } from './engine.ts'
import { readHeads, readLog } from './log.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { forgetIndex } from './reindex.ts'
import { connectSqlite, createSqliteEngine } from './sqlite.ts'

/** Copies a SQLite database to a file of its own while others write, by SQLite's online backup. */
export async function snapshotFile(file: string, target: string): Promise<void> {
  const source = new Database(file, { readonly: true, fileMustExist: true })
  try {
    await source.backup(target)
  } finally {
    source.close()
  }
  closeInOneFile(target)
}

/** Copies a server's database, as it is at one moment, to a SQLite file. */
export async function snapshotServer(engine: Engine, target: string, now: () => Instant): Promise<void> {
  await withSqliteFile(target, (copy) => copyWhole(engine, copy, now))
  closeInOneFile(target)
}

/** Copies everything into an empty engine. Its search index is made when it is opened next. */
export async function copyWhole(from: Engine, to: Engine, now: () => Instant): Promise<void> {
  await migrate(to, now, () => Promise.resolve(ok(undefined)))
  await from.snapshot((source) => transact(to, (target) => copyTables(source, target)))
  await forgetIndex(to)
}

/** Nothing has been kept in it yet. */
export async function isFresh(engine: Engine): Promise<boolean> {
  if ((await schemaVersion(engine, engine.reader)) === 0) return true
  const { log } = await readHeads(engine.reader)
  return log.n === 0
}

/** Marks restored data: its counters ask for the last number given out since the backup. */
export const markRestored = (engine: Engine): Promise<void> => transact(engine, noteRestore)

/** The same for a file. */
export const markFileRestored = (file: string): Promise<void> => withSqliteFile(file, markRestored)

/** What a database file holds, and the first thing that is wrong with it; empty: nothing is. */
export interface FileCheck {
  readonly schema: number
  readonly cases: number
  readonly log: ChainHead
  readonly problem: string
}

/** Goes through the file: SQLite's own checks and the whole event log. */
export async function checkFile(file: string): Promise<FileCheck> {
  return withSqliteFile(file, async (engine) => {
    const { log, chains } = await readHeads(engine.reader)
    const schema = await schemaVersion(engine, engine.reader)
    const { count } = await engine.reader
      .selectFrom('cases')
      .select((of) => of.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    const damage = integrityProblem(file) || (await attachmentProblem(engine, schema))
    if (damage !== '') return { schema, cases: count, log, problem: damage }
    const audit = createLogAudit()
    for (let after: number | undefined = 0; after !== undefined;) {
      const entries = await readLog(engine.reader, after, ENTRIES_AT_ONCE)
      for (const entry of entries) audit.take(entry)
      after = entries.at(-1)?.seq
    }
    const [breach] = audit.finish(log, chains)
    return { schema, cases: count, log, problem: breach === undefined ? '' : `log: ${breach.kind}` }
  })
}

/** A database of an older program, backed up before it is migrated, has no attachments in it. */
async function attachmentProblem(engine: Engine, schema: number): Promise<string> {
  const broken = schema < ATTACHMENTS_SINCE ? undefined : await brokenAttachment(engine.reader)
  return broken === undefined ? '' : `attachment ${broken}`
}

const ENTRIES_AT_ONCE = 2000

/** First line of SQLite's own check; empty: the file is sound. */
export function integrityProblem(file: string): string {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const answer = String(database.pragma('integrity_check(1)', { simple: true }))
    return answer === 'ok' ? '' : answer
  } finally {
    database.close()
  }
}

async function withSqliteFile<T>(file: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  const connected = connectSqlite(file)
  if (!connected.ok) throw new Error(connected.failure.code)
  const engine = createSqliteEngine(file, connected.value)
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

/** Without the write-ahead log's own files. */
function closeInOneFile(file: string): void {
  const database = new Database(file)
  try {
    database.pragma('journal_mode = DELETE')
  } finally {
    database.close()
  }
}
