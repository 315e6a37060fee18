import type { HouseStyle, OfficeDocument } from '../../../core/document/model.ts'
import { cellWidth } from '../bodyXml.ts'
import {
  HEADER_DISTANCE,
  PAGE,
  type ParagraphStyle,
  type StyleLook,
  type StyleLooks,
  footerRoom,
  headerRoom,
  paragraphStyles,
  textWidth,
  twips,
} from '../styles.ts'
import { CELL_GAP } from '../stylesXml.ts'
import type { WordBlock, WordCell, WordParagraph, WordTable } from '../word.ts'
import { type FontMeasures, fontMeasures } from './fonts.ts'
import { type MeasuredStyle, type StyleMeasures, countEntryLines, countLines } from './lines.ts'

/** Where everything stands once the pages are laid out. */
export interface Pages {
  /** Page of each bookmark, counted from 1. */
  readonly pageOf: ReadonlyMap<string, number>
  readonly count: number
}

/**
 * Lays out the pages as Word and LibreOffice do, for the page numbers that stand in the file. `sections`: what stands
 * between page breaks. `null`: a font of the style has no known measures, and nothing is better than wrong numbers.
 */
export function layOutPages(
  sections: readonly (readonly WordBlock[])[],
  { style, footer }: Pick<OfficeDocument, 'style' | 'footer'>,
): Pages | null {
  const styles = measureStyles(style)
  if (styles === null) return null
  const layout = new PageLayout(PAGE.height - topMargin(style) - bottomMargin(style, footer))
  for (const blocks of sections) {
    layout.newSection()
    for (const slab of slabsOf(blocks, styles, textWidth(style))) layout.add(slab)
    layout.flush()
  }
  return { pageOf: layout.bookmarks, count: layout.page }
}

/** From the paper's top to the text, in twips. */
export const topMargin = (style: HouseStyle): number =>
  // Room for the header is set aside, not left to its height: programs differ in whether a border has height.
  Math.max(twips(style.marginTop), twips(Math.min(HEADER_DISTANCE, style.marginTop)) + headerRoom(style))

/** From the text to the paper's bottom, in twips: room for the footer is set aside in the same way. */
export const bottomMargin = (style: HouseStyle, footer: OfficeDocument['footer'] = []): number =>
  Math.max(
    twips(style.marginBottom),
    twips(Math.min(HEADER_DISTANCE, style.marginBottom)) + footerRoom(style, footer.length),
  )

