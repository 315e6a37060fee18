import { readFile } from 'node:fs/promises'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { FileUnreadable } from '../../service/ports.ts'

/** A file's bytes. Failure: `reason` is the system's own code, `ENOENT` when there is none. */
export async function readBytes(path: string): Promise<Result<Uint8Array<ArrayBuffer>, FileUnreadable>> {
  try {
    return ok(await readFile(path))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return fail({ code: 'file/unreadable', path, reason })
  }
}
