import type { Block, Cell, List } from '../../core/shared/text.ts'
import { isBlank } from '../document/inline.ts'
import { inlineHtml, textHtml } from './markup.ts'

/** The text of record. `headingLevel`: of a heading of level 1 in it. */
export const blocksHtml = (blocks: readonly Block[], headingLevel: number): string =>
  blocks.map((block) => blockHtml(block, headingLevel)).join('')

function blockHtml(block: Block, headingLevel: number): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${Math.min(headingLevel + block.level - 1, 6)}`, block.content)
    case 'paragraph':
      return element('p', block.content)
    case 'quotation':
      return isBlank(block.content) ? '' : `<blockquote><p>${inlineHtml(block.content)}</p></blockquote>\n`
    case 'list':
      return listHtml(block)
    case 'table':
      return tableHtml('', block.header, block.rows)
  }
}

/** A table with its header cells named as such; `caption` may be empty. */
export const tableHtml = (
  caption: string,
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): string =>
  `<table>\n${caption === '' ? '' : `<caption>${textHtml(caption)}</caption>\n`}` +
  `<thead><tr>${header.map((cell) => `<th scope="col"${side(cell)}>${inlineHtml(cell.content)}</th>`).join('')}</tr></thead>\n` +
  `<tbody>\n${rows.map(rowHtml).join('')}</tbody>\n</table>\n`

const rowHtml = (row: readonly Cell[]): string =>
  `<tr>${row.map((cell) => `<td${side(cell)}>${inlineHtml(cell.content)}</td>`).join('')}</tr>\n`

const side = (cell: Cell): string => (cell.align === 'end' ? ' class="end"' : '')

function listHtml(list: List): string {
  const items = list.items.map(
    (item) =>
      `<li>${inlineHtml(item.content)}${item.sublist === null ? '' : `\n${listHtml(item.sublist)}`}</li>\n`,
  )
  return listElement(list.style, items)
}

/** Ready `<li>` elements as a list. */
export function listElement(style: List['style'], items: readonly string[]): string {
  const tag = style === 'numbered' ? 'ol' : 'ul'
  return `<${tag}>\n${items.join('')}</${tag}>\n`
}

const element = (tag: string, content: Parameters<typeof inlineHtml>[0]): string =>
  isBlank(content) ? '' : `<${tag}>${inlineHtml(content)}</${tag}>\n`
