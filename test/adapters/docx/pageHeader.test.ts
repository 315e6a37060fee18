import { describe, expect, it } from 'vitest'
import { pageRuns } from '../../../adapters/docx/pages.ts'
import { writeDocx } from '../../../adapters/docx/writeDocx.ts'
import type { DocumentPart } from '../../../core/document/model.ts'
import { NBSP } from '../../../core/shared/typography.ts'
import { docxParts, fieldsOf, paragraphsOf } from '../../support/docxParts.ts'
import { sampleDocument, swedishSample } from '../../support/sampleDocument.ts'

const section = (number: string): DocumentPart => ({ kind: 'section', number, title: 'x', anchor: number })
const text: DocumentPart = { kind: 'label', text: 'x', aside: null }
const pageBreak: DocumentPart = { kind: 'pageBreak' }

describe('the §§ of the pages between breaks', () => {
  it.each([
    ['a cover before the first §', [text, pageBreak, section('§ 1')], [[], ['§ 1']]],
    ['several §§ on the same pages', [section('§ 1'), text, section('§ 2')], [['§ 1', '§ 2']]],
    ['a § that goes on over a break', [section('§ 1'), pageBreak, text], [['§ 1'], ['§ 1']]],
    ['a § that ends at a break', [section('§ 1'), pageBreak, section('§ 2')], [['§ 1'], ['§ 2']]],
    ['an annex after the last §', [section('§ 1'), pageBreak, section(''), text], [['§ 1'], []]],
    ['pages after an annex', [section('§ 1'), section(''), pageBreak, text], [['§ 1'], []]],
    ['running numbers of an agenda', [section('1'), section('2')], [[]]],
    ['§ after the number', [section('247 §')], [['247 §']]],
    ['breaks without anything between them', [pageBreak, text, pageBreak, pageBreak], [[]]],
  ] satisfies readonly (readonly [string, readonly DocumentPart[], readonly (readonly string[])[]])[])(
    '%s',
    (_, parts, expected) => {
      expect(pageRuns(parts).map((run) => run.sections)).toStrictEqual(expected)
    },
  )
})

describe('the running header', () => {
  it('names organisation, body, document, the § of the page, day and page', async () => {
    const parts = docxParts(await writeDocx(sampleDocument()))
    const [first = '', second = ''] = paragraphsOf(parts['word/header2.xml'] ?? '').map((line) => line.text)
    expect(first).toBe(`Suvantolan kaupunki\tPöytäkirja 14/2026, §${NBSP}241 – §${NBSP}248`)
    expect(second).toMatch(/^Kaupunginhallitus\t16\.11\.2026, sivu \d* ?\(4\)$/u)
    expect(fieldsOf(parts['word/header2.xml'] ?? '')).toStrictEqual([
      'STYLEREF "Section number"',
      'PAGE',
      'NUMPAGES',
    ])
  })

  it('names no § on the cover and on the annex', async () => {
    const parts = docxParts(await writeDocx(sampleDocument()))
    expect(fieldsOf(parts['word/header1.xml'] ?? '')).toStrictEqual(['PAGE', 'NUMPAGES'])
    expect(fieldsOf(parts['word/header3.xml'] ?? '')).toStrictEqual(['PAGE', 'NUMPAGES'])
  })

  it('refers to a style by the name it has', async () => {
    const parts = docxParts(await writeDocx(sampleDocument()))
    expect(parts['word/styles.xml']).toContain('w:styleId="SectionNumber"><w:name w:val="Section number"/>')
    expect(parts['word/document.xml']).toContain(
      `<w:rStyle w:val="SectionNumber"/><w:lang w:val="fi-FI"/></w:rPr><w:t xml:space="preserve">§${NBSP}247<`,
    )
  })

  it('is in the language of the document', async () => {
    const header = docxParts(await writeDocx(swedishSample()))['word/header1.xml'] ?? ''
    expect(paragraphsOf(header).map((line) => line.text)).toStrictEqual([
      `Sveanäs stad\tProtokollsutdrag 14/2026, §${NBSP}247`,
      expect.stringContaining('16.11.2026, sida'),
    ])
  })

  it('is written once for pages that have the same', async () => {
    const document = { ...sampleDocument(), parts: [text, pageBreak, text, pageBreak, text] }
    const parts = docxParts(await writeDocx(document))
    expect(Object.keys(parts).filter((name) => /^word\/header\d/u.test(name))).toStrictEqual([
      'word/header1.xml',
    ])
    expect(parts['word/document.xml']?.match(/<w:sectPr/gu)).toHaveLength(3)
  })
})

it('ends pages in a paragraph with words, or after a table in one that takes no room', async () => {
  const facts: DocumentPart = { kind: 'facts', rows: [{ name: 'Aika', value: 'ma' }] }
  const document = { ...sampleDocument(), parts: [text, pageBreak, facts, pageBreak, text] }
  const xml = docxParts(await writeDocx(document))['word/document.xml'] ?? ''
  expect(
    paragraphsOf(xml).map(({ style, xml: paragraph }) => [style, paragraph.includes('<w:sectPr')]),
  ).toStrictEqual([
    ['Heading2', true],
    ['FactName', false],
    ['FactValue', false],
    ['SectionEnd', true],
    ['Heading2', false],
  ])
})
