import { asId, type BlockId } from '../shared/ids.ts'
import { type Block, type Inline, type ListItem, type Mark, inlineToText, run } from '../shared/text.ts'
import { stampBlock } from '../template/origin.ts'
import { PLACEHOLDERS, type PlaceholderName, type PlaceholderValues, isPlaceholder } from './placeholders.ts'

/** Stand where a value comes in the text, so that a value is never read as markup. Private use characters. */
const OPEN = '\uE000'
const CLOSE = '\uE001'

/** The mark that a text carries in the place of a value until it is filled. */
export const placeholderMark = (name: PlaceholderName): string => `${OPEN}${name}${CLOSE}`

/**
 * A text of `templates/appeal/` with its conditions decided and its values still marks.
 * `# Heading` once, `## ` and `### ` inside, `- ` for a list, other lines as paragraphs with line breaks.
 */
export interface InstructionText {
  readonly key: string
  readonly version: number
  readonly source: string
}

/** The names of the placeholders in a text, each once. */
export const placeholdersOf = (source: string): readonly PlaceholderName[] => [
  ...new Set([...source.matchAll(MARK)].map((match) => match[1] ?? '').filter(isPlaceholder)),
]

const MARK = new RegExp(`${OPEN}(\\w+)${CLOSE}`, 'gu')

/** The heading line of a text, filled. */
export function headingOf(text: InstructionText, values: PlaceholderValues): string {
  const line = text.source.split('\n').find((line) => line.startsWith('# ')) ?? '# '
  return inlineToText(fillLine(line.slice('# '.length), values))
}

/** The blocks of a text below its heading, filled. `idStem` begins the ids of the blocks. */
export function blocksOf(text: InstructionText, values: PlaceholderValues, idStem: string): readonly Block[] {
  const groups = groupLines(text.source).filter((lines) => !(lines[0] ?? '').startsWith('# '))
  return groups.map((lines, index) =>
    stampBlock(
      groupToBlock(lines, values, `${idStem}-${index + 1}`),
      { id: text.key, version: text.version },
      `block-${index + 1}`,
    ),
  )
}

/** Lines in groups that become one block each: a heading alone, list items together, the rest as paragraphs. */
function groupLines(source: string): readonly (readonly string[])[] {
  const groups: string[][] = []
  let previous: LineKind = 'blank'
  for (const line of source.split('\n').map((line) => line.trimEnd())) {
    const kind = lineKind(line)
    const last = groups.at(-1)
    if (kind !== 'blank' && kind !== 'heading' && kind === previous && last !== undefined) last.push(line)
    else if (kind !== 'blank') groups.push([line])
    previous = kind
  }
  return groups
}

type LineKind = 'blank' | 'heading' | 'item' | 'paragraph'

function lineKind(line: string): LineKind {
  if (line === '') return 'blank'
  if (/^#{1,3} /u.test(line)) return 'heading'
  return line.startsWith('- ') ? 'item' : 'paragraph'
}

function groupToBlock(lines: readonly string[], values: PlaceholderValues, id: string): Block {
  const [first = ''] = lines
  const blockId = asId<BlockId>(id)
  const heading = /^(#{2,3}) (.*)$/u.exec(first)
  if (heading !== null) {
    const level = heading[1] === '##' ? 1 : 2
    return { kind: 'heading', level, blockId, origin: null, content: fillLine(heading[2] ?? '', values) }
  }
  if (lineKind(first) === 'item')
    return { kind: 'list', style: 'bulleted', blockId, origin: null, items: itemsOf(lines, values, id) }
  return { kind: 'paragraph', blockId, origin: null, content: linesToInline(lines, values) }
}

const itemsOf = (lines: readonly string[], values: PlaceholderValues, id: string): readonly ListItem[] =>
  lines.map((line, index) => ({
    blockId: asId<BlockId>(`${id}-${index + 1}`),
    content: fillLine(line.slice('- '.length), values),
    sublist: null,
  }))

const linesToInline = (lines: readonly string[], values: PlaceholderValues): readonly Inline[] =>
  lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ kind: 'lineBreak' } as const]),
    ...fillLine(line, values),
  ])

/** Words and values of a line as runs; neighbours without marks are one run. */
function fillLine(line: string, values: PlaceholderValues): readonly Inline[] {
  const pieces = line.split(new RegExp(`${OPEN}(\\w+)${CLOSE}`, 'u'))
  const runs = pieces.flatMap((piece, index) => {
    if (index % 2 === 0) return piece === '' ? [] : [run(piece)]
    return isPlaceholder(piece) ? [valueRun(piece, values[piece] ?? '')] : []
  })
  return runs.reduce<readonly Inline[]>(joinRuns, [])
}

function joinRuns(joined: readonly Inline[], next: Inline): readonly Inline[] {
  const last = joined.at(-1)
  if (last?.kind !== 'run' || next.kind !== 'run' || last.marks.length + next.marks.length > 0)
    return [...joined, next]
  return [...joined.slice(0, -1), run(last.text + next.text)]
}

const valueRun = (name: PlaceholderName, value: string): Inline => run(value, linkMarks(name, value))

function linkMarks(name: PlaceholderName, value: string): readonly Mark[] {
  switch (PLACEHOLDERS[name].kind) {
    case 'url':
      return /^https?:\/\/\S+$/u.test(value) ? [{ kind: 'link', href: value }] : []
    case 'email':
      return /^[^\s@]+@[^\s@]+$/u.test(value) ? [{ kind: 'link', href: `mailto:${value}` }] : []
    case 'text':
      return []
  }
}
