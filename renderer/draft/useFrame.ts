import { useSyncExternalStore } from 'react'
import { useDraft } from './draftContext.tsx'
import type { Frame } from './editor/blocksToDoc.ts'
import { frameOf } from './editor/docToBlocks.ts'

/** Title, people, papers and recipients as they stand now, typed or saved. Words beside them draw nothing anew. */
export function useFrame(): Frame {
  const {
    session: { edits, view },
  } = useDraft()
  return useSyncExternalStore(edits.subscribe, () => frameOf(view.state.doc))
}
