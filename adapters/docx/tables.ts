import {
  AlignmentType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { SignatureGroup } from '../../core/document/model.ts'
import { type Cell, inlineToText, run } from '../../core/shared/text.ts'
import { inlineRuns, textRuns } from './runs.ts'
import { twips } from './styles.ts'

/** Names and values: the first column is as wide as the longest name needs. */
export function factTable(
  rows: readonly { readonly name: string; readonly value: string }[],
  width: number,
): Table {
  const longest = Math.max(...rows.map((row) => row.name.length))
  const first = Math.min(Math.max(longest * TWIPS_PER_LETTER + CELL_GAP, twips(25)), twips(60))
  return table('FactTable', [first, width - first], {
    firstColumn: true,
    rows: rows.map(({ name, value }) =>
      tableRow([cellParagraph('FactName', textRuns(name)), cellParagraph('FactValue', textRuns(value))]),
    ),
  })
}

/** A table with a header row that comes again on each page. */
export function recordTable(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  width: number,
): Table {
  const bodyRows = rows.map((row) => tableRow(row.map((cell) => recordCell('TableText', cell))))
  return table('RecordTable', columnWidths([header, ...rows], width), {
    firstRow: true,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((cell) => tableCell(recordCell('TableHeading', cell))),
      }),
      ...bodyRows,
    ],
  })
}

/** Plain words as a table cell. */
export const plainCell = (text: string, align: Cell['align'] = 'start'): Cell => ({
  align,
  content: [run(text)],
})

/** A signer's line with name and role beneath, two side by side; kept together. */
export function signatureTable(signers: SignatureGroup['signers'], width: number): Table {
  const columns = [Math.floor(width / 2), width - Math.floor(width / 2)]
  const pairs = signers.flatMap((_, index) => (index % 2 === 0 ? [signers.slice(index, index + 2)] : []))
  return table('FactTable', columns, { rows: pairs.map((pair) => signatureRow(pair, columns[0] ?? width)) })
}

const signatureRow = (pair: SignatureGroup['signers'], half: number): TableRow =>
  new TableRow({
    cantSplit: true,
    children: pair.map(
      ({ name, role }) =>
        new TableCell({
          ...(pair.length === 1 ? { columnSpan: 2 } : {}),
          children: [
            cellParagraph('Signature', textRuns(name), pair.length === 1 ? half + SIGNATURE_GAP : 0),
            ...(role === '' ? [] : [cellParagraph('SignatureRole', textRuns(role))]),
          ],
        }),
    ),
  })

/** An average letter of Arial 11 with room to spare, and the gap between columns, in twips. */
const TWIPS_PER_LETTER = 125
const CELL_GAP = 220

/** Between two signature lines side by side: the right indent of the style `Signature`, in twips. */
export const SIGNATURE_GAP = twips(6)

/** Columns share the width by their longest cell, within bounds: a column of sums stays narrow, names stay whole. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const weights = (rows[0] ?? []).map((_, column) =>
    Math.min(Math.max(...rows.map((row) => letters(row[column])), 8), 28),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => Math.floor((width * weight) / sum))
}

const letters = (cell: Cell | undefined): number =>
  cell === undefined ? 0 : inlineToText(cell.content).length

interface TableLooks {
  readonly firstRow?: boolean
  readonly firstColumn?: boolean
  readonly rows: readonly TableRow[]
}

const table = (style: string, widths: readonly number[], { rows, ...look }: TableLooks): Table =>
  new Table({
    style,
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    tableLook: {
      firstRow: false,
      firstColumn: false,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
      ...look,
    },
  })

const tableRow = (cells: readonly Paragraph[]): TableRow =>
  new TableRow({ cantSplit: true, children: cells.map(tableCell) })

const tableCell = (paragraph: Paragraph): TableCell => new TableCell({ children: [paragraph] })

const recordCell = (style: string, cell: Cell): Paragraph =>
  new Paragraph({
    style,
    ...(cell.align === 'end' ? { alignment: AlignmentType.RIGHT } : {}),
    children: inlineRuns(cell.content),
  })

const cellParagraph = (style: string, children: readonly ParagraphChild[], rightIndent = 0): Paragraph =>
  new Paragraph({ style, children, ...(rightIndent === 0 ? {} : { indent: { right: rightIndent } }) })
