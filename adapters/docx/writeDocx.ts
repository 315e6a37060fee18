import type { OfficeDocument } from '../../core/document/model.ts'
import { sectionAnchors } from '../document/sections.ts'
import { type BodyFrame, blocksXml, paragraphXml } from './bodyXml.ts'
import { frameParts } from './frame.ts'
import { LOGO_RELATIONSHIP, footerXml, headerXml, showsLogo } from './header.ts'
import { type Pages, bottomMargin, layOutPages, topMargin } from './layout/pages.ts'
import { createListCounter, numberingXml } from './lists.ts'
import { type PackagePart, relationships, wordPart, zipParts } from './package.ts'
import { type PageRun, pageRuns } from './pages.ts'
import { type DocxPage, headingsOf, partBlocks } from './parts.ts'
import { HEADER_DISTANCE, PAGE, textWidth, twips } from './styles.ts'
import { fontTableXml } from './stylesXml.ts'
import type { WordBlock } from './word.ts'
import { W, XML_HEAD } from './xml.ts'

/**
 * A document as a Word file (.docx). The same document gives the same bytes in every process and time zone.
 * Page numbers in the contents are laid out with the measures of common fonts; Word and LibreOffice update them.
 */
export const writeDocx = async (document: OfficeDocument): Promise<Uint8Array> =>
  zipParts([...(await frameParts(document)), ...textParts(document)])

function textParts(document: OfficeDocument): readonly PackagePart[] {
  const bookmarks = new Map(
    sectionAnchors(document).map((anchor, at) => [anchor, `section${at + 1}`] as const),
  )
  const page: DocxPage = {
    textWidth: textWidth(document.style),
    lists: createListCounter(),
    headingOf: headingsOf(document.parts),
    bookmarkOf: (anchor) => bookmarks.get(anchor) ?? '',
  }
  const runs = pageRuns(document.parts)
  const sections = runs.map((run) => run.parts.flatMap((part) => partBlocks(part, page)))
  const pages = layOutPages(sections, document)
  const frame = frameOf(document, pages)
  const headers = headersOf(runs)
  const footer = footerXml(document, frame)
  return [
    wordPart('document', 'document.main', documentXml(document, { runs, sections, headers }, frame)),
    wordPart('numbering', 'numbering', numberingXml(page.lists.lists, document.style)),
    wordPart('fontTable', 'fontTable', fontTableXml(document)),
    ...headers.flatMap((run, at) => headerParts(document, { run, n: at + 1, pages }, frame)),
    ...(footer === null ? [] : [wordPart('footer1', 'footer', footer)]),
    ...logoParts(document),
    {
      name: 'word/_rels/document.xml.rels',
      type: null,
      content: relationships(documentTargets(headers.length, footer !== null)),
    },
  ]
}

const frameOf = ({ language }: OfficeDocument, pages: Pages | null): BodyFrame => ({
  language,
  pageOf: (bookmark) => String(pages?.pageOf.get(bookmark) ?? ''),
  idOf: (bookmark) => Number(bookmark.replace('section', '')),
})

/** The runs of pages whose header differs from the one before: each has a header of its own. */
const headersOf = (runs: readonly PageRun[]): readonly PageRun[] =>
  runs.filter((run, at) => !sameHeader(run, runs[at - 1]))

const sameHeader = (run: PageRun, before: PageRun | undefined): boolean =>
  before !== undefined && run.sections.join('\n') === before.sections.join('\n')

interface Body {
  readonly runs: readonly PageRun[]
  readonly sections: readonly (readonly WordBlock[])[]
  readonly headers: readonly PageRun[]
}

function documentXml(document: OfficeDocument, { runs, sections, headers }: Body, frame: BodyFrame): string {
  const bodies = sections.map((blocks, at) => {
    const run = runs[at]
    const header = run === undefined ? 0 : headers.indexOf(run) + 1
    const layout = sectionLayout(document, header, at === 0)
    return at === sections.length - 1 ? blocksXml(blocks, frame) + layout : sectionXml(blocks, layout, frame)
  })
  return (
    `${XML_HEAD}<w:document xmlns:w="${W}" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<w:body>${bodies.join('')}</w:body></w:document>`
  )
}

/** The page layout stands in the section's last paragraph; after a table in one of its own that takes no room. */
function sectionXml(blocks: readonly WordBlock[], layout: string, frame: BodyFrame): string {
  const last = blocks.at(-1)
  return last?.kind === 'paragraph'
    ? blocksXml(blocks.slice(0, -1), frame) + paragraphXml(last, frame, layout)
    : blocksXml(blocks, frame) +
        paragraphXml({ kind: 'paragraph', style: 'SectionEnd', runs: [] }, frame, layout)
}

/** `header`: number of the header that begins here; 0: the header before goes on. */
function sectionLayout({ style, footer = [] }: OfficeDocument, header: number, first: boolean): string {
  const references =
    (header === 0 ? '' : `<w:headerReference w:type="default" r:id="${headerId(header)}"/>`) +
    (first && footer.length > 0 ? `<w:footerReference w:type="default" r:id="${FOOTER}"/>` : '')
  return (
    `<w:sectPr>${references}<w:type w:val="nextPage"/><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>` +
    `<w:pgMar w:top="${topMargin(style)}" w:right="${twips(style.marginRight)}" w:bottom="${bottomMargin(style, footer)}" ` +
    `w:left="${twips(style.marginLeft)}" w:header="${edge(style.marginTop)}" w:footer="${edge(style.marginBottom)}" ` +
    'w:gutter="0"/></w:sectPr>'
  )
}

/** From the paper's edge to the header or footer. */
const edge = (margin: number): number => twips(Math.min(HEADER_DISTANCE, margin))

const FOOTER = 'rId5'
const headerId = (n: number): string => `rId${n + 5}`

const documentTargets = (headers: number, hasFooter: boolean) => [
  { id: 'rId1', kind: 'styles', target: 'styles.xml' },
  { id: 'rId2', kind: 'numbering', target: 'numbering.xml' },
  { id: 'rId3', kind: 'settings', target: 'settings.xml' },
  { id: 'rId4', kind: 'fontTable', target: 'fontTable.xml' },
  ...(hasFooter ? [{ id: FOOTER, kind: 'footer', target: 'footer1.xml' }] : []),
  ...Array.from({ length: headers }, (_, at) => ({
    id: headerId(at + 1),
    kind: 'header',
    target: `header${at + 1}.xml`,
  })),
]

function headerParts(
  document: OfficeDocument,
  { run, n, pages }: { readonly run: PageRun; readonly n: number; readonly pages: Pages | null },
  frame: BodyFrame,
): readonly PackagePart[] {
  const header = { sections: run.sections, n, pages: pages === null ? '' : String(pages.count) }
  const part = wordPart(`header${n}`, 'header', headerXml(document, header, frame))
  if (showsLogo(document) === null) return [part]
  const target = { id: LOGO_RELATIONSHIP, kind: 'image', target: 'media/logo.png' }
  return [part, { name: `word/_rels/header${n}.xml.rels`, type: null, content: relationships([target]) }]
}

function logoParts(document: OfficeDocument): readonly PackagePart[] {
  const logo = showsLogo(document)
  return logo === null ? [] : [{ name: 'word/media/logo.png', type: null, content: logo.png }]
}
