import type { DocumentPart, LineRole, SignatureGroup } from '../../core/document/model.ts'
import { isBlank } from '../document/inline.ts'
import { textBlocks } from './blocks.ts'
import { type ListCounter, listParagraphs } from './lists.ts'
import { inlineRuns, plainRun, textRuns } from './runs.ts'
import type { ParagraphStyle } from './styles.ts'
import { CELL_GAP } from './stylesXml.ts'
import { factTable, plainCell, recordTable, signatureTable } from './tables.ts'
import type { WordBlock, WordCell, WordParagraph, WordRun } from './word.ts'

/** What the parts of one document share. `textWidth` in twips. */
export interface DocxPage {
  readonly textWidth: number
  readonly lists: ListCounter
  /** Style of a heading; without a title on top every heading stands one level higher. */
  readonly headingOf: (level: HeadingLevel) => ParagraphStyle
  /** A section's bookmark by its anchor. */
  readonly bookmarkOf: (anchor: string) => string
}

/** 1 the title, 2 a §, 3 a label, 4–6 inside a label. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

const HEADING_STYLES = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const

/** Styles of headings without a gap: a document without a title begins with its §. */
export function headingsOf(parts: readonly DocumentPart[]): DocxPage['headingOf'] {
  const highest = parts.some(({ kind }) => kind === 'title') ? 1 : 2
  return (level) => HEADING_STYLES[level - highest] ?? 'Heading1'
}

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { readonly kind: K }>

/** Paragraphs and tables of one part. Page breaks are not here: they begin a new section of the Word file. */
// oxlint-disable-next-line complexity -- one line a kind; the compiler sees that none is missing
export function partBlocks(part: DocumentPart, page: DocxPage): readonly WordBlock[] {
  switch (part.kind) {
    case 'title':
      return [paragraph('Heading1', textRuns(part.text))]
    case 'section':
      return [sectionHeading(part, page)]
    case 'label':
      return [labelHeading(part, page)]
    case 'sublabel':
      return [paragraph(page.headingOf(4), textRuns(part.text))]
    case 'line':
      return isBlank(part.content) ? [] : [paragraph(LINES[part.role], inlineRuns(part.content))]
    case 'blocks':
      return textBlocks(part.blocks, page)
    case 'clauses':
      return clauseParagraphs(part, page)
    case 'list':
      return listParagraphs(part.style, part.items, page.lists)
    case 'facts':
      return part.rows.length === 0 ? [] : [factTable(part.rows, page.textWidth)]
    case 'table':
      return captionedTable(part, page)
    case 'contents':
      return contentsParagraphs(part, page)
    case 'sideBySide':
      return [sideBySide(part, page)]
    case 'signatures':
      return part.groups.flatMap((group) => signatureGroup(group, page))
    case 'pageBreak':
      return []
  }
}

const LINES: Readonly<Record<LineRole, ParagraphStyle>> = {
  meeting: 'MeetingLine',
  status: 'StatusLine',
  caseNumber: 'CaseNumber',
  plain: 'BodyText',
  recipient: 'Recipient',
  certification: 'Certification',
}

const paragraph = (style: ParagraphStyle, runs: readonly WordRun[]): WordParagraph => ({
  kind: 'paragraph',
  style,
  runs,
})

/** Room added to the space after a number, in twips. */
const NUMBER_GAP = 70

const gap = plainRun(' ', null, NUMBER_GAP)

/** `§ 247  Osallistuminen`: the number has a style of its own, which the page header refers to. */
const sectionHeading = ({ number, title, anchor }: Part<'section'>, page: DocxPage): WordParagraph => ({
  ...paragraph(page.headingOf(2), [
    ...(number === '' ? [] : [plainRun(number, 'SectionNumber'), gap]),
    ...textRuns(title),
  ]),
  bookmark: page.bookmarkOf(anchor),
})

const labelHeading = ({ text, aside }: Part<'label'>, page: DocxPage): WordParagraph =>
  paragraph(page.headingOf(3), [
    ...textRuns(text),
    ...(aside === null ? [] : [gap, ...textRuns(aside, 'Aside')]),
  ])

const clauseParagraphs = ({ leadIn, clauses }: Part<'clauses'>, page: DocxPage): readonly WordBlock[] => [
  ...(isBlank(leadIn) ? [] : [paragraph('ClauseLeadIn', inlineRuns(leadIn))]),
  ...listParagraphs('clause', clauses, page.lists),
]

const captionedTable = (part: Part<'table'>, page: DocxPage): readonly WordBlock[] => [
  ...(part.caption === '' ? [] : [paragraph('Caption', textRuns(part.caption))]),
  recordTable(
    part.header.map((text, column) => plainCell(text, part.align?.[column])),
    part.rows.map((row) => row.map((text, column) => plainCell(text, part.align?.[column]))),
    page.textWidth,
  ),
]

/**
 * The list of contents as links with PAGEREF fields. Their numbers are laid out beforehand, so that Word asks nothing
 * when the file is opened and a sealed file needs no update; LibreOffice computes them itself.
 */
const contentsParagraphs = ({ heading, entries }: Part<'contents'>, page: DocxPage): readonly WordBlock[] => [
  paragraph(page.headingOf(2), textRuns(heading)),
  ...entries.map(({ number, title, anchor }) => {
    const bookmark = page.bookmarkOf(anchor)
    const tab: WordRun = { kind: 'tab' }
    return {
      ...paragraph('TOC1', [plainRun(number), tab, ...textRuns(title), tab, { kind: 'pageOf', bookmark }]),
      linkTo: bookmark,
    }
  }),
]

/** Two languages in two columns, a row for what belongs together. */
function sideBySide({ languages, rows }: Part<'sideBySide'>, page: DocxPage): WordBlock {
  const half = Math.floor(page.textWidth / 2)
  const inner = { ...page, textWidth: half - 2 * CELL_GAP }
  const side = (parts: readonly DocumentPart[], at: 0 | 1): WordCell => ({
    span: 1,
    blocks: endedByParagraph(parts.flatMap((part) => partBlocks(part, inner))),
    language: languages[at],
  })
  return {
    kind: 'table',
    style: 'SideBySide',
    widths: [half, page.textWidth - half],
    header: 'none',
    rows: rows.map(([one, other]) => [side(one, 0), side(other, 1)]),
  }
}

/** A cell ends in a paragraph (ECMA-376-1, 17.4.65). */
const endedByParagraph = (blocks: readonly WordBlock[]): readonly WordBlock[] =>
  blocks.at(-1)?.kind === 'paragraph' ? blocks : [...blocks, paragraph('SectionEnd', [])]

const signatureGroup = ({ statement, signers }: SignatureGroup, page: DocxPage): readonly WordBlock[] => [
  ...(statement === null ? [] : [paragraph('SignatureStatement', textRuns(statement))]),
  ...(signers.length === 0 ? [] : [signatureTable(signers, page.textWidth)]),
]
