import type { Node as DocNode } from '@tiptap/pm/model'

/** Where a block, list item or clause stands in the document. */
export interface Place {
  readonly node: DocNode
  /** Before the node. */
  readonly at: number
  /** Before its first word. */
  readonly words: number
}

/** Every block, list item and clause by its id. The lead-in is `leadIn`. */
export function placesIn(doc: DocNode): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  doc.descendants((node, at) => {
    const id = idOf(node)
    if (id !== null) places.set(id, { node, at, words: node.type.name === 'listItem' ? at + 2 : at + 1 })
    return !node.isTextblock
  })
  return places
}

export function idOf(node: DocNode): string | null {
  if (node.type.name === 'leadIn') return 'leadIn'
  const id: unknown = node.attrs['clauseId'] ?? node.attrs['blockId']
  return typeof id === 'string' ? id : null
}

/** A range counted in the words of a block (`inlineToText`) as positions in the document; whole block when `null`. */
export function rangeIn(
  { node, at, words }: Place,
  range: { readonly from: number; readonly to: number } | null,
): { readonly from: number; readonly to: number } {
  const holder = node.isTextblock ? node : node.type.name === 'listItem' ? node.firstChild : null
  if (holder === null) return { from: at + 1, to: at + node.nodeSize - 1 }
  const end = holder.content.size
  const { from, to } = range ?? { from: 0, to: end }
  return { from: words + Math.min(from, end), to: words + Math.min(to, end) }
}

/** Id of the block, list item or clause that a position is in. */
export function idAt(doc: DocNode, position: number): string | null {
  const resolved = doc.resolve(Math.min(position, doc.content.size))
  for (let depth = resolved.depth; depth > 0; depth--) {
    const id = idOf(resolved.node(depth))
    if (id !== null) return id
  }
  return null
}

/** Part of the item that a position is in: `description`, `effects` or `proposal`. */
export function partAt(doc: DocNode, position: number): string | null {
  if (doc.resolve(Math.min(position, doc.content.size)).depth === 0) return null
  const top = doc.resolve(Math.min(position, doc.content.size)).node(1)
  return top.type.name === 'proposal' ? 'proposal' : String(top.attrs['part'])
}
