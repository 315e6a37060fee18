import { existsSync } from 'node:fs'
import { readFile, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { ok } from '../../core/shared/result.ts'
import type { Blobs } from '../../service/draftPorts.ts'
import type { Actor } from '../../service/ports.ts'
import { type Store, StorageError } from '../../service/store.ts'
import { hashOfBytes } from '../storage/attachments.ts'

/** Bytes alone are nobody's act: the event is of the item that names them. */
const NOBODY: Actor = { personId: null, name: 'Pykälä', roles: [] }

/** Attachments in the office's own database: whoever shares it has them, and every backup holds them. */
export const createStoreBlobs = (store: Store): Blobs => ({
  keep: async (bytes) => {
    const hash = hashOfBytes(bytes)
    try {
      return await store.write(NOBODY, async (tx) => {
        await tx.keepAttachment(hash, bytes)
        return ok(hash)
      })
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      return { ok: false, failure: error.failure }
    }
  },
  find: async (hash) => {
    const bytes = await store.read((tx) => tx.attachment(hash))
    return bytes !== undefined && hashOfBytes(bytes) === hash ? bytes : null
  },
})

/**
 * Takes in what an earlier version kept in the folder `attachments/ab/cdef…` of the data folder. The folder goes when all
 * of it is in the database; what is no longer the bytes of its name stays where it is.
 */
export async function takeInFolder(store: Store, folder: string): Promise<void> {
  if (!existsSync(folder)) return
  for (const file of await readdir(folder, { recursive: true })) {
    const hash = file.replaceAll(/[\\/]/gu, '')
    if (!/^[0-9a-f]{64}$/u.test(hash)) continue
    const bytes = new Uint8Array(await readFile(path.join(folder, file)))
    if (hashOfBytes(bytes) !== hash) continue
    await store.write(NOBODY, async (tx) => {
      await tx.keepAttachment(hash, bytes)
      return ok(null)
    })
    await rm(path.join(folder, file))
  }
  await removeEmpty(folder)
}

async function removeEmpty(folder: string): Promise<void> {
  const inside = await readdir(folder, { withFileTypes: true })
  for (const entry of inside) if (entry.isDirectory()) await removeEmpty(path.join(folder, entry.name))
  if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true })
}
