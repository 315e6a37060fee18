import type { RecordedVersion } from '../api/contract/seal.ts'
import { type DocumentRecord, type KnownDocuments, sketchOf } from '../core/document/provenance.ts'
import type { FileContent } from '../core/document/provenance.ts'
import type { Correction } from '../core/document/correction.ts'
import type { RequiredSigner } from '../core/document/signing.ts'
import type { TextVersion } from '../core/document/textVersions.ts'
import type { ItemId } from '../core/shared/ids.ts'
import type { Actor, Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

/** A document that is about to leave the office. */
export interface Leaving {
  /** The same for every version: `minutes:` and the meeting's id … */
  readonly documentId: string
  readonly kind: string
  readonly title: string
  readonly content: FileContent
  readonly signers: readonly RequiredSigner[]
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
  { sha256, ...leaving }: Leaving & { readonly sha256: string },
): Promise<DocumentRecord> {
  const record = await recordVersion(ports, tx, actor, leaving)
  const { documentId, version } = record
  if ((await tx.documents.file(sha256)) === undefined)
    await tx.saveDocumentFile({ sha256, documentId, version, signatures: 0 })
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

/** What the records have that may be a file of this content. */
export async function findKnown(tx: Reading, content: FileContent): Promise<KnownDocuments> {
  const same = await tx.documents.byContent(content.contentHash)
  const alike = await tx.documents.alike(sketchOf(content.paragraphs))
  const newest = new Map<string, number>()
  for (const { documentId } of same === undefined ? alike : [same, ...alike])
    newest.set(documentId, (await tx.documents.newest(documentId))?.version ?? 1)
  const signatures = same === undefined ? 0 : await tx.documents.mostSignatures(same.documentId, same.version)
  return { same, alike, newest, signatures }
}

export const toVersion = (record: DocumentRecord): RecordedVersion => ({
  documentId: record.documentId,
  version: record.version,
  kind: record.kind,
  title: record.title,
  recordedAt: record.recordedAt,
  recordedBy: record.recordedBy,
})
