import { useState } from 'react'
import { fold } from '../../core/shared/fold.ts'

/** How many rows are drawn at once, and brought by a press. */
const PORTION = 50

/** The first of many rows: thousands would take seconds to draw. `left`: how many are not shown. */
export function useFirstRows<Row>(rows: readonly Row[]) {
  const [count, setCount] = useState(PORTION)
  const left = Math.max(0, rows.length - count)
  return {
    shown: rows.slice(0, count),
    left,
    next: Math.min(PORTION, left),
    more: (): void => setCount(count + PORTION),
  }
}

/** Is every word of `text` somewhere in the row's words? */
export function hasWords(text: string, row: readonly string[]): boolean {
  const words = fold(row.join(' '))
  return fold(text)
    .split(' ')
    .every((word) => words.includes(word))
}

/** A list shorter than this is seen without searching. */
export const FEW_ROWS = 10
