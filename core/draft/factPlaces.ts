import type { Block, Inline, List } from '../shared/text.ts'
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

interface Placed {
  readonly id: string
  readonly content: readonly Inline[]
}

const contentsOf = (text: ItemText): readonly Placed[] => [
  ...[...text.description, ...text.effects].flatMap(blockContents),
  ...text.proposal.clauses.map(({ clauseId, content }) => ({ id: clauseId, content })),
]

function blockContents(block: Block): readonly Placed[] {
  switch (block.kind) {
    case 'list':
      return listContents(block)
    case 'table':
      return [block.header, ...block.rows].flat().map(({ content }) => ({ id: block.blockId, content }))
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return [{ id: block.blockId, content: block.content }]
  }
}

const listContents = (list: List): readonly Placed[] =>
  list.items.flatMap(({ blockId, content, sublist }) => [
    { id: blockId, content },
    ...(sublist === null ? [] : listContents(sublist)),
  ])

/** `ownShareByYear.0.amount` is of the fact `ownShareByYear`. */
const factsIn = (content: readonly Inline[]): readonly string[] =>
  content.flatMap((inline) =>
    inline.kind === 'run'
      ? inline.marks.flatMap((mark) => (mark.kind === 'fact' ? [mark.factId.split('.')[0] ?? ''] : []))
      : [],
  )
