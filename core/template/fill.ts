import { type BlockId, asId } from '../shared/ids.ts'
import { type Block, type Inline, type Mark, type Run, run } from '../shared/text.ts'
import type { MarkupBlock } from './markup.ts'
import { type Piece, type Token, splitTokens } from './token.ts'

/** Gives a new id; `kind` is a short word that leads it: `block`, `clause`. */
export type NextId = (kind: string) => string

/** Parsed markup with the values in it. Origins are stamped afterwards (origin.ts). */
export const fillBlocks = (
  blocks: readonly MarkupBlock[],
  tokens: readonly Token[],
  nextId: NextId,
): readonly Block[] => blocks.flatMap((block) => fillBlock(block, tokens, nextId))

function fillBlock(block: MarkupBlock, tokens: readonly Token[], nextId: NextId): readonly Block[] {
  const base = { origin: null }
  const blockId = (): BlockId => asId<BlockId>(nextId('block'))
  switch (block.kind) {
    case 'heading':
      return [
        { ...base, kind: 'heading', blockId: blockId(), level: 1, content: fillLine(block.text, tokens) },
      ]
    case 'paragraph':
      return splitParagraphs(fillText(block.text, tokens)).map((content) => ({
        ...base,
        kind: 'paragraph',
        blockId: blockId(),
        content,
      }))
    case 'list':
      return [
        {
          ...base,
          kind: 'list',
          blockId: blockId(),
          style: block.style,
          items: block.items.map((text) => ({
            blockId: blockId(),
            content: fillText(text, tokens),
            sublist: null,
          })),
        },
      ]
  }
}

/** Content of a title, heading or clause: line breaks of a value become spaces. */
export const fillLine = (text: string, tokens: readonly Token[]): readonly Inline[] =>
  mergeRuns(
    fillRuns(text, tokens).map((piece) => ({ ...piece, text: piece.text.replaceAll(/\s*\n\s*/gu, ' ') })),
  )

/** Content of a paragraph or list item: line breaks of a value stay. */
const fillText = (text: string, tokens: readonly Token[]): readonly Inline[] =>
  mergeRuns(fillRuns(text, tokens)).flatMap((piece) =>
    piece.text
      .split('\n')
      .flatMap((line, i): readonly Inline[] => [
        ...(i === 0 ? [] : [{ kind: 'lineBreak' } as const]),
        ...(line === '' ? [] : [{ ...piece, text: line }]),
      ]),
  )

/** An empty line inside a value ends the paragraph. */
function splitParagraphs(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const empty = content.findIndex((inline, i) => isBreak(inline) && isBreak(content[i + 1]))
  if (empty === -1) return [content]
  const rest = content.slice(empty)
  return [
    content.slice(0, empty),
    ...splitParagraphs(rest.slice(rest.findIndex((inline) => !isBreak(inline)))),
  ]
}

const isBreak = (inline: Inline | undefined): boolean => inline?.kind === 'lineBreak'

function fillRuns(text: string, tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = []
  let strong = false
  for (const segment of splitTokens(text, tokens)) {
    if (segment.kind === 'token') runs.push(...segment.token.map((piece) => pieceRun(piece, strong)))
    else
      for (const [i, words] of segment.text.split('**').entries()) {
        if (i > 0) strong = !strong
        runs.push(run(withoutDoubledStop(words, runs.at(-1)), marks(strong)))
      }
  }
  return runs
}

/** `Oy Ab.` at the end of a sentence has one stop, not two. */
const withoutDoubledStop = (words: string, before: Run | undefined): string =>
  words.startsWith('.') && before !== undefined && /[.!?…]$/u.test(before.text) ? words.slice(1) : words

const pieceRun = ({ text, factId }: Piece, strong: boolean): Run =>
  run(text, factId === null ? marks(strong) : [...marks(strong), { kind: 'fact', factId }])

const marks = (strong: boolean): readonly Mark[] => (strong ? [{ kind: 'strong' }] : [])

/** Neighbouring runs with the same marks are one run; empty ones are left out. */
export function mergeRuns(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = []
  for (const next of runs.filter(({ text }) => text !== '')) {
    const last = merged.at(-1)
    if (last !== undefined && sameMarks(last, next))
      merged[merged.length - 1] = run(last.text + next.text, last.marks)
    else merged.push(next)
  }
  return merged
}

const sameMarks = (a: Run, b: Run): boolean =>
  a.marks.length === b.marks.length && a.marks.every((mark, i) => markKey(mark) === markKey(b.marks[i]))

const markKey = (mark: Mark | undefined): string =>
  mark?.kind === 'fact' ? `fact ${mark.factId}` : (mark?.kind ?? '')
