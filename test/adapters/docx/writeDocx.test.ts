import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../../adapters/docx/writeDocx.ts'
import type { DocumentPart, OfficeDocument } from '../../../core/document/model.ts'
import { NBSP } from '../../../core/shared/typography.ts'
import { type DocxParagraph, docxParts, fieldsOf, paragraphsOf } from '../../support/docxParts.ts'
import { sampleDocument, swedishSample } from '../../support/sampleDocument.ts'
import { AWKWARD_NAME, DESCRIPTION, paragraph, words } from '../../support/sampleText.ts'

let parts: Readonly<Record<string, string>> = {}
let xml = ''
let paragraphs: readonly DocxParagraph[] = []

const part = (name: string): string => parts[name] ?? ''
const styled = (style: string): readonly string[] =>
  paragraphs.filter((found) => found.style === style).map((found) => found.text)
const withText = (text: string): DocxParagraph | undefined =>
  paragraphs.find((found) => found.text.includes(text))
const withParts = (...changed: DocumentPart[]): OfficeDocument => ({ ...sampleDocument(), parts: changed })

/** Level and numbering of the list item with these words: `0/7`. */
const numbering = (text: string): string | undefined => {
  const found = withText(text)?.xml
  return /<w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/u
    .exec(found ?? '')
    ?.slice(1)
    .join('/')
}
const numId = (text: string): string => numbering(text)?.split('/')[1] ?? ''
const tables = (): readonly string[] => xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? []

beforeAll(async () => {
  parts = docxParts(await writeDocx(sampleDocument()))
  xml = part('word/document.xml')
  paragraphs = paragraphsOf(xml)
})

describe('styles', () => {
  it('are all defined that the document uses', () => {
    const used = new Set(
      Object.values(parts).flatMap((text) =>
        [...text.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/gu)].map(([, id]) => id),
      ),
    )
    const defined = [...part('word/styles.xml').matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id)
    expect([...used].filter((id) => !defined.includes(id))).toStrictEqual([])
    expect(used).toContain('CaseNumber')
  })

  it('give every paragraph its role, so that no look is written by hand', () => {
    expect(paragraphs.filter(({ style }) => style === '')).toStrictEqual([])
  })

  it('take the fonts, the size and the margins of the house', async () => {
    const document: OfficeDocument = {
      ...sampleDocument(),
      style: {
        ...sampleDocument().style,
        bodyFont: 'Calibri',
        headingFont: 'Mörby & "Co"',
        bodySize: 10.5,
        marginLeft: 30,
      },
    }
    const styles = docxParts(await writeDocx(document))
    expect(styles['word/styles.xml']).toContain('<w:rFonts w:ascii="Calibri"')
    expect(styles['word/styles.xml']).toContain('w:ascii="Mörby &amp; &quot;Co&quot;"')
    expect(styles['word/styles.xml']).toContain('<w:sz w:val="21"/>')
    expect(styles['word/document.xml']).toContain('w:left="1701"')
    expect(styles['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"')
  })
})

describe('headings', () => {
  it('stand in the order of the document, one level below another', () => {
    const headings = paragraphs.filter(({ style }) => style.startsWith('Heading'))
    expect(headings.map(({ style, text }) => `${style.slice(-1)} ${text}`)).toStrictEqual([
      '1 Pöytäkirja 14/2026',
      '3 Läsnä',
      '2 Käsitellyt asiat',
      `2 §${NBSP}241 Kokouksen laillisuus ja päätösvaltaisuus`,
      `2 §${NBSP}247 Osallistuminen Ensiaskel-pilottiin`,
      '3 Valmistelija',
      '3 Kuvaus',
      '4 Kustannukset ja rahoitus',
      '5 Vaiheet',
      '6 Lausunto',
      '3 Päätösehdotus kaupunginjohtaja Markus Heinolahti',
      '4 Esittelijän muutos kokouksessa',
      '3 Liitteet',
      '3 Tiedoksi',
      `2 §${NBSP}248 Vesihuollon varautumissuunnitelman hyväksyminen ja toimenpideohjelman vahvistaminen vuosille 2027–2030`,
      '3 Päätös',
      '2 Muutoksenhakuohjeet',
      '3 Oikaisuvaatimusohje',
      '4 Oikaisuvaatimusaika',
    ])
  })

  it('have bookmarks of their own', () => {
    const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="([^"]*)"/gu)]
    expect(names.map(([, name, id]) => [name, id])).toStrictEqual([
      ['section1', '1'],
      ['section2', '2'],
      ['section3', '3'],
      ['section4', '4'],
    ])
  })

  it('carry the presenter in regular weight on the same line', () => {
    expect(withText('Päätösehdotus')?.xml).toMatch(
      /<w:rStyle w:val="Aside"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>kaupunginjohtaja/u,
    )
  })
})

