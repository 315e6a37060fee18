import type { Language } from '../shared/language.ts'
import { type Inline, inlineToText, run } from '../shared/text.ts'
import type { DocumentPart, OfficeDocument, SignatureGroup } from './model.ts'

/**
 * Council summons or minutes in both languages (KieliL 29 §) out of the same paper in each: what is short stands as
 * `Aika / Tid`, the §§ and instructions side by side. Extracts, letters and decisions are never so (KieliL 19.2 §).
 */
export function inBothLanguages(one: OfficeDocument, other: OfficeDocument): OfficeDocument {
  const [left, right] = [passagesOf(one.parts), passagesOf(other.parts)]
  if (left.length !== right.length) throw new Error('a paper has the same passages in both languages')
  return {
    ...one,
    title: both(one.title, other.title),
    author: both(one.author, other.author),
    header: {
      organisation: both(one.header.organisation, other.header.organisation),
      body: both(one.header.body, other.header.body),
      document: both(one.header.document, other.header.document),
      day: one.header.day,
      pageWord: both(one.header.pageWord, other.header.pageWord),
    },
    parts: left.flatMap((passage, at) =>
      joinPassages(passage, right[at] ?? [], [one.language, other.language]),
    ),
  }
}

type Passage = readonly DocumentPart[]
type Languages = readonly [Language, Language]

/** From one heading or page break to the next. */
function passagesOf(parts: readonly DocumentPart[]): readonly Passage[] {
  const passages: DocumentPart[][] = [[]]
  for (const part of parts) {
    if (part.kind === 'section' || part.kind === 'pageBreak') passages.push([])
    passages.at(-1)?.push(part)
  }
  return passages
}

/** Passages of facts, names and signatures part by part; texts of record in two columns under one heading. */
function joinPassages(left: Passage, right: Passage, languages: Languages): Passage {
  const [heading, ...rest] = left
  const [otherHeading, ...otherRest] = right
  const first = heading === undefined ? null : joinParts(heading, otherHeading)
  const inColumns = (one: Passage, other: Passage): DocumentPart => ({
    kind: 'sideBySide',
    languages,
    rows: pairRows(rowsOf(one), rowsOf(other)),
  })
  if (first?.kind === 'section' && IN_COLUMNS.test(first.anchor)) return [first, inColumns(rest, otherRest)]
  const joined = left.map((part, at) => joinParts(part, right[at]))
  const fits = left.length === right.length && joined.every((part) => part !== null)
  return fits ? joined : [inColumns(left, right)]
}

/** Anchors of the §§ and of the instructions. */
const IN_COLUMNS = /^(?:section-\d|agenda-\d|appeal$)/u

/** `null`: the parts differ in kind, or are a text of record. */
// oxlint-disable-next-line complexity -- one line a kind; the compiler sees that none is missing
function joinParts(one: DocumentPart, other: DocumentPart | undefined): DocumentPart | null {
  if (one.kind === 'title' && other?.kind === 'title') return { ...one, text: both(one.text, other.text) }
  if (one.kind === 'section' && other?.kind === 'section')
    return { ...one, title: both(one.title, other.title) }
  if (one.kind === 'label' && other?.kind === 'label')
    return { ...one, text: both(one.text, other.text), aside: bothOrNone(one.aside, other.aside) }
  if (one.kind === 'line' && other?.kind === 'line')
    return { ...one, content: bothInline(one.content, other.content) }
  if (one.kind === 'list' && other?.kind === 'list' && one.items.length === other.items.length)
    return { ...one, items: one.items.map((item, at) => bothInline(item, other.items[at] ?? [])) }
  if (one.kind === 'facts' && other?.kind === 'facts') return joinFacts(one, other)
  if (one.kind === 'table' && other?.kind === 'table') return joinTables(one, other)
  if (one.kind === 'contents' && other?.kind === 'contents') return joinContents(one, other)
  if (one.kind === 'signatures' && other?.kind === 'signatures')
    return { ...one, groups: one.groups.map((group, at) => joinGroups(group, other.groups[at])) }
  return one.kind === 'pageBreak' && other?.kind === 'pageBreak' ? one : null
}

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { readonly kind: K }>

const joinFacts = (one: Part<'facts'>, other: Part<'facts'>): DocumentPart => ({
  ...one,
  rows: one.rows.map(({ name, value }, at) => ({
    name: both(name, other.rows[at]?.name),
    value: both(value, other.rows[at]?.value),
  })),
})

const joinTables = (one: Part<'table'>, other: Part<'table'>): DocumentPart => ({
  ...one,
  caption: both(one.caption, other.caption),
  header: one.header.map((cell, column) => both(cell, other.header[column])),
  rows: one.rows.map((row, at) => row.map((cell, column) => both(cell, other.rows[at]?.[column]))),
})

const joinContents = (one: Part<'contents'>, other: Part<'contents'>): DocumentPart => ({
  ...one,
  heading: both(one.heading, other.heading),
  entries: one.entries.map((entry, at) => ({
    ...entry,
    title: both(entry.title, other.entries[at]?.title),
  })),
})

const joinGroups = (one: SignatureGroup, other: SignatureGroup | undefined): SignatureGroup => ({
  statement: bothOrNone(one.statement, other?.statement ?? null),
  signers: one.signers.map(({ name, role }, at) => ({ name, role: both(role, other?.signers[at]?.role) })),
})

/** `Aika / Tid`; what is the same in both stands once. */
const both = (one: string, other = one): string => (one === other ? one : `${one} / ${other}`)

const bothOrNone = (one: string | null, other: string | null): string | null =>
  one === null ? null : both(one, other ?? one)

const bothInline = (one: readonly Inline[], other: readonly Inline[]): readonly Inline[] =>
  inlineToText(one) === inlineToText(other) ? one : [...one, run(' / '), ...other]

type Row = readonly DocumentPart[]

/** Parts from one label to the next. */
function rowsOf(parts: readonly DocumentPart[]): readonly Row[] {
  const rows: DocumentPart[][] = [[]]
  for (const part of parts) {
    if (part.kind === 'label') rows.push([part])
    else rows.at(-1)?.push(part)
  }
  return rows.filter((row) => row.length > 0)
}

/** Paragraph beside paragraph, so that no row is longer than a page; where one side has more, the other is empty. */
function pairRows(left: readonly Row[], right: readonly Row[]): readonly (readonly [Row, Row])[] {
  if (left.length !== right.length) return pairPieces(left.flat(), right.flat())
  return left.flatMap((row, at) => pairPieces(row, right[at] ?? []))
}

function pairPieces(left: Row, right: Row): readonly (readonly [Row, Row])[] {
  const [one, other] = [piecesOf(left), piecesOf(right)]
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [
    one.slice(at, at + 1),
    other.slice(at, at + 1),
  ])
}

/** A text of several paragraphs as its paragraphs. */
const piecesOf = (row: Row): Row =>
  row.flatMap((part): Row =>
    part.kind === 'blocks' ? part.blocks.map((block) => ({ ...part, blocks: [block] })) : [part],
  )
