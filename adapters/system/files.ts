import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { FileUnwritable } from '../../service/ports.ts'

/**
 * Writes a whole file or nothing: under another name beside it, down to the disk, then renamed. A missing folder is
 * made. Failure: `reason` is the system's own code, `ENOSPC` when the disk is full; an older file is then untouched.
 */
export async function writeFileSafely(
  target: string,
  bytes: Uint8Array,
): Promise<Result<null, FileUnwritable>> {
  const draft = `${target}.${randomUUID()}.tmp`
  try {
    await mkdir(path.dirname(target), { recursive: true })
    await writeToDisk(draft, bytes)
    await rename(draft, target)
    return ok(null)
  } catch (error) {
    if (!isSystemError(error)) throw error
    await rm(draft, { force: true }).catch(() => undefined)
    return fail({ code: 'file/unwritable', path: target, reason: error.code })
  }
}

/** Makes sure that names just made in a folder outlive a power cut. A system that cannot sync a folder needs no syncing. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
}

/** `wx`: never through a link or over a file that someone laid there. */
async function writeToDisk(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error
