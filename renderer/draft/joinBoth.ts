import type { StalePart } from '../../api/drafting.ts'
import type { WordPart } from '../../core/casefile/wordDiff.ts'
import { type BlockId, asId } from '../../core/shared/ids.ts'
import { type Block, blocksToText, run } from '../../core/shared/text.ts'
import { newId } from './editor/keepIds.ts'

/** One change of the base's words: what it takes away and what it puts there. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly words: string
}

/**
 * Both texts in one, as a draft for a person to read: every change of either side is in it; where both changed the same
 * words, both stand after each other, ours first.
 */
export function joinBlocks({ base, ours, ourWords, theirWords }: StalePart): readonly Block[] {
  const words = joinWords(blocksToText(base), ourWords, theirWords)
  return linesToBlocks(ours.length > 0 ? ours : base, words.split('\n'))
}

export function joinWords(base: string, ours: readonly WordPart[], theirs: readonly WordPart[]): string {
  const mine = editsOf(ours)
  const other = editsOf(theirs).filter(
    (edit) =>
      !mine.some(({ from, to, words }) => from === edit.from && to === edit.to && words === edit.words),
  )
  const edits = [...mine, ...other].toSorted((a, b) => a.from - b.from || a.to - b.to)
  let [at, text] = [0, '']
  for (const { from, to, words } of edits) {
    text += base.slice(at, Math.max(at, from)) + (from < at && words !== '' ? ` ${words.trim()}` : words)
    at = Math.max(at, to)
  }
  return text + base.slice(at)
}

/** Removed and added words that stand together are one change. */
function editsOf(parts: readonly WordPart[]): readonly Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const { kind, text } of parts) {
    const last = edits.at(-1)
    if (kind === 'same') at += text.length
    else if (kind === 'removed') {
      if (last?.to === at) edits[edits.length - 1] = { ...last, to: at + text.length }
      else edits.push({ from: at, to: at + text.length, words: '' })
      at += text.length
    } else if (last?.to === at) edits[edits.length - 1] = { ...last, words: last.words + text }
    else edits.push({ from: at, to: at, words: text })
  }
  return edits
}

/** A line with the words of a block keeps the block; the others are paragraphs, or headings where a heading stood. */
export const linesToBlocks = (blocks: readonly Block[], lines: readonly string[]): readonly Block[] =>
  lines
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const kept = blocks.find((block) => blocksToText([block]) === line)
      const there = blocks[at]
      if (kept !== undefined) return kept
      const isLine = there?.kind === 'paragraph' || there?.kind === 'heading' || there?.kind === 'quotation'
      return isLine
        ? { ...there, origin: null, content: [run(line)] }
        : { kind: 'paragraph', blockId: asId<BlockId>(newId('blockId')), origin: null, content: [run(line)] }
    })
