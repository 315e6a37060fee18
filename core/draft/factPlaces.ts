import { type Block, type Inline, type List, inlineToText } from '../shared/text.ts'
import type { ItemText } from './item.ts'

/** Ids of the blocks and clauses that print each fact, in the order of the text. The title has no marks: it is not among them. */
export function factPlaces(text: ItemText): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, readonly string[]>()
  for (const { id, content } of contentsOf(text))
    for (const factId of factsIn(content)) {
      const known = places.get(factId) ?? []
      if (!known.includes(id)) places.set(factId, [...known, id])
    }
  return places
}

/** Words that stand for a fact, with their place: a value, or a hole. */
export const markedFacts = (
  text: ItemText,
): readonly {
  readonly part: 'description' | 'effects' | 'clause'
  readonly blockId: string
  readonly factId: string
  readonly from: number
  readonly words: string
}[] =>
  contentsOf(text).flatMap(({ part, id, content }) => {
    let at = 0
    return content.flatMap((inline) => {
      const from = at
      const words = inlineToText([inline])
      at += words.length
      return factsIn([inline]).map((factId) => ({ part, blockId: id, factId, from, words }))
    })
  })

interface Placed {
  readonly part: 'description' | 'effects' | 'clause'
  readonly id: string
  readonly content: readonly Inline[]
}

const contentsOf = (text: ItemText): readonly Placed[] => [
  ...text.description.flatMap((block) => blockContents(block, 'description')),
  ...text.effects.flatMap((block) => blockContents(block, 'effects')),
  ...text.proposal.clauses.map(
    ({ clauseId, content }) => ({ part: 'clause', id: clauseId, content }) as const,
  ),
]

function blockContents(block: Block, part: Placed['part']): readonly Placed[] {
  switch (block.kind) {
    case 'list':
      return listContents(block, part)
    case 'table':
      return [block.header, ...block.rows].flat().map(({ content }) => ({ part, id: block.blockId, content }))
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return [{ part, id: block.blockId, content: block.content }]
  }
}

const listContents = (list: List, part: Placed['part']): readonly Placed[] =>
  list.items.flatMap(({ blockId, content, sublist }) => [
    { part, id: blockId, content },
    ...(sublist === null ? [] : listContents(sublist, part)),
  ])

/** `ownShareByYear.0.amount` is of the fact `ownShareByYear`. */
const factsIn = (content: readonly Inline[]): readonly string[] =>
  content.flatMap((inline) =>
    inline.kind === 'run'
      ? inline.marks.flatMap((mark) => (mark.kind === 'fact' ? [mark.factId.split('.')[0] ?? ''] : []))
      : [],
  )
