import type { Node as DocNode } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'

export interface Hit {
  readonly from: number
  readonly to: number
}

/** Places of words in the text, whatever the case; words on both sides of a mark are found, over a block's end not. */
export function findWords(doc: DocNode, words: string): readonly Hit[] {
  if (words === '') return []
  const wanted = fold(words)
  const hits: Hit[] = []
  doc.descendants((node, at) => {
    if (!node.isTextblock) return true
    const text = fold(node.textBetween(0, node.content.size, '\n', '\n'))
    for (let found = text.indexOf(wanted); found !== -1; found = text.indexOf(wanted, found + wanted.length))
      hits.push({ from: at + 1 + found, to: at + 1 + found + wanted.length })
    return false
  })
  return hits
}

/** The same length as the text, so that places agree. A no-break space is found with a space. */
const fold = (text: string): string =>
  Array.from(text.replaceAll('\u00A0', ' '), (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')

/** The hit at or after the caret, around the end; -1 when there is none. */
export const hitAfter = (hits: readonly Hit[], position: number): number => {
  const next = hits.findIndex(({ from }) => from >= position)
  return next === -1 && hits.length > 0 ? 0 : next
}

export const selectHit = (state: EditorState, { from, to }: Hit): Transaction =>
  state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView()

/** One undo takes all of them back. */
export function replaceHits(state: EditorState, hits: readonly Hit[], words: string): Transaction {
  const transaction = state.tr
  for (const { from, to } of hits.toReversed())
    if (words === '') transaction.delete(from, to)
    else transaction.insertText(words, from, to)
  return transaction
}
