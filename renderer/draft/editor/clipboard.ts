import { Fragment, Slice, type Node as DocNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, Selection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type Block, type Inline, blocksToLines, run } from '../../../core/shared/text.ts'
import { blocksToDoc } from './blocksToDoc.ts'
import { inlineToNodes, node } from './inlineNodes.ts'
import { htmlToBlocks, plainToBlocks } from './readHtml.ts'

/** What was copied here last: pasted here again it keeps its facts and marks. */
let copied: { readonly text: string; readonly slice: Slice } | null = null

/** Paste and drop: words from elsewhere come in clean (headings, lists, tables), words from here as they were. */
export const clipboardPlugin = (onFiles: (files: readonly File[]) => void): Plugin =>
  new Plugin({
    key: new PluginKey('clipboard'),
    props: {
      clipboardTextSerializer: (slice) => {
        const text = textOf(slice)
        copied = { text, slice }
        return text
      },
      // Before the editor's own reading, which would parse the styles of another program.
      handleDOMEvents: {
        paste: (view, event) => {
          event.preventDefault()
          return takeIn(view, event.clipboardData, onFiles)
        },
        drop: (view, event) => view.dragging === null && dropIn(view, event, onFiles),
      },
    },
  })

function dropIn(view: EditorView, event: DragEvent, onFiles: (files: readonly File[]) => void): boolean {
  event.preventDefault()
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (place !== null && event.dataTransfer?.files.length === 0)
    view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))))
  return takeIn(view, event.dataTransfer, onFiles)
}

function takeIn(
  view: EditorView,
  data: DataTransfer | null,
  onFiles: (files: readonly File[]) => void,
): boolean {
  if (data === null || !view.editable) return false
  const [html, plain] = [data.getData('text/html'), data.getData('text/plain')]
  if (data.files.length > 0 && html === '' && plain === '') {
    onFiles([...data.files])
    return true
  }
  if (copied !== null && sameWords(plain, copied.text)) {
    view.dispatch(view.state.tr.replaceSelection(copied.slice).scrollIntoView())
    return true
  }
  const blocks = html === '' ? plainToBlocks(plain) : htmlToBlocks(html)
  if (blocks.length > 0) view.dispatch(pasteBlocks(view.state, blocks).scrollIntoView())
  return true
}

const sameWords = (a: string, b: string): boolean => a.replaceAll(/\s+/gu, ' ') === b.replaceAll(/\s+/gu, ' ')

const textOf = (slice: Slice): string =>
  slice.content.textBetween(0, slice.content.size, '\n', (leaf) =>
    leaf.type.name === 'lineBreak' ? '\n' : '',
  )

/** Puts blocks in place of the selection, in the form that the place takes. */
export function pasteBlocks(state: EditorState, blocks: readonly Block[]): Transaction {
  const { $from } = state.selection
  const parent = $from.parent.type.name
  const only = blocks.length === 1 ? blocks[0] : undefined
  if (only?.kind === 'paragraph') return pasteInline(state, only.content)
  if (parent === 'clause') return pasteClauses(state, blocks)
  const isPlain = parent === 'paragraph' && $from.node(-1).type.name === 'body'
  return isPlain ? pasteNodes(state, blocksToDoc(blocks)) : pasteInline(state, onOneLine(blocks))
}

const pasteInline = (state: EditorState, content: readonly Inline[]): Transaction =>
  state.tr.replaceSelection(new Slice(Fragment.from(inlineToNodes(content)), 0, 0))

/** Into a heading, list item, cell or lead-in: one line. */
const onOneLine = (blocks: readonly Block[]): readonly Inline[] => [
  run(
    blocksToLines(blocks)
      .map((line) => line.replaceAll(/\s+/gu, ' '))
      .join(' '),
  ),
]

/** Paragraphs at the ends join the words they are pasted between; other blocks stand by themselves. */
function pasteNodes(state: EditorState, nodes: readonly DocNode[]): Transaction {
  return state.tr.replaceSelection(new Slice(Fragment.from([...nodes]), open(nodes[0]), open(nodes.at(-1))))
}

const open = (node: DocNode | undefined): number => (node?.type.name === 'paragraph' ? 1 : 0)

/** Each pasted line becomes a clause. */
function pasteClauses(state: EditorState, blocks: readonly Block[]): Transaction {
  const clauses = blocksToLines(blocks)
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => node('clause', {}, inlineToNodes([run(line)])))
  return state.tr.replaceSelection(new Slice(Fragment.from(clauses), 1, 1))
}
