import type { Block } from '../shared/text.ts'
import type { NextId } from '../template/fill.ts'
import type { ChangedFact, FactChange } from './factChange.ts'
import type { WaitingSentence } from './followSentences.ts'
import type { RenderedItem } from './renderItem.ts'

/** A text after a fact changed. `updated`: ids of blocks and clauses whose words followed it; `title` for the title. */
export interface Followed<T> {
  readonly value: T
  readonly updated: readonly string[]
  readonly changes: readonly FactChange[]
}

/** What the template gave before and gives now, and the fact that changed. */
export interface Following {
  readonly before: RenderedItem
  readonly after: RenderedItem
  readonly fact: ChangedFact
  readonly nextId: NextId
}

export const waitingChange = (
  { fact, nextId }: Following,
  blockId: string,
  sentence: WaitingSentence,
  block: Block | null,
): FactChange => ({ changeId: nextId('change'), facts: [fact], blockId, ...sentence, block })
