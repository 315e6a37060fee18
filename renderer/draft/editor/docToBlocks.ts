import type { Node as DocNode } from '@tiptap/pm/model'
import type { Clause, ItemText, Proposal } from '../../../core/draft/item.ts'
import type { Facts } from '../../../core/template/facts.ts'
import type { Block, Cell, List, ListItem, Table } from '../../../core/shared/text.ts'
import type { Frame } from './blocksToDoc.ts'
import { nodesToInline } from './inlineNodes.ts'

/** Nodes never change: what is read of one once stays true, so that a key costs what it changed and not the whole text. */
function once<T>(read: (node: DocNode) => T): (node: DocNode) => T {
  const known = new WeakMap<DocNode, T>()
  return (node) => {
    const found = known.get(node) ?? read(node)
    known.set(node, found)
    return found
  }
}

/** The item's whole text from the editor's document: the same object for the same document. */
export const docToText = once((doc: DocNode): ItemText => {
  const [description, effects, proposal] = doc.children
  if (description === undefined || effects === undefined || proposal === undefined)
    throw new Error('a document without its parts')
  return {
    ...frameOf(doc),
    description: bodyBlocks(description),
    effects: bodyBlocks(effects),
    proposal: proposalOf(proposal),
  }
})

export const frameOf = (doc: DocNode): Frame => doc.attrs['frame']

/** The facts that the document's words were written by. */
export const factsOf = (doc: DocNode): Facts => doc.attrs['facts']

function bodyBlocks(body: DocNode): readonly Block[] {
  const only = body.childCount === 1 ? body.firstChild : null
  const isEmpty = only?.type.name === 'paragraph' && only.childCount === 0 && only.attrs['blockId'] === null
  return isEmpty ? [] : docToBlocks(body.children)
}

/** Nodes of the editor as blocks: the way back from `blocksToDoc`. */
export const docToBlocks = (nodes: readonly DocNode[]): readonly Block[] => nodes.map((node) => blockOf(node))

const blockOf = once((node: DocNode): Block => {
  const base = { blockId: node.attrs['blockId'], origin: node.attrs['origin'] }
  switch (node.type.name) {
    case 'heading':
      return { kind: 'heading', ...base, level: node.attrs['level'], content: nodesToInline(node) }
    case 'quotation':
      return { kind: 'quotation', ...base, content: nodesToInline(node) }
    case 'bulletedList':
    case 'numberedList':
      return listOf(node)
    case 'table':
      return tableOf(node)
    default:
      return { kind: 'paragraph', ...base, content: nodesToInline(node) }
  }
})

const listOf = (node: DocNode): List => ({
  kind: 'list',
  blockId: node.attrs['blockId'],
  origin: node.attrs['origin'],
  style: node.type.name === 'numberedList' ? 'numbered' : 'bulleted',
  items: node.children.map(itemOf),
})

function itemOf(item: DocNode): ListItem {
  const [words, sublist] = item.children
  return {
    blockId: item.attrs['blockId'],
    content: words === undefined ? [] : nodesToInline(words),
    sublist: sublist === undefined ? null : listOf(sublist),
  }
}

/** The first row is the header, whatever cells it has; a row that lacks cells gets empty ones. */
function tableOf(node: DocNode): Table {
  const rows = node.children.map((row) => row.children.map(cellOf))
  const width = Math.max(...rows.map(({ length }) => length))
  const [header = [], ...others] = rows.map((row) => [...row, ...emptyCells(width - row.length)])
  return { kind: 'table', blockId: node.attrs['blockId'], origin: node.attrs['origin'], header, rows: others }
}

const cellOf = (cell: DocNode): Cell => ({
  align: cell.attrs['align'],
  content: cell.firstChild === null ? [] : nodesToInline(cell.firstChild),
})

const emptyCells = (count: number): readonly Cell[] =>
  Array.from({ length: count }, () => ({ align: 'start', content: [] }))

function proposalOf(node: DocNode): Proposal {
  const [leadIn, ...clauses] = node.children
  return {
    form: node.attrs['form'],
    leadIn: leadIn === undefined ? [] : nodesToInline(leadIn),
    clauses: clauses.map((clause) => clauseOf(clause)),
  }
}

const clauseOf = once((node: DocNode): Clause => {
  const { clauseId, kind, origin, routeChoice, follows } = node.attrs
  return {
    clauseId,
    kind,
    content: nodesToInline(node),
    origin,
    ...(routeChoice === null ? {} : { routeChoice }),
    ...(follows === null ? {} : { follows }),
  }
})
