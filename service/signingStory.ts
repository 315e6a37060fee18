import type { SigningStory, VersionLine } from '../api/contract/signing.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { DocumentRecord } from '../core/document/provenance.ts'
import { type SignerState, signerStates } from '../core/document/signing.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { officeAuthorities } from './authorities.ts'
import { toVersion } from './documentRecords.ts'
import { heldOf, isFrozen, remarksOfMinutes } from './minutesRemarks.ts'
import type { Ports } from './ports.ts'
import type { VerifiedFile } from './sealPorts.ts'
import type { KeptFile, Reading } from './store.ts'

/** A version of a document, its kept file, and what the file's signatures are worth today. */
export interface SigningCase {
  readonly record: DocumentRecord
  readonly newest: number
  readonly isFrozen: boolean
  readonly kept: KeptVerified | null
  readonly signers: readonly SignerState[]
}

interface KeptVerified extends Pick<VerifiedFile, 'verdict' | 'readable'> {
  readonly file: KeptFile
}

/** `version` left out: the newest. */
export async function findSigning(
  ports: Ports,
  tx: Reading,
  documentId: string,
  version?: number,
): Promise<Result<SigningCase, AppFailure>> {
  const versions = await tx.documents.versions(documentId)
  const [newest] = versions
  const record = version === undefined ? newest : versions.find((one) => one.version === version)
  if (newest === undefined || record === undefined) return fail({ code: 'seal/no-document', id: documentId })
  return signingOf(ports, tx, record, newest.version)
}

export async function signingOf(
  ports: Ports,
  tx: Reading,
  record: DocumentRecord,
  newest: number,
): Promise<Result<SigningCase, AppFailure>> {
  const file = await tx.documents.kept(record.documentId, record.version)
  const held = await heldOf(ports, tx, record)
  const { version, signers, acceptances } = record
  const remarks = [...remarksOfMinutes(held, version), ...(record.remarks ?? [])]
  const found = { record, newest, isFrozen: isFrozen(held, version) }
  if (file === undefined) {
    const states = signerStates(signers, { signatures: [] }, acceptances, remarks)
    return ok({ ...found, kept: null, signers: states })
  }
  const verified = await ports.seal.verify(file.bytes, await officeAuthorities(tx))
  if (!verified.ok) return verified
  const { verdict, readable } = verified.value
  const states = signerStates(signers, verdict, acceptances, remarks)
  return ok({ ...found, kept: { file, verdict, readable }, signers: states })
}

/** The same told to a screen. */
export async function storyOf(
  tx: Reading,
  { record, newest, isFrozen: frozen, kept, signers }: SigningCase,
): Promise<SigningStory> {
  const versions: VersionLine[] = []
  for (const one of await tx.documents.versions(record.documentId))
    versions.push({
      version: one.version,
      recordedAt: one.recordedAt,
      recordedBy: one.recordedBy,
      signatures: await tx.documents.mostSignatures(one.documentId, one.version),
      acceptances: one.acceptances.length,
    })
  return {
    record: toVersion(record),
    newest,
    isFrozen: frozen,
    text: kept?.readable() ?? record.content.paragraphs.map(({ text }) => ({ kind: 'paragraph', text })),
    language: record.language ?? null,
    items: record.itemIds?.length ?? 0,
    signers,
    file:
      kept === null
        ? null
        : { sha256: kept.file.sha256, size: kept.file.bytes.length, verdict: kept.verdict },
    versions,
  }
}

/** Reads a version anew and tells it. */
export async function tellSigning(
  ports: Ports,
  tx: Reading,
  documentId: string,
  version?: number,
): Promise<Result<SigningStory, AppFailure>> {
  const found = await findSigning(ports, tx, documentId, version)
  return found.ok ? ok(await storyOf(tx, found.value)) : found
}
