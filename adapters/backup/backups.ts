import { existsSync, mkdtempSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { asInstant } from '../../core/calendar/day.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { BackupFailure, BackupReport, Backups } from '../../service/backups.ts'
import type { Clock, StorageFailure } from '../../service/ports.ts'
import { watchDamage } from '../storage/damage.ts'
import type { Engine } from '../storage/engine.ts'
import { storageFailure } from '../storage/errors.ts'
import {
  checkFile,
  copyWhole,
  isFresh,
  markFileRestored,
  markRestored,
  snapshotFile,
  snapshotServer,
} from '../storage/snapshot.ts'
import { connectSqlite, createSqliteEngine } from '../storage/sqlite.ts'
import { backupFiles, newestGoodBackup } from './folder.ts'
import { type OpenedHeader, hashFile, readHeader, unpackContainer, writeContainer } from './container.ts'

/** What the safekeeping works on. */
export interface BackupPorts {
  readonly clock: Clock
  /** Where automatic backups lie. */
  readonly folder: string
  readonly source: BackupSource
}

/** Where the office's own data is. A file is read beside its writer, never through it: that could wait for itself. */
export type BackupSource =
  | { readonly kind: 'file'; readonly file: Result<string, StorageFailure> }
  | { readonly kind: 'server'; readonly connect: () => Promise<Result<Engine, StorageFailure>> }

export function createBackups(ports: BackupPorts): Omit<Backups, 'receive'> {
  return {
    make: (file, password) => answered(file, 'backup/unwritable', () => make(ports, file, password)),
    check: (file, password) => answered(file, 'backup/unreadable', () => check(file, password)),
    restore: (file, password, target) =>
      answered(target ?? file, 'backup/unwritable', () => restore(ports, file, password, target)),
    witnesses: async () => {
      const headers = await Promise.all(backupFiles(ports.folder).map(readHeaderOrNull))
      return headers.flatMap((opened) =>
        opened === null
          ? []
          : [{ seq: opened.header.logEntries, logHash: opened.header.logHash, witness: opened.file }],
      )
    },
  }
}

type BackupAnswer = Result<BackupReport, BackupFailure | StorageFailure>

async function make(ports: BackupPorts, file: string, password: string | undefined): Promise<BackupAnswer> {
  if (existsSync(file)) return fail({ code: 'backup/exists', path: file })
  mkdirSync(path.dirname(file), { recursive: true })
  const database = `${file}.${process.pid}.db`
  const packed = `${file}.${process.pid}.part`
  try {
    const place = await takeSnapshot(ports, database)
    if (!place.ok) return place
    const found = await checkFile(database)
    if (found.problem !== '') return fail(await damagedSource(ports, place.value))
    const header = {
      madeAt: ports.clock.now(),
      schema: found.schema,
      cases: found.cases,
      logEntries: found.log.n,
      logHash: found.log.hash,
      bytes: statSync(database).size,
      sha256: await hashFile(database),
    }
    await writeContainer(database, packed, header, password)
    renameSync(packed, file)
    return ok(reportOf(file, header, password !== undefined))
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(`${database}${ending}`, { force: true })
    rmSync(packed, { force: true })
  }
}

/** Copies the office's data to a file of its own; answers where it came from. */
async function takeSnapshot(
  { source, clock }: BackupPorts,
  target: string,
): Promise<Result<string, BackupFailure | StorageFailure>> {
  if (source.kind === 'file') {
    if (!source.file.ok) return source.file
    const file = source.file.value
    if (!existsSync(file)) return fail({ code: 'backup/nothing', path: file })
    await snapshotFile(file, target)
    return ok(file)
  }
  const connected = await source.connect()
  if (!connected.ok) return connected
  try {
    await snapshotServer(connected.value, target, () => clock.now())
    return ok(connected.value.place)
  } finally {
    await connected.value.close()
  }
}

/** The office's own database is damaged: nothing more is written to it, and the newest good backup is named. */
function damagedSource({ source, folder }: BackupPorts, place: string): Promise<StorageFailure> {
  const failure: StorageFailure = { code: 'storage/damaged-without-backup', path: place }
  if (source.kind === 'server') return Promise.resolve(failure)
  const newestGood = () => newestGoodBackup({ check }, folder)
  return watchDamage(place, { newestGood }).explain(failure)
}

async function check(file: string, password: string | undefined): Promise<BackupAnswer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pykala-check-'))
  try {
    return await unpackChecked(file, password, path.join(folder, 'checked.db'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Unpacks to `target` and holds every hash against what came out: the database's, its log's, the log's head. */
async function unpackChecked(
  file: string,
  password: string | undefined,
  target: string,
): Promise<BackupAnswer> {
  const opened = await readHeader(file)
  if (opened === null) return fail({ code: 'backup/not-a-backup', path: file })
  const { header } = opened
  if (header.encryption !== null && password === undefined)
    return fail({ code: 'backup/password-needed', path: file })
  const sha256 = await unpackOrNull(file, opened, password, target)
  if (sha256 === null)
    return fail(
      header.encryption === null
        ? { code: 'backup/broken', path: file, part: 'gzip' }
        : { code: 'backup/wrong-password', path: file },
    )
  if (sha256 !== header.sha256) return fail({ code: 'backup/broken', path: file, part: 'sha256' })
  const found = await checkFile(target)
  if (found.problem !== '') return fail({ code: 'backup/broken', path: file, part: found.problem })
  if (found.log.hash !== header.logHash || found.log.n !== header.logEntries)
    return fail({ code: 'backup/broken', path: file, part: 'log' })
  return ok(reportOf(file, header, header.encryption !== null))
}

async function restore(
  ports: BackupPorts,
  file: string,
  password: string | undefined,
  target: string | undefined,
): Promise<BackupAnswer> {
  const { source } = ports
  if (source.kind === 'server') return restoreToServer(source.connect, ports.clock, file, password)
  if (target === undefined) return fail({ code: 'backup/no-target', path: file })
  if (existsSync(target) && readdirSync(target).length > 0)
    return fail({ code: 'backup/not-fresh', path: target })
  mkdirSync(target, { recursive: true })
  const unpacked = path.join(target, 'pykala.db.restoring')
  const answer = await unpackChecked(file, password, unpacked)
  if (answer.ok) await markFileRestored(unpacked)
  if (answer.ok) renameSync(unpacked, path.join(target, 'pykala.db'))
  for (const ending of ['', '-wal', '-shm']) rmSync(`${unpacked}${ending}`, { force: true })
  return answer.ok ? ok({ ...answer.value, restoredTo: target }) : answer
}

async function restoreToServer(
  connect: () => Promise<Result<Engine, StorageFailure>>,
  clock: Clock,
  file: string,
  password: string | undefined,
): Promise<BackupAnswer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pykala-restore-'))
  const unpacked = path.join(folder, 'restored.db')
  try {
    const answer = await unpackChecked(file, password, unpacked)
    if (!answer.ok) return answer
    const target = await connect()
    if (!target.ok) return target
    try {
      return await fillServer(unpacked, target.value, answer.value, clock)
    } finally {
      await target.value.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fillServer(
  unpacked: string,
  target: Engine,
  report: BackupReport,
  clock: Clock,
): Promise<BackupAnswer> {
  const source = connectSqlite(unpacked)
  if (!source.ok) return source
  const from = createSqliteEngine(unpacked, source.value)
  try {
    if (!(await isFresh(target))) return fail({ code: 'backup/not-fresh', path: target.place })
    await copyWhole(from, target, () => clock.now())
    await markRestored(target)
    return ok({ ...report, restoredTo: target.place })
  } finally {
    await from.close()
  }
}

/** What went wrong outside is an expected failure too: no such file, no right, disk full. */
async function answered(
  file: string,
  code: 'backup/unreadable' | 'backup/unwritable',
  work: () => Promise<BackupAnswer>,
): Promise<BackupAnswer> {
  try {
    return await work()
  } catch (error) {
    const failure = storageFailure(error, file)
    if (failure === null) throw error
    if (failure.code === 'storage/full') return fail(failure)
    return fail({ code, path: file, reason: error instanceof Error ? error.message : String(error) })
  }
}

/** `null`: the packing or its seal is broken, or the password is another. */
async function unpackOrNull(
  file: string,
  opened: OpenedHeader,
  password: string | undefined,
  target: string,
): Promise<string | null> {
  try {
    return await unpackContainer(file, opened, password, target)
  } catch (error) {
    if (storageFailure(error, file) !== null) throw error
    return null
  }
}

async function readHeaderOrNull(file: string): Promise<(OpenedHeader & { readonly file: string }) | null> {
  try {
    const opened = await readHeader(file)
    return opened === null ? null : { ...opened, file }
  } catch {
    return null
  }
}

const reportOf = (
  file: string,
  header: Omit<OpenedHeader['header'], 'encryption'>,
  encrypted: boolean,
): BackupReport => ({
  file,
  madeAt: asInstant(header.madeAt),
  schema: header.schema,
  cases: header.cases,
  logEntries: header.logEntries,
  logHash: header.logHash,
  bytes: header.bytes,
  encrypted,
})
