import { type BlockId, asId } from '../../core/shared/ids.ts'
import {
  type Block,
  type Cell,
  type Inline,
  type List,
  type Table,
  blocksToLines,
  run,
} from '../../core/shared/text.ts'
import { newId } from './editor/keepIds.ts'

/**
 * Lines in the other language as blocks of the same shape as the source: a list stays a list, a table a table (cells with
 * tabs between). Lines that the source does not have are paragraphs; blocks that no line says are left out.
 */
export function likeSource(text: string, source: readonly Block[]): readonly Block[] {
  const lines = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '')
  const blocks: Block[] = []
  let at = 0
  for (const block of source) {
    const taken = lines.slice(at, at + blocksToLines([block]).length)
    at += taken.length
    if (taken.length > 0) blocks.push(likeBlock(block, taken))
  }
  return [...blocks, ...lines.slice(at).map((line) => paragraphOf(line))]
}

const fresh = () => ({ blockId: asId<BlockId>(newId('blockId')), origin: null })

const words = (line: string): readonly Inline[] => (line === '' ? [] : [run(line.trim())])

const paragraphOf = (line: string): Block => ({ kind: 'paragraph', ...fresh(), content: words(line) })

function likeBlock(block: Block, lines: readonly string[]): Block {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, ...fresh(), content: words(lines.join(' ')) }
    case 'paragraph':
    case 'quotation':
      return { kind: block.kind, ...fresh(), content: lines.flatMap(withBreaks) }
    case 'list':
      return likeList(block, [...lines])
    case 'table':
      return likeTable(block, lines)
  }
}

const withBreaks = (line: string, at: number): readonly Inline[] =>
  at === 0 ? words(line) : [{ kind: 'lineBreak' }, ...words(line)]

/** Takes its lines from the front of `lines`. */
function likeList(list: List, lines: string[]): List {
  const items = list.items.flatMap(({ sublist }) => {
    const line = lines.shift()
    if (line === undefined) return []
    const hasMore = sublist !== null && lines.length > 0
    return [
      { blockId: fresh().blockId, content: words(line), sublist: hasMore ? likeList(sublist, lines) : null },
    ]
  })
  return { ...list, ...fresh(), items }
}

function likeTable(table: Table, lines: readonly string[]): Table {
  const [head, ...others] = lines
  return {
    ...table,
    ...fresh(),
    header: likeRow(table.header, head),
    rows: table.rows.map((row, at) => likeRow(row, others[at])),
  }
}

function likeRow(row: readonly Cell[], line: string | undefined): readonly Cell[] {
  const cells = (line ?? '').split('\t')
  return row.map(({ align }, at) => ({ align, content: words(cells[at] ?? '') }))
}
