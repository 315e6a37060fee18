import { type WordPart, alignTexts, compareWords } from '../casefile/wordDiff.ts'
import { hashText } from '../casefile/eventLog.ts'
import type { Instant } from '../calendar/day.ts'
import { fold } from '../shared/fold.ts'
import type { Acceptance, RequiredSigner, SignerRemark } from './signing.ts'
import type { Correction } from './correction.ts'
import type { TextVersion } from './textVersions.ts'
import type { SealVerdict } from './verdict.ts'
import type { ItemId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'

/** One paragraph of a Word file: its words and the heading it stands under (empty: none). */
export interface FileParagraph {
  readonly heading: string
  readonly text: string
  /** It is a heading itself: 1 the highest. Absent: it is none, or the file was read before levels were kept. */
  readonly level?: number
}

/** What a Word file says, apart from its signatures and document properties. */
export interface FileContent {
  /** SHA-256 over the digests of everything that a signature covers, in hexadecimal. */
  readonly contentHash: string
  /** SHA-256 of each covered part by its name. */
  readonly parts: Readonly<Record<string, string>>
  readonly paragraphs: readonly FileParagraph[]
}

/** A version of a document that left the office. Versions of one `documentId` are 1, 2, 3 … */
export interface DocumentRecord {
  readonly documentId: string
  readonly version: number
  /** Minutes, agenda …, or `signedFile`: a file that was not made here but signed here. */
  readonly kind: string
  readonly title: string
  readonly content: FileContent
  readonly signers: readonly RequiredSigner[]
  readonly acceptances: readonly Acceptance[]
  /** What signers have asked or refused; left out: nothing. */
  readonly remarks?: readonly SignerRemark[]
  readonly recordedAt: Instant
  readonly recordedBy: string
  readonly language?: Language
  /** Texts that it was made from; left out: not made here. */
  readonly textVersions?: readonly TextVersion[]
  /** Items that it tells of. */
  readonly itemIds?: readonly ItemId[]
  /** It corrects an earlier version that was signed. */
  readonly correction?: Correction
}

/** A file whose content is a version of ours: exported, and again each time somebody signed it. */
export interface FileRecord {
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string
  readonly documentId: string
  readonly version: number
  readonly signatures: number
}

/** What the office's records have that may be the file: found by content, and by likeness, the likest first. */
export interface KnownDocuments {
  readonly same: DocumentRecord | undefined
  /** The version that the file's signatures say they were given for. */
  readonly signed?: DocumentRecord | undefined
  readonly alike: readonly DocumentRecord[]
  /** Newest version of each document among them. */
  readonly newest: ReadonlyMap<string, number>
  /** Most signatures that a file of the same version had when it was here. */
  readonly signatures: number
}

/** Where a file comes from. `newest`: number of the document's newest version. */
export type Provenance<Record = DocumentRecord> =
  /** `signaturesGone`: how many signatures fewer than when it was here. */
  | {
      readonly answer: 'same' | 'earlier'
      readonly record: Record
      readonly newest: number
      readonly signaturesGone: number
    }
  /** Paragraphs that differ, or parts of the file when the words are the same (pictures, styles, headers). */
  | {
      readonly answer: 'changed'
      readonly record: Record
      readonly newest: number
      readonly changes: readonly ParagraphChange[]
      readonly parts: readonly string[]
    }
  | { readonly answer: 'foreign' }

/**
 * Whose a file is. The same content is ours only in a file that holds nothing else: things added beside what a
 * signature covers, or a broken container, make it a changed one.
 */
export function judgeProvenance(
  content: FileContent,
  verdict: SealVerdict,
  known: KnownDocuments,
): Provenance {
  const { same, newest } = known
  const record = same ?? known.signed ?? known.alike.find((one) => isAlike(one.content, content))
  if (record === undefined) return { answer: 'foreign' }
  const last = newest.get(record.documentId) ?? record.version
  if (same === undefined || isTampered(verdict)) return changedFrom(record, last, content)
  return {
    answer: record.version === last ? 'same' : 'earlier',
    record,
    newest: last,
    signaturesGone: Math.max(0, known.signatures - verdict.signatures.length),
  }
}

const changedFrom = (record: DocumentRecord, newest: number, content: FileContent): Provenance => ({
  answer: 'changed',
  record,
  newest,
  changes: compareParagraphs(record.content.paragraphs, content.paragraphs),
  parts: changedParts(record.content.parts, content.parts),
})

const isTampered = ({ verdict }: SealVerdict): boolean => verdict === 'invalid' || verdict === 'incomplete'

const isAlike = (ours: FileContent, theirs: FileContent): boolean =>
  likeness(ours.paragraphs, theirs.paragraphs) >= LIKE_ENOUGH

/** One paragraph that differs. Words of both, or only one of them: `removed` is what the office's own version has. */
export interface ParagraphChange {
  readonly heading: string
  readonly words: readonly WordPart[]
}

/** Compares two files paragraph by paragraph: what stands only in one, or is said in other words. */
export function compareParagraphs(
  ours: readonly FileParagraph[],
  theirs: readonly FileParagraph[],
): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = []
  let gone: FileParagraph[] = []
  let come: FileParagraph[] = []
  let [i, j] = [0, 0]
  for (const { kind } of [...alignTexts(ours.map(wordsOf), theirs.map(wordsOf)), END]) {
    if (kind === 'same') {
      changes.push(...pairChanges(gone, come))
      gone = []
      come = []
    }
    if (kind === 'removed') gone.push(...ours.slice(i, i + 1))
    if (kind === 'added') come.push(...theirs.slice(j, j + 1))
    i += kind === 'added' ? 0 : 1
    j += kind === 'removed' ? 0 : 1
  }
  return changes
}

