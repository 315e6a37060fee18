import type { SignatureGroup } from '../../core/document/model.ts'
import { type Cell, inlineToText, run } from '../../core/shared/text.ts'
import { inlineRuns, textRuns } from './runs.ts'
import { type ParagraphStyle, SIGNATURE_GAP, twips } from './styles.ts'
import { CELL_GAP } from './stylesXml.ts'
import type { WordCell, WordParagraph, WordRow, WordTable } from './word.ts'

/** Names and values: the first column is as wide as the longest name needs. */
export function factTable(
  rows: readonly { readonly name: string; readonly value: string }[],
  width: number,
): WordTable {
  const longest = Math.max(...rows.map((row) => row.name.length))
  const first = Math.min(Math.max(longest * TWIPS_PER_LETTER + 2 * CELL_GAP, twips(25)), twips(60))
  return {
    kind: 'table',
    style: 'FactTable',
    widths: [first, width - first],
    header: 'none',
    rows: rows.map(({ name, value }) => [
      cell(paragraph('FactName', name)),
      cell(paragraph('FactValue', value)),
    ]),
  }
}

/** A table with a header row that comes again on each page. */
export const recordTable = (
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  width: number,
): WordTable => ({
  kind: 'table',
  style: 'RecordTable',
  widths: columnWidths([header, ...rows], width),
  header: 'row',
  rows: [
    header.map((one) => recordCell('TableHeading', one)),
    ...rows.map((row) => row.map((one) => recordCell('TableText', one))),
  ],
})

/** Plain words as a table cell. */
export const plainCell = (text: string, align: Cell['align'] = 'start'): Cell => ({
  align,
  content: [run(text)],
})

/** A signer's line with name and role beneath, two side by side; kept together. */
export function signatureTable(signers: SignatureGroup['signers'], width: number): WordTable {
  const half = Math.floor(width / 2)
  const pairs = signers.flatMap((_, index) => (index % 2 === 0 ? [signers.slice(index, index + 2)] : []))
  return {
    kind: 'table',
    style: 'FactTable',
    widths: [half, width - half],
    header: 'none',
    rows: pairs.map((pair) => signatureRow(pair, half)),
  }
}

const signatureRow = (pair: SignatureGroup['signers'], half: number): WordRow =>
  pair.map(({ name, role }) => ({
    span: pair.length === 1 ? 2 : 1,
    blocks: [
      { ...paragraph('Signature', name), ...(pair.length === 1 ? { right: half + SIGNATURE_GAP } : {}) },
      ...(role === '' ? [] : [paragraph('SignatureRole', role)]),
    ],
  }))

/** An average letter of Arial 11 with room to spare, in twips. */
const TWIPS_PER_LETTER = 125

/** Columns share the width by their longest cell, within bounds: a column of sums stays narrow, names stay whole. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const weights = (rows[0] ?? []).map((_, column) =>
    Math.min(Math.max(...rows.map((row) => letters(row[column])), 8), 28),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => Math.floor((width * weight) / sum))
}

const letters = (one: Cell | undefined): number => (one === undefined ? 0 : inlineToText(one.content).length)

const paragraph = (style: ParagraphStyle, text: string): WordParagraph => ({
  kind: 'paragraph',
  style,
  runs: textRuns(text),
})

const cell = (content: WordParagraph): WordCell => ({ span: 1, blocks: [content] })

const recordCell = (style: ParagraphStyle, { align, content }: Cell): WordCell =>
  cell({
    kind: 'paragraph',
    style,
    runs: inlineRuns(content),
    ...(align === 'end' ? { align: 'right' } : {}),
  })
