import { useMemo, useSyncExternalStore } from 'react'
import { createStored, useStored } from '../app/stored.ts'
import { useDraft, useDraftUi } from './draftContext.tsx'
import { type Hit, findWords } from './editor/find.ts'

/** What is being looked for in the text of this window. */
export const findText = createStored('')

export type ShownHit = Hit & { readonly isHere: boolean }

/** Places of the words being looked for; the one with the selection is `isHere`. */
export function useHits(): readonly ShownHit[] {
  const { session, moves } = useDraft()
  const { find } = useDraftUi()
  const text = useStored(findText)
  // Closed, it follows neither words nor caret. Every change of the words tells of a move, too.
  const moved = useSyncExternalStore(moves.subscribe, () => (find === 'closed' ? 0 : moves.get()))
  return useMemo(() => {
    if (find === 'closed') return NONE
    const { doc, selection } = session.view.state
    return findWords(doc, text).map((hit) => ({
      ...hit,
      isHere: hit.from === selection.from && hit.to === selection.to,
    }))
    // oxlint-disable-next-line react/exhaustive-deps -- the editor's own state changes with these
  }, [session, find, text, moved])
}

const NONE: readonly ShownHit[] = []
