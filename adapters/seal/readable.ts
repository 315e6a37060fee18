import type { ReadableBlock } from '../../core/document/readable.ts'
import { unescapeXml } from './content.ts'
import { mainPart } from './checkManifest.ts'
import type { OpcPackage } from './opc.ts'

/** Pieces of WordprocessingML that tell how the words stand: style, text, tab, break, and ends of paragraph, cell and row. */
const PIECES =
  /<w:pStyle w:val="([^"]*)"|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\s*\/>|<(\/?)w:(p|tc|tr)(?:\s[^>]*)?(?<!\/)>/gu

/** What the file says, as it is read: blank paragraphs are left out, and a table in a table is part of its cell. */
export function readableBlocks(opc: OpcPackage): readonly ReadableBlock[] {
  const main = mainPart(opc)
  const bytes = main === undefined ? undefined : opc.bytes(main)
  return bytes === undefined ? [] : readBlocks(Buffer.from(bytes).toString('utf8'))
}

function readBlocks(xml: string): readonly ReadableBlock[] {
  const reader = new BlockReader()
  for (const [, style, words, space, closing, element] of xml.matchAll(PIECES)) {
    if (style !== undefined) reader.style = style
    else if (words !== undefined) reader.text += unescapeXml(words)
    else if (space !== undefined) reader.text += ' '
    else if (closing === '/') reader.close(element ?? '')
    else reader.open(element ?? '')
  }
  return reader.blocks
}

/** Heading styles by the names that Word gives them in English, Finnish and Swedish. */
const isHeadingStyle = (style: string): boolean => /^(?:heading|otsikko|rubrik)\s?\d/iu.test(style)

/** Collects blocks while the pieces go by. */
class BlockReader {
  readonly blocks: ReadableBlock[] = []
  style = ''
  text = ''
  private rows = 0
  private cells: string[] = []
  private cell: string[] = []

  open(element: string): void {
    if (element === 'p') this.style = ''
    if (element !== 'tr') return
    this.rows += 1
    if (this.rows === 1) this.cells = []
  }

  close(element: string): void {
    if (element === 'p') this.endParagraph()
    else if (this.rows > 1) this.rows -= element === 'tr' ? 1 : 0
    else if (element === 'tc') this.endCell()
    else if (element === 'tr') this.endRow()
  }

  private endParagraph(): void {
    const text = this.text.trim()
    this.text = ''
    if (text === '') return
    if (this.rows > 0) this.cell.push(text)
    else this.blocks.push({ kind: isHeadingStyle(this.style) ? 'heading' : 'paragraph', text })
  }

  private endCell(): void {
    this.cells.push(this.cell.join(' '))
    this.cell = []
  }

  private endRow(): void {
    this.rows -= 1
    if (this.cells.some((cell) => cell !== '')) this.blocks.push({ kind: 'row', cells: this.cells })
    this.cells = []
  }
}
