import type { Clause } from '../draft/item.ts'
import { fold } from '../shared/fold.ts'
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
 * one that shares half its words is the proposed one changed; the others are new.
 */
export function finalClausesOf(
  proposed: readonly Clause[],
  texts: readonly string[],
): readonly FinalClause[] | null {
  const before = proposed.map(({ content }, at) => ({ n: at + 1, text: inlineToText(content).trim() }))
  const after = texts.map((text) => ({ n: 0, text: text.trim() })).filter(({ text }) => text !== '')
  const finals = pairInOrder(before, after, ({ text }) => text, isChanged).flatMap(
    (pair): readonly FinalClause[] => (pair.after === null ? [] : [finalOf(pair.after.text, pair.before)]),
  )
  const same = finals.length === before.length && finals.every(({ wording }) => wording === 'asProposed')
  return same ? null : finals
}

/** Half the words of the shorter one are in the other, too. */
function isChanged(before: { readonly text: string }, after: { readonly text: string }): boolean {
  const [a, b] = [wordsOf(before.text), wordsOf(after.text)]
  const shared = [...a].filter((word) => b.has(word)).length
  return 2 * shared >= Math.min(a.size, b.size)
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[\p{L}\p{N}]+/gu))

function finalOf(text: string, before: { readonly n: number; readonly text: string } | null): FinalClause {
  if (before === null) return { text, fromClause: null, wording: 'new' }
  return { text, fromClause: before.n, wording: before.text === text ? 'asProposed' : 'changed' }
}
