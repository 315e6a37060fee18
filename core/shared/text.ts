import type { BlockId } from './ids.ts'
import type { Language } from './language.ts'

/**
 * The block tree: the body of every text in Pykälä, never HTML (docs/decisions/0002-block-tree.md).
 * Word, HTML and plain text are written from it by exhaustive switches.
 */
export type Block = Heading | Paragraph | List | Table | Quotation

/** Where a block came from. `hash` is of the plain text the template gave: if it still fits, nobody rewrote it. */
export interface Origin {
  readonly template: string
  readonly version: number
  /** The part of the template: `description`, `effects`, `clause:funding` … */
  readonly part: string
  readonly hash: string
}

interface BlockBase {
  readonly blockId: BlockId
  /** `null`: a person wrote it, or it was imported. */
  readonly origin: Origin | null
}

/** A heading inside a text. Level 1 is the highest inside this text; the document decides the real level. */
export interface Heading extends BlockBase {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly content: readonly Inline[]
}

export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph'
  readonly content: readonly Inline[]
}

export interface List extends BlockBase {
  readonly kind: 'list'
  readonly style: 'bulleted' | 'numbered'
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly blockId: BlockId
  readonly content: readonly Inline[]
  readonly sublist: List | null
}

/** The first row is the header row. Every row has as many cells as the header. */
export interface Table extends BlockBase {
  readonly kind: 'table'
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly align: 'start' | 'end'
  readonly content: readonly Inline[]
}

export interface Quotation extends BlockBase {
  readonly kind: 'quotation'
  readonly content: readonly Inline[]
}

export type Inline = Run | LineBreak

/** Words with the same marks. `text` is never markup: `*`, `<` and `&` are themselves. */
export interface Run {
  readonly kind: 'run'
  readonly text: string
  readonly marks: readonly Mark[]
}

export interface LineBreak {
  readonly kind: 'lineBreak'
}

export type Mark =
  | { readonly kind: 'strong' }
  | { readonly kind: 'emphasis' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'language'; readonly language: Language }
  /** Words that came from a fact of the item; `factId` may have a path: `partners.0`. */
  | { readonly kind: 'fact'; readonly factId: string }
  /** Personal data (KuntaL 140.1 §): `necessary` = needed for access to information until the appeal time ends. */
  | { readonly kind: 'personal'; readonly category: PersonalCategory; readonly necessary: boolean }
  /** Secret words; `ground` is the provision, e.g. `JulkL 24 § 1 mom. 20 kohta`. */
  | { readonly kind: 'secret'; readonly ground: string }

export type PersonalCategory = 'name' | 'contact' | 'identityCode' | 'health' | 'economy' | 'other'

export const run = (text: string, marks: readonly Mark[] = []): Run => ({ kind: 'run', text, marks })

/** The words of inline content, without marks; a line break is a newline. */
export const inlineToText = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.kind === 'run' ? inline.text : '\n')).join('')

/** The words of blocks as lines: one line a paragraph, heading, list item or table row (cells with tabs between). */
export const blocksToLines = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(blockToLines)

/** The words of blocks as one text with newlines between the lines of `blocksToLines`. */
export const blocksToText = (blocks: readonly Block[]): string => blocksToLines(blocks).join('\n')

function blockToLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return [inlineToText(block.content)]
    case 'list':
      return listToLines(block)
    case 'table':
      return [block.header, ...block.rows].map((row) =>
        row.map((cell) => inlineToText(cell.content)).join('\t'),
      )
  }
}

const listToLines = (list: List): readonly string[] =>
  list.items.flatMap((item) => [
    inlineToText(item.content),
    ...(item.sublist === null ? [] : listToLines(item.sublist)),
  ])
