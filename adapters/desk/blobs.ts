import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Result, ok } from '../../core/shared/result.ts'
import type { Blobs } from '../../service/draftPorts.ts'
import type { StorageFailure } from '../../service/ports.ts'
import { writeFileSafely } from '../system/files.ts'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Bytes by their hash in `attachments/ab/cdef…`. What is there is never written again. */
export function createFolderBlobs(home: Result<string, StorageFailure>): Blobs {
  const fileOf = (hash: string): string =>
    path.join(home.ok ? home.value : '', 'attachments', hash.slice(0, 2), hash.slice(2))
  return {
    keep: async (bytes) => {
      if (!home.ok) return home
      const hash = hashOf(bytes)
      if (existsSync(fileOf(hash))) return ok(hash)
      const written = await writeFileSafely(fileOf(hash), bytes)
      return written.ok ? ok(hash) : written
    },
    find: async (hash) => {
      if (!home.ok || !/^[0-9a-f]{64}$/u.test(hash) || !existsSync(fileOf(hash))) return null
      const bytes = new Uint8Array(await readFile(fileOf(hash)))
      return hashOf(bytes) === hash ? bytes : null
    },
  }
}
