import type { DocumentPart, OfficeDocument, SignatureGroup } from '../../core/document/model.ts'
import { type Inline, run } from '../../core/shared/text.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import { isBlank } from '../document/inline.ts'
import { sectionAnchors } from '../document/sections.ts'
import { blocksHtml, listElement, tableHtml } from './blocks.ts'
import { escapeHtml, inlineHtml, textHtml } from './markup.ts'
import { PAGE_STYLE } from './pageStyle.ts'

/** The first tab stop of the page: past the head to what was written. */
const SKIP: Bilingual = { fi: 'Siirry sisältöön', sv: 'Gå till innehållet' }

/** A document as one web page in one file: no scripts, nothing fetched, real headings, lists and tables. */
export function writeHtml(document: OfficeDocument): string {
  sectionAnchors(document)
  const outline = outlineOf(document)
  const { header, language } = document
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}</title>
<meta name="author" content="${escapeHtml(document.author)}">
<style>${PAGE_STYLE}${houseStyle(document)}</style>
</head>
<body>
<a class="skip" href="#content">${SKIP[language]}</a>
<header><p>${logoHtml(document)}<strong>${textHtml(header.organisation)}</strong> <span>${textHtml(header.body)}</span></p></header>
<main id="content" tabindex="-1">
${outline.ownHeading ? `<h1>${textHtml(document.title)}</h1>\n` : ''}${document.parts
    .map((part) => partHtml(part, outline))
    .join('')}</main>
<footer><p>${textHtml(header.organisation)}, ${textHtml(header.body)}</p><p>${textHtml(header.document)}, ${textHtml(header.day)}</p>${(document.footer ?? []).map((line) => `<p>${textHtml(line)}</p>`).join('')}</footer>
</body>
</html>
`
}

/** Fonts of the house with what stands in for them, and the looks of its headings. Sizes follow the reader's own. */
function houseStyle({ style }: OfficeDocument): string {
  const family = (font: string): string =>
    [font, ...style.fallbackFonts].map((name) => `"${name.replaceAll(/["\\<>{};]/gu, '')}"`).join(', ')
  const looks = (['section', 'label', 'sublabel'] as const).map((role, at) => {
    const { weight, slant } = style.headings[role]
    return `h${at + 2} { font-weight: ${weight === 'bold' ? 600 : 400}; font-style: ${slant === 'italic' ? 'italic' : 'normal'}; }\n`
  })
  return `:root { --sans: ${family(style.headingFont)}, sans-serif; --record: ${family(style.bodyFont)}, sans-serif; }\n${looks.join('')}`
}

/** The logo inside the page itself: nothing is fetched. */
function logoHtml({ style, language }: OfficeDocument): string {
  if (style.header.logo === 'hidden' || style.logo === null) return ''
  const { png, alternativeText } = style.logo
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  return `<img class="logo" src="${source}" alt="${escapeHtml(alternativeText[language])}"> `
}

/** Levels of the headings on this page. */
interface Outline {
  readonly section: number
  /** The document has no title of its own and more than one section: its name is the page's heading. */
  readonly ownHeading: boolean
}

/** One h1 on every page: the title; on a page of one item the item's heading. */
function outlineOf({ parts }: OfficeDocument): Outline {
  if (parts.some((part) => part.kind === 'title')) return { section: 2, ownHeading: false }
  const sections = parts.filter((part) => part.kind === 'section').length
  return sections === 1 ? { section: 1, ownHeading: false } : { section: 2, ownHeading: true }
}

type Part<K extends DocumentPart['kind']> = Extract<DocumentPart, { readonly kind: K }>

// oxlint-disable-next-line complexity -- one line a kind; the compiler sees that none is missing
function partHtml(part: DocumentPart, outline: Outline): string {
  const { section } = outline
  switch (part.kind) {
    case 'title':
      return `<h1>${textHtml(part.text)}</h1>\n`
    case 'section':
      return `<h${section} id="${escapeHtml(part.anchor)}">${numberHtml(part.number)}${textHtml(part.title)}</h${section}>\n`
    case 'label':
      return labelHtml(part, section + 1)
    case 'sublabel':
      return `<h${section + 2}>${textHtml(part.text)}</h${section + 2}>\n`
    case 'line':
      return isBlank(part.content) ? '' : `<p class="${part.role}">${inlineHtml(part.content)}</p>\n`
    case 'blocks':
      return blocksHtml(part.blocks, section + 2)
    case 'clauses':
      return clausesHtml(part)
    case 'list':
      return listElement(part.style, part.items.map(itemHtml))
    case 'facts':
      return factsHtml(part)
    case 'table':
      return captionedTable(part)
    case 'contents':
      return contentsHtml(part)
    case 'sideBySide':
      return sideBySideHtml(part, outline)
    case 'signatures':
      return part.groups.map(signaturesHtml).join('')
    case 'pageBreak':
      return '<div class="page-break"></div>\n'
  }
}

const numberHtml = (number: string): string =>
  number === '' ? '' : `<span class="number">${textHtml(number)}</span> `

const labelHtml = ({ text, aside }: Part<'label'>, level: number): string =>
  `<h${level}>${textHtml(text)}${aside === null ? '' : ` <span class="aside">${textHtml(aside)}</span>`}</h${level}>\n`

const clausesHtml = ({ leadIn, clauses }: Part<'clauses'>): string =>
  (isBlank(leadIn) ? '' : `<p class="lead-in">${inlineHtml(leadIn)}</p>\n`) +
  listElement('numbered', clauses.map(itemHtml))

const itemHtml = (content: readonly Inline[]): string => `<li>${inlineHtml(content)}</li>\n`

const factsHtml = ({ rows }: Part<'facts'>): string =>
  rows.length === 0
    ? ''
    : `<dl>\n${rows
        .map(({ name, value }) => `<div><dt>${textHtml(name)}</dt><dd>${textHtml(value)}</dd></div>\n`)
        .join('')}</dl>\n`

function captionedTable({ caption, header, rows, align }: Part<'table'>): string {
  const cells = (row: readonly string[]) =>
    row.map((text, column) => ({ align: align?.[column] ?? ('start' as const), content: [run(text)] }))
  return tableHtml(caption, cells(header), rows.map(cells))
}

const contentsHtml = ({ heading, entries }: Part<'contents'>): string =>
  `<nav aria-labelledby="contents">\n<h2 id="contents">${textHtml(heading)}</h2>\n<ul>\n${entries
    .map(
      ({ number, title, anchor }) =>
        `<li>${numberHtml(number)}<a href="#${escapeHtml(anchor)}">${textHtml(title)}</a></li>\n`,
    )
    .join('')}</ul>\n</nav>\n`

const sideBySideHtml = ({ languages, rows }: Part<'sideBySide'>, outline: Outline): string =>
  `<div class="side-by-side">\n${rows
    .map((row) =>
      row
        .map(
          (parts, at) =>
            `<div lang="${languages[at]}">${parts.map((part) => partHtml(part, outline)).join('')}</div>\n`,
        )
        .join(''),
    )
    .join('')}</div>\n`

const signaturesHtml = ({ statement, signers }: SignatureGroup): string =>
  (statement === null ? '' : `<p class="statement">${textHtml(statement)}</p>\n`) +
  `<ul class="signatures">\n${signers
    .map(({ name, role }) => `<li>${textHtml(name)} <span>${textHtml(role)}</span></li>\n`)
    .join('')}</ul>\n`
