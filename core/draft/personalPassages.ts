import type { Block, Inline, List } from '../shared/text.ts'
import type { Item } from './item.ts'

/** Passages marked as personal data that the net does not need: they are left out there (KuntaL 140.1 §). */
export const personalPassages = ({ text }: Pick<Item, 'text'>): number =>
  [
    ...[...text.description, ...text.effects].flatMap(contentsOf),
    text.proposal.leadIn,
    ...text.proposal.clauses.map(({ content }) => content),
  ]
    .flat()
    .filter(isLeftOut).length

const isLeftOut = (inline: Inline): boolean =>
  inline.kind === 'run' && inline.marks.some((mark) => mark.kind === 'personal' && !mark.necessary)

function contentsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return [block.content]
    case 'list':
      return listContents(block)
    case 'table':
      return [block.header, ...block.rows].flat().map(({ content }) => content)
  }
}

const listContents = ({ items }: List): readonly (readonly Inline[])[] =>
  items.flatMap(({ content, sublist }) => [content, ...(sublist === null ? [] : listContents(sublist))])
