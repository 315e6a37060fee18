import type { Language } from '../../core/shared/language.ts'
import { LOCALE } from './styles.ts'
import {
  type Looks,
  PLAIN,
  type WordBlock,
  type WordCell,
  type WordParagraph,
  type WordRow,
  type WordRun,
  type WordTable,
} from './word.ts'
import { xmlText } from './xml.ts'

/** What printing the blocks of one document needs to know. */
export interface BodyFrame {
  readonly language: Language
  /** Page of a bookmark as it is printed; empty: not known. */
  readonly pageOf: (bookmark: string) => string
  /** Number of a bookmark: 1, 2, 3 … */
  readonly idOf: (bookmark: string) => number
}

export const blocksXml = (blocks: readonly WordBlock[], frame: BodyFrame): string => {
  let xml = ''
  for (const block of blocks)
    xml += block.kind === 'table' ? tableXml(block, frame) : paragraphXml(block, frame)
  return xml
}

/** `layout`: the page layout (`w:sectPr`) of the section that ends in this paragraph. */
export function paragraphXml(paragraph: WordParagraph, frame: BodyFrame, layout = ''): string {
  const { bookmark, linkTo } = paragraph
  const runs = runsXml(paragraph.runs, frame)
  const linked =
    linkTo === undefined ? runs : `<w:hyperlink w:anchor="${linkTo}" w:history="1">${runs}</w:hyperlink>`
  const id = bookmark === undefined ? 0 : frame.idOf(bookmark)
  const marked =
    bookmark === undefined
      ? linked
      : `<w:bookmarkStart w:name="${bookmark}" w:id="${id}"/>${linked}<w:bookmarkEnd w:id="${id}"/>`
  return `<w:p><w:pPr>${paragraphProperties(paragraph)}${layout}</w:pPr>${marked}</w:p>`
}

/** In the order of the schema (ECMA-376-1, 17.3.1.26). */
const paragraphProperties = ({ style, list, after, right, align }: WordParagraph): string =>
  `<w:pStyle w:val="${style}"/>` +
  (list === undefined
    ? ''
    : `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.number}"/></w:numPr>`) +
  (after === undefined ? '' : `<w:spacing w:after="${after}"/>`) +
  (right === undefined ? '' : `<w:ind w:right="${right}"/>`) +
  (align === undefined ? '' : `<w:jc w:val="${align}"/>`)

export const runsXml = (runs: readonly WordRun[], frame: BodyFrame): string => {
  let xml = ''
  for (const run of runs) xml += runXml(run, frame)
  return xml
}

function runXml(run: WordRun, frame: BodyFrame): string {
  switch (run.kind) {
    case 'text':
      return run.text === ''
        ? ''
        : `<w:r>${runProperties(run.looks, frame.language)}<w:t xml:space="preserve">${xmlText(run.text)}</w:t></w:r>`
    case 'break':
      return '<w:r><w:br/></w:r>'
    case 'tab':
      return '<w:r><w:tab/></w:r>'
    case 'field':
      return fieldXml(run.instruction, runsXml(run.result, frame))
    case 'pageOf': {
      const page = frame.pageOf(run.bookmark)
      const result = page === '' ? '' : `<w:r>${runProperties(PLAIN, frame.language)}<w:t>${page}</w:t></w:r>`
      return fieldXml(String.raw`PAGEREF ${run.bookmark} \h`, result)
    }
  }
}

/**
 * A field with its last result, as three markers round the runs (ECMA-376-1, 17.16.18). Word and LibreOffice compute
 * PAGE, NUMPAGES and STYLEREF themselves; the result is what a reader that computes nothing shows.
 */
const fieldXml = (instruction: string, result: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${xmlText(instruction)} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** Every run says its language, so that a screen reader changes voice with it. */
const runProperties = (looks: Looks, around: Language): string =>
  `<w:rPr>${looksXml(looks)}<w:lang w:val="${LOCALE[looks.language ?? around]}"/></w:rPr>`

const looksXml = ({ style, bold, italic, gap }: Looks): string =>
  (style === null ? '' : `<w:rStyle w:val="${style}"/>`) +
  (bold ? '<w:b/>' : '') +
  (italic ? '<w:i/>' : '') +
  (gap === 0 ? '' : `<w:spacing w:val="${gap}"/>`)

const tableXml = (table: WordTable, frame: BodyFrame): string => {
  const width = table.widths.reduce((sum, column) => sum + column, 0)
  const rows = table.rows.map((row, at) => rowXml(row, table, at === 0 && table.header === 'row', frame))
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${table.style}"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/>${lookXml(table)}</w:tblPr>` +
    `<w:tblGrid>${table.widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  )
}

/** Names stand in the first column of a table of facts, and nowhere else. */
const lookXml = ({ header, style }: WordTable): string =>
  `<w:tblLook w:firstRow="${header === 'row'}" w:lastRow="false" w:firstColumn="${style === 'FactTable'}"` +
  ' w:lastColumn="false" w:noHBand="true" w:noVBand="true"/>'

const rowXml = (row: WordRow, table: WordTable, isHeader: boolean, frame: BodyFrame): string => {
  const properties = `<w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}`
  const cells = row.map((cell, column) => cellXml(cell, cellWidth(table, column, cell.span), frame))
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
}

export const cellWidth = ({ widths }: WordTable, column: number, span: number): number =>
  widths.slice(column, column + span).reduce((sum, width) => sum + width, 0)

const cellXml = (cell: WordCell, width: number, frame: BodyFrame): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${cell.span === 1 ? '' : `<w:gridSpan w:val="${cell.span}"/>`}</w:tcPr>` +
  `${blocksXml(cell.blocks, cell.language === undefined ? frame : { ...frame, language: cell.language })}</w:tc>`
