import { baseKeymap, chainCommands, toggleMark } from '@tiptap/pm/commands'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { closeHistory, history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { type Command, EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { tableEditing } from '@tiptap/pm/tables'
import { EditorView } from '@tiptap/pm/view'
import type { ItemText } from '../../../core/draft/item.ts'
import { textToDoc } from './blocksToDoc.ts'
import { clauseView } from './clauseView.ts'
import { clipboardPlugin } from './clipboard.ts'
import { backspaceInClause, enterAfterClause, moveClause, toggleNumbering } from './clauseCommands.ts'
import { enter, lineBreak, shiftTab, tab, toggleBlock, toggleList } from './commands.ts'
import { applyText } from './applyText.ts'
import { keepIdsPlugin } from './keepIds.ts'
import { ownWordsPlugin } from './ownWords.ts'
import { partsPlugin } from './parts.ts'
import { placesIn, rangeIn } from './places.ts'
import { readCaret } from './readCaret.ts'
import { isHole, remarksPlugins } from './remarks.ts'
import { blockSchema } from './schema.ts'

export interface EditorEvents {
  /** Words, facts or other parts of the text changed, by typing or undoing. */
  readonly onChange: (transaction: Transaction) => void
  /** The caret moved. */
  readonly onSelect: () => void
  readonly onFiles: (files: readonly File[]) => void
  readonly onKinds: (clauseId: string, button: HTMLElement) => void
  readonly onFact: (factId: string) => void
  /** `Alt Enter` outside of facts. */
  readonly onMend: () => void
  readonly onFinding: (key: string) => void
}

/** Typing within this belongs to one undo. */
const UNDO_PAUSE_MS = 800

/**
 * The item's text for writing. The view of TipTap's own editor would own the schema and the React tree; here one
 * schema serves documents in and outside of the editor, so the view stands by itself.
 */
export function createEditor(text: ItemText, facts: object, events: EditorEvents): EditorView {
  const view: EditorView = new EditorView(null, {
    state: EditorState.create({ doc: textToDoc(text, facts), plugins: [...plugins(events)] }),
    nodeViews: { clause: clauseView(events.onKinds) },
    dispatchTransaction: (transaction) => {
      const { state, transactions } = view.state.applyTransaction(transaction)
      const moved = !state.selection.eq(view.state.selection)
      view.updateState(state)
      if (transactions.some(({ docChanged }) => docChanged)) events.onChange(transaction)
      if (moved || transaction.docChanged) events.onSelect()
    },
    handleClick: (_view, _at, event) => openFinding(event, events),
    handleKeyDown: (editor, event) => openFact(editor, event, events),
    scrollMargin: 64,
    scrollThreshold: 64,
  })
  return view
}

const plugins = (events: EditorEvents) => [
  clipboardPlugin(events.onFiles),
  keymap(KEYS),
  keymap(baseKeymap),
  history({ newGroupDelay: UNDO_PAUSE_MS }),
  keepIdsPlugin(),
  ownWordsPlugin(),
  partsPlugin(),
  ...remarksPlugins(),
  tableEditing(),
  dropCursor({ class: 'draft-drop' }),
]

const mark = (name: string): Command => {
  const type = blockSchema.marks[name]
  if (type === undefined) throw new Error(`no such mark: ${name}`)
  return toggleMark(type)
}

/** The caret goes to the text's beginning or end, over what stands between its parts. */
const toEnd =
  (end: 'start' | 'end'): Command =>
  ({ doc, tr }, dispatch) => {
    const selection = end === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)
    dispatch?.(tr.setSelection(selection).scrollIntoView())
    return true
  }

/** In the proposal: its clauses numbered or not. */
export const numbered: Command = chainCommands(toggleNumbering, toggleList('numberedList'))

const KEYS: Readonly<Record<string, Command>> = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  'Mod-b': mark('strong'),
  'Mod-i': mark('emphasis'),
  'Mod-Shift-7': numbered,
  'Mod-Shift-8': toggleList('bulletedList'),
  'Mod-Alt-1': toggleBlock('heading', 1),
  'Mod-Alt-2': toggleBlock('heading', 2),
  'Alt-ArrowUp': moveClause(-1),
  'Alt-ArrowDown': moveClause(1),
  'Mod-Home': toEnd('start'),
  'Mod-End': toEnd('end'),
  Enter: chainCommands(enterAfterClause, enter),
  'Shift-Enter': lineBreak,
  Tab: tab,
  'Shift-Tab': shiftTab,
  Backspace: chainCommands(backspaceInClause, baseKeymap['Backspace'] ?? backspaceInClause),
}

function openFinding({ target }: MouseEvent, { onFinding }: EditorEvents): boolean {
  const key = target instanceof HTMLElement ? target.dataset['finding'] : undefined
  if (key !== undefined) onFinding(key)
  return key !== undefined
}

/** Enter in a hole and Alt Enter in a fact's words open its field; elsewhere Alt Enter mends what F8 showed. */
function openFact({ state }: EditorView, event: KeyboardEvent, events: EditorEvents): boolean {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey) return false
  const factId = factAt(state)
  const opens = factId !== null && (event.altKey || isHole(state, factId))
  if (opens) events.onFact(factId)
  else if (event.altKey) events.onMend()
  return opens || event.altKey
}

function factAt({ doc, selection }: EditorState): string | null {
  const around = [doc.nodeAt(selection.from), selection.$from.nodeBefore]
  const fact = around.flatMap((node) => node?.marks ?? []).find(({ type }) => type.name === 'fact')
  const factId: unknown = fact?.attrs['factId']
  return typeof factId === 'string' ? factId : null
}

/** How long a menu takes to go. */
const MENU_MS = 120

/**
 * The words have the focus again after an act of a bar. A menu that goes late gives it to its button once more; a person
 * who is already elsewhere keeps it.
 */
export function focusText(view: EditorView): void {
  view.focus()
  setTimeout(() => {
    const { activeElement: at } = document
    if (at === document.body || at?.closest('[role="menu"], [aria-haspopup]')) view.focus()
  }, MENU_MS)
}

/** Brings a text from the service. `undoable: false`: another's words, which are not ours to take back. */
export function bringText(view: EditorView, text: ItemText, facts: object, undoable: boolean): void {
  readCaret(view)
  const transaction = applyText(view.state.tr, text, facts)
  if (!transaction.docChanged) return
  if (!undoable) return view.dispatch(transaction.setMeta('addToHistory', false))
  // One undo by itself: neither what was typed before nor what is typed next belongs to it.
  view.dispatch(closeHistory(transaction))
  view.dispatch(closeHistory(view.state.tr))
}

/** Puts the caret where something is and shows the place. Answers whether the place is there. */
export function showPlace(
  view: EditorView,
  blockId: string,
  range: { readonly from: number; readonly to: number } | null,
): boolean {
  const place = placesIn(view.state.doc).get(blockId)
  if (place === undefined) return false
  const { from, to } = rangeIn(place, range ?? { from: 0, to: 0 })
  showRange(view, from, to)
  return true
}

/** Selects words by their place in the document, shows them and takes the focus. */
export function showRange(view: EditorView, from: number, to: number): void {
  const { doc, tr } = view.state
  const selection = from === to ? Selection.near(doc.resolve(from)) : TextSelection.create(doc, from, to)
  view.dispatch(tr.setSelection(selection).scrollIntoView())
  view.focus()
}