describe('text', () => {
  it('prints names with the letters of every markup as they are', () => {
    expect(
      paragraphs.filter(({ text }) => text.includes(AWKWARD_NAME)).map(({ style }) => style),
    ).toStrictEqual(['TableText', 'BodyText', 'ListBullet', 'Recipient'])
  })

  it('keeps no-break spaces', () => {
    expect(withText('omarahoitusta')?.text).toContain(`38${NBSP}880,00${NBSP}euroa`)
  })

  it('has no empty paragraph for space, only in an empty cell', () => {
    expect(xml.replaceAll(/<w:tc>.*?<\/w:tc>/gsu, '')).not.toMatch(
      /<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?<\/w:p>/u,
    )
  })

  it('writes emphasis as bold and italic, and nothing of facts, personal data and secrets', () => {
    expect(withText('kokonaiskustannukset')?.xml).toMatch(/<w:b\/>.*194/u)
    expect(withText('kokonaiskustannukset')?.xml).toMatch(/<w:i\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>arviolta/u)
    expect(withText('Iida Kotisaari, ja')?.xml.match(/<w:r>/gu)).toHaveLength(1)
    expect(xml).not.toMatch(/JulkL|personal|administrator/u)
  })

  it('tells the language of the document and of other words in it', async () => {
    expect(part('word/styles.xml')).toContain('<w:lang w:val="fi-FI"')
    expect(withText('Piloten stöder')?.xml).toMatch(/<w:lang w:val="sv-FI"\/><\/w:rPr><w:t[^>]*>Piloten/u)
    const swedish = docxParts(await writeDocx(swedishSample()))
    expect(swedish['word/styles.xml']).toContain('<w:lang w:val="sv-FI"')
    expect(swedish['word/document.xml']).toMatch(/<w:lang w:val="fi-FI"\/><\/w:rPr><w:t[^>]*>enintään/u)
    for (const [run] of xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:t[ >]/gsu)) expect(run).toContain('<w:lang ')
  })

  it('drops what XML cannot hold and keeps a line end as a break', async () => {
    const document = withParts({ kind: 'title', text: 'Yksi\u0007\u0000\uD800\r\nkaksi\tkolme' })
    const [title] = paragraphsOf(docxParts(await writeDocx(document))['word/document.xml'] ?? '')
    expect(title?.text).toBe('Yksi\uFFFD\nkaksi kolme')
  })
})

