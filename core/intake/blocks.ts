import { asId } from '../shared/ids.ts'
import type { BlockId } from '../shared/ids.ts'
import { type Block, type Inline, type List, type ListItem, run } from '../shared/text.ts'
import { type SourceLine, bare, isBlank } from './lines.ts'

/** Gives a new identifier: `kind` leads it. From the Ids port. */
export type NewId = (kind: string) => string

interface Bullet {
  readonly indent: number
  readonly marker: 'bulleted' | 'numbered'
  /** Printed number; 0 for bullets. */
  readonly n: number
  readonly text: string
}

/**
 * Lines as blocks: lines that stand together are a paragraph with line breaks, `•` and `- ` lines are lists (deeper
 * indented ones lists inside), `1.` `2.` … numbered lists when they count from 1. Words are kept as printed.
 */
export function toBlocks(
  lines: readonly SourceLine[],
  newId: NewId,
  isHeading: HeadingTest = () => false,
): readonly Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    const taken = takeBlock(lines, at, newId, isHeading)
    if (taken.block !== null) blocks.push(taken.block)
    at += taken.lines
  }
  return blocks
}

interface Taken {
  readonly block: Block | null
  readonly lines: number
}

type HeadingTest = (line: SourceLine) => boolean

function takeBlock(lines: readonly SourceLine[], at: number, newId: NewId, isHeading: HeadingTest): Taken {
  const line = lines[at]
  if (line === undefined || isBlank(line)) return { block: null, lines: 1 }
  if (isHeading(line))
    return {
      block: { kind: 'heading', level: 1, content: [run(bare(line.text))], ...identity(newId) },
      lines: 1,
    }
  return takeList(lines, at, newId) ?? takeParagraph(lines, at, newId, isHeading)
}

function takeParagraph(
  lines: readonly SourceLine[],
  start: number,
  newId: NewId,
  isHeading: HeadingTest,
): Taken {
  let end = start + 1
  while (continuesParagraph(lines[end], isHeading)) end += 1
  const content = inlineOf(lines.slice(start, end))
  return { block: { kind: 'paragraph', content, ...identity(newId) }, lines: end - start }
}

const continuesParagraph = (line: SourceLine | undefined, isHeading: HeadingTest): boolean =>
  line !== undefined && !isBlank(line) && !isHeading(line) && !startsList(line)

const startsList = (line: SourceLine): boolean => {
  const bullet = bulletOf(line)
  return bullet !== null && continues(undefined, bullet)
}

/** A list from the line on, over blank lines between its items; `null` when the line begins none. */
function takeList(lines: readonly SourceLine[], start: number, newId: NewId): Taken | null {
  const bullets: Bullet[] = []
  let end = start
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || isBlank(line)) continue
    const bullet = bulletOf(line)
    if (bullet === null || !continues(bullets.at(-1), bullet)) break
    bullets.push(bullet)
    end = at + 1
  }
  return bullets.length === 0 ? null : { block: listOf(bullets, newId), lines: end - start }
}

/** Numbers count from 1 without a gap, or they are words of a paragraph: a list would print other numbers. */
const continues = (previous: Bullet | undefined, bullet: Bullet): boolean =>
  bullet.marker === 'numbered'
    ? bullet.n === (previous?.n ?? 0) + 1 && previous?.marker !== 'bulleted'
    : previous?.marker !== 'numbered'

function bulletOf({ text }: SourceLine): Bullet | null {
  const match = /^(\s*)(?:([•◦▪·‣]|[-–](?=\s))|(\d{1,2})[.)](?=\s))\s*(\S.*)$/u.exec(text)
  if (match === null) return null
  const marker = match[3] === undefined ? 'bulleted' : 'numbered'
  return { indent: match[1]?.length ?? 0, marker, n: Number(match[3] ?? 0), text: bare(match[4] ?? '') }
}

/** Items indented deeper than the first are the list inside the item before them. */
function listOf(bullets: readonly Bullet[], newId: NewId): List {
  const [first] = bullets
  const indent = first?.indent ?? 0
  const items: ListItem[] = []
  let at = 0
  while (at < bullets.length) {
    const inner = bullets.slice(at + 1).findIndex((bullet) => bullet.indent <= indent)
    const next = inner === -1 ? bullets.length : at + 1 + inner
    const below = bullets.slice(at + 1, next)
    items.push({
      blockId: asId<BlockId>(newId('block')),
      content: [run(bullets[at]?.text ?? '')],
      sublist: below.length === 0 ? null : listOf(below, newId),
    })
    at = next
  }
  return { kind: 'list', style: first?.marker ?? 'bulleted', items, ...identity(newId) }
}

export const identity = (newId: NewId): { readonly blockId: BlockId; readonly origin: null } => ({
  blockId: asId<BlockId>(newId('block')),
  origin: null,
})

/** Lines with line breaks between them. */
export const inlineOf = (lines: readonly SourceLine[]): readonly Inline[] =>
  lines.flatMap((line, at): readonly Inline[] =>
    at === 0 ? [run(bare(line.text))] : [{ kind: 'lineBreak' }, run(bare(line.text))],
  )
