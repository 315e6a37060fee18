import { pairInOrder } from '../shared/pairs.ts'
import { type Block, blocksToText, run } from '../shared/text.ts'
import { exchangeWords } from './exchange.ts'
import { exchangeBlock } from './exchangeBlock.ts'
import type { FactChange } from './factChange.ts'
import { followProposal } from './followProposal.ts'
import { alike, followSentences, skeleton } from './followSentences.ts'
import type { ItemText } from './item.ts'
import { contentOf, hasContent } from './contentOf.ts'
import { followOwn } from './followOwn.ts'
import { type Followed, type Following, waitingChange } from './waitingChange.ts'

/**
 * An item's text after a fact changed: words that are still the template's follow it, block by block and sentence by
 * sentence; where the author has rewritten them nothing is touched and a change waits for a choice.
 */
export function followFact(text: ItemText, following: Following): Followed<ItemText> {
  const title = followTitle(text.title, following)
  const description = followBlocks('description', text.description, following)
  const effects = followBlocks('effects', text.effects, following)
  const proposal = followProposal(text, following)
  const followed: ItemText = {
    ...text,
    title: title.value,
    description: description.value,
    effects: effects.value,
    proposal: proposal.value,
  }
  const own = followOwn(followed, following)
  const all = [title, description, effects, proposal, own]
  return {
    value: own.value,
    updated: all.flatMap(({ updated }) => updated),
    changes: all.flatMap(({ changes }) => changes),
  }
}

function followTitle(title: string, following: Following): Followed<string> {
  const { before, after, fact } = following
  if (before.title === after.title) return { value: title, updated: [], changes: [] }
  if (title === before.title) return { value: after.title, updated: ['title'], changes: [] }
  const mine = exchangeWords([run(title)], fact.exchanges)
  const sentence = { range: null, before: [run(title)], mine, template: [run(after.title)] }
  return { value: title, updated: [], changes: [waitingChange(following, 'title', sentence, null)] }
}

function followBlocks(
  part: 'description' | 'effects',
  own: readonly Block[],
  following: Following,
): Followed<readonly Block[]> {
  const blocks = [...own]
  const updated: string[] = []
  const changes: FactChange[] = []
  let cursor = 0
  for (const { before, after } of pairInOrder(
    following.before[part],
    following.after[part],
    skeletonOf,
    alikeBlocks,
  )) {
    const at = before === null ? -1 : blocks.findIndex((block) => comesFrom(block, before))
    const block = blocks[at]
    if (block !== undefined) {
      const followed = followBlock(block, before, after, following)
      blocks.splice(at, 1, ...(followed.value === null ? [] : [followed.value]))
      updated.push(...followed.updated)
      changes.push(...followed.changes)
      cursor = at + (followed.value === null ? 0 : 1)
    } else if (before === null && after !== null) {
      blocks.splice(cursor, 0, after)
      updated.push(after.blockId)
      cursor += 1
    }
  }
  return { value: blocks, updated, changes }
}

/** Did the template's block give this one? Its words may have been rewritten since. */
const comesFrom = (block: Block, given: Block): boolean =>
  block.origin !== null && block.origin.hash === given.origin?.hash && block.origin.part === given.origin.part

function followBlock(
  block: Block,
  before: Block | null,
  after: Block | null,
  following: Following,
): Followed<Block | null> {
  const untouched = before !== null && wordsOf(block) === wordsOf(before)
  if (after === null)
    return untouched
      ? { value: null, updated: [block.blockId], changes: [] }
      : { value: block, updated: [], changes: goneChange(block, following) }
  if (before !== null && wordsOf(before) === wordsOf(after)) return { value: block, updated: [], changes: [] }
  if (untouched) return { value: withIdsOf(block, after), updated: [block.blockId], changes: [] }
  return followRewritten({ ...block, origin: after.origin }, before, after, following)
}

function followRewritten(
  block: Block,
  before: Block | null,
  after: Block,
  following: Following,
): Followed<Block> {
  if (!hasContent(block) || !hasContent(after) || before === null || !hasContent(before))
    return { value: block, updated: [], changes: [wholeChange(block, after, following)] }
  const { exchanges } = following.fact
  const followed = followSentences(block.content, { before: before.content, after: after.content, exchanges })
  return {
    value: { ...block, content: followed.content },
    updated: followed.updated ? [block.blockId] : [],
    changes: followed.waiting.map((sentence) => waitingChange(following, block.blockId, sentence, after)),
  }
}

/** The template no longer says anything here; the author's words stay until the author decides. */
function goneChange(block: Block, following: Following): readonly FactChange[] {
  const before = contentOf(block)
  const mine = exchangeWords(before, following.fact.exchanges)
  return [waitingChange(following, block.blockId, { range: null, before, mine, template: [] }, null)]
}

/** A list or table is one choice: its items and cells are not sentences that could be told apart. */
const wholeChange = (block: Block, after: Block, following: Following): FactChange => {
  const mine = exchangeBlock(block, following.fact.exchanges)
  const sentence = {
    range: null,
    before: contentOf(block),
    mine: mine === null ? null : contentOf(mine),
    template: contentOf(after),
  }
  return waitingChange(following, block.blockId, sentence, after)
}

/** What the template gives now, under the ids its place already has. */
export function withIdsOf(block: Block, after: Block): Block {
  if (after.kind !== 'list' || block.kind !== 'list') return { ...after, blockId: block.blockId }
  const items = after.items.map((item, at) => ({
    ...item,
    blockId: block.items[at]?.blockId ?? item.blockId,
  }))
  return { ...after, blockId: block.blockId, items }
}

const wordsOf = (block: Block): string => blocksToText([block])

const skeletonOf = (block: Block): string => `${block.kind} ${skeleton(contentOf(block))}`

const alikeBlocks = (a: Block, b: Block): boolean => a.kind === b.kind && alike(contentOf(a), contentOf(b))
