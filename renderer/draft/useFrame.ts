import { useDraft, useDraftState } from './draftContext.tsx'
import type { Frame } from './editor/blocksToDoc.ts'
import { frameOf } from './editor/docToBlocks.ts'

/** Title, people, papers and recipients as they stand now, typed or saved. */
export function useFrame(): Frame {
  const { session } = useDraft()
  // Drawn anew with every change of the text.
  useDraftState()
  return frameOf(session.view.state.doc)
}
