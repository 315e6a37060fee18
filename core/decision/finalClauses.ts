import type { Clause } from '../draft/item.ts'
import { pairInOrder } from '../shared/pairs.ts'
import { inlineToText } from '../shared/text.ts'

/** An operative clause as decided. */
export interface FinalClause {
  readonly text: string
  /** The clause of the proposal that it comes from, from 1; `null`: it is new. */
  readonly fromClause: number | null
  readonly wording: 'asProposed' | 'changed' | 'new'
}

/**
 * The clauses as decided beside those proposed. `null`: they say the same. A clause with the same words is the same one;
 * between those, changed ones are paired in order, and what is left over is new.
 */
export function finalClausesOf(
  proposed: readonly Clause[],
  texts: readonly string[],
): readonly FinalClause[] | null {
  const before = proposed.map(({ content }, at) => ({ n: at + 1, text: inlineToText(content).trim() }))
  const after = texts.map((text) => ({ n: 0, text: text.trim() })).filter(({ text }) => text !== '')
  const finals = pairInOrder(before, after, ({ text }) => text).flatMap((pair): readonly FinalClause[] =>
    pair.after === null ? [] : [finalOf(pair.after.text, pair.before)],
  )
  const same = finals.length === before.length && finals.every(({ wording }) => wording === 'asProposed')
  return same ? null : finals
}

function finalOf(text: string, before: { readonly n: number; readonly text: string } | null): FinalClause {
  if (before === null) return { text, fromClause: null, wording: 'new' }
  return { text, fromClause: before.n, wording: before.text === text ? 'asProposed' : 'changed' }
}
