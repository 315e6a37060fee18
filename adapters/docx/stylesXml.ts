import type { HouseStyle, OfficeDocument } from '../../core/document/model.ts'
import type { Language } from '../../core/shared/language.ts'
import {
  type CharacterStyle,
  HAIRLINE,
  LOCALE,
  type StyleLook,
  type StyleLooks,
  paragraphStyles,
} from './styles.ts'
import { W, XML_HEAD, safeText } from './xml.ts'

/** The name by which the page header's STYLEREF field finds the § of the page. */
export const SECTION_NUMBER_STYLE = 'Section number'

/**
 * The whole `word/styles.xml`: every look is a named style, so that an office can restyle a document in Word and a
 * screen reader finds headings, lists and quotations. The built-in names are Word's own (ECMA-376-1, 17.7).
 */
export const stylesXml = (style: HouseStyle, language: Language): string =>
  [
    `${XML_HEAD}<w:styles xmlns:w="${W}">`,
    docDefaults(style, language),
    ...paragraphStyleXml(paragraphStyles(style)),
    ...CHARACTER_STYLES,
    ...TABLE_STYLES,
    '</w:styles>',
  ].join('')

const docDefaults = (style: HouseStyle, language: Language): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(style.bodyFont)}${size(style.bodySize)}` +
  `<w:lang w:val="${LOCALE[language]}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  `<w:pPrDefault><w:pPr><w:widowControl/>${spacing({ name: '', before: 0, after: 0, line: 'own' })}</w:pPr></w:pPrDefault></w:docDefaults>`

const paragraphStyleXml = (looks: StyleLooks): readonly string[] =>
  Object.entries(looks).map(([id, look]) =>
    id === 'Normal'
      ? '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
      : `<w:style w:type="paragraph"${custom(look.name)} w:styleId="${id}"><w:name w:val="${look.name}"/>` +
        `<w:basedOn w:val="${look.basedOn ?? 'Normal'}"/>${look.next === undefined ? '' : `<w:next w:val="${look.next}"/>`}` +
        `<w:qFormat/><w:pPr>${paragraphProperties(look)}</w:pPr><w:rPr>${runProperties(look)}</w:rPr></w:style>`,
  )

/** In the order of the schema (ECMA-376-1, 17.3.1.26). */
const paragraphProperties = (look: StyleLook): string =>
  (look.keepNext === true ? '<w:keepNext/>' : '') +
  (look.keepLines === true ? '<w:keepLines/>' : '') +
  border(look) +
  tabs(look) +
  spacing(look) +
  indent(look) +
  (look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`) +
  (look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`)

const runProperties = ({ font, bold, italic, colour, size: points }: StyleLook): string =>
  (font === undefined ? '' : fonts(font)) +
  (bold === true ? '<w:b/>' : '') +
  (italic === true ? '<w:i/>' : '') +
  (colour === undefined || colour === '000000' ? '' : `<w:color w:val="${colour}"/>`) +
  (points === undefined ? '' : size(points))

const border = ({ border: line }: StyleLook): string =>
  line === undefined
    ? ''
    : `<w:pBdr><w:${line.side} w:val="single" w:sz="${line.eighths}" w:space="${line.space}" w:color="${HAIRLINE}"/></w:pBdr>`

const tabs = ({ tabs: stops = [] }: StyleLook): string =>
  stops.length === 0
    ? ''
    : `<w:tabs>${stops
        .map(
          ({ at, to, leader }) =>
            `<w:tab w:val="${to}"${leader === undefined ? '' : ` w:leader="${leader}"`} w:pos="${at}"/>`,
        )
        .join('')}</w:tabs>`

