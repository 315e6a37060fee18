import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { BackupFailure, BackupReport, Backups } from '../../service/backups.ts'
import type { StorageFailure } from '../../service/ports.ts'
import { isFresh } from '../storage/snapshot.ts'
import { connectReadOnly, createSqliteEngine } from '../storage/sqlite.ts'

type Answer = Result<BackupReport, BackupFailure | StorageFailure>

/** Where a backup that came as bytes is put. */
export interface ReceivingOffice {
  readonly backups: Pick<Backups, 'restore'>
  /** The office's own file; `null`: its data is on a server. */
  readonly file: string | null
  /** Closes the office's own file, before another takes its place. */
  readonly letGo: () => Promise<void>
}

/** Restores a backup that a window read in the place of the office's own data, while nothing has been kept there. */
export async function receiveBackup(
  { backups, file, letGo }: ReceivingOffice,
  name: string,
  bytes: Uint8Array,
  password: string | undefined,
): Promise<Answer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pykala-received-'))
  try {
    const received = path.join(folder, path.basename(name))
    writeFileSync(received, bytes, { mode: 0o600 })
    const restored =
      file === null
        ? await backups.restore(received, password, undefined)
        : await takePlace(file, letGo, (target) => backups.restore(received, password, target))
    return restored.ok ? restored : fail(underItsName(restored.failure, received, name))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The person knows the file by its name, not by where its bytes were put. */
const underItsName = <F extends BackupFailure | StorageFailure>(
  failure: F,
  received: string,
  name: string,
): F => ('path' in failure && failure.path === received ? { ...failure, path: name } : failure)

/** Restores beside the office's file first, so that nothing is touched when the backup is not good. */
async function takePlace(
  file: string,
  letGo: () => Promise<void>,
  restoreTo: (folder: string) => Promise<Answer>,
): Promise<Answer> {
  const fresh = await isFreshFile(file)
  if (!fresh.ok) return fresh
  if (!fresh.value) return fail({ code: 'backup/not-fresh', path: file })
  const beside = `${file}.received`
  rmSync(beside, { recursive: true, force: true })
  try {
    const restored = await restoreTo(beside)
    if (!restored.ok) return restored
    await letGo()
    for (const ending of ['-wal', '-shm']) rmSync(`${file}${ending}`, { force: true })
    renameSync(path.join(beside, path.basename(file)), file)
    return ok({ ...restored.value, restoredTo: file })
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

async function isFreshFile(file: string): Promise<Result<boolean, StorageFailure>> {
  if (!existsSync(file)) return ok(true)
  const connected = connectReadOnly(file)
  if (!connected.ok) return connected
  const engine = createSqliteEngine(file, connected.value)
  try {
    return ok(await isFresh(engine))
  } finally {
    await engine.close()
  }
}
