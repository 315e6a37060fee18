import { redo, undo } from '@tiptap/pm/history'
import { type Command, useCommands } from '../app/commands.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { type DraftScreen, type DraftUi, useDraft } from './draftContext.tsx'
import type { DraftSession } from './draftSession.ts'
import { mendActive, openKinds, stepFinding } from './findingActs.ts'

interface Act {
  readonly name: keyof typeof draftWords
  readonly group: Command['group']
  readonly keys?: string
  readonly run: (screen: DraftScreen) => void
}

/** The keys of the editor (guide, chapter 9): they work wherever the focus is on the screen. */
const ACTS: readonly Act[] = [
  { name: 'nextFinding', group: 'go', keys: 'F8', run: (screen) => stepFinding(screen, 1) },
  { name: 'previousFinding', group: 'go', keys: 'Shift+F8', run: (screen) => stepFinding(screen, -1) },
  { name: 'mendFinding', group: 'do', keys: 'Alt+Enter', run: mendActive },
  {
    name: 'phrases',
    group: 'do',
    keys: 'Ctrl+ ',
    run: (screen) => change(screen, { phrases: true, pane: 'text' }),
  },
  {
    name: 'find',
    group: 'do',
    keys: 'Ctrl+F',
    run: (screen) => change(screen, { find: 'find', pane: 'text' }),
  },
  {
    name: 'replace',
    group: 'do',
    keys: 'Ctrl+H',
    run: (screen) => change(screen, { find: 'replace', pane: 'text' }),
  },
  { name: 'undo', group: 'do', keys: 'Ctrl+Z', run: ({ session }) => stepBack(session, 'undo') },
  { name: 'redo', group: 'do', keys: 'Ctrl+Y', run: ({ session }) => stepBack(session, 'redo') },
  { name: 'kindMenu', group: 'do', keys: 'Ctrl+.', run: (screen) => openKinds(screen, null) },
  { name: 'saveNow', group: 'do', keys: 'Ctrl+S', run: ({ session }) => void session.saveNow() },
  {
    name: 'languages',
    group: 'go',
    run: (screen) => change(screen, { view: screen.ui.get().view === 'languages' ? 'text' : 'languages' }),
  },
]

/** Outside of the text too; in a field that is being typed in, its own words go back. */
function stepBack({ view }: DraftSession, step: 'undo' | 'redo'): void {
  const field = document.activeElement
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) document.execCommand(step)
  else (step === 'undo' ? undo : redo)(view.state, view.dispatch)
}

const change = ({ ui }: DraftScreen, next: Partial<DraftUi>): void => ui.set({ ...ui.get(), ...next })

export function useDraftCommands(): void {
  const say = useWords(draftWords)
  const screen = useDraft()
  useCommands(
    ACTS.map(({ name, run, ...act }) => ({
      ...act,
      id: `draft.${name}`,
      name: say(name),
      run: () => run(screen),
    })),
  )
}
