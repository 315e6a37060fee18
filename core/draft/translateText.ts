import type { Language } from '../shared/language.ts'
import { type Block, type Inline, blocksToText, inlineToText, run } from '../shared/text.ts'
import type { Contact, Item, ItemText } from './item.ts'
import { sectionsOf } from './textParts.ts'

/**
 * The item's text in its other language. A part that is not said yet stands in the item's own language, marked so, and
 * nothing disappears; people are named by `contactIn`.
 */
export function translateText(
  { text, translation }: Pick<Item, 'text' | 'translation'>,
  language: Language,
  contactIn: (contact: Contact) => Contact,
): ItemText {
  const parts = translation?.language === language ? translation.parts : {}
  const said = (key: string): readonly Block[] | null => {
    const blocks = Object.hasOwn(parts, key) ? (parts[key]?.blocks ?? []) : []
    return blocksToText(blocks).trim() === '' ? null : blocks
  }
  const sections = (part: 'description' | 'effects'): readonly Block[] =>
    sectionsOf(text[part]).flatMap(
      ({ key, blocks }) => said(`${part}:${key}`) ?? blocks.map((block) => foreign(block, text.language)),
    )
  const content = (key: string, own: readonly Inline[]): readonly Inline[] => {
    const blocks = said(key)
    return blocks === null ? foreignInline(own, text.language) : blocks.flatMap(contentIn)
  }
  return {
    ...text,
    language,
    title: oneLine(said('title')) ?? text.title,
    preparers: text.preparers.map(contactIn),
    presenter: text.presenter === null ? null : contactIn(text.presenter),
    infoContact: text.infoContact === null ? null : contactIn(text.infoContact),
    description: sections('description'),
    effects: sections('effects'),
    proposal: {
      ...text.proposal,
      leadIn: text.proposal.leadIn.length === 0 ? [] : content('leadIn', text.proposal.leadIn),
      clauses: text.proposal.clauses.map((clause) => ({
        ...clause,
        content: content(`clause:${clause.clauseId}`, clause.content),
      })),
    },
    attachments: titled(text.attachments, said('attachments')),
  }
}

/** Titles of attachments in the order of the attachments, one paragraph each. */
const titled = (
  attachments: ItemText['attachments'],
  said: readonly Block[] | null,
): ItemText['attachments'] =>
  attachments.map((file, at) => {
    const block = said?.[at]
    const title = block === undefined ? '' : blocksToText([block]).trim()
    return title === '' ? file : { ...file, title }
  })

const oneLine = (blocks: readonly Block[] | null): string | null =>
  blocks === null ? null : blocksToText(blocks).replaceAll(/\s+/gu, ' ').trim()

const contentIn = (block: Block): readonly Inline[] =>
  block.kind === 'list' || block.kind === 'table'
    ? [run(inlineToText([run(blocksToText([block]))]))]
    : block.content

/** A reader and a screen reader are told that the words are in another language. */
const foreignInline = (content: readonly Inline[], language: Language): readonly Inline[] =>
  content.map((inline) =>
    inline.kind === 'run' && inline.marks.every(({ kind }) => kind !== 'language')
      ? { ...inline, marks: [...inline.marks, { kind: 'language', language }] }
      : inline,
  )

function foreign(block: Block, language: Language): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return { ...block, content: foreignInline(block.content, language) }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, content: foreignInline(item.content, language) })),
      }
    case 'table':
      return {
        ...block,
        header: block.header.map((cell) => ({ ...cell, content: foreignInline(cell.content, language) })),
        rows: block.rows.map((row) =>
          row.map((cell) => ({ ...cell, content: foreignInline(cell.content, language) })),
        ),
      }
  }
}
