import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxParts, paragraphsOf } from '../support/docxParts.ts'
import { PAPER_KINDS, exportPapers } from '../support/officePapers.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'pykala-kinds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (kind: string, ending: string): string => path.join(folder, `${kind}.${ending}`)

/** Exports every kind, and lets LibreOffice lay them all out. */
beforeAll(async () => {
  const paper = await exportPapers(folder)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const files = PAPER_KINDS.map(paper)
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'pipe',
  })
}, 120_000)

const pagesOf = (kind: string): readonly string[] =>
  execFileSync('pdftotext', ['-layout', file(kind, 'pdf'), '-'], { encoding: 'utf8' })
    .replaceAll('\u00A0', ' ')
    .split('\f')
    .slice(0, -1)

const paragraphs = (kind: string) =>
  paragraphsOf(docxParts(readFileSync(file(kind, 'docx')))['word/document.xml'] ?? '')

const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

describe.each(PAPER_KINDS)('%s in LibreOffice', (kind) => {
  it('has page X of Y, the organisation and its contacts on every page, as many as the file says', () => {
    const pages = pagesOf(kind)
    const header = docxParts(readFileSync(file(kind, 'docx')))['word/header1.xml'] ?? ''
    const written = paragraphsOf(header).at(-1)?.text ?? ''
    expect(written).toContain(`(${pages.length})`)
    pages.forEach((page, at) => {
      expect(page).toContain(`sivu ${at + 1} (${pages.length})`)
      expect(page).toContain('Suvantolan kaupunki')
      expect(page).toContain('kirjaamo@suvantola.example')
    })
  })

  it('has its headings in order, each with words under it on the same page', () => {
    const pages = pagesOf(kind).map(tidy)
    const whole = pages.join(' ')
    let from = 0
    for (const { text } of paragraphs(kind).filter(({ style }) => style.startsWith('Heading'))) {
      const at = whole.indexOf(tidy(text.replaceAll('\u00A0', ' ')), from)
      expect([text, at]).not.toEqual([text, -1])
      from = at + 1
    }
  })

  it('finds each § on the page that its contents say', () => {
    const pages = pagesOf(kind)
    for (const { text } of paragraphs(kind).filter(({ style }) => style === 'TOC1')) {
      const [number = '', title = '', page] = text.replaceAll('\u00A0', ' ').split('\t')
      expect(tidy(pages[Number(page) - 1] ?? '')).toContain(tidy(`${number} ${title}`))
    }
  })
})
