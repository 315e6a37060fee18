import type { Node as DocNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'

/**
 * Every block, list item and clause keeps its id through edits. What was split, pasted or made anew gets a new id and
 * no origin; of two with the same id, the one whose words did not change stays the old one.
 */
export const keepIdsPlugin = (): Plugin =>
  new Plugin({
    key: new PluginKey('keepIds'),
    appendTransaction: (transactions, before, after) =>
      transactions.some(({ docChanged }) => docChanged) ? giveIds(before, after) : null,
  })

/** Where the words came from, and what a person has chosen of the clause's appeal: a new one has neither. */
const oldAttributes = ({ attrs }: DocNode): readonly string[] =>
  ['origin', 'routeChoice', 'follows'].filter((name) => attrs[name] !== undefined && attrs[name] !== null)

interface Owner {
  readonly node: DocNode
  readonly at: number
  readonly attribute: 'blockId' | 'clauseId'
}

function giveIds(before: EditorState, after: EditorState): Transaction | null {
  const owners = ownersIn(after.doc)
  const changed = after.tr
  const keepers = keptBy(owners, before.doc)
  for (const { node, at, attribute } of owners) {
    const id: unknown = node.attrs[attribute]
    if (typeof id === 'string' && keepers.get(id) === at) continue
    changed.setNodeAttribute(at, attribute, newId(attribute))
    for (const name of oldAttributes(node)) changed.setNodeAttribute(at, name, null)
  }
  for (const { node, at } of inner(after.doc))
    if (node.attrs['blockId'] !== null || node.attrs['origin'] !== null)
      changed.setNodeAttribute(at, 'blockId', null).setNodeAttribute(at, 'origin', null)
  return changed.docChanged ? changed : null
}

export const newId = (attribute: 'blockId' | 'clauseId'): string =>
  `${attribute === 'blockId' ? 'block' : 'clause'}-${crypto.randomUUID()}`

/** Which position keeps an id: the one with the words it had before, else the first. */
function keptBy(owners: readonly Owner[], before: DocNode): ReadonlyMap<string, number> {
  const holders = new Map<string, Owner[]>()
  for (const owner of owners) {
    const id = String(owner.node.attrs[owner.attribute])
    holders.set(id, [...(holders.get(id) ?? []), owner])
  }
  const isTwice = [...holders.values()].some(({ length }) => length > 1)
  const words: ReadonlyMap<string, string> = isTwice ? wordsById(before) : new Map()
  return new Map(
    [...holders].map(([id, same]) => {
      const unchanged = same.find(({ node }) => words.get(id) === node.textContent)
      return [id, (unchanged ?? same[0])?.at ?? -1]
    }),
  )
}

const wordsById = (doc: DocNode): ReadonlyMap<string, string> =>
  new Map(ownersIn(doc).map(({ node, attribute }) => [node.attrs[attribute], node.textContent]))

/** Nodes with an id of their own. An empty text's only paragraph has none until something is written. */
function ownersIn(doc: DocNode): readonly Owner[] {
  const owners: Owner[] = []
  doc.descendants((node, at, parent) => {
    if (node.attrs['clauseId'] !== undefined) owners.push({ node, at, attribute: 'clauseId' })
    else if (hasBlockId(node, parent)) owners.push({ node, at, attribute: 'blockId' })
  })
  return owners
}

const hasBlockId = (node: DocNode, parent: DocNode | null): boolean =>
  node.attrs['blockId'] !== undefined && !isInner(node, parent) && !isPlaceholder(node, parent)

/** A paragraph inside a list item or cell: the item or the table has the id. */
const isInner = (node: DocNode, parent: DocNode | null): boolean =>
  node.type.name === 'paragraph' && ['listItem', 'tableCell', 'headerCell'].includes(parent?.type.name ?? '')

const isPlaceholder = (node: DocNode, parent: DocNode | null): boolean =>
  node.type.name === 'paragraph' &&
  node.childCount === 0 &&
  parent?.type.name === 'body' &&
  parent.childCount === 1 &&
  node.attrs['blockId'] === null

function inner(doc: DocNode): readonly Pick<Owner, 'node' | 'at'>[] {
  const found: Pick<Owner, 'node' | 'at'>[] = []
  doc.descendants((node, at, parent) => {
    if (isInner(node, parent)) found.push({ node, at })
  })
  return found
}
