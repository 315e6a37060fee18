import { unbroken } from './unbroken.ts'
import type { Inline, Mark, Run } from '../../core/shared/text.ts'
import type { Language } from '../../core/shared/language.ts'

/** Words printed alike, without line breaks; or a line break. Marks that don't print (fact, personal, secret) are gone. */
export type Piece = TextPiece | { readonly kind: 'break' }

export interface TextPiece {
  readonly kind: 'text'
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  /** `null`: the document's language. */
  readonly language: Language | null
}

/** Neighbouring pieces under the same link. `href: null`: no link. */
export interface LinkGroup {
  readonly href: string | null
  readonly pieces: readonly Piece[]
}

/** Inline content as every writer prints it: in groups by link, so that a link with a bold word is one link. */
export function linkGroups(content: readonly Inline[]): readonly LinkGroup[] {
  const groups: { href: string | null; pieces: Piece[] }[] = []
  for (const [at, inline] of content.entries()) {
    const last = groups.at(-1)
    const href = hrefAt(content, at)
    if (last?.href === href) last.pieces.push(...piecesOf(inline))
    else groups.push({ href, pieces: [...piecesOf(inline)] })
  }
  return groups
}

const isRun = (one: Inline): one is Run => one.kind === 'run'

/** A line break belongs to a link only when the link goes on after it. */
function hrefAt(content: readonly Inline[], at: number): string | null {
  const inline = content[at]
  if (inline?.kind === 'run') return safeHref(inline.marks)
  const [before, after] = [content.slice(0, at).findLast(isRun), content.slice(at).find(isRun)]
  const href = after === undefined ? null : safeHref(after.marks)
  return before !== undefined && safeHref(before.marks) === href ? href : null
}

/** Whether nothing of the content would be seen on paper. */
export const isBlank = (content: readonly Inline[]): boolean =>
  content.every((inline) => inline.kind === 'lineBreak' || printable(inline.text).trim() === '')

/** Text as XML and HTML can carry it: without control characters and broken surrogates; line ends as `\n`, tabs as spaces. */
export const printable = (text: string): string => (UNPRINTABLE.test(text) ? cleaned(text) : text)

/** Most texts have none of these, and are looked through only once. */
// oxlint-disable-next-line no-control-regex -- these are the characters XML 1.0 refuses (chapter 2.2)
const UNPRINTABLE = /[\u0000-\u0009\u000B-\u001F\u007F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF]/

const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replaceAll('\t', ' ')
    // oxlint-disable-next-line no-control-regex -- these are the characters XML 1.0 refuses (chapter 2.2)
    .replaceAll(/[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/gu, '')

function piecesOf(inline: Inline): readonly Piece[] {
  if (inline.kind === 'lineBreak') return [{ kind: 'break' }]
  const looks = looksOf(inline)
  return unbroken(printable(inline.text))
    .split('\n')
    .flatMap((text, index): readonly Piece[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(text === '' ? [] : [{ kind: 'text', text, ...looks } as const]),
    ])
}

function looksOf(run: Run): Omit<TextPiece, 'kind' | 'text'> {
  return run.marks.reduce<Omit<TextPiece, 'kind' | 'text'>>(withMark, {
    strong: false,
    emphasis: false,
    language: null,
  })
}

function withMark(looks: Omit<TextPiece, 'kind' | 'text'>, mark: Mark): Omit<TextPiece, 'kind' | 'text'> {
  switch (mark.kind) {
    case 'strong':
      return { ...looks, strong: true }
    case 'emphasis':
      return { ...looks, emphasis: true }
    case 'language':
      return { ...looks, language: mark.language }
    case 'link':
    case 'fact':
    case 'personal':
    case 'secret':
      return looks
  }
}

/** Only addresses a reader can trust to be addresses: `javascript:` and `file:` print as plain words. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)\S+$/iu

function safeHref(marks: readonly Mark[]): string | null {
  const link = marks.find((mark) => mark.kind === 'link')
  return link !== undefined && SAFE_ADDRESS.test(link.href) ? link.href : null
}
