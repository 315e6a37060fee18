import { type Inline, run } from '../../core/shared/text.ts'
import { type Piece, linkGroups, printable } from '../document/inline.ts'
import type { CharacterStyle } from './styles.ts'
import { type Looks, PLAIN, type WordRun } from './word.ts'

/** Runs of inline content. `style`: a character style for all of it. */
export const inlineRuns = (
  content: readonly Inline[],
  style: CharacterStyle | null = null,
): readonly WordRun[] =>
  linkGroups(content).flatMap(({ href, pieces }) =>
    href === null ? pieceRuns(pieces, style) : [hyperlink(href, pieceRuns(pieces, 'Hyperlink'))],
  )

/** Neighbours that look alike are one run: a mark that doesn't print leaves no seam. */
function pieceRuns(pieces: readonly Piece[], style: CharacterStyle | null): readonly WordRun[] {
  const runs: WordRun[] = []
  for (const piece of pieces) {
    const run = pieceRun(piece, style)
    const last = runs.at(-1)
    if (last?.kind === 'text' && run.kind === 'text' && sameLooks(last.looks, run.looks))
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}

const sameLooks = (one: Looks, other: Looks): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.language === other.language

/** Runs of plain words; a newline in them is a line break. */
export const textRuns = (text: string, style: CharacterStyle | null = null): readonly WordRun[] =>
  inlineRuns([run(text)], style)

/** One run of words that stay as they are. */
export const plainRun = (text: string, style: CharacterStyle | null = null, gap = 0): WordRun => ({
  kind: 'text',
  text: printable(text),
  looks: { ...PLAIN, style, gap },
})

/**
 * A link to the outside as a HYPERLINK field, not as a relationship: an address with `&` in a relationship breaks every
 * signature in LibreOffice.
 */
const hyperlink = (href: string, result: readonly WordRun[]): WordRun => ({
  kind: 'field',
  instruction: `HYPERLINK "${href.replaceAll('"', '%22').replaceAll('\\', '%5C')}"`,
  result,
})

const pieceRun = (piece: Piece, style: CharacterStyle | null): WordRun =>
  piece.kind === 'break'
    ? { kind: 'break' }
    : {
        kind: 'text',
        text: piece.text,
        looks: {
          style,
          bold: piece.strong,
          italic: piece.emphasis,
          language: piece.language,
          gap: 0,
        },
      }