describe('lists', () => {
  it('number the clauses of each proposal from 1', () => {
    const clauses = paragraphs.filter(({ style }) => style === 'Clause')
    expect(clauses).toHaveLength(6)
    const ids = clauses.map(({ xml: clause }) => /<w:numId w:val="(\d+)"/u.exec(clause)?.[1])
    expect(new Set(ids.slice(0, 4)).size).toBe(1)
    expect(new Set(ids.slice(4)).size).toBe(1)
    expect(ids[0]).not.toBe(ids[4])
    const definition = new RegExp(`<w:num w:numId="${ids[4]}"[^>]*>.*?</w:num>`, 'su').exec(
      part('word/numbering.xml'),
    )?.[0]
    expect(definition).toContain('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
  })

  it('nest under their item on the next level with a numbering of their own', () => {
    expect(numbering('Valmistelu')?.split('/')[0]).toBe('0')
    expect(numbering('työvalmentajan valinta')?.split('/')[0]).toBe('1')
    expect(numbering('toinen ryhmä')?.split('/')[0]).toBe('1')
    expect(numId('Valmistelu')).toBe(numId('Arviointi'))
    expect(numId('toinen ryhmä')).not.toBe(numId('Arviointi'))
  })
})

describe('tables', () => {
  it('repeat the header row on each page', () => {
    const record = tables().filter((table) => table.includes('w:val="RecordTable"'))
    expect(record).toHaveLength(2)
    for (const table of record) {
      expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
      expect(table).toMatch(/<w:tblLook w:firstRow="true"/u)
    }
  })

  it('put sums at the end of the column', () => {
    expect(withText(`155${NBSP}520,00`)?.xml).toContain('<w:jc w:val="right"/>')
    expect(withText('22.31')?.xml).toContain('<w:jc w:val="right"/>')
    expect(withText('jäsen, §')?.xml).not.toContain('<w:jc')
  })

  it('are parted from the paragraph that follows them by its style', async () => {
    const [table] = DESCRIPTION.filter((block) => block.kind === 'table')
    const blocks = [
      ...(table === undefined ? [] : [table]),
      paragraph('a', words('heti')),
      paragraph('b', words('sitten')),
    ]
    const after = docxParts(await writeDocx(withParts({ kind: 'blocks', blocks })))['word/document.xml'] ?? ''
    expect(
      paragraphsOf(after)
        .slice(-2)
        .map(({ style }) => style),
    ).toStrictEqual(['AfterTable', 'BodyText'])
  })

  it('hold names and values in two columns', () => {
    expect(styled('FactName')).toStrictEqual(['Aika', 'Paikka', 'Puheenjohtaja', 'Pöytäkirjanpitäjä'])
    expect(styled('FactValue')[1]).toBe('Kaupungintalo, Rantasali')
  })

  it('keep a signer, the role and the statement on one page', () => {
    expect(styled('Signature')).toHaveLength(5)
    expect(styled('SignatureRole')[1]).toBe('pöytäkirjanpitäjä')
    const styles = part('word/styles.xml')
    for (const id of ['SignatureStatement', 'Signature', 'SignatureRole', 'Heading3', 'ClauseLeadIn'])
      expect(new RegExp(`w:styleId="${id}">.*?</w:style>`, 'su').exec(styles)?.[0]).toContain('<w:keepNext/>')
  })
})

describe('links', () => {
  it('are fields, so that no relationship leads outside or has a random id', () => {
    expect(fieldsOf(xml)).toContain('HYPERLINK "https://suvantomaa.example/haku?x=1&y=%222%22"')
    const rels = Object.entries(parts).filter(([name]) => name.endsWith('.rels'))
    for (const [, text] of rels) {
      expect(text).not.toMatch(/TargetMode="External"|hyperlink/u)
      expect([...text.matchAll(/ Id="([^"]*)"/gu)].every(([, id]) => /^rId\d+$/u.test(id ?? ''))).toBe(true)
    }
  })

  it('print an address that is none as plain words', async () => {
    const document = withParts({
      kind: 'line',
      role: 'plain',
      content: [{ kind: 'run', text: 'tästä', marks: [{ kind: 'link', href: 'javascript:alert(1)' }] }],
    })
    const plain = docxParts(await writeDocx(document))['word/document.xml'] ?? ''
    expect(fieldsOf(plain)).toStrictEqual([])
    expect(paragraphsOf(plain)[0]?.text).toBe('tästä')
  })

  it('lead from the contents to the sections, with the page numbers ready', () => {
    const entries = paragraphs.filter(({ style }) => style === 'TOC1')
    expect(entries.map(({ text }) => text)).toStrictEqual([
      `§${NBSP}241\tKokouksen laillisuus ja päätösvaltaisuus\t2`,
      `§${NBSP}247\tOsallistuminen Ensiaskel-pilottiin\t2`,
      `§${NBSP}248\tVesihuollon varautumissuunnitelman hyväksyminen ja toimenpideohjelman vahvistaminen vuosille 2027–2030\t3`,
      '\tMuutoksenhakuohjeet\t4',
    ])
    expect(fieldsOf(xml).filter((field) => field.startsWith('PAGEREF'))).toHaveLength(4)
    expect(entries[1]?.xml).toContain('w:anchor="section2"')
    expect(part('word/settings.xml')).not.toContain('updateFields')
    expect(xml).not.toContain('w:dirty')
  })

  it('refuse contents that point nowhere and two sections with one anchor', async () => {
    const entry = { number: '', title: 'x', anchor: 'gone' }
    const section: DocumentPart = { kind: 'section', number: '', title: 'x', anchor: 'same' }
    await expect(writeDocx(withParts({ kind: 'contents', heading: 'x', entries: [entry] }))).rejects.toThrow(
      'gone',
    )
    await expect(writeDocx(withParts(section, section))).rejects.toThrow('same')
  })
})

it('says title and author in the properties', () => {
  expect(part('docProps/core.xml')).toContain(
    '<dc:title>Pöytäkirja 14/2026, Kaupunginhallitus 16.11.2026</dc:title>',
  )
  expect(part('docProps/core.xml')).toContain('<dc:creator>Suvantolan kaupunki</dc:creator>')
  expect(part('docProps/core.xml')).toContain('>2026-11-17T08:20:11Z</dcterms:created>')
})
