import type { DocumentFormat, WrittenDocument } from '../api/contract/document.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { hashBytes, hashText } from '../core/casefile/eventLog.ts'
import type { HouseStyle, OfficeDocument } from '../core/document/model.ts'
import { plainContent } from '../core/document/plainContent.ts'
import {
  type FileContent,
  type ParagraphChange,
  LIKE_ENOUGH,
  compareParagraphs,
  likeness,
} from '../core/document/provenance.ts'
import { requiredSigners } from '../core/document/signing.ts'
import { type TextVersion, templateVersions, uniqueVersions } from '../core/document/textVersions.ts'
import type { Item } from '../core/draft/item.ts'
import type { ItemId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { recordExport, toVersion } from './documentRecords.ts'
import type { Actor, Ports } from './ports.ts'
import type { Reading } from './store.ts'

/** How a document leaves: in whose name, as a version of what, made from which texts, and over which file. */
export interface Exit {
  readonly ports: Ports
  readonly actor: Actor
  /** The same for every version: `minutes:` and the meeting's id … */
  readonly documentId: string
  readonly textVersions: readonly TextVersion[]
  readonly itemIds: readonly ItemId[]
  /** The file that stands where the document is to be written; `undefined`: none, or it may be replaced. */
  readonly over: { readonly name: string; readonly bytes: Uint8Array } | undefined
}

/** What every export asks besides its own facts. */
interface ExportInput {
  readonly format: DocumentFormat
  readonly over?: Exit['over']
}

export const exitOf = (
  ports: Ports,
  actor: Actor,
  documentId: string,
  sources: readonly { readonly item: Item }[],
  { over }: ExportInput,
): Exit => {
  const items = sources.map(({ item }) => item)
  return {
    ports,
    actor,
    documentId,
    textVersions: templateVersions(items),
    itemIds: items.map(({ itemId }) => itemId),
    over,
  }
}

export const withTexts = (exit: Exit, versions: readonly TextVersion[]): Exit => ({
  ...exit,
  textVersions: [...exit.textVersions, ...versions],
})

/** A file as the records know it. */
interface DescribedFile {
  readonly sha256: string
  readonly content: FileContent
}

/**
 * Prints a document and records that it left: kind, version, SHA-256, texts, who, when. Refused when the file in its
 * place is signed, was changed by hand since it left, or isn't ours.
 */
export async function leave(
  exit: Exit,
  document: OfficeDocument,
  format: DocumentFormat,
): Promise<Result<WrittenDocument, AppFailure>> {
  const { ports, actor, over, textVersions, itemIds } = exit
  const { kind, title, style, language } = document
  const documentId = format === 'docx' ? exit.documentId : `${exit.documentId}.${format}`
  const bytes = await ports.writers[format](document)
  const described = await describeFile(ports, bytes, format)
  if (!described.ok) return described
  const { content, sha256 } = described.value
  return ports.store.write(actor, async (tx) => {
    const free =
      over === undefined ? ok(null) : await mayReplace(ports, tx, { documentId, format, over, sha256 })
    if (!free.ok) return free
    const record = await recordExport(ports, tx, actor, {
      documentId,
      kind,
      title,
      language,
      content,
      sha256,
      bytes: format === 'docx' ? bytes : null,
      signers: requiredSigners(document),
      textVersions: uniqueVersions([...textVersions, styleVersion(style)]),
      itemIds,
    })
    return ok({ title, bytes, sha256, record: toVersion(record) })
  })
}

/** A house style has no number: a few letters of its hash tell one version from another. */
const styleVersion = ({ logo, ...style }: HouseStyle): TextVersion => ({
  text: `style:${style.id}`,
  version: hashText(JSON.stringify({ ...style, logo: logo?.alternativeText })).slice(0, 12),
})

/** What a file says: Word files by the seal's reading, texts and pages by their lines. */
export async function describeFile(
  ports: Ports,
  bytes: Uint8Array,
  format: DocumentFormat,
): Promise<Result<DescribedFile, AppFailure>> {
  if (format === 'docx') return ports.seal.verify(bytes, null)
  const text = new TextDecoder().decode(bytes)
  return ok({ sha256: hashBytes(bytes), content: plainContent(text, format) })
}

interface Place {
  readonly documentId: string
  readonly format: DocumentFormat
  readonly over: NonNullable<Exit['over']>
  readonly sha256: string
}

async function mayReplace(
  ports: Ports,
  tx: Reading,
  { documentId, format, over, sha256 }: Place,
): Promise<Result<null, AppFailure>> {
  const { name } = over
  const standing = await describeFile(ports, over.bytes, format)
  if (!standing.ok) return fail({ code: 'export/foreign-file', file: name })
  if (standing.value.sha256 === sha256) return ok(null)
  const known = await tx.documents.file(standing.value.sha256)
  if (known !== undefined)
    return known.signatures === 0 ? ok(null) : fail({ code: 'export/signed-file', file: name })
  const newest = await tx.documents.newest(documentId)
  const paragraphs = newest?.content.paragraphs ?? []
  if (likeness(paragraphs, standing.value.content.paragraphs) < LIKE_ENOUGH)
    return fail({ code: 'export/foreign-file', file: name })
  const changes = compareParagraphs(paragraphs, standing.value.content.paragraphs)
  return fail({
    code: 'export/changed-by-hand',
    file: name,
    version: newest?.version ?? 0,
    count: changes.length,
    paragraphs: changes.slice(0, MOST_SHOWN).map(changeText).join('\n'),
  })
}

const MOST_SHOWN = 20

/** `Päätös: Hyväksyttiin. → Hyväksyttiin muutettuna.` */
export function changeText({ heading, words }: ParagraphChange): string {
  const side = (left: 'removed' | 'added'): string =>
    words
      .filter(({ kind }) => kind === 'same' || kind === left)
      .map(({ text }) => text)
      .join('')
      .trim()
  return `  ${heading === '' ? '' : `${heading}: `}${side('removed') || '–'} → ${side('added') || '–'}`
}
