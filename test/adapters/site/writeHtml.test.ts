import { describe, expect, it } from 'vitest'
import { PAGE_STYLE } from '../../../adapters/site/pageStyle.ts'
import { writeHtml } from '../../../adapters/site/writeHtml.ts'
import type { DocumentPart, OfficeDocument } from '../../../core/document/model.ts'
import { NBSP } from '../../../core/shared/typography.ts'
import { sampleDocument, swedishSample } from '../../support/sampleDocument.ts'
import { AWKWARD_NAME } from '../../support/sampleText.ts'

const html = writeHtml(sampleDocument())
const withParts = (...parts: DocumentPart[]): OfficeDocument => ({ ...sampleDocument(), parts })
const wordsOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
const headingsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/gu)].map(
    ([, level, words]) => `${level} ${wordsOf(words ?? '')}`,
  )

const linked = (href: string): string =>
  writeHtml(
    withParts({
      kind: 'line',
      role: 'plain',
      content: [{ kind: 'run', text: 'x', marks: [{ kind: 'link', href }] }],
    }),
  )

/** Tags with the names of their attributes. */
const elementsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<\/?\w[^>]*>/gu)].map(([tag]) => tag.replaceAll(/"[^"]*"/gu, ''))

/** Elements that are not closed, or closed in the wrong order. */
function unclosedIn(page: string): readonly string[] {
  const open: string[] = []
  for (const [, end, tag = ''] of page.matchAll(/<(\/?)([a-z]\w*)[^>]*>/gu)) {
    if (['meta', 'br'].includes(tag)) continue
    if (end === '/' && open.at(-1) === tag) open.pop()
    else open.push(`${end}${tag}`)
  }
  return open
}

/** A document that says one thing in every place. */
const documentOf = (value: string): OfficeDocument => ({
  ...withParts(
    { kind: 'title', text: value },
    { kind: 'section', number: value, title: value, anchor: value },
    { kind: 'label', text: value, aside: value },
    { kind: 'facts', rows: [{ name: value, value }] },
    { kind: 'table', caption: value, header: [value], rows: [[value]] },
    { kind: 'contents', heading: value, entries: [{ number: value, title: value, anchor: value }] },
    {
      kind: 'line',
      role: 'plain',
      content: [{ kind: 'run', text: value, marks: [{ kind: 'link', href: `https://x.example/${value}` }] }],
    },
    { kind: 'signatures', groups: [{ statement: value, signers: [{ name: value, role: value }] }] },
  ),
  title: value,
  author: value,
  header: { organisation: value, body: value, document: value, day: value, pageWord: value },
})

describe('the page', () => {
  it('says its language, its name and its author', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="fi">/u)
    expect(html).toContain('<title>Pöytäkirja 14/2026, Kaupunginhallitus 16.11.2026</title>')
    expect(html).toContain('<meta name="author" content="Suvantolan kaupunki">')
    expect(writeHtml(swedishSample())).toContain('<html lang="sv">')
  })

  it('has one head, one main part, one foot and a way past the head', () => {
    for (const tag of ['header', 'main', 'footer', 'h1', 'title'])
      expect(html.match(new RegExp(`<${tag}[ >]`, 'gu'))).toHaveLength(1)
    expect(html).toContain('<a class="skip" href="#content">Siirry sisältöön</a>')
    expect(html).toContain('<main id="content"')
    expect(writeHtml(swedishSample())).toContain('>Gå till innehållet</a>')
  })

  it('fetches nothing and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|src=/iu)
  })

  it('closes every element it opens, in order', () => {
    expect(unclosedIn(html)).toStrictEqual([])
  })
})

