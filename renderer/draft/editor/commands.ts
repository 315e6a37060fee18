import { chainCommands } from '@tiptap/pm/commands'
import type { Node as DocNode, NodeType, ResolvedPos } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list'
import { type Command, TextSelection } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
} from '@tiptap/pm/tables'
import { node } from './inlineNodes.ts'
import { blockSchema } from './schema.ts'

export const typeOf = (name: string): NodeType => {
  const type = blockSchema.nodes[name]
  if (type === undefined) throw new Error(`no such node: ${name}`)
  return type
}

/** Depth of the nearest node of the kind around a position; 0 when there is none. */
export function depthOf($at: ResolvedPos, ...names: readonly string[]): number {
  for (let depth = $at.depth; depth > 0; depth--) if (names.includes($at.node(depth).type.name)) return depth
  return 0
}

/** Makes the selected blocks headings or quotations, or paragraphs again when they all are that already. */
export const toggleBlock =
  (name: 'heading' | 'quotation', level = 1): Command =>
  (state, dispatch) => {
    const { from, to, $from } = state.selection
    if (depthOf($from, 'body') === 0 || depthOf($from, 'table', 'listItem') > 0) return false
    const isThat = isKind($from, name, level)
    const attrs = ({ attrs: { blockId } }: DocNode) =>
      isThat || name === 'quotation' ? { blockId } : { blockId, level }
    dispatch?.(state.tr.setBlockType(from, to, typeOf(isThat ? 'paragraph' : name), attrs).scrollIntoView())
    return true
  }

const isKind = ($from: ResolvedPos, name: string, level: number): boolean =>
  $from.parent.type.name === name && (name !== 'heading' || $from.parent.attrs['level'] === level)

/** Makes the paragraphs a list, changes the list's style, or makes its items paragraphs again. */
export const toggleList =
  (name: 'bulletedList' | 'numberedList'): Command =>
  (state, dispatch) => {
    const { $from } = state.selection
    if (depthOf($from, 'body') === 0 || depthOf($from, 'table') > 0) return false
    const depth = depthOf($from, 'bulletedList', 'numberedList')
    if (depth === 0) return wrapInList(typeOf(name))(state, dispatch)
    const list = $from.node(depth)
    if (list.type.name === name) return liftListItem(typeOf('listItem'))(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), typeOf(name), { blockId: list.attrs['blockId'] }))
    return true
  }

/** A table of three columns, a header and two rows, after the block with the caret. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection
  const body = depthOf($from, 'body')
  if (body === 0 || depthOf($from, 'table') > 0) return false
  const table = node('table', {}, [emptyRow('headerCell'), emptyRow('tableCell'), emptyRow('tableCell')])
  const at = $from.after(body + 1)
  const transaction = state.tr.insert(at, table)
  dispatch?.(transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 1))).scrollIntoView())
  return true
}

const emptyRow = (kind: string): DocNode =>
  node(
    'tableRow',
    {},
    [1, 2, 3].map(() => node(kind, {}, [node('paragraph')])),
  )

export const tableActs = { addRowAfter, addColumnAfter, deleteRow, deleteColumn, isInTable } as const

/** Enter: a new list item or paragraph; in a cell a place to go on. */
export const enter: Command = (state, dispatch, view) => {
  const { $from } = state.selection
  if (depthOf($from, 'listItem') > 0)
    return chainCommands(splitListItem(typeOf('listItem')), liftListItem(typeOf('listItem')))(
      state,
      dispatch,
      view,
    )
  if (depthOf($from, 'table') > 0) return lineBreak(state, dispatch)
  if ($from.parent.type.name !== 'heading' || $from.parentOffset < $from.parent.content.size) return false
  const transaction = state.tr.split($from.pos, 1, [{ type: typeOf('paragraph') }])
  dispatch?.(transaction.scrollIntoView())
  return true
}

export const lineBreak: Command = (state, dispatch) => {
  if (['clause', 'leadIn', 'heading'].includes(state.selection.$from.parent.type.name)) return true
  dispatch?.(state.tr.replaceSelectionWith(node('lineBreak')).scrollIntoView())
  return true
}

/** Marks the selected words, or the word at the caret; marked like that already, they lose the mark. */
export const markWords =
  (name: string, attrs: Readonly<Record<string, unknown>>): Command =>
  (state, dispatch) => {
    const type = blockSchema.marks[name]
    const { from, to } = state.selection.empty ? wordAt(state.selection.$from) : state.selection
    if (type === undefined || from === to) return false
    const mark = type.create(attrs)
    let isMarked = true
    state.doc.nodesBetween(from, to, (node) => {
      if (node.isText) isMarked &&= mark.isInSet(node.marks)
    })
    dispatch?.(isMarked ? state.tr.removeMark(from, to, mark) : state.tr.addMark(from, to, mark))
    return true
  }

/** The word that a position is in or at the edge of; empty when there is none. */
function wordAt($at: ResolvedPos): { readonly from: number; readonly to: number } {
  const text = $at.parent.textBetween(0, $at.parent.content.size, undefined, ' ')
  const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, $at.parentOffset))?.[0] ?? ''
  const after = /^[\p{L}\p{N}-]*/u.exec(text.slice($at.parentOffset))?.[0] ?? ''
  return { from: $at.pos - before.length, to: $at.pos + after.length }
}

/** Tab goes deeper into a list or to the next cell; elsewhere it leaves the editor as it does everywhere. */
export const tab: Command = (state, dispatch, view) =>
  isInTable(state)
    ? goToNextCell(1)(state, dispatch, view)
    : depthOf(state.selection.$from, 'listItem') > 0 && sinkListItem(typeOf('listItem'))(state, dispatch)

export const shiftTab: Command = (state, dispatch, view) =>
  isInTable(state)
    ? goToNextCell(-1)(state, dispatch, view)
    : depthOf(state.selection.$from, 'listItem') > 1 && liftListItem(typeOf('listItem'))(state, dispatch)
