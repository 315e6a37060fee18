import { canonicalJson } from '../../core/casefile/eventLog.ts'
import { type DocumentRecord, type FileRecord, sketchOf } from '../../core/document/provenance.ts'
import type { Reading, ToSignQuery, Writing } from '../../service/store.ts'
import type { Db, Tx } from './tables.ts'

/** Documents that may be the one that a changed file came from; more would only be less and less like it. */
const MOST_ALIKE = 5

/** Records of documents that left the office. */
export const documentReading = (db: Db | Tx): Reading['documents'] => ({
  byContent: (contentHash) => newestOf(versions(db).where('content_hash', '=', contentHash)),
  newest: (documentId) => newestOf(versions(db).where('id', '=', documentId)),
  alike: async (sketch) => {
    const likest = await likestVersions(db, sketch)
    const found = await Promise.all(
      likest.map(({ id, version }) =>
        newestOf(versions(db).where('id', '=', id).where('version', '=', version)),
      ),
    )
    return found.filter((record) => record !== undefined)
  },
  file: async (sha256) => {
    const row = await db
      .selectFrom('document_files')
      .selectAll()
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    return row === undefined
      ? undefined
      : { sha256, documentId: row.id, version: row.version, signatures: row.signatures }
  },
  mostSignatures: async (documentId, version) => {
    const row = await db
      .selectFrom('document_files')
      .select((of) => of.fn.max('signatures').as('most'))
      .where('id', '=', documentId)
      .where('version', '=', version)
      .executeTakeFirst()
    return row?.most ?? 0
  },
  versions: async (documentId) => {
    const rows = await versions(db).where('id', '=', documentId).execute()
    return rows.map(({ payload }) => fromPayload(payload))
  },
  toSign: (query) => documentsToSign(db, query),
  kept: async (documentId, version) => {
    const row = await db
      .selectFrom('document_files')
      .innerJoin('document_bytes', 'document_bytes.sha256', 'document_files.sha256')
      .select(['document_files.sha256', 'signatures', 'bytes'])
      .where('id', '=', documentId)
      .where('version', '=', version)
      .orderBy('signatures', 'desc')
      .orderBy('place', 'desc')
      .executeTakeFirst()
    return row === undefined ? undefined : { ...row, bytes: new Uint8Array(row.bytes) }
  },
})

/** Whether it names signers stands in the payload only: a few rows more than were asked are read and left out. */
async function documentsToSign(
  db: Db | Tx,
  { itemIds, limit }: ToSignQuery,
): Promise<readonly DocumentRecord[]> {
  if (itemIds?.length === 0) return []
  const rows = await versions(db)
    .where('version', '=', (of) =>
      of
        .selectFrom('document_versions as other')
        .select((other) => other.fn.max('other.version').as('newest'))
        .whereRef('other.id', '=', 'document_versions.id'),
    )
    .where('payload', 'not like', '%"signers":[]%')
    .$if(itemIds !== undefined, (query) =>
      query.where('id', 'in', (of) =>
        of
          .selectFrom('document_items')
          .select('document_items.id')
          .where('item_id', 'in', [...(itemIds ?? [])]),
      ),
    )
    .clearOrderBy()
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ payload }) => fromPayload(payload))
}

/** Inserts a version, or writes what was added to it (an acceptance). */
const saveDocumentVersion = async (tx: Tx, record: DocumentRecord): Promise<void> => {
  const { documentId: id, version, content, recordedAt } = record
  const payload = canonicalJson(record)
  await tx
    .insertInto('document_versions')
    .values({ id, version, content_hash: content.contentHash, recorded_at: recordedAt, payload })
    .onConflict((conflict) => conflict.columns(['id', 'version']).doUpdateSet({ payload }))
    .execute()
  for (const hash of sketchOf(content.paragraphs))
    await tx
      .insertInto('document_sketches')
      .values({ hash, id, version })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  for (const itemId of record.itemIds ?? [])
    await tx
      .insertInto('document_items')
      .values({ item_id: itemId, id })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

const keepDocumentBytes = async (tx: Tx, sha256: string, bytes: Uint8Array): Promise<void> => {
  const { last } = await tx
    .selectFrom('document_bytes')
    .select((of) => of.fn.coalesce(of.fn.max('place'), of.lit(0)).as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('document_bytes')
    .values({ sha256, place: last + 1, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

const saveDocumentFile = async (tx: Tx, file: FileRecord): Promise<void> => {
  const { sha256, documentId: id, version, signatures } = file
  await tx
    .insertInto('document_files')
    .values({ sha256, id, version, signatures })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const documentWriting = (
  tx: Tx,
): Pick<Writing, 'saveDocumentVersion' | 'saveDocumentFile' | 'keepDocumentBytes'> => ({
  saveDocumentVersion: (record) => saveDocumentVersion(tx, record),
  saveDocumentFile: (file) => saveDocumentFile(tx, file),
  keepDocumentBytes: (sha256, bytes) => keepDocumentBytes(tx, sha256, bytes),
})

const versions = (db: Db | Tx) =>
  db
    .selectFrom('document_versions')
    .select('payload')
    .orderBy('version', 'desc')
    .orderBy('recorded_at', 'desc')

async function newestOf(query: ReturnType<typeof versions>): Promise<DocumentRecord | undefined> {
  const row = await query.limit(1).executeTakeFirst()
  return row === undefined ? undefined : fromPayload(row.payload)
}

const likestVersions = (db: Db | Tx, sketch: readonly string[]) =>
  sketch.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('document_sketches')
        .select(['id', 'version'])
        .where('hash', 'in', [...sketch])
        .groupBy(['id', 'version'])
        .orderBy((of) => of.fn.countAll(), 'desc')
        .orderBy('version', 'desc')
        .orderBy('id')
        .limit(MOST_ALIKE)
        .execute()

/** Only `saveDocumentVersion` writes the column. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by canonicalJson above
const fromPayload = (payload: string): DocumentRecord => JSON.parse(payload) as DocumentRecord
