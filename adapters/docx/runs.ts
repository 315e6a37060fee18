import { type ParagraphChild, TextRun } from 'docx'
import { type Inline, run } from '../../core/shared/text.ts'
import { type Piece, linkGroups } from '../document/inline.ts'
import { hyperlinkField } from './fields.ts'
import { LOCALE } from './styles.ts'

/** Runs of inline content. `style`: a character style for all of it. */
export const inlineRuns = (content: readonly Inline[], style?: string): readonly ParagraphChild[] =>
  linkGroups(content).flatMap(({ href, pieces }) =>
    href === null
      ? pieces.map((piece) => pieceRun(piece, style))
      : hyperlinkField(
          href,
          pieces.map((piece) => pieceRun(piece, 'Hyperlink')),
        ),
  )

/** Runs of plain words; a newline in them is a line break. */
export const textRuns = (text: string, style?: string): readonly ParagraphChild[] =>
  inlineRuns([run(text)], style)

function pieceRun(piece: Piece, style: string | undefined): TextRun {
  if (piece.kind === 'break') return new TextRun({ break: 1 })
  return new TextRun({
    text: piece.text,
    ...(style === undefined ? {} : { style }),
    ...(piece.strong ? { bold: true } : {}),
    ...(piece.emphasis ? { italics: true } : {}),
    ...(piece.language === null ? {} : { language: { value: LOCALE[piece.language] } }),
  })
}
