import { createContext, use, useSyncExternalStore } from 'react'
import type { AppFailure } from '../../api/failures/index.ts'
import { type Stored, createStored, useStored } from '../app/stored.ts'
import type { DraftSession } from './draftSession.ts'
import type { DraftState } from './draftState.ts'

/** What the screen itself remembers: where the caret is, what is open, what was asked to be shown. */
export interface DraftUi {
  /** Block, list item or clause with the caret. */
  readonly caret: string | null
  /** The clause whose kind is being chosen, and the button beside which the menu opens. */
  readonly kinds: { readonly clauseId: string; readonly button: HTMLElement } | null
  /** Key of the finding that is being looked at. */
  readonly finding: string | null
  /** The fact whose field was asked for; `asked` grows each time. */
  readonly fact: { readonly factId: string; readonly asked: number } | null
  readonly tab: ReviewTab
  /** The pane that is shown where there is room for one only. */
  readonly pane: 'facts' | 'text' | 'review' | 'preview'
  readonly drawer: boolean
  readonly find: 'closed' | 'find' | 'replace'
  readonly phrases: boolean
  readonly view: 'text' | 'languages'
  readonly files: readonly File[]
  readonly refusal: AppFailure | undefined
}

export type ReviewTab = 'review' | 'attachments' | 'appeals' | 'versions'

export const createUi = (): Stored<DraftUi> =>
  createStored<DraftUi>({
    caret: null,
    kinds: null,
    finding: null,
    fact: null,
    tab: 'review',
    pane: 'text',
    drawer: false,
    find: 'closed',
    phrases: false,
    view: 'text',
    files: [],
    refusal: undefined,
  })

export interface DraftScreen {
  readonly session: DraftSession
  readonly ui: Stored<DraftUi>
  /** Grows when the caret or the words move: the few parts that depend on them draw anew. */
  readonly moves: Stored<number>
}

const Context = createContext<DraftScreen | null>(null)

export const DraftProvider = Context

export function useDraft(): DraftScreen {
  const screen = use(Context)
  if (screen === null) throw new Error('outside of a draft')
  return screen
}

export const useDraftState = (): DraftState => useStored(useDraft().session.state)

/** One part of the state: a long list does not draw itself anew because the item was saved. */
export function useDraftPart<K extends keyof DraftState>(name: K): DraftState[K] {
  const { state } = useDraft().session
  return useSyncExternalStore(state.subscribe, () => state.get()[name])
}

/** Draws anew with every change of the words. */
export const useEdits = (): number => useStored(useDraft().session.edits)

/** Draws anew with every move of the caret. */
export const useMoves = (): number => useStored(useDraft().moves)

export const useDraftUi = (): DraftUi => useStored(useDraft().ui)

export function useUiPart<K extends keyof DraftUi>(name: K): DraftUi[K] {
  const { ui } = useDraft()
  return useSyncExternalStore(ui.subscribe, () => ui.get()[name])
}

/** `const change = useChangeUi(); change({ drawer: true })`. */
export function useChangeUi(): (change: Partial<DraftUi>) => void {
  const { ui } = useDraft()
  return (change) => ui.set({ ...ui.get(), ...change })
}
