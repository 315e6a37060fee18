/** A stretch of words that both texts have, or only the earlier or the later one. */
export interface WordPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Texts with more differing words than this are shown as replaced whole: nobody reads such a comparison. */
const MOST_WORDS = 4000

/** Compares two texts word by word: the fewest words removed and added. Joined parts give back the texts exactly. */
export const compareWords = (before: string, after: string): readonly WordPart[] =>
  joined(alignTexts(wordsAndSpaces(before), wordsAndSpaces(after)))

/** Compares two lists of texts (words, paragraphs): each text of either once, in order. */
export function alignTexts(a: readonly string[], b: readonly string[]): readonly WordPart[] {
  const start = sharedStart(a, b)
  const end = sharedEnd(a.slice(start), b.slice(start))
  return [
    ...a.slice(0, start).map((text): WordPart => ({ kind: 'same', text })),
    ...changedMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text): WordPart => ({ kind: 'same', text })),
  ]
}

const wordsAndSpaces = (text: string): readonly string[] =>
  text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, at) => word !== b[at])
  return differs === -1 ? a.length : differs
}

const sharedEnd = (a: readonly string[], b: readonly string[]): number => {
  const reversed = sharedStart(a.toReversed(), b.toReversed())
  return Math.min(reversed, a.length, b.length)
}

function changedMiddle(a: readonly string[], b: readonly string[]): readonly WordPart[] {
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return [
      ...a.map((text): WordPart => ({ kind: 'removed', text })),
      ...b.map((text): WordPart => ({ kind: 'added', text })),
    ]
  return walk(a, b, commonLengths(a, b))
}

/** `lengths[i][j]`: length of the longest common subsequence of `a` from i and `b` from j. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? new Uint16Array()
    const below = lengths[i + 1] ?? row
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? at(below, j + 1) + 1 : Math.max(at(below, j), at(row, j + 1))
  }
  return lengths
}

const at = (row: Uint16Array | undefined, index: number): number => row?.[index] ?? 0

function walk(
  a: readonly string[],
  b: readonly string[],
  lengths: readonly Uint16Array[],
): readonly WordPart[] {
  const parts: WordPart[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const [removed, added] = [a[i], b[j]]
    if (removed !== undefined && removed === added) {
      parts.push({ kind: 'same', text: removed })
      i++
      j++
    } else if (removed !== undefined && at(lengths[i + 1], j) >= at(lengths[i], j + 1)) {
      parts.push({ kind: 'removed', text: removed })
      i++
    } else if (added !== undefined) {
      parts.push({ kind: 'added', text: added })
      j++
    } else {
      parts.push({ kind: 'removed', text: removed ?? '' })
      i++
    }
  }
  return parts
}

function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const whole: WordPart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last?.kind === part.kind) whole[whole.length - 1] = { ...last, text: last.text + part.text }
    else if (part.text !== '') whole.push(part)
  }
  return whole
}
