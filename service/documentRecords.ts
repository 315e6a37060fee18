import type { RecordedVersion } from '../api/contract/seal.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { type DocumentRecord, type KnownDocuments, sketchOf } from '../core/document/provenance.ts'
import type { FileContent } from '../core/document/provenance.ts'
import type { RequiredSigner } from '../core/document/signing.ts'
import { type Result, ok } from '../core/shared/result.ts'
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

/** Records a Word file that is about to leave; a version that is already known is not recorded twice. */
export async function recordExport(
  ports: Ports,
  actor: Actor,
  { bytes, ...leaving }: Omit<Leaving, 'content'> & { readonly bytes: Uint8Array },
): Promise<Result<DocumentRecord, AppFailure>> {
  const described = await ports.seal.verify(bytes, null)
  if (!described.ok) return described
  const { content, sha256 } = described.value
  return ports.store.write(actor, async (tx) => {
    const isKnown = (await tx.documents.file(sha256)) !== undefined
    const record = await recordVersion(ports, tx, actor, { ...leaving, content })
    if (isKnown) return ok(record)
    const { documentId, version } = record
    await tx.saveDocumentFile({ sha256, documentId, version, signatures: 0 })
    await tx.append({
      action: 'document.exported',
      subject: { kind: 'document', id: documentId },
      caseId: null,
      payload: {
        version,
        kind: leaving.kind,
        title: leaving.title,
        sha256,
        contentHash: content.contentHash,
      },
    })
    return ok(record)
  })
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
