import { Bookmark, type FileChild, InternalHyperlink, Paragraph, Tab, TextRun } from 'docx'
import type { DocumentPart, LineRole, SignatureGroup } from '../../core/document/model.ts'
import { isBlank, printable } from '../document/inline.ts'
import { blockChildren } from './blocks.ts'
import { field } from './fields.ts'
import { type ListCounter, listParagraphs } from './lists.ts'
import { inlineRuns, textRuns } from './runs.ts'
import { factTable, plainCell, recordTable, signatureTable } from './tables.ts'

/** What the parts of one document share. `textWidth` in twips. */
export interface DocxPage {
  readonly textWidth: number
  readonly lists: ListCounter
  /** A section's bookmark by its anchor. */
  bookmarkOf(anchor: string): string
}

type ContentsEntry = Part<'contents'>['entries'][number]

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { readonly kind: K }>

/** Paragraphs and tables of one part. Page breaks are not here: they begin a new section of the Word file. */
// oxlint-disable-next-line complexity -- one line a kind; the compiler sees that none is missing
export function partChildren(part: DocumentPart, page: DocxPage): readonly FileChild[] {
  switch (part.kind) {
    case 'title':
      return [new Paragraph({ style: 'Heading1', children: textRuns(part.text) })]
    case 'section':
      return [sectionHeading(part, page)]
    case 'label':
      return [labelHeading(part)]
    case 'sublabel':
      return [new Paragraph({ style: 'Heading4', children: textRuns(part.text) })]
    case 'line':
      return isBlank(part.content)
        ? []
        : [new Paragraph({ style: LINES[part.role], children: inlineRuns(part.content) })]
    case 'blocks':
      return blockChildren(part.blocks, page)
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
    case 'signatures':
      return part.groups.flatMap((group) => signatureGroup(group, page))
    case 'pageBreak':
      return []
  }
}

const LINES: Readonly<Record<LineRole, string>> = {
  meeting: 'MeetingLine',
  status: 'StatusLine',
  caseNumber: 'CaseNumber',
  plain: 'BodyText',
  recipient: 'Recipient',
  certification: 'Certification',
}

/** `§ 247  Osallistuminen`: the number has a style of its own, which the page header refers to. */
const sectionHeading = ({ number, title, anchor }: Part<'section'>, page: DocxPage): Paragraph =>
  new Paragraph({
    style: 'Heading2',
    children: [
      new Bookmark({
        id: page.bookmarkOf(anchor),
        children: [
          ...(number === ''
            ? []
            : [
                new TextRun({ text: printable(number), style: 'SectionNumber' }),
                new TextRun({ text: ' ', characterSpacing: NUMBER_GAP }),
              ]),
          ...textRuns(title),
        ],
      }),
    ],
  })

/** Room added to the space after a number, in twips. */
const NUMBER_GAP = 70

const labelHeading = ({ text, aside }: Part<'label'>): Paragraph =>
  new Paragraph({
    style: 'Heading3',
    children: [
      ...textRuns(text),
      ...(aside === null
        ? []
        : [new TextRun({ text: ' ', characterSpacing: NUMBER_GAP }), ...textRuns(aside, 'Aside')]),
    ],
  })

const clauseParagraphs = ({ leadIn, clauses }: Part<'clauses'>, page: DocxPage): readonly FileChild[] => [
  ...(isBlank(leadIn) ? [] : [new Paragraph({ style: 'ClauseLeadIn', children: inlineRuns(leadIn) })]),
  ...listParagraphs('clause', clauses, page.lists),
]

const captionedTable = (part: Part<'table'>, page: DocxPage): readonly FileChild[] => [
  ...(part.caption === '' ? [] : [new Paragraph({ style: 'Caption', children: textRuns(part.caption) })]),
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
const contentsParagraphs = ({ heading, entries }: Part<'contents'>, page: DocxPage): readonly FileChild[] => [
  new Paragraph({ style: 'Heading2', children: textRuns(heading) }),
  ...entries.map(
    (entry) =>
      new Paragraph({ style: 'TOC1', children: [contentsEntry(entry, page.bookmarkOf(entry.anchor))] }),
  ),
]

const contentsEntry = ({ number, title }: ContentsEntry, bookmark: string): InternalHyperlink =>
  new InternalHyperlink({
    anchor: bookmark,
    children: [
      new TextRun({ children: [printable(number), new Tab()] }),
      ...textRuns(title),
      new TextRun({ children: [new Tab()] }),
      ...field(String.raw`PAGEREF ${bookmark} \h`, []),
    ],
  })

const signatureGroup = ({ statement, signers }: SignatureGroup, page: DocxPage): readonly FileChild[] => [
  ...(statement === null
    ? []
    : [new Paragraph({ style: 'SignatureStatement', children: textRuns(statement) })]),
  ...(signers.length === 0 ? [] : [signatureTable(signers, page.textWidth)]),
]
