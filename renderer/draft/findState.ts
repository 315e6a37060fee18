import { useMemo } from 'react'
import { createStored, useStored } from '../app/stored.ts'
import { useDraft, useDraftState, useDraftUi } from './draftContext.tsx'
import { type Hit, findWords } from './editor/find.ts'

/** What is being looked for in the text of this window. */
export const findText = createStored('')

export type ShownHit = Hit & { readonly isHere: boolean }

/** Places of the words being looked for; the one with the selection is `isHere`. */
export function useHits(): readonly ShownHit[] {
  const { session } = useDraft()
  const { edits } = useDraftState()
  const { find, moves } = useDraftUi()
  const text = useStored(findText)
  return useMemo(() => {
    if (find === 'closed') return NONE
    const { doc, selection } = session.view.state
    return findWords(doc, text).map((hit) => ({
      ...hit,
      isHere: hit.from === selection.from && hit.to === selection.to,
    }))
    // oxlint-disable-next-line react/exhaustive-deps -- the editor's own state changes with these
  }, [session, find, text, edits, moves])
}

const NONE: readonly ShownHit[] = []
