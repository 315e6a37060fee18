import type { StorageFailure } from '../../service/ports.ts'
import { StorageError } from '../../service/store.ts'

/**
 * Drivers' codes. SQLite: `SqliteError.code`, matched by its beginning (extended codes add to it).
 * PostgreSQL: SQLSTATE. Node: `error.code` of the file system and sockets.
 */
const KINDS = [
  ['locked', ['SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_PROTOCOL', '55P03']],
  ['full', ['SQLITE_FULL', 'ENOSPC', '53100', 'EDQUOT', 'SQLITE_IOERR_WRITE']],
  [
    'read-only',
    ['SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_AUTH', 'EACCES', 'EROFS', 'EPERM', '25006', '42501'],
  ],
  ['wrong-file', ['SQLITE_NOTADB']],
  ['damaged', ['SQLITE_CORRUPT', 'XX001', 'XX002']],
  ['clash', ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505']],
  [
    'unreachable',
    ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', 'EPIPE', '57P', '08', '28', '3D000'],
  ],
  [
    'unopened',
    ['SQLITE_CANTOPEN', 'SQLITE_IOERR', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'EFBIG', '53300'],
  ],
] as const

/** What the driver's error means to a user; `null`: not the storage's fault but a bug. */
export function storageFailure(error: unknown, path: string): StorageFailure | null {
  const code = errorCode(error)
  const kind = KINDS.find(([, codes]) => codes.some((known) => code.startsWith(known)))?.[0]
  const reason = error instanceof Error ? error.message : String(error)
  switch (kind) {
    case undefined:
      return /timeout exceeded when trying to connect|Connection terminated/u.test(reason)
        ? { code: 'storage/unreachable', path, reason }
        : null
    case 'damaged':
      return { code: 'storage/damaged-without-backup', path }
    case 'clash':
      return { code: 'storage/clash', path, what: reason }
    case 'unreachable':
    case 'unopened':
      return { code: `storage/${kind}`, path, reason }
    default:
      return { code: `storage/${kind}`, path }
  }
}

/** Runs `work`; a driver's error that a user can do something about comes out as a StorageError. */
export async function withStorageErrors<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const failure = storageFailure(error, path)
    if (failure === null) throw error
    throw new StorageError(failure, error)
  }
}

const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
