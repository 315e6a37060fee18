import { chainCommands, joinTextblockBackward } from '@tiptap/pm/commands'
import type { Node as DocNode, NodeType, ResolvedPos } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list'
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  goToNextCell,
  isInTable,
} from '@tiptap/pm/tables'
import type { Inline } from '../../../core/shared/text.ts'
import type { ClauseKind } from '../../../core/template/clauseKinds.ts'
import { inlineToNodes, node } from './inlineNodes.ts'
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

/** Moves the clause with the caret up (-1) or down (1). */
export const moveClause =
  (step: 1 | -1): Command =>
  ({ selection: { $from }, tr }, dispatch) => {
    const depth = depthOf($from, 'clause')
    if (depth === 0) return false
    const proposal = $from.node(depth - 1)
    const index = $from.index(depth - 1)
    // The lead-in is the first child and stays so.
    if (index + step < 1 || index + step >= proposal.childCount) return false
    const clause = $from.node(depth)
    const at = $from.before(depth)
    const target =
      step === 1 ? at + proposal.child(index + 1).nodeSize : at - proposal.child(index - 1).nodeSize
    tr.delete(at, at + clause.nodeSize).insert(target, clause)
    dispatch?.(
      tr.setSelection(TextSelection.create(tr.doc, target + 1 + $from.parentOffset)).scrollIntoView(),
    )
    return true
  }

/** A new clause after the one with the caret, else the last. Answers a change that stands with the caret in it. */
export function addClause(
  state: EditorState,
  content: readonly Inline[],
  kind: ClauseKind | null,
): EditorState['tr'] {
  const { $head } = state.selection
  const depth = depthOf($head, 'clause')
  const isEmpty = depth > 0 && $head.node(depth).content.size === 0
  const clause = node('clause', { kind }, inlineToNodes(content))
  if (isEmpty) {
    const attrs = { ...$head.node(depth).attrs, kind }
    const at = $head.before(depth)
    const changed = state.tr.replaceWith(at, at + 2, node('clause', attrs, inlineToNodes(content)))
    return changed
      .setSelection(TextSelection.create(changed.doc, at + 1 + clause.content.size))
      .scrollIntoView()
  }
  const at = depth > 0 ? $head.after(depth) : state.doc.content.size - 1
  const changed = state.tr.insert(at, clause)
  return changed
    .setSelection(TextSelection.create(changed.doc, at + 1 + clause.content.size))
    .scrollIntoView()
}

/** Enter: a new clause, list item or paragraph; in a cell and lead-in a place to go on. */
export const enter: Command = (state, dispatch, view) => {
  const { $from } = state.selection
  if (depthOf($from, 'listItem') > 0)
    return chainCommands(splitListItem(typeOf('listItem')), liftListItem(typeOf('listItem')))(
      state,
      dispatch,
      view,
    )
  if (depthOf($from, 'table') > 0) return lineBreak(state, dispatch)
  if ($from.parent.type.name === 'leadIn') {
    dispatch?.(addClause(state, [], null))
    return true
  }
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

/** Tab goes deeper into a list or to the next cell; elsewhere it leaves the editor as it does everywhere. */
export const tab: Command = (state, dispatch, view) =>
  isInTable(state)
    ? goToNextCell(1)(state, dispatch, view)
    : depthOf(state.selection.$from, 'listItem') > 0 && sinkListItem(typeOf('listItem'))(state, dispatch)

export const shiftTab: Command = (state, dispatch, view) =>
  isInTable(state)
    ? goToNextCell(-1)(state, dispatch, view)
    : depthOf(state.selection.$from, 'listItem') > 1 && liftListItem(typeOf('listItem'))(state, dispatch)

/** Backspace at the start of a clause joins it to the one before. */
export const backspace: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection
  if (!empty || $from.parentOffset > 0 || $from.parent.type.name !== 'clause') return false
  if ($from.index(-1) > 1) return joinTextblockBackward(state, dispatch, view)
  return $from.parent.content.size > 0
}
