import type { FactSet, JournalEntry, OpenElsewhere, OpenItem, Review, SavedItem } from '../../api/drafting.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { sameData } from '../../core/shared/same.ts'

/** The same part changed twice: both texts wait for a choice. */
export type Stale = Extract<AppFailure, { readonly code: 'item/stale' }>

/** What the screen of one item knows beside the words in the editor. */
export interface DraftState extends Omit<OpenItem, 'others' | 'recovered'> {
  readonly others: readonly OpenElsewhere[]
  /** Left by a crash; empty when the user has chosen. */
  readonly recovered: readonly JournalEntry[]
  readonly save: 'saved' | 'unsaved' | 'saving' | 'failed'
  /** Why the last save was refused; `null`: it was not. */
  readonly failure: AppFailure | null
  readonly stale: Stale | null
  /** Ids whose words have just followed a fact. */
  readonly updated: readonly string[]
  /** What the last change of a fact did; `null` when it has been read. */
  readonly lastFact: FactNews | null
}

export interface FactNews {
  readonly factId: string
  /** As it was printed. */
  readonly before: string
  readonly updated: number
  readonly waiting: number
}

export const openedState = (open: OpenItem): DraftState => ({
  ...open,
  save: 'saved',
  failure: null,
  stale: null,
  updated: [],
  lastFact: null,
})

/** The state after the service has saved. `later`: something was typed while it did. */
export function savedState(state: DraftState, saved: SavedItem, later: boolean): DraftState {
  const { item, version, savedAt, savedBy, facts, review, translation } = saved
  return {
    ...state,
    item,
    // A day that was taken away is gone; a body's next meeting that nobody named stays.
    meetingOn: item.meetingOn ?? (state.item.meetingOn === undefined ? state.meetingOn : null),
    version,
    savedAt,
    savedBy,
    facts: sameData(state.facts, facts) ? state.facts : facts,
    review,
    translation,
    save: later ? 'unsaved' : 'saved',
    failure: null,
    stale: null,
  }
}

export function factState(
  state: DraftState,
  set: FactSet,
  changed: { readonly factId: string; readonly before: string } | null,
): DraftState {
  const lastFact =
    changed === null ? null : { ...changed, updated: set.updated.length, waiting: set.changes.length }
  return { ...state, updated: set.updated, lastFact }
}

export const reviewedState = (state: DraftState, review: Review): DraftState => ({ ...state, review })

export const refusedState = (state: DraftState, failure: AppFailure): DraftState =>
  failure.code === 'item/stale'
    ? { ...state, save: 'unsaved', stale: failure }
    : { ...state, save: 'failed', failure }
