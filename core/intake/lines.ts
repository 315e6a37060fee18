import { fold } from '../shared/fold.ts'

/** One line of a file as it was printed, without its line end. `n` counts from 1, as an editor shows it. */
export interface SourceLine {
  readonly n: number
  readonly text: string
}

/** Lines of a file's text. A byte order mark is no part of it; CRLF, LF and CR all end a line. */
export const readLines = (text: string): readonly SourceLine[] =>
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .map((line, at) => ({ n: at + 1, text: line }))

export const isBlank = (line: SourceLine): boolean => bare(line.text) === ''

/** A line without the white space (also NBSP) around it and without invisible soft break marks. */
export const bare = (text: string): string => text.replaceAll(/[\u200B\u00AD]/gu, '').trim()

/** A line as labels are compared: no diacritics, lower case, white space as one space. */
export const foldLine = (line: SourceLine): string => fold(bare(line.text))

/** Lines without the blank ones at both ends. */
export function trimBlank(lines: readonly SourceLine[]): readonly SourceLine[] {
  const first = lines.findIndex((line) => !isBlank(line))
  const last = lines.findLastIndex((line) => !isBlank(line))
  return first === -1 ? [] : lines.slice(first, last + 1)
}

/** Groups of lines that stand together, with no blank line between. */
export function paragraphsOf(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const groups: SourceLine[][] = []
  let open = false
  for (const line of lines) {
    if (isBlank(line)) open = false
    else if (open) groups.at(-1)?.push(line)
    else {
      groups.push([line])
      open = true
    }
  }
  return groups
}

/** The printed words of lines: trimmed at both ends, blank lines between paragraphs as one. */
export const textOf = (lines: readonly SourceLine[]): string =>
  paragraphsOf(lines)
    .map((group) => group.map((line) => bare(line.text)).join('\n'))
    .join('\n\n')