describe('headings', () => {
  it('stand in the order of the document without a gap', () => {
    expect(headingsOf(html).slice(0, 10)).toStrictEqual([
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
    ])
  })

  it('begin with the item when the page is of one item', () => {
    const section: DocumentPart = {
      kind: 'section',
      number: '§ 247',
      title: 'Pilotti',
      anchor: 'section-247',
    }
    const label: DocumentPart = { kind: 'label', text: 'Kuvaus', aside: null }
    expect(
      headingsOf(writeHtml(withParts(section, label, { kind: 'sublabel', text: 'Vaikutukset' }))),
    ).toStrictEqual([`1 §${NBSP}247 Pilotti`, '2 Kuvaus', '3 Vaikutukset'])
  })

  it('begin with the name of the document when it has several sections and no title', () => {
    const page = withParts(
      { kind: 'section', number: '', title: 'a', anchor: 'a' },
      { kind: 'section', number: '', title: 'b', anchor: 'b' },
    )
    expect(headingsOf(writeHtml(page))).toStrictEqual([
      '1 Pöytäkirja 14/2026, Kaupunginhallitus 16.11.2026',
      '2 a',
      '2 b',
    ])
  })

  it('are where the contents lead to', () => {
    const targets = [...html.matchAll(/<a href="#([^"]*)">/gu)].map(([, id]) => id)
    expect(targets).toStrictEqual(['section-241', 'section-247', 'section-248', 'appeal'])
    for (const id of targets) expect(html).toContain(`<h2 id="${id}">`)
  })
})

describe('text', () => {
  it('prints names with the letters of every markup as they are', () => {
    expect(wordsOf(html).split(AWKWARD_NAME)).toHaveLength(5)
    expect(html).not.toContain('<Oy>')
  })

  it('cannot be broken out of by any value', () => {
    const evil = `"><script>alert(1)</script>'&`
    expect(elementsOf(writeHtml(documentOf(evil)))).toStrictEqual(elementsOf(writeHtml(documentOf('x'))))
    expect(wordsOf(writeHtml(documentOf(evil)))).toContain(evil)
  })

  it('writes emphasis, links and the language of other words', () => {
    expect(html).toContain(`<strong>194${NBSP}400,00${NBSP}euroa</strong>`)
    expect(html).toContain('<em>arviolta</em>')
    expect(html).toContain('<br><span lang="sv">Piloten stöder')
    expect(html).toContain('<a href="https://suvantomaa.example/haku?x=1&#38;y=&#34;2&#34;">')
  })

  it('leaves no trace of facts, personal data and secrets', () => {
    expect(html).not.toMatch(/JulkL|personal|secret|factId|administrator|data-/u)
    expect(html).toContain('Iida Kotisaari')
  })

  it('leads nowhere but to web, mail and telephone addresses', () => {
    expect(linked('javascript:alert(1)')).not.toContain('javascript')
    expect(linked('mailto:kirjaamo@suvantola.example')).toContain(
      '<a href="mailto:kirjaamo@suvantola.example">',
    )
  })
})

describe('lists and tables', () => {
  it('are real lists, nested in their items', () => {
    expect(html).toContain('<ol>\n<li>Valmistelu\n<ul>\n<li>työvalmentajan valinta</li>')
    expect(html).toContain('<p class="lead-in">Kaupunginhallitus päättää</p>\n<ol>\n<li>osallistua')
  })

  it('name the table and its columns', () => {
    expect(html).toContain('<caption>Läsnäolijat</caption>\n<thead><tr><th scope="col">Nimi</th>')
    expect(html).toContain('<th scope="col" class="end">Saapui</th>')
    expect(html).toContain(`<td class="end">155${NBSP}520,00</td>`)
  })

  it('give names and values as a description list', () => {
    expect(html).toContain('<dl>\n<div><dt>Aika</dt><dd>16.11.2026')
  })
})

describe('colours', () => {
  const roots = [...PAGE_STYLE.matchAll(/:root \{([^}]*)\}/gu)].map(([, body]) =>
    Object.fromEntries(
      [...(body ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6})/gu)].map(([, name, hex]) => [name, hex]),
    ),
  )
  /** Pairs of text and ground that the page uses. */
  const pairs = [
    ['ink', 'paper'],
    ['ink-2', 'paper'],
    ['ink-2', 'ground'],
    ['ink', 'soft'],
    ['action', 'paper'],
    ['on-brand', 'brand'],
  ] as const

  it.each(['light', 'dark'])(
    '%s: text stands out by 4.5 to 1, the focus ring by 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11)',
    (theme) => {
      const colours = roots[theme === 'light' ? 0 : 1] ?? {}
      for (const [text, ground] of pairs)
        expect(
          contrast(colours[text] ?? '', colours[ground] ?? ''),
          `${text} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours['focus'] ?? '', colours['paper'] ?? '')).toBeGreaterThanOrEqual(3)
    },
  )
})

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
