import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../adapters/docx/writeDocx.ts'
import { readableBlocks } from '../../../adapters/seal/readable.ts'
import { openDocx } from '../../../adapters/seal/verify.ts'
import type { ReadableBlock } from '../../../core/document/readable.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import { edited } from '../../support/signedDocx.ts'

async function blocksOf(body?: string): Promise<readonly ReadableBlock[]> {
  const written = await writeDocx(sampleDocument())
  const bytes =
    body === undefined
      ? written
      : edited(written, 'word/document.xml', (xml) =>
          xml.replace(/<w:body>.*<\/w:body>/su, `<w:body>${body}</w:body>`),
        )
  const opened = openDocx(bytes)
  if (!opened.ok) throw new Error(opened.failure.code)
  return readableBlocks(opened.value)
}

const paragraph = (text: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`
const table = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr w:rsidR="1">${row}</w:tr>`).join('')}</w:tbl>`

describe('a Word file read on the screen', () => {
  it('has headings, paragraphs and rows of tables in their order', async () => {
    expect(
      await blocksOf(
        paragraph('Läsnäolo', 'Heading1') +
          table(
            cell(paragraph('Nimi')) + cell(paragraph('Tehtävä')),
            cell(paragraph('Johan')) + cell('<w:p/>'),
          ) +
          paragraph('Kaikki &amp; muut'),
      ),
    ).toEqual([
      { kind: 'heading', text: 'Läsnäolo' },
      { kind: 'row', cells: ['Nimi', 'Tehtävä'] },
      { kind: 'row', cells: ['Johan', ''] },
      { kind: 'paragraph', text: 'Kaikki & muut' },
    ])
  })

  it('has a table in a table as words of its cell, and leaves out what is blank', async () => {
    const inner = table(cell(paragraph('a')) + cell(paragraph('b')))
    expect(
      await blocksOf(
        paragraph(' ') + table(cell(paragraph('x') + inner) + cell(paragraph('y'))) + table(cell('<w:p/>')),
      ),
    ).toEqual([{ kind: 'row', cells: ['x a b', 'y'] }])
  })

  it('of ours loses no word of the sample', async () => {
    const blocks = await blocksOf()
    const words = blocks.map((block) => (block.kind === 'row' ? block.cells.join(' ') : block.text)).join(' ')
    expect(words).toContain('Eeva-Riitta Vuorikangas')
    expect(blocks.some(({ kind }) => kind === 'row')).toBe(true)
    expect(blocks.some(({ kind }) => kind === 'heading')).toBe(true)
  })
})
