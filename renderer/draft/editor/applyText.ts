import { Fragment, type Node as DocNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { ItemText } from '../../../core/draft/item.ts'
import { sameData } from '../../../core/shared/same.ts'
import { textToDoc } from './blocksToDoc.ts'
import { FROM_SERVICE } from './ownWords.ts'

/**
 * Changes the document to say `text`, touching only what differs, so that the caret and everything around stay where
 * they are.
 */
export function applyText(transaction: Transaction, text: ItemText, facts: object): Transaction {
  const target = textToDoc(text, facts)
  const { doc } = transaction
  for (const [name, value] of Object.entries(target.attrs))
    if (!sameData(doc.attrs[name], value)) transaction.setDocAttribute(name, value)
  for (let part = doc.childCount - 1; part >= 0; part--) {
    const [from, to] = [doc.child(part), target.child(part)]
    let at = 0
    for (let before = 0; before < part; before++) at += doc.child(before).nodeSize
    if (!from.eq(to)) replacePart(transaction, from, to, at)
  }
  return transaction.setMeta(FROM_SERVICE, true)
}

function replacePart(transaction: Transaction, from: DocNode, to: DocNode, at: number): void {
  if (from.childCount === to.childCount) replaceChildren(transaction, from, to, at + 1)
  else replaceRange(transaction, from.content, to.content, at + 1)
  for (const [name, value] of Object.entries(to.attrs))
    if (!sameData(from.attrs[name], value)) transaction.setNodeAttribute(at, name, value)
}

/** As many blocks as before: each that differs is replaced by itself. */
function replaceChildren(transaction: Transaction, from: DocNode, to: DocNode, start: number): void {
  let at = start + from.content.size
  for (let index = from.childCount - 1; index >= 0; index--) {
    const [before, after] = [from.child(index), to.child(index)]
    at -= before.nodeSize
    if (before.eq(after)) continue
    if (before.sameMarkup(after)) replaceRange(transaction, before.content, after.content, at + 1)
    else if (before.isTextblock && before.type === after.type) {
      // Its origin changes with its words: the caret in it must not be taken to its end by that.
      replaceRange(transaction, before.content, after.content, at + 1)
      transaction.setNodeMarkup(at, undefined, after.attrs)
    } else transaction.replaceWith(at, at + before.nodeSize, after)
  }
}

function replaceRange(transaction: Transaction, from: Fragment, to: Fragment, start: number): void {
  const first = from.findDiffStart(to)
  const last = from.findDiffEnd(to)
  if (first === null || last === null) return
  const overlap = Math.max(0, first - Math.min(last.a, last.b))
  const [endFrom, endTo] = [last.a + overlap, last.b + overlap]
  const isInline = from.firstChild?.isInline ?? to.firstChild?.isInline ?? false
  if (isInline) transaction.replaceWith(start + first, start + endFrom, to.cut(first, endTo))
  else replaceWholeNodes(transaction, from, to, start)
}

/** The nodes between the first and the last that differ. */
function replaceWholeNodes(transaction: Transaction, from: Fragment, to: Fragment, start: number): void {
  const [before, after] = [from.content, to.content]
  let head = 0
  while (head < Math.min(before.length, after.length) && eq(before[head], after[head])) head++
  let tail = 0
  while (
    tail < Math.min(before.length, after.length) - head &&
    eq(before[before.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail++
  const at = start + sizeOf(before.slice(0, head))
  const end = at + sizeOf(before.slice(head, before.length - tail))
  transaction.replaceWith(at, end, Fragment.from(after.slice(head, after.length - tail)))
}

const eq = (a: DocNode | undefined, b: DocNode | undefined): boolean =>
  a !== undefined && b !== undefined && a.eq(b)

const sizeOf = (nodes: readonly DocNode[]): number => nodes.reduce((size, { nodeSize }) => size + nodeSize, 0)
