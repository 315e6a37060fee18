import type { ItemLayout } from '../organisation/layout.ts'
import { type ItemView, itemParts } from './itemParts.ts'
import type { DocumentPart, SectionForm } from './model.ts'

/** One item in two languages: its heading in both, then its parts side by side, a row for each label. */
export function sideBySideParts(
  one: ItemView,
  other: ItemView,
  layout: ItemLayout,
  form: SectionForm = 'before',
): readonly DocumentPart[] {
  const [heading, ...left] = itemParts(one, layout, form)
  const [, ...right] = itemParts(other, layout, form)
  if (heading?.kind !== 'section') throw new Error('an item begins with its heading')
  return [
    { ...heading, title: `${one.text.title} / ${other.text.title}` },
    {
      kind: 'sideBySide',
      languages: [one.text.language, other.text.language],
      rows: pairRows(rowsOf(left), rowsOf(right)),
    },
  ]
}

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
