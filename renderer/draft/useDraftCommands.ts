import { type Command, useCommands } from '../app/commands.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { useDraft } from './draftContext.tsx'
import { mendActive, openKinds, stepFinding } from './findingActs.ts'

/** The keys of the editor (guide, chapter 9): they work wherever the focus is on the screen. */
export function useDraftCommands(): void {
  const say = useWords(draftWords)
  const screen = useDraft()
  const { session, ui } = screen
  const change = (next: Partial<ReturnType<typeof ui.get>>): void => ui.set({ ...ui.get(), ...next })
  const commands: readonly Command[] = [
    {
      id: 'draft.next',
      group: 'go',
      name: say('nextFinding'),
      keys: 'F8',
      run: () => stepFinding(screen, 1),
    },
    {
      id: 'draft.previous',
      group: 'go',
      name: say('previousFinding'),
      keys: 'Shift+F8',
      run: () => stepFinding(screen, -1),
    },
    {
      id: 'draft.mend',
      group: 'do',
      name: say('mendFinding'),
      keys: 'Alt+Enter',
      run: () => mendActive(screen),
    },
    {
      id: 'draft.phrases',
      group: 'do',
      name: say('phrases'),
      keys: 'Ctrl+ ',
      run: () => change({ phrases: true, pane: 'text' }),
    },
    {
      id: 'draft.find',
      group: 'do',
      name: say('find'),
      keys: 'Ctrl+F',
      run: () => change({ find: 'find', pane: 'text' }),
    },
    {
      id: 'draft.replace',
      group: 'do',
      name: say('replace'),
      keys: 'Ctrl+H',
      run: () => change({ find: 'replace', pane: 'text' }),
    },
    {
      id: 'draft.kind',
      group: 'do',
      name: say('kindMenu'),
      keys: 'Ctrl+.',
      run: () => openKinds(screen, null),
    },
    {
      id: 'draft.save',
      group: 'do',
      name: say('saveNow'),
      keys: 'Ctrl+S',
      run: () => void session.saveNow(),
    },
    {
      id: 'draft.languages',
      group: 'go',
      name: say('languages'),
      run: () => change({ view: ui.get().view === 'languages' ? 'text' : 'languages' }),
    },
  ]
  useCommands(commands)
}
