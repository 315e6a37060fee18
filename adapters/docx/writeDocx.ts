import { Document, Packer, SectionType, type ISectionOptions } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { OfficeDocument } from '../../core/document/model.ts'
import { printable } from '../document/inline.ts'
import { sectionAnchors } from '../document/sections.ts'
import { pageHeader } from './header.ts'
import { createListCounter, numberingConfig } from './lists.ts'
import { normaliseDocx } from './normalise.ts'
import { type PageRun, pageRuns } from './pages.ts'
import { type DocxPage, partChildren } from './parts.ts'
import { PAGE, headerRoom, stylesXml, textWidth, twips } from './styles.ts'

/**
 * A document as a Word file (.docx). The same document gives the same bytes in every process and time zone.
 * Page numbers in the contents are laid out with the metrics of common fonts; Word and LibreOffice update them.
 */
export async function writeDocx(document: OfficeDocument): Promise<Uint8Array> {
  const packed = await Packer.toBuffer(wordDocument(document))
  return normaliseDocx(packed, document.createdAt)
}

function wordDocument(document: OfficeDocument): Document {
  const anchors = sectionAnchors(document)
  const page: DocxPage = {
    textWidth: textWidth(document.style),
    lists: createListCounter(),
    bookmarkOf: (anchor) => `section${anchors.indexOf(anchor) + 1}`,
  }
  return new Document({
    title: printable(document.title),
    creator: printable(document.author),
    lastModifiedBy: printable(document.author),
    externalStyles: stylesXml(document.style, document.language),
    numbering: { config: [...numberingConfig()] },
    compatibility: { version: 15 },
    pageNumbers: estimatePageNumbers,
    sections: wordSections(document, page),
  })
}

/** One section of the Word file between page breaks. Its header is written when it differs from the one before. */
function wordSections(document: OfficeDocument, page: DocxPage): ISectionOptions[] {
  const runs = pageRuns(document.parts)
  return runs.map((run, index) => ({
    properties: { type: SectionType.NEXT_PAGE, page: pageLayout(document) },
    ...(sameHeader(run, runs[index - 1])
      ? {}
      : { headers: { default: pageHeader(document.header, run.sections) } }),
    children: run.parts.flatMap((part) => partChildren(part, page)),
  }))
}

const sameHeader = (run: PageRun, before: PageRun | undefined): boolean =>
  before !== undefined && run.sections.join('\n') === before.sections.join('\n')

function pageLayout({ style }: OfficeDocument): PageLayout {
  const headerDistance = Math.min(HEADER_DISTANCE, style.marginTop)
  return {
    size: { width: PAGE.width, height: PAGE.height },
    margin: {
      left: twips(style.marginLeft),
      right: twips(style.marginRight),
      // Room for the header is set aside, not left to its height: programs differ in whether a border has height.
      top: Math.max(twips(style.marginTop), twips(headerDistance) + headerRoom(style)),
      bottom: twips(style.marginBottom),
      header: twips(headerDistance),
      footer: twips(Math.min(HEADER_DISTANCE, style.marginBottom)),
      gutter: 0,
    },
  }
}

type PageLayout = NonNullable<NonNullable<ISectionOptions['properties']>['page']>

/** From the paper's edge to the header, in millimetres. */
const HEADER_DISTANCE = 12
