import type { DocumentFormat } from '../api/contract/document.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { LARGEST_FILE_BYTES, fileKindOf } from '../core/document/fileKind.ts'
import type { SealVerdict } from '../core/document/verdict.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { trustedHere } from './authorities.ts'
import { describeFile } from './documentExit.ts'
import type { Ports } from './ports.ts'
import type { VerifiedFile } from './sealPorts.ts'

/** A file that somebody brought, read: what it is, what it says, and what its signatures are worth. */
export type ComingFile = VerifiedFile & { readonly format: DocumentFormat }

/** Reads a file by what it is, whatever its name says. Trust is checked by the office's own list. */
export async function readComing(ports: Ports, bytes: Uint8Array): Promise<Result<ComingFile, AppFailure>> {
  if (bytes.length > LARGEST_FILE_BYTES)
    return fail({ code: 'seal/too-large', megabytes: LARGEST_FILE_BYTES / (1024 * 1024) })
  const format = fileKindOf(bytes, decoded(bytes))
  switch (format) {
    case 'docx': {
      const verified = await ports.seal.verify(bytes, await trustedHere(ports))
      return verified.ok ? ok({ ...verified.value, format }) : verified
    }
    case 'html':
    case 'txt': {
      const described = await describeFile(ports, bytes, format)
      return described.ok
        ? ok({ ...described.value, verdict: UNSIGNED, signedHashes: [], readable: () => [], format })
        : described
    }
    case 'pdf':
      return fail({ code: 'seal/pdf' })
    case 'oldWord':
      return fail({ code: 'seal/old-word' })
    case 'other':
      return fail({ code: 'seal/unknown-kind' })
  }
}

/** Pages and texts cannot be signed. */
const UNSIGNED: SealVerdict = { verdict: 'unsigned', signatures: [], coveredByNone: [], problems: [] }

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
