import type { HouseStyle } from '../../core/document/model.ts'
import type { Inline, List } from '../../core/shared/text.ts'
import { inlineRuns } from './runs.ts'
import { twips } from './styles.ts'
import type { ListPlace, WordParagraph } from './word.ts'
import { W, XML_HEAD } from './xml.ts'

/** Gives each list of one document its own numbering, so that every list starts from 1. */
export interface ListCounter {
  /** Number of a new list. */
  readonly next: (list: WordList) => number
  /** The lists so far; that of number n is at n - 1. */
  readonly lists: readonly WordList[]
}

export interface WordList {
  readonly kind: ListKind
  readonly level: number
}

export type ListKind = 'clause' | 'numbered' | 'bulleted'

export function createListCounter(): ListCounter {
  const lists: WordList[] = []
  return { lists, next: (list) => lists.push(list) }
}

const STYLES = { clause: 'Clause', numbered: 'ListNumber', bulleted: 'ListBullet' } as const

/** Word has nine levels; a list nested deeper stays on the ninth. */
const LEVELS = 9

/** How far each level is indented, and how much of that is for the number. */
const INDENT = twips(8)

const BULLETS = ['•', '–']

/** Space between a list and the text after it, as after a paragraph: 7 points. */
const AFTER_LIST = 140

/** Left indent and room for the number of an item. */
export const listIndent = (level: number): { readonly left: number; readonly hanging: number } => ({
  left: INDENT * (level + 1),
  hanging: INDENT,
})

/** One list: items of the same numbering, which starts from 1. */
export function listParagraphs(
  kind: ListKind,
  items: readonly (readonly Inline[])[],
  counter: ListCounter,
): readonly WordParagraph[] {
  const number = counter.next({ kind, level: 0 })
  return items.map((item, index) =>
    itemParagraph(kind, item, { number, level: 0 }, index === items.length - 1),
  )
}

/** A list of the text of record with the lists inside it. */
export function nestedListParagraphs(list: List, counter: ListCounter, level = 0): readonly WordParagraph[] {
  const place = Math.min(level, LEVELS - 1)
  const number = counter.next({ kind: list.style, level: place })
  return list.items.flatMap((item, index) => [
    itemParagraph(
      list.style,
      item.content,
      { number, level: place },
      level === 0 && index === list.items.length - 1 && item.sublist === null,
    ),
    ...(item.sublist === null ? [] : nestedListParagraphs(item.sublist, counter, level + 1)),
  ])
}

const itemParagraph = (
  kind: ListKind,
  content: readonly Inline[],
  list: ListPlace,
  last: boolean,
): WordParagraph => ({
  kind: 'paragraph',
  style: STYLES[kind],
  runs: inlineRuns(content),
  list,
  ...(last ? { after: AFTER_LIST } : {}),
})

const KINDS: readonly ListKind[] = ['clause', 'numbered', 'bulleted']

/** `word/numbering.xml`: three kinds of list, and each list of the document as one of them that starts from 1. */
export const numberingXml = (lists: readonly WordList[], style: HouseStyle): string =>
  [
    `${XML_HEAD}<w:numbering xmlns:w="${W}">`,
    ...KINDS.map(
      (kind, at) =>
        `<w:abstractNum w:abstractNumId="${at}"><w:multiLevelType w:val="multilevel"/>${levels(kind, style)}</w:abstractNum>`,
    ),
    ...lists.map(
      ({ kind, level }, at) =>
        `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${KINDS.indexOf(kind)}"/>` +
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    ),
    '</w:numbering>',
  ].join('')

const levels = (kind: ListKind, style: HouseStyle): string =>
  Array.from({ length: LEVELS }, (_, level) => {
    const { left, hanging } = listIndent(level)
    return (
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${kind === 'bulleted' ? 'bullet' : 'decimal'}"/>` +
      `<w:lvlText w:val="${levelText(kind, level, style)}"/><w:lvlJc w:val="left"/>` +
      `<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`
    )
  }).join('')

const levelText = (kind: ListKind, level: number, { listNumbers }: HouseStyle): string =>
  kind === 'bulleted'
    ? (BULLETS[level % BULLETS.length] ?? '•')
    : `%${level + 1}${listNumbers === 'period' ? '.' : ')'}`
