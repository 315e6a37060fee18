import { type WordPart, compareWords } from '../casefile/wordDiff.ts'
import { blocksToText } from '../shared/text.ts'
import type { ItemText } from './item.ts'
import { type PartName, type TextPart, partsOf } from './textParts.ts'

/** One part that two versions of a text do not share, word by word. */
export interface PartChange {
  readonly key: string
  readonly part: PartName
  readonly heading: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly words: readonly WordPart[]
}

/** What changed from one text to another, in the order of the later one; parts that were removed come last. */
export function compareTexts(before: ItemText, after: ItemText): readonly PartChange[] {
  const earlier = new Map(partsOf(before).map((part) => [part.key, part]))
  const later = partsOf(after)
  const kept = new Set(later.map(({ key }) => key))
  return [
    ...later.flatMap((part) => changeOf(earlier.get(part.key), part)),
    ...[...earlier.values()].filter(({ key }) => !kept.has(key)).flatMap((part) => changeOf(part, undefined)),
  ]
}

function changeOf(before: TextPart | undefined, after: TextPart | undefined): readonly PartChange[] {
  const part = after ?? before
  const [from, to] = [wordsOf(before), wordsOf(after)]
  if (part === undefined || from === to) return []
  const kind = from === '' ? 'added' : to === '' ? 'removed' : 'changed'
  return [{ key: part.key, part: part.part, heading: part.heading, kind, words: compareWords(from, to) }]
}

const wordsOf = (part: TextPart | undefined): string => (part === undefined ? '' : blocksToText(part.blocks))
