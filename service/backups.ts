import type { BackupFailure } from '../api/failures/backup.ts'
import type { LogWitness } from '../core/casefile/logAudit.ts'
import type { Result } from '../core/shared/result.ts'
import type { BackupReport } from '../api/backup.ts'
import type { StorageFailure } from './ports.ts'

/**
 * Safekeeping of the whole office: one file that holds everything, on either engine
 * (docs/decisions/0007-backups.md).
 */
export interface Backups {
  /** Writes a backup while others write. The file appears whole or not at all. */
  readonly make: (
    file: string,
    password: string | undefined,
  ) => Promise<Result<BackupReport, BackupFailure | StorageFailure>>
  /** Reads the file through: every hash, the database's own checks and its log. */
  readonly check: (
    file: string,
    password: string | undefined,
  ) => Promise<Result<BackupReport, BackupFailure | StorageFailure>>
  /** Checks the file, then puts it in a fresh folder, or in the empty database the program was started with. */
  readonly restore: (
    file: string,
    password: string | undefined,
    target: string | undefined,
  ) => Promise<Result<BackupReport, BackupFailure | StorageFailure>>
  /** Restores a backup that came as bytes: in the place of the office's own data, while there is none. */
  readonly receive: (
    name: string,
    bytes: Uint8Array,
    password: string | undefined,
  ) => Promise<Result<BackupReport, BackupFailure | StorageFailure>>
  /** Heads of the log that the backups beside the database noted. */
  readonly witnesses: () => Promise<readonly LogWitness[]>
}

export type { BackupFailure, BackupReport }
