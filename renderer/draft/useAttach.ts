import { useState } from 'react'
import type { AppFailure } from '../../api/failures/index.ts'
import { useDraft } from './draftContext.tsx'

/** Adds files as the last papers, one after the other; their bytes are kept at once. */
export function useAttach(): {
  readonly add: (files: readonly File[]) => Promise<void>
  readonly failure: AppFailure | undefined
} {
  const { session } = useDraft()
  const [failure, setFailure] = useState<AppFailure>()
  const add = async (files: readonly File[]): Promise<void> => {
    setFailure(undefined)
    for (const file of files) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const answer = await session.act('item.attach', {
        file: {
          name: file.name,
          mediaType: file.type === '' ? 'application/octet-stream' : file.type,
          bytes,
        },
        title: null,
        dated: null,
        access: { kind: 'online' },
      })
      if (!answer.ok) return setFailure(answer.failure)
    }
  }
  return { add, failure }
}
