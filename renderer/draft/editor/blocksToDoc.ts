import type { Node as DocNode } from '@tiptap/pm/model'
import type { ItemText, Proposal } from '../../../core/draft/item.ts'
import type { Block, Cell, List, ListItem, Table } from '../../../core/shared/text.ts'
import { inlineToNodes, node } from './inlineNodes.ts'

/** What of an item is not written in the editor: it stands in the document's attributes, so that undo covers it. */
export type Frame = Omit<ItemText, 'description' | 'effects' | 'proposal'>

/** An item's whole text as the editor's document. `facts`: as they stand, so that undoing can bring them back. */
export const textToDoc = (
  { description, effects, proposal, ...frame }: ItemText,
  facts: object = {},
): DocNode =>
  node('doc', { frame, facts }, [
    bodyNode('description', description),
    bodyNode('effects', effects),
    proposalNode(proposal),
  ])

/** A text without blocks is one empty paragraph without an id, so that the caret has a place. */
const bodyNode = (part: string, blocks: readonly Block[]): DocNode =>
  node('body', { part }, blocks.length === 0 ? [node('paragraph')] : blocksToDoc(blocks))

/** Blocks as nodes of the editor. `docToBlocks` gives the same blocks back. */
export const blocksToDoc = (blocks: readonly Block[]): readonly DocNode[] => blocks.map(blockNode)

function blockNode(block: Block): DocNode {
  const { blockId, origin } = block
  switch (block.kind) {
    case 'heading':
      return node('heading', { blockId, origin, level: block.level }, inlineToNodes(block.content))
    case 'paragraph':
    case 'quotation':
      return node(block.kind, { blockId, origin }, inlineToNodes(block.content))
    case 'list':
      return listNode(block)
    case 'table':
      return tableNode(block)
  }
}

const listNode = ({ blockId, origin, style, items }: List): DocNode =>
  node(style === 'numbered' ? 'numberedList' : 'bulletedList', { blockId, origin }, items.map(itemNode))

const itemNode = ({ blockId, content, sublist }: ListItem): DocNode =>
  node('listItem', { blockId }, [
    node('paragraph', {}, inlineToNodes(content)),
    ...(sublist === null ? [] : [listNode(sublist)]),
  ])

const tableNode = ({ blockId, origin, header, rows }: Table): DocNode =>
  node('table', { blockId, origin }, [
    rowNode('headerCell', header),
    ...rows.map((row) => rowNode('tableCell', row)),
  ])

const rowNode = (kind: 'headerCell' | 'tableCell', cells: readonly Cell[]): DocNode =>
  node(
    'tableRow',
    {},
    cells.map(({ align, content }) => node(kind, { align }, [node('paragraph', {}, inlineToNodes(content))])),
  )

const proposalNode = ({ form, leadIn, clauses }: Proposal): DocNode =>
  node('proposal', { form }, [
    node('leadIn', {}, inlineToNodes(leadIn)),
    ...clauses.map(({ content, ...attributes }) => node('clause', attributes, inlineToNodes(content))),
  ])
