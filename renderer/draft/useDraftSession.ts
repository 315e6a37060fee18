import { useEffect, useState } from 'react'
import type { OpenItem } from '../../api/drafting.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { ItemId } from '../../core/shared/ids.ts'
import { currentActor } from '../app/people.ts'
import { type Stored, createStored } from '../app/stored.ts'
import { callService } from '../app/transport.ts'
import { type DraftScreen, type DraftUi, createUi } from './draftContext.tsx'
import { askFact } from './askFact.ts'
import { createDraftSession } from './draftSession.ts'
import type { EditorEvents } from './editor/createEditor.ts'
import { idAt } from './editor/places.ts'
import { mendActive } from './findingActs.ts'
import { windowSession } from './windowSession.ts'

export type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly failure: AppFailure }
  | { readonly kind: 'open'; readonly screen: DraftScreen }

/** Opens an item for writing, and closes it when the screen goes: what is typed is saved first. */
export function useDraftSession(itemId: ItemId, again: number): Opened {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' })
  useEffect(() => {
    let gone = false
    let screen: DraftScreen | null = null
    const open = async (): Promise<void> => {
      const answer = await openItem(itemId)
      if (answer.kind === 'open') screen = answer.screen
      if (gone) await screen?.session.close()
      else setOpened(answer)
    }
    void open()
    return () => {
      gone = true
      setOpened({ kind: 'opening' })
      void screen?.session.close()
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- tried again, it is opened again
  }, [itemId, again])
  return opened
}

async function openItem(itemId: ItemId): Promise<Opened> {
  const answer = await callService(currentActor(), 'item.open', { itemId, session: windowSession })
  if (!answer.ok) return { kind: 'failed', failure: answer.failure }
  const ui = createUi()
  const moves = createStored(0)
  const session = createDraftSession(
    answer.value,
    eventsOf(ui, moves, () => screen),
  )
  const screen: DraftScreen = { session, ui, moves }
  askFirst(ui, answer.value)
  return { kind: 'open', screen }
}

/** A draft without any facts begins at its first: there is nothing to read yet. */
function askFirst(ui: Stored<DraftUi>, { facts, recovered }: OpenItem): void {
  const [first] = facts
  if (first !== undefined && recovered.length === 0 && facts.every(({ value }) => value === null))
    askFact(ui, first.definition.id)
}

function eventsOf(
  ui: Stored<DraftUi>,
  moves: Stored<number>,
  screen: () => DraftScreen,
): Omit<EditorEvents, 'onChange'> {
  const change = (next: Partial<DraftUi>): void => ui.set({ ...ui.get(), ...next })
  return {
    onSelect: () => {
      const { view } = screen().session
      const caret = idAt(view.state.doc, view.state.selection.head)
      if (caret !== ui.get().caret) change({ caret })
      moves.set(moves.get() + 1)
    },
    onFiles: (files) => change({ files, tab: 'attachments' }),
    onKinds: (clauseId, button) => change({ kinds: { clauseId, button } }),
    onFact: (factId) => askFact(ui, factId),
    onMend: () => mendActive(screen()),
    onFinding: (key) => change({ finding: key, tab: 'review' }),
  }
}
