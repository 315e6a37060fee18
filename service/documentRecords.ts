import type { RecordedVersion } from '../api/contract/seal.ts'
import { type DocumentRecord, type KnownDocuments, sketchOf } from '../core/document/provenance.ts'
import type { FileContent } from '../core/document/provenance.ts'
import type { Correction } from '../core/document/correction.ts'
import type { RequiredSigner } from '../core/document/signing.ts'
import type { TextVersion } from '../core/document/textVersions.ts'
import type { ItemId } from '../core/shared/ids.ts'
import type { Language } from '../core/shared/language.ts'
import type { Actor, Ports } from './ports.ts'
import type { VerifiedFile } from './sealPorts.ts'
import type { Reading, Writing } from './store.ts'

/** A document that is about to leave the office. */
export interface Leaving {
  /** The same for every version: `minutes:` and the meeting's id … */
  readonly documentId: string
  readonly kind: string
  readonly title: string
  readonly content: FileContent
  readonly signers: readonly RequiredSigner[]
  readonly language?: Language
  readonly textVersions?: readonly TextVersion[]
  readonly itemIds?: readonly ItemId[]
  readonly correction?: Correction
}

/** The record of the version that has this content; a new one when the content is new. */
export async function recordVersion(
  ports: Ports,
  tx: Writing,
  actor: Actor,
  leaving: Leaving,
): Promise<DocumentRecord> {
  const known = await tx.documents.byContent(leaving.content.contentHash)
  if (known?.documentId === leaving.documentId) return known
  const newest = await tx.documents.newest(leaving.documentId)
  const record: DocumentRecord = {
    ...leaving,
    version: (newest?.version ?? 0) + 1,
    acceptances: [],
    recordedAt: ports.clock.now(),
    recordedBy: actor.name,
  }
  await tx.saveDocumentVersion(record)
  return record
}

/** Records a file that is about to leave, and that it left; a version that is already known is not recorded twice. */
export async function recordExport(
  ports: Ports,
  tx: Writing,
  actor: Actor,
  { sha256, bytes, ...leaving }: Leaving & { readonly sha256: string; readonly bytes: Uint8Array | null },
): Promise<DocumentRecord> {
  const record = await recordVersion(ports, tx, actor, leaving)
  const { documentId, version } = record
  if ((await tx.documents.file(sha256)) === undefined)
    await tx.saveDocumentFile({ sha256, documentId, version, signatures: 0 })
  if (bytes !== null) await keepToSign(tx, record, { sha256, bytes })
  await tx.append({
    action: leaving.correction === undefined ? 'document.exported' : 'document.corrected',
    subject: { kind: 'document', id: documentId },
    caseId: null,
    payload: {
      version,
      kind: leaving.kind,
      title: leaving.title,
      sha256,
      contentHash: leaving.content.contentHash,
      textVersions: leaving.textVersions ?? [],
      ...(leaving.correction === undefined ? {} : { correction: leaving.correction }),
    },
  })
  return record
}

/** A Word file whose signature page names people is kept as it is: everybody signs these very bytes. */
async function keepToSign(
  tx: Writing,
  { documentId, version, signers }: DocumentRecord,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: Uint8Array },
): Promise<void> {
  if (signers.length === 0 || (await tx.documents.kept(documentId, version)) !== undefined) return
  await tx.keepDocumentBytes(sha256, bytes)
}

/** What the records have that may be this file: by its content, its very bytes, its signatures, and by likeness. */
export async function findKnown(
  tx: Reading,
  { content, sha256, signedHashes }: Pick<VerifiedFile, 'content' | 'sha256' | 'signedHashes'>,
): Promise<KnownDocuments> {
  const same = (await tx.documents.byContent(content.contentHash)) ?? (await recordOfFile(tx, sha256))
  const signed = await firstByContent(tx, signedHashes)
  const alike = await tx.documents.alike(sketchOf(content.paragraphs))
  const newest = new Map<string, number>()
  for (const { documentId } of [same, signed, ...alike].filter((one) => one !== undefined))
    newest.set(documentId, (await tx.documents.newest(documentId))?.version ?? 1)
  const signatures = same === undefined ? 0 : await tx.documents.mostSignatures(same.documentId, same.version)
  return { same, signed, alike, newest, signatures }
}

async function firstByContent(tx: Reading, hashes: readonly string[]): Promise<DocumentRecord | undefined> {
  for (const hash of hashes) {
    const record = await tx.documents.byContent(hash)
    if (record !== undefined) return record
  }
  return undefined
}

/** Whose bytes these are; texts that were recorded before their words were hashed are found only so. */
async function recordOfFile(tx: Reading, sha256: string): Promise<DocumentRecord | undefined> {
  const file = await tx.documents.file(sha256)
  if (file === undefined) return undefined
  const versions = await tx.documents.versions(file.documentId)
  return versions.find(({ version }) => version === file.version)
}

export const toVersion = (record: DocumentRecord): RecordedVersion => ({
  documentId: record.documentId,
  version: record.version,
  kind: record.kind,
  title: record.title,
  recordedAt: record.recordedAt,
  recordedBy: record.recordedBy,
})
