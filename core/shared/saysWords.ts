import { fold } from './fold.ts'

/**
 * Does a text have every word of what is searched, in whatever form: `pilotti` finds `pilotin`, `hanke` finds
 * `hankkeen`. Rough: for short lists that a person reads; the register is searched by its index.
 */
export function saysWords(text: string, searched: string): boolean {
  const all = fold(text)
  return fold(searched)
    .split(' ')
    .every((word) => all.includes(stemOf(word)))
}

/** The beginning of a word that its other forms share, nearly always. */
const stemOf = (word: string): string => (word.length < 5 ? word : word.slice(0, word.length < 7 ? -1 : -2))
