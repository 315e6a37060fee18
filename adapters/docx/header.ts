import type { Logo, OfficeDocument } from '../../core/document/model.ts'
import type { Language } from '../../core/shared/language.ts'
import { type BodyFrame, paragraphXml } from './bodyXml.ts'
import { plainRun, textRuns } from './runs.ts'
import { SECTION_NUMBER_STYLE } from './stylesXml.ts'
import type { WordParagraph, WordRun } from './word.ts'
import { W, XML_HEAD, safeText } from './xml.ts'

const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

/** Relationship of the logo in every header. */
export const LOGO_RELATIONSHIP = 'rId1'

export const showsLogo = ({ style }: OfficeDocument): Logo | null =>
  style.header.logo === 'shown' ? style.logo : null

/**
 * A running header: organisation and body at left, document with the § of the page, day and page number at right, under
 * them a hairline, before them the logo, as the house has it.
 */
export function headerXml(document: OfficeDocument, header: RunningHeader, frame: BodyFrame): string {
  const logo = showsLogo(document)
  const lines = headerLines(document, header)
  const paragraphs = lines.map((runs, at): WordParagraph => ({
    kind: 'paragraph',
    style: at === lines.length - 1 ? 'HeaderLast' : 'Header',
    runs,
  }))
  const printed = paragraphs.map((paragraph) => paragraphXml(paragraph, frame)).join('')
  const pictured =
    logo === null
      ? printed
      : printed.replace('</w:pPr>', (end) => `${end}${logoXml(logo, header.n, document.language)}`)
  return `${XML_HEAD}<w:hdr ${NAMESPACES}>${pictured}</w:hdr>`
}

/** What one header of a document has of its own. */
export interface RunningHeader {
  /** Printed numbers of the §§ on its pages. */
  readonly sections: readonly string[]
  /** 1, 2, 3 … */
  readonly n: number
  /** Number of the document's pages; empty: not known. */
  readonly pages: string
}

function headerLines(
  { header, style }: OfficeDocument,
  { sections, pages }: RunningHeader,
): readonly (readonly WordRun[])[] {
  const first = [
    ...textRuns(header.organisation, 'Strong'),
    TAB,
    plainRun(header.document),
    ...(sections.length === 0 ? [] : currentSection(sections)),
  ]
  const body = textRuns(header.body)
  const page = pageRuns(header.pageWord, pages)
  return style.header.lines === 'two'
    ? [first, [...body, TAB, plainRun(header.day === '' ? '' : `${header.day}, `), ...page]]
    : [first, [...body, TAB, plainRun(header.day)], [TAB, ...page]]
}

const TAB: WordRun = { kind: 'tab' }

/** `sivu 19 (31)`. */
const pageRuns = (pageWord: string, pages: string): readonly WordRun[] => [
  plainRun(`${pageWord} `),
  { kind: 'field', instruction: 'PAGE', result: [] },
  plainRun(' ('),
  { kind: 'field', instruction: 'NUMPAGES', result: pages === '' ? [] : [plainRun(pages)] },
  plainRun(')'),
]

/** Where STYLEREF isn't computed, the §§ of these pages stand as they are, first to last. */
function currentSection(sections: readonly string[]): readonly WordRun[] {
  const [first = '', last = ''] = [sections.at(0), sections.at(-1)]
  const known = first === last ? first : `${first} – ${last}`
  return [
    plainRun(', '),
    { kind: 'field', instruction: `STYLEREF "${SECTION_NUMBER_STYLE}"`, result: [plainRun(known)] },
  ]
}

/** English metric units in a millimetre. */
const EMU = 36_000

/** The logo stands before the lines, from the top of the first one; its words are for a screen reader. */
function logoXml({ width, height, alternativeText }: Logo, n: number, language: Language): string {
  const [cx, cy] = [Math.round(width * EMU), Math.round(height * EMU)]
  const words = safeText(alternativeText[language])
  const named = (name: string): string => `<${name} id="${n}" name="logo" descr="${words}"/>`
  return (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" ' +
    'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    '<wp:positionH relativeFrom="margin"><wp:posOffset>0</wp:posOffset></wp:positionH>' +
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>' +
    `<wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>${named('wp:docPr')}` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>' +
    `${named('pic:cNvPr')}<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${LOGO_RELATIONSHIP}"/>` +
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>' +
    `<a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'
  )
}

/** The footer of every page, as the house has it; `null`: none. */
export const footerXml = ({ footer = [] }: OfficeDocument, frame: BodyFrame): string | null =>
  footer.length === 0
    ? null
    : `${XML_HEAD}<w:ftr ${NAMESPACES}>${footer
        .map((line) => paragraphXml({ kind: 'paragraph', style: 'Footer', runs: textRuns(line) }, frame))
        .join('')}</w:ftr>`
