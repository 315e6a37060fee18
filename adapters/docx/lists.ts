import { AlignmentType, type ILevelsOptions, LevelFormat, Paragraph } from 'docx'
import type { Inline, List } from '../../core/shared/text.ts'
import { inlineRuns } from './runs.ts'
import { twips } from './styles.ts'

/** Gives each list of one document its own numbering, so that every list starts from 1. */
export interface ListCounter {
  next(): number
}

export function createListCounter(): ListCounter {
  let lists = 0
  return { next: () => (lists += 1) }
}

type ListKind = 'clause' | 'numbered' | 'bulleted'

const STYLES: Readonly<Record<ListKind, string>> = {
  clause: 'Clause',
  numbered: 'ListNumber',
  bulleted: 'ListBullet',
}

/** Word has nine levels; a list nested deeper stays on the ninth. */
const LEVELS = 9

/** How far each level is indented, and how much of that is for the number, in millimetres. */
const INDENT = 8

const BULLETS = ['•', '–']

export const numberingConfig = (): readonly {
  readonly reference: ListKind
  readonly levels: ILevelsOptions[]
}[] => [
  { reference: 'clause', levels: levels(numberLevel) },
  { reference: 'numbered', levels: levels(numberLevel) },
  { reference: 'bulleted', levels: levels(bulletLevel) },
]

/** One list: items of the same numbering, which starts from 1. */
export function listParagraphs(
  kind: ListKind,
  items: readonly (readonly Inline[])[],
  counter: ListCounter,
): readonly Paragraph[] {
  const instance = counter.next()
  return items.map((item, index) =>
    itemParagraph(kind, item, { instance, level: 0, last: index === items.length - 1 }),
  )
}

/** A list of the text of record with the lists inside it. */
export function nestedListParagraphs(list: List, counter: ListCounter, level = 0): readonly Paragraph[] {
  const instance = counter.next()
  return list.items.flatMap((item, index) => [
    itemParagraph(list.style, item.content, {
      instance,
      level,
      last: level === 0 && index === list.items.length - 1 && item.sublist === null,
    }),
    ...(item.sublist === null ? [] : nestedListParagraphs(item.sublist, counter, level + 1)),
  ])
}

interface ItemPlace {
  readonly instance: number
  readonly level: number
  readonly last: boolean
}

const itemParagraph = (
  kind: ListKind,
  content: readonly Inline[],
  { instance, level, last }: ItemPlace,
): Paragraph =>
  new Paragraph({
    style: STYLES[kind],
    numbering: { reference: kind, instance, level: Math.min(level, LEVELS - 1) },
    ...(last ? { spacing: { after: AFTER_LIST } } : {}),
    children: inlineRuns(content),
  })

/** Space between a list and the text after it, as after a paragraph: 7 points, in twips. */
const AFTER_LIST = 140

const levels = (levelOf: (level: number) => ILevelsOptions): ILevelsOptions[] =>
  Array.from({ length: LEVELS }, (_, level) => levelOf(level))

const numberLevel = (level: number): ILevelsOptions => ({
  level,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  ...levelLooks(level),
})

const bulletLevel = (level: number): ILevelsOptions => ({
  level,
  format: LevelFormat.BULLET,
  text: BULLETS[level % BULLETS.length] ?? '•',
  ...levelLooks(level),
})

const levelLooks = (level: number): Pick<ILevelsOptions, 'alignment' | 'style'> => ({
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: twips(INDENT * (level + 1)), hanging: twips(INDENT) } } },
})
