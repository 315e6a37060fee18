import { type Block, type Cell, type Inline, type List, blocksToText, inlineToText } from '../shared/text.ts'
import type { Item } from './item.ts'

/** The words an item's cases are found by. Secret words and the titles of secret attachments are left out. */
export const itemSearchTexts = ({ text }: Item): readonly string[] => [
  text.title,
  blocksToText(text.description.map(withoutSecrets)),
  blocksToText(text.effects.map(withoutSecrets)),
  inlineToText(text.proposal.leadIn),
  ...text.proposal.clauses.map((clause) => inlineToText(openWords(clause.content))),
  ...text.attachments.filter(({ access }) => access.kind !== 'secret').map(({ title }) => title),
  ...itemPeople({ text }),
  ...text.served,
  ...text.informed,
]

/** Names of those who prepared and present the item. */
export const itemPeople = ({ text }: Pick<Item, 'text'>): readonly string[] =>
  [...text.preparers, text.presenter].flatMap((contact) =>
    contact === null || contact.name === null ? [] : [contact.name],
  )

/** Content without its secret words. */
export const openWords = (content: readonly Inline[]): readonly Inline[] =>
  content.filter((inline) => inline.kind !== 'run' || !inline.marks.some((mark) => mark.kind === 'secret'))

/** The block without its secret words. */
export function withoutSecrets(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return { ...block, content: openWords(block.content) }
    case 'list':
      return openList(block)
    case 'table':
      return {
        ...block,
        header: block.header.map(openCell),
        rows: block.rows.map((row) => row.map(openCell)),
      }
  }
}

const openCell = (cell: Cell): Cell => ({
  ...cell,
  content: openWords(cell.content),
})

const openList = (list: List): List => ({
  ...list,
  items: list.items.map((item) => ({
    ...item,
    content: openWords(item.content),
    sublist: item.sublist === null ? null : openList(item.sublist),
  })),
})
