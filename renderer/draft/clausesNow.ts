import { useMemo } from 'react'
import type { ClauseKind } from '../../core/template/clauseKinds.ts'
import { useDraft, useDraftState } from './draftContext.tsx'

/** A clause as it stands in the editor now. */
export interface ClauseNow {
  readonly clauseId: string
  /** From 1. */
  readonly n: number
  readonly kind: ClauseKind | null
}

/** The clauses by their order; the same array as long as they are the same clauses of the same kinds. */
export function useClauses(): readonly ClauseNow[] {
  const { session } = useDraft()
  useDraftState()
  const signs = session.view.state.doc
    .child(2)
    .children.slice(1)
    .map(({ attrs }) => `${attrs['clauseId']} ${attrs['kind'] ?? ''}`)
    .join('\n')
  // oxlint-disable-next-line react/memo-dependencies, react-hooks/exhaustive-deps -- what is read changes with the signs
  return useMemo(() => readClauses(session), [session, signs])
}

const readClauses = ({ view }: ReturnType<typeof useDraft>['session']): readonly ClauseNow[] =>
  view.state.doc
    .child(2)
    .children.slice(1)
    .map(({ attrs }, at) => ({ clauseId: String(attrs['clauseId']), n: at + 1, kind: attrs['kind'] }))