function measureStyles(style: HouseStyle): StyleMeasures | null {
  const body = fontMeasures(style.bodyFont)
  const headings = fontMeasures(style.headingFont)
  if (body === null || headings === null) return null
  const looks = paragraphStyles(style)
  const measured = Object.keys(looks).map((id): readonly [string, MeasuredStyle] => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record of all styles
    const look = inherited(id as ParagraphStyle, looks)
    const font = look.font === undefined ? body : headings
    const size = look.size ?? style.bodySize
    return [
      id,
      {
        look,
        font,
        size,
        before: (look.before ?? 0) * 20,
        after: (look.after ?? 0) * 20,
        lineHeight: look.exactLine === undefined ? lineHeight(size, font) : look.exactLine * 20,
        leading: look.exactLine === undefined ? lineHeight(size, font) - ownHeight(size, font) : 0,
      },
    ]
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of every key of the record
  return Object.fromEntries(measured) as StyleMeasures
}

/** Whole twips, as LibreOffice counts; the lines are 1.15 times the font's own height. */
const lineHeight = (size: number, font: FontMeasures): number => Math.floor(ownHeight(size, font) * 1.15)

const ownHeight = (size: number, font: FontMeasures): number => Math.round(size * 20 * font.lineHeight)

function inherited(id: ParagraphStyle, looks: StyleLooks): StyleLook {
  const look = looks[id]
  return look.basedOn === undefined ? look : { ...inherited(look.basedOn, looks), ...look }
}

/** What is laid on pages: a paragraph by its lines, or a row of a table, which never breaks. */
interface Slab {
  readonly lines: number
  readonly lineHeight: number
  readonly leading: number
  readonly before: number
  readonly after: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly bookmark: string | null
  /** Height of the header row that comes again when this row begins a page. */
  readonly repeated: number
}

const slabsOf = (blocks: readonly WordBlock[], styles: StyleMeasures, width: number): readonly Slab[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? rowSlabs(block, styles) : [paragraphSlab(block, styles, width)],
  )

function paragraphSlab(paragraph: WordParagraph, styles: StyleMeasures, width: number): Slab {
  const style = styles[paragraph.style]
  const { look, lineHeight: height, leading, before, after } = style
  return {
    lines: (paragraph.style === 'TOC1' ? countEntryLines : countLines)(
      paragraph,
      indented(style, paragraph),
      width,
    ),
    lineHeight: height,
    // A paragraph kept in one piece must fit with all of its height.
    leading: look.keepLines === true ? 0 : leading,
    before: before + borderRoom(look),
    after: paragraph.after ?? after,
    keepNext: look.keepNext === true,
    keepLines: look.keepLines === true,
    bookmark: paragraph.bookmark ?? null,
    repeated: 0,
  }
}

/** A list's level indents its items, whatever their style. */
const indented = (style: MeasuredStyle, { list }: WordParagraph): MeasuredStyle =>
  list === undefined ? style : { ...style, look: { ...style.look, left: twips(8) * (list.level + 1) } }

/** A line over the paragraph and the room between. */
const borderRoom = ({ border }: StyleLook): number =>
  border?.side === 'top' ? border.space * 20 + (border.eighths * 20) / 8 : 0

function rowSlabs(table: WordTable, styles: StyleMeasures): readonly Slab[] {
  const heights = table.rows.map(
    (row, at) =>
      rowLines(table, at) +
      Math.max(
        0,
        ...row.map((cell, column) =>
          cellHeight(cell, cellWidth(table, column, cell.span) - cellGaps(table), styles),
        ),
      ),
  )
  return table.rows.map((row, at) => ({
    lines: 1,
    lineHeight: heights[at] ?? 0,
    leading: 0,
    before: 0,
    after: 0,
    keepNext: row.some(({ blocks }) => keepsNext(blocks[0], styles)) || (at === 0 && table.header === 'row'),
    keepLines: true,
    bookmark: null,
    repeated: table.header === 'row' && at > 0 ? (heights[0] ?? 0) : 0,
  }))
}

/** A row is kept with the next when its first paragraph is. */
const keepsNext = (block: WordBlock | undefined, styles: StyleMeasures): boolean =>
  block?.kind === 'paragraph' && styles[block.style].look.keepNext === true

/** Room beside the words of a cell: columns of languages have it on both sides. */
const cellGaps = ({ style }: WordTable): number => (style === 'SideBySide' ? 2 : 1) * CELL_GAP

/** Height of the lines over and under a row: the first has one over it and a thicker one under it. */
const rowLines = ({ style }: WordTable, at: number): number =>
  style !== 'RecordTable' ? 0 : at === 0 ? 3 * HAIRLINE_HEIGHT : HAIRLINE_HEIGHT

/** Half a point. */
const HAIRLINE_HEIGHT = 10

function cellHeight({ blocks }: WordCell, width: number, styles: StyleMeasures): number {
  const slabs = slabsOf(blocks, styles, width)
  return slabs.reduce(
    (height, slab, at) => height + gapBefore(slabs[at - 1], slab) + slab.lines * slab.lineHeight,
    slabs.at(-1)?.after ?? 0,
  )
}

/** The larger of the two, not their sum (ECMA-376-1, 17.15.3.25 is not set). */
const gapBefore = (above: Slab | undefined, slab: Slab): number => Math.max(above?.after ?? 0, slab.before)

/** Puts slabs on pages one after another; those kept together wait until the last of them has come. */
class PageLayout {
  readonly bookmarks = new Map<string, number>()
  page = 0
  readonly #height: number
  #y = 0
  #last: Slab | undefined
  /** The page began where text ran over: space before its first paragraph is dropped. */
  #ranOver = false
  #waiting: Slab[] = []

  constructor(height: number) {
    this.#height = height
  }

  newSection(): void {
    this.#newPage()
    this.#ranOver = false
  }

  add(slab: Slab): void {
    this.#waiting.push(slab)
    if (!slab.keepNext) this.flush()
  }

  flush(): void {
    const group = this.#waiting
    this.#waiting = []
    if (group.length === 0) return
    const needed = this.#neededFor(group)
    const bottom = this.#bottom(group.at(-1))
    if (this.#y > 0 && this.#y + needed > bottom && needed <= bottom) this.#newPage()
    for (const slab of group) this.#place(slab)
  }

  /** What must be on one page: the whole of all but the last, and of that as much as may not be parted. */
  #neededFor(group: readonly Slab[]): number {
    let above = this.#last
    let needed = 0
    for (const [at, slab] of group.entries()) {
      const lines = at === group.length - 1 && !slab.keepLines ? leastLines(slab.lines) : slab.lines
      needed += (at === 0 ? this.#gap(slab) : gapBefore(above, slab)) + lines * slab.lineHeight
      above = slab
    }
    return needed
  }

  #place(slab: Slab): void {
    let left = slab.lines
    let room = this.#room(slab)
    if (room < left && this.#y > 0 && (slab.keepLines || partOf(left, room) === 0)) {
      this.#newPage()
      this.#y += slab.repeated
      room = this.#room(slab)
    }
    this.#y += this.#gap(slab)
    if (slab.bookmark !== null) this.bookmarks.set(slab.bookmark, this.page)
    while (left > room) {
      const part = partOf(left, room)
      left -= part === 0 ? Math.max(1, room) : part
      this.#newPage()
      room = Math.max(1, Math.floor(this.#bottom(slab) / slab.lineHeight))
    }
    this.#y += left * slab.lineHeight
    this.#last = slab
  }

  /** Space before a slab where it now comes. */
  #gap(slab: Slab): number {
    if (this.#last !== undefined) return gapBefore(this.#last, slab)
    return this.#ranOver ? 0 : slab.before
  }

  /** Where a slab's last line on the page must end at the latest. */
  #bottom(slab: Slab | undefined): number {
    return this.#height + (slab?.leading ?? 0) + ROUNDING
  }

  /** Lines of a slab that the page still has room for. */
  #room(slab: Slab): number {
    return Math.floor((this.#bottom(slab) - this.#y - this.#gap(slab)) / slab.lineHeight)
  }

  #newPage(): void {
    this.page += 1
    this.#y = 0
    this.#last = undefined
    this.#ranOver = true
  }
}

/** A twip by which programs differ in rounding. */
const ROUNDING = 1

/** At least two lines of a paragraph stand together (widow and orphan control); one of three may not be alone. */
const leastLines = (lines: number): number => (lines <= 3 ? lines : 2)

/** How many of `left` lines stay on a page with room for `room`; 0: none may. */
function partOf(left: number, room: number): number {
  const part = Math.min(room, left - 2)
  return part < 2 ? 0 : part
}