const wordsOf = ({ text }: FileParagraph): string => text

/** Closes the last stretch of changes. */
const END: WordPart = { kind: 'same', text: '' }

/** Parts whose bytes differ, are missing or are new. */
export const changedParts = (ours: FileContent['parts'], theirs: FileContent['parts']): readonly string[] =>
  [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((name) => ours[name] !== theirs[name])
    .toSorted()

/** Size of a sketch: enough that one changed paragraph out of three still leaves most of it. */
const SKETCH_SIZE = 32

/** Shorter paragraphs (names, labels) stand in every document and tell nothing. */
const SHORTEST_TELLING = 30

/**
 * A few words of a file by which it is found again though parts of it were changed: the smallest hashes of its
 * paragraphs. Two files share about the same portion of their sketches as of their paragraphs.
 */
export const sketchOf = (paragraphs: readonly FileParagraph[]): readonly string[] =>
  [...new Set(paragraphs.map(({ text }) => fold(text)).filter((text) => text.length >= SHORTEST_TELLING))]
    .map((text) => hashText(text).slice(0, 16))
    .toSorted()
    .slice(0, SKETCH_SIZE)

/** Portion of `ours` that `theirs` still holds word for word: 1 all, 0 nothing. */
export function likeness(ours: readonly FileParagraph[], theirs: readonly FileParagraph[]): number {
  const there = new Set(theirs.map(({ text }) => fold(text)))
  const telling = ours.filter(({ text }) => text.trim() !== '')
  return telling.length === 0
    ? 0
    : telling.filter(({ text }) => there.has(fold(text))).length / telling.length
}

/** A file that holds at least this portion of ours is taken for ours, changed. */
export const LIKE_ENOUGH = 0.5

/** In a stretch of changes the nth paragraph that went became the nth that came. */
const pairChanges = (
  gone: readonly FileParagraph[],
  come: readonly FileParagraph[],
): readonly ParagraphChange[] =>
  Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => changeOf(gone[at], come[at]))

const changeOf = (ours: FileParagraph | undefined, theirs: FileParagraph | undefined): ParagraphChange => ({
  heading: ours?.heading ?? theirs?.heading ?? '',
  words: compareWords(ours?.text ?? '', theirs?.text ?? ''),
})
