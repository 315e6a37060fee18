import { type Inline, type Run, inlineToText, run } from './text.ts'

/**
 * Pieces of inline content by their place in its words (`inlineToText`), in UTF-16 units; a line break is one unit.
 */
export function sliceInline(content: readonly Inline[], from: number, to: number): readonly Inline[] {
  const pieces: Inline[] = []
  let at = 0
  for (const inline of content) {
    const length = lengthOf(inline)
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)]
    if (start < end) pieces.push(inline.kind === 'run' ? cut(inline, start, end) : inline)
    at += length
  }
  return pieces
}

/** The content with other words in place of a range. */
export const replaceInline = (
  content: readonly Inline[],
  range: { readonly from: number; readonly to: number },
  words: readonly Inline[],
): readonly Inline[] => [
  ...sliceInline(content, 0, range.from),
  ...words,
  ...sliceInline(content, range.to, inlineToText(content).length),
]

/** Plain words in place of a range, with the marks of what stood there first. */
export function replaceWords(
  content: readonly Inline[],
  range: { readonly from: number; readonly to: number },
  words: string,
): readonly Inline[] {
  const [first] = sliceInline(content, range.from, range.to)
  return replaceInline(
    content,
    range,
    words === '' ? [] : [run(words, first?.kind === 'run' ? first.marks : [])],
  )
}

/** The content without the white space at its end. */
export function trimInlineEnd(content: readonly Inline[]): readonly Inline[] {
  const text = inlineToText(content)
  return sliceInline(content, 0, text.trimEnd().length)
}

const lengthOf = (inline: Inline): number => (inline.kind === 'run' ? inline.text.length : 1)

const cut = (whole: Run, from: number, to: number): Run => ({ ...whole, text: whole.text.slice(from, to) })
