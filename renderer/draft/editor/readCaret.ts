import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Takes in where a key has just moved the caret in the page. The view hears of it only at the browser's next turn, and a
 * change that comes from elsewhere before that (words from the service, findings) would move the caret back.
 */
export function readCaret(view: EditorView): void {
  const { selection, doc, tr } = view.state
  const shown = view.dom.ownerDocument.getSelection()
  if (shown === null || !(selection instanceof TextSelection) || view.composing || !view.hasFocus()) return
  const anchor = placeOf(view, shown.anchorNode, shown.anchorOffset)
  const head = placeOf(view, shown.focusNode, shown.focusOffset)
  if (anchor === null || head === null) return
  const moved = TextSelection.between(doc.resolve(anchor), doc.resolve(head))
  if (!moved.eq(selection)) view.dispatch(tr.setSelection(moved))
}

/** A place of the page in the document; `null`: it is not in words that can be written. */
function placeOf(view: EditorView, node: Node | null, offset: number): number | null {
  const element = node instanceof Element ? node : node?.parentElement
  const isWords = element?.closest('[contenteditable]') === view.dom
  return node !== null && isWords ? view.posAtDOM(node, offset) : null
}