/** Points before and after a paragraph; lines 1.15 times the font's own height. */
function spacing({ before, after, exactLine, line }: StyleLook & { readonly line?: 'own' }): string {
  const parts = [
    ...(before === undefined ? [] : [`w:before="${before * 20}"`]),
    ...(after === undefined ? [] : [`w:after="${after * 20}"`]),
    ...(line === undefined ? [] : ['w:line="276" w:lineRule="auto"']),
    ...(exactLine === undefined ? [] : [`w:line="${exactLine * 20}" w:lineRule="exact"`]),
  ]
  return parts.length === 0 ? '' : `<w:spacing ${parts.join(' ')}/>`
}

function indent({ left, right, firstLine }: StyleLook): string {
  const parts = [
    ...(left === undefined ? [] : [`w:left="${left}"`]),
    ...(right === undefined ? [] : [`w:right="${right}"`]),
    ...(firstLine === undefined || firstLine === 0
      ? []
      : [firstLine > 0 ? `w:firstLine="${firstLine}"` : `w:hanging="${-firstLine}"`]),
  ]
  return parts.length === 0 ? '' : `<w:ind ${parts.join(' ')}/>`
}

/** `w:sz` counts half points. */
const size = (points: number): string =>
  `<w:sz w:val="${Math.round(points * 2)}"/><w:szCs w:val="${Math.round(points * 2)}"/>`

function fonts(name: string): string {
  const font = safeText(name)
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`
}

/** `w:name`s that Word knows by itself; the others are marked as the document's own. */
const BUILT_IN =
  /^(?:heading \d|Body Text|Quote|Signature|List Number|List Bullet|toc 1|header|footer|caption|Strong|Hyperlink)$/u

const custom = (name: string): string => (BUILT_IN.test(name) ? '' : ' w:customStyle="1"')

const characterStyle = (id: CharacterStyle, name: string, run: string): string =>
  `<w:style w:type="character"${custom(name)} w:styleId="${id}"><w:name w:val="${name}"/>` +
  `<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`

const CHARACTER_STYLES = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  characterStyle('SectionNumber', SECTION_NUMBER_STYLE, ''),
  characterStyle('Aside', 'Aside', '<w:b w:val="0"/>'),
  characterStyle('Strong', 'Strong', '<w:b/>'),
  characterStyle('Hyperlink', 'Hyperlink', '<w:color w:val="235A9A"/><w:u w:val="single"/>'),
]

const tableLine = (side: 'top' | 'bottom' | 'insideH' | 'insideV', eighths: number): string =>
  `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${HAIRLINE}"/>`

/** Room between the columns, in twips. */
export const CELL_GAP = 113

const TABLE_STYLES = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
    `<w:right w:w="${CELL_GAP}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  '<w:style w:type="table" w:customStyle="1" w:styleId="FactTable"><w:name w:val="Fact table"/>' +
    '<w:basedOn w:val="TableNormal"/></w:style>',
  `<w:style w:type="table" w:customStyle="1" w:styleId="SideBySide"><w:name w:val="Side by side"/>` +
    `<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${tableLine('insideV', 4)}</w:tblBorders>` +
    '<w:tblCellMar><w:left w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  `<w:style w:type="table" w:customStyle="1" w:styleId="RecordTable"><w:name w:val="Record table"/>` +
    `<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${tableLine('top', 4)}${tableLine('bottom', 4)}` +
    `${tableLine('insideH', 4)}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>` +
    `<w:tcPr><w:tcBorders>${tableLine('bottom', 8)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`,
]

/** `word/fontTable.xml`: what Word takes where a font of the house is missing. */
export function fontTableXml({ style }: OfficeDocument): string {
  const names = [...new Set([style.bodyFont, style.headingFont])]
  const fonts = names.map((name) => {
    const others = style.fallbackFonts.filter((other) => other !== name).map(safeText)
    const alternative = others.length === 0 ? '' : `<w:altName w:val="${others.join(',')}"/>`
    return `<w:font w:name="${safeText(name)}">${alternative}</w:font>`
  })
  return `${XML_HEAD}<w:fonts xmlns:w="${W}">${fonts.join('')}</w:fonts>`
}
