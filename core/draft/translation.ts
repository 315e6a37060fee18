import { blocksToText } from '../shared/text.ts'
import type { Block } from '../shared/text.ts'
import { figuresOf } from './figures.ts'
import type { Item } from './item.ts'
import { type PartName, type TextPart, hashOfPart, partsOf, saysWords } from './textParts.ts'

/** One part of an item in the other language, beside the words it says. */
export interface TranslationPart {
  readonly key: string
  readonly part: PartName
  readonly heading: string
  readonly source: readonly Block[]
  /** Empty when it is missing. */
  readonly blocks: readonly Block[]
  readonly state: 'translated' | 'missing' | 'stale'
  /** Figures that only one of the two has, as they are printed. */
  readonly figures: {
    readonly onlyInSource: readonly string[]
    readonly onlyInTranslation: readonly string[]
  }
}

/** People, titles of offices and recipients come from the office's own data in both languages. */
const TRANSLATED: readonly PartName[] = ['title', 'description', 'effects', 'leadIn', 'clause', 'attachments']

/** Every part that is to be said in the other language, with how far it is. */
export const translationParts = (item: Pick<Item, 'text' | 'translation'>): readonly TranslationPart[] =>
  translatable(item).map((part) => translationPart(part, item))

export const translatable = ({ text }: Pick<Item, 'text'>): readonly TextPart[] =>
  partsOf(text).filter((part) => TRANSLATED.includes(part.part) && saysWords(part))

function translationPart(part: TextPart, { translation }: Pick<Item, 'translation'>): TranslationPart {
  const said = translation?.parts[part.key]
  const { key, heading, blocks: source } = part
  const base = { key, part: part.part, heading, source }
  if (said === undefined || blocksToText(said.blocks).trim() === '')
    return { ...base, blocks: [], state: 'missing', figures: { onlyInSource: [], onlyInTranslation: [] } }
  return {
    ...base,
    blocks: said.blocks,
    state: said.sourceHash === hashOfPart(part) ? 'translated' : 'stale',
    figures: differingFigures(blocksToText(source), blocksToText(said.blocks)),
  }
}

function differingFigures(source: string, translation: string): TranslationPart['figures'] {
  const [ours, theirs] = [figuresOf(source), figuresOf(translation)]
  return { onlyInSource: without(ours, theirs), onlyInTranslation: without(theirs, ours) }
}

/** What `all` has more often than `some`. */
function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...some]
  return all.filter((figure) => {
    const at = left.indexOf(figure)
    if (at === -1) return true
    left.splice(at, 1)
    return false
  })
}

/** The item with one part said; empty blocks take the translation of the part away. */
export function translatePart(
  item: Item,
  language: Item['text']['language'],
  key: string,
  blocks: readonly Block[],
): Item | null {
  const source = translatable(item).find((part) => part.key === key)
  if (source === undefined) return null
  const { [key]: _, ...others } = item.translation?.language === language ? item.translation.parts : {}
  const parts =
    blocks.length === 0 ? others : { ...others, [key]: { blocks, sourceHash: hashOfPart(source) } }
  return { ...item, translation: { language, parts } }
}
