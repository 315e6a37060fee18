import type { Block, Cell, Inline, List } from '../shared/text.ts'
import { type Exchange, exchangeWords } from './exchange.ts'

/** A block with the new figure in its words, items or cells; `null`: the old one is in none of them. */
export function exchangeBlock(block: Block, exchanges: readonly Exchange[]): Block | null {
  let found = false
  const content = (words: readonly Inline[]): readonly Inline[] => {
    const exchanged = exchangeWords(words, exchanges)
    found ||= exchanged !== null
    return exchanged ?? words
  }
  const cells = (row: readonly Cell[]): readonly Cell[] =>
    row.map((cell) => ({ ...cell, content: content(cell.content) }))
  const list = (one: List): List => ({
    ...one,
    items: one.items.map((item) => ({
      ...item,
      content: content(item.content),
      sublist: item.sublist === null ? null : list(item.sublist),
    })),
  })
  const change = (): Block => {
    switch (block.kind) {
      case 'list':
        return list(block)
      case 'table':
        return { ...block, header: cells(block.header), rows: block.rows.map(cells) }
      default:
        return { ...block, content: content(block.content) }
    }
  }
  const changed = change()
  return found ? changed : null
}
