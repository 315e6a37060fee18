import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { BackupFailure, Backups } from '../../service/backups.ts'
import type { Clock, OpeningProgress, StorageFailure } from '../../service/ports.ts'
import { type Store, StorageError } from '../../service/store.ts'
import { takeInFolder } from '../desk/blobs.ts'
import { createBaseForms, findVoikko } from '../search/voikko.ts'
import { createLazyStore } from '../storage/lazy.ts'
import { type OpenPorts, type Safekeeping, openPostgresStore, openSqliteStore } from '../storage/open.ts'
import { connectPostgres } from '../storage/postgres.ts'
import type { Naming } from '../storage/searchIndex.ts'
import { homeFolder } from '../system/home.ts'
import { type BackupSource, createBackups } from './backups.ts'
import { receiveBackup } from './receive.ts'
import { backUpDaily, beforeMigrationFile, dailyFile, newestGoodBackup } from './folder.ts'

/** Where the office's data is and what it needs. */
export interface OfficePlace {
  /** Data folder; `undefined`: PYKALA_HOME, else the platform's local place. */
  readonly home: string | undefined
  /** `postgres://…`; `undefined`: the SQLite file in the data folder. */
  readonly database: string | undefined
  readonly clock: Clock
  readonly naming: Naming
  /** Told to a person, though the command itself went well: the database is damaged, the daily backup failed. */
  readonly notice: (failure: StorageFailure | BackupFailure) => void
  /** Told while opening takes long. */
  readonly progress?: (progress: OpeningProgress | null) => void
}

/** The office's store with its safekeeping, opened when first used. */
export interface Office {
  readonly store: Store
  readonly backups: Backups
  /** Makes the day's backup when it is due, and closes the store. */
  readonly close: () => Promise<void>
}

/** The office's database in its data folder. */
const DATABASE_FILE = 'pykala.db'

export function createOffice(place: OfficePlace): Office {
  const { database, clock, naming, notice, progress = () => undefined } = place
  const folder = homeFolder(place.home)
  const home = folder.ok ? folder.value : ''
  const file = path.join(home, DATABASE_FILE)
  const backupFolder = path.join(home, 'backups')
  const source: BackupSource =
    database === undefined
      ? { kind: 'file', file: folder.ok ? ok(file) : folder }
      : { kind: 'server', connect: () => connectPostgres(database) }
  const backups = createBackups({ clock, folder: backupFolder, source })
  const safekeeping = safekeepingOf(backups, backupFolder, clock)
  const { baseForms, close: endHelper } = createBaseForms(findVoikko())
  let used = false
  const ports: OpenPorts = { clock, naming, baseForms, safekeeping, notice, progress }
  const store = createLazyStore(async () => {
    const opened = await openOffice(folder, database, ports)
    used = opened.ok && database === undefined
    return opened
  })
  const backUpWhenDue = async () => {
    if (!used || existsSync(dailyFile(backupFolder, clock.today()))) return
    try {
      if (!(await hasLog(store))) return
      const made = await backUpDaily(backups, backupFolder, clock.today())
      if (!made.ok) notice(made.failure)
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      notice(error.failure)
    }
  }
  const timer = setInterval(() => void backUpWhenDue(), HOUR_MS).unref()
  return {
    store,
    backups: {
      ...backups,
      receive: (name, bytes, password) =>
        receiveBackup(
          { backups, file: database === undefined ? file : null, letGo: store.letGo },
          name,
          bytes,
          password,
        ),
    },
    close: async () => {
      clearInterval(timer)
      await backUpWhenDue()
      await store.close()
      endHelper()
    },
  }
}

/** On the server, else in the folder; with what an earlier version kept beside it. */
async function openOffice(
  folder: Result<string, StorageFailure>,
  database: string | undefined,
  ports: OpenPorts,
): Promise<Result<Store, StorageFailure>> {
  if (database === undefined && !folder.ok) return folder
  const home = folder.ok ? folder.value : ''
  // Backups of a server before a migration are the server's own business.
  const { safekeeping: _ofFile, ...ofServer } = ports
  const opened =
    database === undefined
      ? await openSqliteStore(path.join(home, DATABASE_FILE), ports)
      : await openPostgresStore(database, ofServer)
  if (opened.ok && folder.ok) await takeInFolder(opened.value, path.join(home, 'attachments'))
  return opened
}

/** Backups as the store asks for them. */
const safekeepingOf = (
  backups: Pick<Backups, 'make' | 'check'>,
  folder: string,
  clock: Clock,
): Safekeeping => ({
  backUp: async (schema) => {
    const target = beforeMigrationFile(folder, schema, clock.now())
    const made = await backups.make(target, undefined)
    return made.ok
      ? ok(undefined)
      : fail({ code: 'storage/no-backup', path: target, reason: made.failure.code })
  },
  newestGood: () => newestGoodBackup(backups, folder),
})

/** A program that stays open for weeks makes its daily backups too. */
const HOUR_MS = 3_600_000

/** An office in which nothing has happened yet needs no backup. */
const hasLog = (store: Store): Promise<boolean> => store.read(async (tx) => (await tx.log(0, 1)).length > 0)
