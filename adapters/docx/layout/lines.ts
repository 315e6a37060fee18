import type { ParagraphStyle, StyleLook } from '../styles.ts'
import type { WordParagraph, WordRun } from '../word.ts'
import { type FaceMeasure, type FontMeasures, faceOf } from './fonts.ts'

/** A style with everything it inherits, and its font. Lengths in twips. */
export interface MeasuredStyle {
  readonly look: StyleLook
  readonly font: FontMeasures
  readonly size: number
  readonly before: number
  readonly after: number
  readonly lineHeight: number
  /** How much of the line's height is the space under its letters: at the end of a page it may run over. */
  readonly leading: number
}

export type StyleMeasures = Readonly<Record<ParagraphStyle, MeasuredStyle>>

/** How many lines a paragraph takes in a column of this width. */
export function countLines(paragraph: WordParagraph, style: MeasuredStyle, width: number): number {
  const left = style.look.left ?? 0
  const right = paragraph.right ?? style.look.right ?? 0
  const breaker = new LineBreaker(width - left - right)
  feed(paragraph.runs, style, breaker)
  return breaker.end()
}

/** Counts a contents entry: number, title from the indent on, page number at the right edge. */
export function countEntryLines(paragraph: WordParagraph, style: MeasuredStyle, width: number): number {
  const tab = paragraph.runs.findIndex(({ kind }) => kind === 'tab')
  const breaker = new LineBreaker(width - (style.look.left ?? 0))
  feed(paragraph.runs.slice(tab + 1), style, breaker)
  return breaker.end()
}

function feed(runs: readonly WordRun[], style: MeasuredStyle, breaker: LineBreaker): void {
  for (const run of runs) feedRun(run, style, breaker)
}

function feedRun(run: WordRun, style: MeasuredStyle, breaker: LineBreaker): void {
  switch (run.kind) {
    case 'text': {
      const bold = run.looks.bold || (style.look.bold === true && run.looks.style !== 'Aside')
      const face = faceOf(
        bold || run.looks.style === 'Strong',
        run.looks.italic || style.look.italic === true,
      )
      breaker.words(run.text, style.font.faces[face], (style.size * 20) / 2048, run.looks.gap)
      return
    }
    case 'break':
      breaker.newLine()
      return
    case 'field':
      feed(run.result, style, breaker)
      return
    case 'tab':
      breaker.words(' ', style.font.faces.regular, (style.size * 20) / 2048, 0)
      return
    case 'pageOf':
      breaker.words('000', style.font.faces.regular, (style.size * 20) / 2048, 0)
  }
}

const SPACE = 0x20
const HYPHENS = new Set([0x2d, 0x2010, 0x2013, 0x2014])
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/**
 * Breaks a paragraph into lines as Word and LibreOffice do: as many words as fit, a break after a space, a hyphen or a
 * dash. Spaces at the end of a line take no room.
 */
class LineBreaker {
  readonly #width: number
  #lines = 0
  /** Used of the line, without the spaces and the word that are still open. */
  #used = 0
  #spaces = 0
  #word = 0

  constructor(width: number) {
    this.#width = width
  }

  words(text: string, widthOf: FaceMeasure, scale: number, gap: number): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const width = widthOf(code) * scale + gap
      if (code === SPACE) {
        this.#closeWord()
        this.#spaces += width
      } else {
        this.#word += width
        if (HYPHENS.has(code) && at + 1 < text.length && !isDigit(text.charCodeAt(at + 1))) this.#closeWord()
      }
    }
  }

  newLine(): void {
    this.#closeWord()
    this.#lines += 1
    this.#used = 0
    this.#spaces = 0
  }

  end(): number {
    this.#closeWord()
    return this.#lines + 1
  }

  #closeWord(): void {
    if (this.#word === 0) return
    if (this.#used > 0 && this.#used + this.#spaces + this.#word > this.#width) {
      this.#lines += 1
      this.#used = 0
      this.#spaces = 0
    }
    // A word wider than the line goes on in the next ones.
    const lines = Math.max(0, Math.ceil(this.#word / this.#width) - 1)
    this.#lines += lines
    this.#used += this.#spaces + this.#word - lines * this.#width
    this.#spaces = 0
    this.#word = 0
  }
}
