import { useMemo, useSyncExternalStore } from 'react'
import type { ClauseKind } from '../../core/template/clauseKinds.ts'
import { useDraft } from './draftContext.tsx'

/** A clause as it stands in the editor now. */
export interface ClauseNow {
  readonly clauseId: string
  /** From 1. */
  readonly n: number
  readonly kind: ClauseKind | null
}

type View = ReturnType<typeof useDraft>['session']['view']

/** The clauses by their order; the same array as long as they are the same clauses of the same kinds. */
export function useClauses(): readonly ClauseNow[] {
  const {
    session: { edits, view },
  } = useDraft()
  const signs = useSyncExternalStore(edits.subscribe, () => signsOf(view))
  // oxlint-disable-next-line react/memo-dependencies, react-hooks/exhaustive-deps -- what is read changes with the signs
  return useMemo(() => readClauses(view), [view, signs])
}

const clausesOf = ({ state }: View) => state.doc.child(2).children.slice(1)

const signsOf = (view: View): string =>
  clausesOf(view)
    .map(({ attrs }) => `${attrs['clauseId']} ${attrs['kind'] ?? ''}`)
    .join('\n')

const readClauses = (view: View): readonly ClauseNow[] =>
  clausesOf(view).map(({ attrs }, at) => ({
    clauseId: String(attrs['clauseId']),
    n: at + 1,
    kind: attrs['kind'],
  }))
