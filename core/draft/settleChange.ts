import { replaceInline } from '../shared/inlineRange.ts'
import { type Block, type Inline, inlineToText } from '../shared/text.ts'
import type { FactChange } from './factChange.ts'
import { contentOf, hasContent } from './contentOf.ts'
import { exchangeBlock } from './exchangeBlock.ts'
import { withIdsOf } from './followFact.ts'
import type { ItemText } from './item.ts'

/** What the author chose: the new figure in the own sentence, the template's sentence, or the words as they are. */
export type ChangeChoice = 'exchange' | 'template' | 'leave'

/** The text after one waiting change was settled. The author's other words are not touched. */
export function settleChange(text: ItemText, change: FactChange, choice: ChangeChoice): ItemText {
  if (choice === 'leave') return text
  const words = choice === 'exchange' ? change.mine : change.template
  if (words === null) return text
  if (change.blockId === 'title') return { ...text, title: inlineToText(words) }
  const settle = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) =>
      block.blockId === change.blockId ? settleBlock(block, change, choice) : [block],
    )
  return {
    ...text,
    description: settle(text.description),
    effects: settle(text.effects),
    proposal: {
      ...text.proposal,
      clauses: text.proposal.clauses.map((clause) =>
        clause.clauseId === change.blockId
          ? { ...clause, content: settleWords(clause.content, change, words) }
          : clause,
      ),
    },
  }
}

function settleBlock(block: Block, change: FactChange, choice: 'exchange' | 'template'): readonly Block[] {
  if (!hasContent(block) || (change.block !== null && !hasContent(change.block)))
    return settleWhole(block, change, choice)
  const words = choice === 'exchange' ? change.mine : change.template
  const content = settleWords(block.content, change, words ?? [])
  return inlineToText(content).trim() === '' ? [] : [{ ...block, content }]
}

/** A list or table: with the new figure in its items or cells, or as the template gives it now. */
function settleWhole(block: Block, change: FactChange, choice: 'exchange' | 'template'): readonly Block[] {
  if (choice === 'exchange')
    return [
      change.facts.reduce((changed, { exchanges }) => exchangeBlock(changed, exchanges) ?? changed, block),
    ]
  return change.block === null ? [] : [withIdsOf(block, change.block)]
}

/** A sentence the template gives anew has no place of its own: it goes last. */
function settleWords(
  content: readonly Inline[],
  change: FactChange,
  words: readonly Inline[],
): readonly Inline[] {
  const range = rangeOf(content, change)
  if (range === null) return change.before.length === 0 ? joined(content, words) : words
  return replaceInline(content, range, words)
}

const joined = (content: readonly Inline[], words: readonly Inline[]): readonly Inline[] => [
  ...content,
  { kind: 'run', text: ' ', marks: [] },
  ...words,
]

/** Where the author's sentence is now: the words may have moved since the card was made. */
function rangeOf(content: readonly Inline[], { range, before }: FactChange): FactChange['range'] {
  if (range === null) return null
  const [text, sentence] = [inlineToText(content), inlineToText(before)]
  if (text.slice(range.from, range.to) === sentence) return range
  const from = text.indexOf(sentence)
  return from === -1 ? null : { from, to: from + sentence.length }
}

/** Changes whose sentence the author has not rewritten since, each where its sentence stands now. */
export const livingChanges = (changes: readonly FactChange[], text: ItemText): readonly FactChange[] =>
  changes.flatMap((change) => {
    const content = contentById(text, change.blockId)
    if (content === null) return []
    if (change.range === null)
      return change.before.length === 0 || inlineToText(content) === inlineToText(change.before)
        ? [change]
        : []
    const range = rangeOf(content, change)
    return range === null ? [] : [{ ...change, range }]
  })

function contentById(text: ItemText, id: string): readonly Inline[] | null {
  if (id === 'title') return [{ kind: 'run', text: text.title, marks: [] }]
  const block = [...text.description, ...text.effects].find(({ blockId }) => blockId === id)
  if (block !== undefined) return contentOf(block)
  return text.proposal.clauses.find(({ clauseId }) => clauseId === id)?.content ?? null
}
