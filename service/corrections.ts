import type { CorrectedDocument } from '../api/contract/document.ts'
import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { changedItems } from '../core/document/changedItems.ts'
import { correctVersion } from '../core/document/correction.ts'
import { type DocumentRecord, type FileParagraph, compareParagraphs } from '../core/document/provenance.ts'
import { type ServeAgain, serveAgain } from '../core/document/serveAgain.ts'
import { fold } from '../core/shared/fold.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { recordExport, toVersion } from './documentRecords.ts'
import type { Handlers } from './handler.ts'
import { findItems } from './lookup.ts'
import type { Actor, Ports } from './ports.ts'
import type { VerifiedFile } from './sealPorts.ts'
import type { Reading, Writing } from './store.ts'

export const correctionHandlers: Handlers<'document.correct'> = {
  'document.correct': async (ports, input, actor) => {
    const old = await ports.seal.verify(input.file, null)
    if (!old.ok) return old
    const corrected = await ports.seal.verify(input.corrected, null)
    if (!corrected.ok) return corrected
    return ports.store.write(actor, (tx) =>
      correct({ ports, tx, actor }, { old: old.value, corrected: corrected.value }, input),
    )
  },
}

interface Desk {
  readonly ports: Ports
  readonly tx: Writing
  readonly actor: Actor
}

interface Files {
  readonly old: VerifiedFile
  readonly corrected: VerifiedFile
}

/** The earlier version, its files and its signatures stay as they are; the new one names it. */
async function correct(
  { ports, tx, actor }: Desk,
  { old, corrected }: Files,
  { kind, reason, corrected: bytes }: MethodInput<'document.correct'>,
): Promise<Result<CorrectedDocument, AppFailure>> {
  const record = await tx.documents.byContent(old.content.contentHash)
  if (record === undefined) return fail({ code: 'seal/unknown-document' })
  const { documentId, version } = record
  const correction = correctVersion({
    record,
    signatures: Math.max(
      old.verdict.signatures.length,
      await tx.documents.mostSignatures(documentId, version),
    ),
    corrected: corrected.content,
    changes: compareParagraphs(record.content.paragraphs, corrected.content.paragraphs),
    kind,
    reason,
    today: ports.clock.today(),
  })
  if (!correction.ok) return correction
  const { content, sha256 } = corrected
  const left = await recordExport(ports, tx, actor, {
    ...earlierOf(record),
    content,
    sha256,
    bytes,
    correction: correction.value,
  })
  const serve = await whoIsServed(tx, record, content.paragraphs, kind)
  return serve.ok ? ok({ record: toVersion(left), correction: correction.value, serve: serve.value }) : serve
}

const earlierOf = ({
  documentId,
  kind,
  title,
  signers,
  language,
  textVersions,
  itemIds,
}: DocumentRecord) => ({
  documentId,
  kind,
  title,
  signers,
  ...(language === undefined ? {} : { language }),
  ...(textVersions === undefined ? {} : { textVersions }),
  ...(itemIds === undefined ? {} : { itemIds }),
})

/** Items of the §§ that changed, with their services. */
async function whoIsServed(
  tx: Reading,
  record: DocumentRecord,
  corrected: readonly FileParagraph[],
  kind: MethodInput<'document.correct'>['kind'],
): Promise<Result<ServeAgain, AppFailure>> {
  const found = await findItems(tx, record.itemIds ?? [])
  if (!found.ok) return found
  const named = found.value.map(({ itemId, status, text }) => ({
    itemId,
    section: status.status === 'handled' ? status.section : null,
    title: text.title,
    served: text.served,
  }))
  const items = []
  for (const { itemId, served } of changedItems(record.content.paragraphs, corrected, named))
    items.push({ served, file: await tx.appealFiles.get(itemId) })
  return ok(serveAgain({ kind: record.kind, addressee: addresseeOf(record), items }, kind))
}

/** Extracts and letters are versions of one document for each recipient, whose name stands in it. */
function addresseeOf({ documentId, content }: DocumentRecord): string | null {
  const [, extract, letter] = /^(?:extract:[^:]*:(.*)|letter:[^:]*:(.*):[^:]*:[^:]*)$/u.exec(documentId) ?? []
  const folded = extract ?? letter
  if (folded === undefined) return null
  return content.paragraphs.find(({ text }) => fold(text) === folded)?.text ?? folded
}
