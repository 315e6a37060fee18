import { type BlockId, asId } from '../../../core/shared/ids.ts'
import type { Inline, List, ListItem } from '../../../core/shared/text.ts'
import { newId } from './keepIds.ts'

/**
 * Word writes a list as paragraphs: `style="mso-list:l0 level2 lfo1"`, with the number or bullet in a span of its own
 * (`mso-list:Ignore`), which is not among the words.
 */
export interface WordLine {
  readonly kind: 'wordLine'
  /** From 1. */
  readonly level: number
  readonly style: List['style']
  readonly content: readonly Inline[]
}

/** Level and style of a list paragraph; `null`: it is none. */
export function readWordList(paragraph: HTMLElement): Omit<WordLine, 'content'> | null {
  const level = /mso-list:[^;]*?level(\d)/iu.exec(paragraph.dataset['style'] ?? '')?.[1]
  if (level === undefined) return null
  const sign = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/iu.test(span.dataset['style'] ?? ''),
  )
  const isNumber = /^\s*\(?(?:\d+|[a-zåäö]|[ivx]+)[.)]/iu.test(sign?.textContent ?? '')
  return { kind: 'wordLine', level: Number(level), style: isNumber ? 'numbered' : 'bulleted' }
}

/** Lists of lines that follow each other: a deeper line goes under the one before it. */
export function wordList(lines: readonly WordLine[]): readonly List[] {
  const top = Math.min(...lines.map(({ level }) => level))
  const lists: List[] = []
  for (const group of groupsAt(lines, top)) {
    const [head, ...deeper] = group
    if (head === undefined) continue
    const item = itemOf(head, deeper)
    const last = lists.at(-1)
    if (last?.style === head.style) lists[lists.length - 1] = { ...last, items: [...last.items, item] }
    else lists.push({ kind: 'list', ...ids(), origin: null, style: head.style, items: [item] })
  }
  return lists
}

/** Each line of the level with the deeper lines under it. Deeper lines before the first belong to none: they lead. */
function groupsAt(lines: readonly WordLine[], level: number): readonly (readonly WordLine[])[] {
  const groups: WordLine[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open === undefined || line.level <= level) groups.push([line])
    else open.push(line)
  }
  return groups
}

function itemOf(head: WordLine, deeper: readonly WordLine[]): ListItem {
  const [first, ...others] = deeper.length === 0 ? [] : wordList(deeper)
  if (first === undefined) return { ...ids(), content: head.content, sublist: null }
  // An item holds one list: lines of another style go on in it.
  const items = [...first.items, ...others.flatMap((list) => list.items)]
  return { ...ids(), content: head.content, sublist: { ...first, items } }
}

const ids = () => ({ blockId: asId<BlockId>(newId('blockId')) })
