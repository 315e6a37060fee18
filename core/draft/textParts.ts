import { type BlockId, asId } from '../shared/ids.ts'
import { type Block, type Inline, blocksToText, inlineToText, run } from '../shared/text.ts'
import { hashText } from '../template/origin.ts'
import type { Contact, ItemText } from './item.ts'

/**
 * An item's text as the parts that two people can write at the same time: title, people, the sections of the
 * description and effects (a heading and what stands under it), each clause, attachments and recipients. Saves merge,
 * versions compare and translations are kept by these parts.
 */
export interface TextPart {
  /** `title`, `description:block-4`, `clause:clause-2`, `attachments`: the same as long as the part lives. */
  readonly key: string
  readonly part: PartName
  /** Heading of the section; empty where the part has none. */
  readonly heading: string
  /** What is said, as blocks; people and papers one paragraph each. */
  readonly blocks: readonly Block[]
}

export type PartName =
  | 'title'
  | 'preparers'
  | 'presenter'
  | 'infoContact'
  | 'description'
  | 'effects'
  | 'leadIn'
  | 'clause'
  | 'attachments'
  | 'served'
  | 'informed'

/** Every part in the order of a document. */
export const partsOf = (text: ItemText): readonly TextPart[] => [
  simple('title', [text.title]),
  simple('preparers', text.preparers.map(contactWords)),
  simple('presenter', text.presenter === null ? [] : [contactWords(text.presenter)]),
  simple('infoContact', text.infoContact === null ? [] : [contactWords(text.infoContact)]),
  ...sectionsOf(text.description).map((section) => sectionPart('description', section)),
  ...sectionsOf(text.effects).map((section) => sectionPart('effects', section)),
  { key: 'leadIn', part: 'leadIn', heading: '', blocks: [asParagraph('leadIn', text.proposal.leadIn)] },
  ...text.proposal.clauses.map((clause): TextPart => ({
    key: `clause:${clause.clauseId}`,
    part: 'clause',
    heading: '',
    blocks: [asParagraph(clause.clauseId, clause.content)],
  })),
  simple(
    'attachments',
    text.attachments.map(({ title }) => title),
  ),
  simple('served', text.served),
  simple('informed', text.informed),
]

/** The words of a part that has any. */
export const saysWords = ({ blocks }: TextPart): boolean => blocksToText(blocks).trim() !== ''

export const hashOfPart = ({ blocks }: Pick<TextPart, 'blocks'>): string => hashText(blocksToText(blocks))

/** A heading and the blocks under it; the first section may lack a heading. `key` is the heading's block, or `top`. */
export interface Section {
  readonly key: string
  readonly blocks: readonly Block[]
}

export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = []
  for (const block of blocks) {
    const open = sections.at(-1)
    if (block.kind === 'heading' && block.level === 1) sections.push({ key: block.blockId, blocks: [block] })
    else if (open === undefined) sections.push({ key: 'top', blocks: [block] })
    else sections[sections.length - 1] = { ...open, blocks: [...open.blocks, block] }
  }
  return sections
}

const sectionPart = (part: 'description' | 'effects', { key, blocks }: Section): TextPart => {
  const [first] = blocks
  return {
    key: `${part}:${key}`,
    part,
    heading: first?.kind === 'heading' ? inlineToText(first.content) : '',
    blocks,
  }
}

const simple = (part: PartName, lines: readonly string[]): TextPart => ({
  key: part,
  part,
  heading: '',
  blocks: lines.map((line, at) => asParagraph(`${part}-${at + 1}`, [run(line)])),
})

const asParagraph = (blockId: string, content: readonly Inline[]): Block => ({
  kind: 'paragraph',
  blockId: asId<BlockId>(blockId),
  origin: null,
  content,
})

const contactWords = ({ title, name, email, phone }: Contact): string =>
  [title, name, email, phone].filter((word) => word !== null).join(', ')
