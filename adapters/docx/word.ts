import type { Language } from '../../core/shared/language.ts'
import type { CharacterStyle, ParagraphStyle } from './styles.ts'

/**
 * What stands in a Word file, before it is XML: printed by bodyXml.ts and measured by layout/. All lengths in twips
 * (twentieths of a point).
 */
export type WordBlock = WordParagraph | WordTable

export interface WordParagraph {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly runs: readonly WordRun[]
  /** Place in an automatically numbered or bulleted list. */
  readonly list?: ListPlace
  /** The paragraph is the target of links and page references of this name. */
  readonly bookmark?: string
  /** The whole paragraph is a link to this bookmark. */
  readonly linkTo?: string
  readonly align?: 'right'
  /** Space after, instead of the style's. */
  readonly after?: number
  /** Indent at right, instead of the style's. */
  readonly right?: number
}

export interface ListPlace {
  /** `w:num` of the list: 1, 2, 3 … */
  readonly number: number
  readonly level: number
}

export type WordRun =
  | { readonly kind: 'text'; readonly text: string; readonly looks: Looks }
  | { readonly kind: 'break' }
  | { readonly kind: 'tab' }
  | { readonly kind: 'field'; readonly instruction: string; readonly result: readonly WordRun[] }
  /** The page of a bookmark; its number is known once the pages are laid out. */
  | { readonly kind: 'pageOf'; readonly bookmark: string }

export interface Looks {
  readonly style: CharacterStyle | null
  readonly bold: boolean
  readonly italic: boolean
  /** `null`: the language of the text around. */
  readonly language: Language | null
  /** Added between characters. */
  readonly gap: number
}

/** Its rows don't break over pages. */
export interface WordTable {
  readonly kind: 'table'
  readonly style: 'FactTable' | 'RecordTable' | 'SideBySide'
  readonly widths: readonly number[]
  /** The first row is a header row, which comes again on each page. */
  readonly header: 'row' | 'none'
  readonly rows: readonly WordRow[]
}

export type WordRow = readonly WordCell[]

export interface WordCell {
  readonly span: number
  readonly blocks: readonly WordBlock[]
  /** Language of everything in the cell, when it is not the document's. */
  readonly language?: Language
}

export const PLAIN: Looks = { style: null, bold: false, italic: false, language: null, gap: 0 }
