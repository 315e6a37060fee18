import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../adapters/docx/writeDocx.ts'
import type { DocumentPart, OfficeDocument } from '../../core/document/model.ts'
import { EN_DASH, NBSP } from '../../core/shared/typography.ts'
import { docxParts, paragraphsOf } from '../support/docxParts.ts'
import { sampleDocument } from '../support/sampleDocument.ts'
import { AWKWARD_NAME, CLAUSES, DESCRIPTION } from '../support/sampleText.ts'

const isInstalled = (command: string): boolean => {
  try {
    execFileSync('which', [command])
    return true
  } catch {
    return false
  }
}
const missing = ['soffice', 'pdftotext'].filter((command) => !isInstalled(command))
const home = mkdtempSync(path.join(tmpdir(), 'pykala-pages-'))

/** The pages of a document as LibreOffice lays them out: their words, line by line. */
async function pagesOf(name: string, document: OfficeDocument): Promise<readonly string[]> {
  const docx = path.join(home, `${name}.docx`)
  writeFileSync(docx, await writeDocx(document))
  const profile = `-env:UserInstallation=file://${home}/profile`
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', home, docx], {
    stdio: 'pipe',
  })
  const text = execFileSync('pdftotext', ['-layout', path.join(home, `${name}.pdf`), '-'], {
    encoding: 'utf8',
  })
  return text.split('\f').slice(0, -1)
}

const section = (n: number): readonly DocumentPart[] => [
  { kind: 'section', number: `§${NBSP}${n}`, title: `Ensiaskel-pilotin vaihe ${n}`, anchor: `section-${n}` },
  { kind: 'line', role: 'caseNumber', content: [{ kind: 'run', text: `SUVDno-2026-${n}`, marks: [] }] },
  { kind: 'label', text: 'Kuvaus', aside: null },
  { kind: 'blocks', blocks: DESCRIPTION.slice(0, 1 + (n % DESCRIPTION.length)) },
  { kind: 'label', text: 'Päätösehdotus', aside: 'kaupunginjohtaja Markus Heinolahti' },
  {
    kind: 'clauses',
    leadIn: [{ kind: 'run', text: 'Kaupunginhallitus päättää', marks: [] }],
    clauses: CLAUSES,
  },
]

/** Minutes of forty §§, with contents; `breaks`: every § on a page of its own. */
function longMinutes(breaks: 'own pages' | 'running'): OfficeDocument {
  const numbers = Array.from({ length: 40 }, (_, index) => 241 + index)
  const pageBreak: DocumentPart = { kind: 'pageBreak' }
  return {
    ...sampleDocument(),
    parts: [
      { kind: 'title', text: 'Pöytäkirja 14/2026' },
      {
        kind: 'contents',
        heading: 'Käsitellyt asiat',
        entries: numbers.map((n) => ({
          number: `§${NBSP}${n}`,
          title: `Ensiaskel-pilotin vaihe ${n}`,
          anchor: `section-${n}`,
        })),
      },
      pageBreak,
      ...numbers.flatMap((n) => [...(breaks === 'own pages' && n > 241 ? [pageBreak] : []), ...section(n)]),
    ],
  }
}

/** Page of each § in the list of contents as LibreOffice prints it: `241` → 2. */
const contentsOf = (pages: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    [...pages.join('\n').matchAll(/^§\s(\d+)\s+Ensiaskel-pilotin vaihe \d+\.+(\d+)$/gmu)].map(
      ([, n = '', page]) => [n, Number(page)],
    ),
  )

/** Page on which the heading of a § really stands, counted from 1. */
const pageOf = (pages: readonly string[], n: string): number =>
  pages.findIndex((page) => new RegExp(`^§\\s${n}\\s+Ensiaskel-pilotin vaihe ${n}$`, 'mu').test(page)) + 1

