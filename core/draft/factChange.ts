import type { Block, Inline } from '../shared/text.ts'
import type { Exchange } from './exchange.ts'

/**
 * A fact changed under words that the author had written: nothing was touched, and the author chooses
 * (docs/decisions/0002-block-tree.md). One card for one sentence, or for a list as a whole.
 */
export interface FactChange {
  readonly changeId: string
  readonly facts: readonly ChangedFact[]
  /** Block, list item's list or clause whose words it is about; `title` for the title. */
  readonly blockId: string
  /** Where the author's sentence stands in the block's words; `null`: the whole block. */
  readonly range: { readonly from: number; readonly to: number } | null
  /** The author's sentence as it is. */
  readonly before: readonly Inline[]
  /** The author's sentence with the figure exchanged; `null`: the old figure is not in it. */
  readonly mine: readonly Inline[] | null
  /** What the template says now; empty: it no longer says anything here; `null`: the words are not a template's. */
  readonly template: readonly Inline[] | null
  /** The block as the template gives it now, with its origin; `null`: it gives none. */
  readonly block: Block | null
}

export interface ChangedFact {
  readonly factId: string
  /** As printed, before and now; empty: not stated. */
  readonly from: string
  readonly to: string
  /** Forms in which the old words may stand in the author's own sentence. */
  readonly exchanges: readonly Exchange[]
}
