import { z } from 'zod'
import type { BackupReport } from '../backup.ts'
import { method } from './method.ts'

const password = z.string().min(1).optional()

export const backupMethods = {
  /** Writes everything to one file while others work. */
  'backup.make': method(z.strictObject({ file: z.string().min(1), password }), z.custom<BackupReport>()),
  /** Reads a backup through: every hash, the database and its log. */
  'backup.check': method(z.strictObject({ file: z.string().min(1), password }), z.custom<BackupReport>()),
  /** Checks a backup and puts it in a fresh folder; without a folder in the empty database of a server. */
  'backup.restore': method(
    z.strictObject({ file: z.string().min(1), password, folder: z.string().min(1).optional() }),
    z.custom<BackupReport>(),
  ),
  /** Restores a backup that a window read, in the place of this office's own data while there is none. */
  'backup.receive': method(
    z.strictObject({
      name: z.string().min(1).max(500),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      password,
    }),
    z.custom<BackupReport>(),
  ),
}