describe.skipIf(missing.length > 0)(
  `pages in LibreOffice${missing.length > 0 ? ` (not run: ${missing.join(', ')} missing)` : ''}`,
  () => {
    let pages: readonly string[] = []

    beforeAll(async () => {
      pages = await pagesOf('sample', sampleDocument())
    })
    afterAll(() => rmSync(home, { recursive: true, force: true }))

    it('have the header with page and number of pages', () => {
      expect(pages).toHaveLength(4)
      for (const [index, page] of pages.entries()) {
        expect(page).toMatch(/^Suvantolan kaupunki +Pöytäkirja 14\/2026/u)
        expect(page).toMatch(new RegExp(`Kaupunginhallitus +16\\.11\\.2026, sivu ${index + 1} \\(4\\)`, 'u'))
      }
    })

    it('have headings and text in order', () => {
      const all = pages.join('\n').replaceAll(NBSP, ' ')
      const places = [
        'Kaupunginhallitus, kokous',
        'Läsnäolijat',
        'Käsitellyt asiat',
        'Kokous todettiin lailliseksi',
        '§ 247 Osallistuminen',
        'SUVDno-2026-412',
        'Kuvaus',
        'Kustannukset ja rahoitus',
        '155 520,00',
        'Päätösehdotus kaupunginjohtaja',
        '3. asettaa ehdoksi',
        '4. merkitä tiedoksi',
        'Esittelijän muutos',
        'Hakemusluonnos',
        'Asia jätettiin pöydälle',
        'Oikaisuvaatimusaika',
        'Johan Sandnäs',
        'Leena Myllyoja',
      ].map((words) => [words, all.replaceAll(/ +/gu, ' ').lastIndexOf(words)] as const)
      expect(places.filter(([, place]) => place === -1)).toStrictEqual([])
      expect(places.map(([words]) => words)).toStrictEqual(
        places.toSorted(([, one], [, other]) => one - other).map(([words]) => words),
      )
      expect(all).toContain(AWKWARD_NAME)
    })

    it('start the clauses of the second proposal from 1 again', () => {
      const clauses = pages.join('\n').split('Esittelijän muutos')[1] ?? ''
      expect(clauses).toMatch(/1\.\s+osallistua[^§]*2\.\s+osoittaa/u)
    })

    it('name the § in the header of its own pages', async () => {
      const long = await pagesOf('own', longMinutes('own pages'))
      for (const n of ['241', '260', '280'])
        expect(long[pageOf(long, n) - 1]).toMatch(
          new RegExp(`^Suvantolan kaupunki +Pöytäkirja 14/2026, §\\s${n}$`, 'mu'),
        )
      expect(long[0]).toMatch(/Pöytäkirja 14\/2026$/mu)
    })

    it('name the §§ of the run of pages where the § of each is not computed', async () => {
      const running = await pagesOf('running', longMinutes('running'))
      expect(running.at(-1)).toMatch(new RegExp(`Pöytäkirja 14/2026, (§\\s241 ${EN_DASH} )?§\\s280$`, 'mu'))
    })

    it.each(['own pages', 'running'] as const)('are where the contents say (%s)', async (breaks) => {
      const document = longMinutes(breaks)
      const laidOut = await pagesOf(`contents-${breaks === 'running' ? 'running' : 'own'}`, document)
      const listed = contentsOf(laidOut)
      expect(listed.size).toBe(40)
      for (const [n, page] of listed) expect([n, pageOf(laidOut, n)]).toStrictEqual([n, page])
      expect(await writtenNumbers(document)).toStrictEqual([...listed.values()])
    })

    it.each([
      ['Calibri', { bodyFont: 'Calibri', headingFont: 'Calibri', bodySize: 11 }],
      ['Times New Roman', { bodyFont: 'Times New Roman', headingFont: 'Times New Roman', bodySize: 12 }],
      ['Arial in wide margins', { marginLeft: 40, marginRight: 40, marginBottom: 35 }],
    ])('are where the contents say in %s', async (name, look) => {
      const plain = longMinutes('running')
      const document = { ...plain, style: { ...plain.style, ...look } }
      const laidOut = await pagesOf(`look-${name.replaceAll(' ', '-')}`, document)
      expect(await writtenNumbers(document)).toStrictEqual([...contentsOf(laidOut).values()])
    })

    it('have their footer, for which room is set aside', async () => {
      const plain = longMinutes('running')
      const document = { ...plain, footer: ['Kirjaamo, Rantakatu 4', 'kirjaamo@suvantola.example'] }
      const laidOut = await pagesOf('footer', document)
      for (const page of laidOut) expect(page).toContain('Kirjaamo, Rantakatu 4')
      expect(await writtenNumbers(document)).toStrictEqual([...contentsOf(laidOut).values()])
    })
  },
)

/** Page numbers of the contents as they stand in the file, for a reader that computes nothing. */
async function writtenNumbers(document: OfficeDocument): Promise<readonly number[]> {
  const xml = docxParts(await writeDocx(document))['word/document.xml'] ?? ''
  return paragraphsOf(xml)
    .filter(({ style }) => style === 'TOC1')
    .map(({ text }) => Number(text.split('\t').at(-1)))
}
