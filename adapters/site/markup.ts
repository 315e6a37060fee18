import { type Inline, run } from '../../core/shared/text.ts'
import { type Piece, linkGroups, printable } from '../document/inline.ts'

/** A value as text or as a quoted attribute: nothing in it can become markup. */
export const escapeHtml = (text: string): string =>
  printable(text).replaceAll(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)

/** Inline content as HTML. Marks that don't print leave no trace in attributes. */
export const inlineHtml = (content: readonly Inline[]): string =>
  linkGroups(content)
    .map(({ href, pieces }) => {
      const words = pieces.map(pieceHtml).join('')
      return href === null ? words : `<a href="${escapeHtml(href)}">${words}</a>`
    })
    .join('')

/** Plain words as HTML; a newline in them is a line break. */
export const textHtml = (text: string): string => inlineHtml([run(text)])

function pieceHtml(piece: Piece): string {
  if (piece.kind === 'break') return '<br>'
  const plain = escapeHtml(piece.text)
  const spoken = piece.language === null ? plain : `<span lang="${piece.language}">${plain}</span>`
  const emphatic = piece.emphasis ? `<em>${spoken}</em>` : spoken
  return piece.strong ? `<strong>${emphatic}</strong>` : emphatic
}
