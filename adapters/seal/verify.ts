import {
  type SealProblem,
  type SealVerdict,
  type SignatureVerdict,
  judgeFile,
} from '../../core/document/verdict.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { SealFailure } from '../../service/sealPorts.ts'
import { type Certificate, readCertificates } from './certificate.ts'
import { mainPart } from './checkManifest.ts'
import { checkSignature } from './checkSignature.ts'
import { signatureParts } from './leftOut.ts'
import { type OpcPackage, openPackage } from './opc.ts'
import { NotZip } from './zip.ts'

export const SIGNATURE_TYPE = 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml'

/** Opens a Word file. */
export function openDocx(bytes: Uint8Array): Result<OpcPackage, SealFailure> {
  try {
    const opc = openPackage(bytes)
    return opc.parts.length === 0 ? fail({ code: 'seal/not-docx' }) : ok(opc)
  } catch (error) {
    if (error instanceof NotZip) return fail({ code: 'seal/not-docx' })
    throw error
  }
}

/** Everything that can be said of a file's signatures. `authorities` `null`: trust is not checked. */
export const verifyPackage = (opc: OpcPackage, authorities: readonly Certificate[] | null): SealVerdict =>
  verdictOn(
    opc,
    signatureParts(opc).map((part) => checkSignature(opc, part, authorities)),
  )

/** The verdict on a file whose signatures have been checked. */
export function verdictOn(opc: OpcPackage, signatures: readonly SignatureVerdict[]): SealVerdict {
  const linked = signatures.map(({ part }) => part)
  const problems: readonly SealProblem[] = [...opc.problems, ...unlinked(opc, linked)]
  const covered = new Set(signatures.flatMap((signature) => signature.covered))
  return {
    verdict: judgeFile(signatures, problems),
    signatures,
    coveredByNone: opc.parts.filter((part) => !covered.has(part)),
    problems,
  }
}

/** Whether the bytes are an Office document at all. */
export const isDocument = (opc: OpcPackage): boolean => mainPart(opc) !== undefined

/** A signature that is in the file but that no program shows, because nothing links to it. */
function unlinked(opc: OpcPackage, linked: readonly string[]): readonly SealProblem[] {
  const found = new Set(linked.map((part) => opc.find(part)))
  return opc.parts
    .filter((part) => opc.contentType(part) === SIGNATURE_TYPE && !found.has(part))
    .map((part) => ({ code: 'seal/signature-unlinked', part }))
}

/** The office's own list of authorities, from a PEM file. */
export function readAuthorities(bytes: Uint8Array): Result<readonly Certificate[], SealFailure> {
  try {
    return ok(readCertificates(bytes))
  } catch {
    return fail({ code: 'seal/no-authority' })
  }
}
