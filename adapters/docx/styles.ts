import type { HouseStyle } from '../../core/document/model.ts'
import type { Language } from '../../core/shared/language.ts'

/** Twentieths of a point, Word's unit of length. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/** A4: 210 × 297 mm. */
export const PAGE = { width: twips(210), height: twips(297) }

/** Width of the text between the margins, in twips. */
export const textWidth = (style: HouseStyle): number =>
  PAGE.width - twips(style.marginLeft) - twips(style.marginRight)

/** Height of the two lines of the page header, the hairline and the gap under it, in twips. */
export const headerRoom = ({ bodySize }: HouseStyle): number =>
  Math.round((2 * (bodySize - 1) * LINE_HEIGHT + 7 + 12) * 20)

/** Height of a line for one point of font: Arial's own 1.15, times the line spacing of 1.15. */
const LINE_HEIGHT = 1.15 * 1.15

/** Where text begins after the number of a contents entry, in twips. */
const CONTENTS_INDENT = twips(17)

/** `w:lang` values. */
export const LOCALE: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI' }

/** Colours of print: words of second rank, and hairlines. */
const GREY = '434E55'
const HAIRLINE = '7C8990'

/**
 * The whole `word/styles.xml`: every look is a named style, so that an office can restyle a document in Word and a
 * screen reader finds headings, lists and quotations. Written out, because the built-in names must be Word's own
 * (ECMA-376-1, 17.7).
 */
export const stylesXml = (style: HouseStyle, language: Language): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    docDefaults(style, language),
    ...headingStyles(style),
    ...bodyStyles(style),
    ...listStyles(),
    ...contentsAndHeaderStyles(style),
    ...characterStyles(),
    ...tableStyles(),
    '</w:styles>',
  ].join('')

const docDefaults = (style: HouseStyle, language: Language): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(style.bodyFont)}${size(style.bodySize)}` +
  `<w:lang w:val="${LOCALE[language]}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  `<w:pPrDefault><w:pPr><w:widowControl/>${spacing(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>`

function headingStyles({ headingFont, bodySize }: HouseStyle): readonly string[] {
  const heading = (level: number, points: number, before: number, after: number, looks: string): string =>
    paragraphStyle(`Heading${level}`, `heading ${level}`, {
      next: 'BodyText',
      paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, after)}<w:outlineLvl w:val="${level - 1}"/>`,
      run: `${fonts(headingFont)}${looks}${size(points)}`,
    })
  const grey = `<w:color w:val="${GREY}"/>`
  return [
    heading(1, bodySize + 7, 4, 8, '<w:b/>'),
    heading(2, bodySize + 2, 16, 3, '<w:b/>'),
    heading(3, bodySize, 12, 3, '<w:b/>'),
    heading(4, bodySize, 8, 2, `<w:b/>${grey}`),
    heading(5, bodySize, 6, 2, '<w:i/>'),
    heading(6, bodySize, 6, 2, `<w:i/>${grey}`),
  ]
}

const bodyStyles = (style: HouseStyle): readonly string[] => [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  paragraphStyle('BodyText', 'Body Text', { paragraph: spacing(0, 7) }),
  // A table has no space after it: the paragraph that follows brings its own.
  paragraphStyle('AfterTable', 'Body Text after table', { basedOn: 'BodyText', paragraph: spacing(8, 7) }),
  paragraphStyle('MeetingLine', 'Meeting line', {
    basedOn: 'BodyText',
    run: size(style.bodySize + 1),
  }),
  paragraphStyle('StatusLine', 'Status line', {
    basedOn: 'BodyText',
    paragraph: spacing(6, 7),
    run: '<w:b/>',
  }),
  paragraphStyle('CaseNumber', 'Case number', {
    basedOn: 'BodyText',
    next: 'BodyText',
    paragraph: `<w:keepNext/>${spacing(0, 6)}`,
  }),
  paragraphStyle('Recipient', 'Recipient', {
    basedOn: 'BodyText',
    paragraph: `<w:keepLines/>${spacing(0, 2)}`,
  }),
  paragraphStyle('Certification', 'Certification', {
    basedOn: 'BodyText',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(12, 7)}`,
  }),
  paragraphStyle('Quote', 'Quote', {
    basedOn: 'BodyText',
    paragraph:
      `<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="8" w:space="10" w:color="${HAIRLINE}"/></w:pBdr>` +
      `${spacing(2, 9)}<w:ind w:left="${twips(10)}" w:right="${twips(10)}"/>`,
  }),
  paragraphStyle('SignatureStatement', 'Signature statement', {
    basedOn: 'BodyText',
    next: 'Signature',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(14, 0)}`,
  }),
  paragraphStyle('Signature', 'Signature', {
    next: 'SignatureRole',
    paragraph:
      `<w:keepNext/><w:keepLines/><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="${HAIRLINE}"/></w:pBdr>` +
      `${spacing(44, 0)}<w:ind w:right="${twips(6)}"/>`,
  }),
  paragraphStyle('SignatureRole', 'Signature role', {
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(0, 0)}`,
    run: `<w:color w:val="${GREY}"/>`,
  }),
  paragraphStyle('SectionEnd', 'Section end', {
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
    run: size(1),
  }),
]

const listStyles = (): readonly string[] => {
  const item = (id: string, name: string): string =>
    paragraphStyle(id, name, { basedOn: 'BodyText', paragraph: spacing(0, 4) })
  return [
    paragraphStyle('ClauseLeadIn', 'Clause lead-in', {
      basedOn: 'BodyText',
      next: 'Clause',
      paragraph: `<w:keepNext/>${spacing(0, 4)}`,
    }),
    item('Clause', 'Clause'),
    item('ListNumber', 'List Number'),
    item('ListBullet', 'List Bullet'),
  ]
}

const contentsAndHeaderStyles = (style: HouseStyle): readonly string[] => [
  paragraphStyle('TOC1', 'toc 1', {
    paragraph:
      `<w:keepLines/><w:tabs><w:tab w:val="left" w:pos="${CONTENTS_INDENT}"/>` +
      `<w:tab w:val="right" w:leader="dot" w:pos="${textWidth(style)}"/></w:tabs>${spacing(0, 4)}` +
      `<w:ind w:left="${CONTENTS_INDENT}" w:hanging="${CONTENTS_INDENT}"/>`,
  }),
  paragraphStyle('Header', 'header', {
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="${textWidth(style)}"/></w:tabs>${spacing(0, 0)}`,
    run: size(style.bodySize - 1),
  }),
  paragraphStyle('HeaderLast', 'Header last line', {
    basedOn: 'Header',
    paragraph:
      `<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="6" w:color="${HAIRLINE}"/></w:pBdr>` +
      spacing(0, 0),
  }),
]

const characterStyles = (): readonly string[] => [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  characterStyle('SectionNumber', SECTION_NUMBER_STYLE, ''),
  characterStyle('Aside', 'Aside', '<w:b w:val="0"/>'),
  characterStyle('Strong', 'Strong', '<w:b/>'),
  characterStyle('Emphasis', 'Emphasis', '<w:i/>'),
  characterStyle('Hyperlink', 'Hyperlink', '<w:color w:val="235A9A"/><w:u w:val="single"/>'),
]

/** The name by which the page header's STYLEREF field finds the § of the page. */
export const SECTION_NUMBER_STYLE = 'Section number'

const tableStyles = (): readonly string[] => [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
    '<w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="table" w:customStyle="1" w:styleId="FactTable"><w:name w:val="Fact table"/>' +
    '<w:basedOn w:val="TableNormal"/></w:style>',
  `<w:style w:type="table" w:customStyle="1" w:styleId="RecordTable"><w:name w:val="Record table"/>` +
    `<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${tableLine('top', 4)}${tableLine('bottom', 4)}` +
    `${tableLine('insideH', 4)}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr>` +
    `<w:tcPr><w:tcBorders>${tableLine('bottom', 8)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`,
  paragraphStyle('TableText', 'Table text', { paragraph: spacing(2, 2) }),
  paragraphStyle('TableHeading', 'Table heading', {
    basedOn: 'TableText',
    paragraph: '<w:keepNext/>',
    run: '<w:b/>',
  }),
  paragraphStyle('FactName', 'Fact name', { paragraph: spacing(0, 4), run: `<w:color w:val="${GREY}"/>` }),
  paragraphStyle('FactValue', 'Fact value', { paragraph: spacing(0, 4) }),
  paragraphStyle('Caption', 'caption', {
    next: 'BodyText',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(8, 4)}`,
    run: '<w:b/>',
  }),
]

interface StyleParts {
  readonly basedOn?: string
  readonly next?: string
  readonly paragraph?: string
  readonly run?: string
}

/** `w:name`s that Word knows by itself; the others are marked as the document's own. */
const BUILT_IN =
  /^(?:heading \d|Body Text|Quote|Signature|List Number|List Bullet|toc 1|header|caption|Strong|Emphasis|Hyperlink)$/u

const paragraphStyle = (id: string, name: string, parts: StyleParts): string =>
  `<w:style w:type="paragraph"${custom(name)} w:styleId="${id}"><w:name w:val="${name}"/>` +
  `<w:basedOn w:val="${parts.basedOn ?? 'Normal'}"/>${parts.next === undefined ? '' : `<w:next w:val="${parts.next}"/>`}` +
  `<w:qFormat/><w:pPr>${parts.paragraph ?? ''}</w:pPr><w:rPr>${parts.run ?? ''}</w:rPr></w:style>`

const characterStyle = (id: string, name: string, run: string): string =>
  `<w:style w:type="character"${custom(name)} w:styleId="${id}"><w:name w:val="${name}"/>` +
  `<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`

const custom = (name: string): string => (BUILT_IN.test(name) ? '' : ' w:customStyle="1"')

/** Points before and after a paragraph; lines 1.15 times the font's own height. */
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="276" w:lineRule="auto"/>`

/** `w:sz` counts half points. */
const size = (points: number): string =>
  `<w:sz w:val="${Math.round(points * 2)}"/><w:szCs w:val="${Math.round(points * 2)}"/>`

function fonts(name: string): string {
  const font = name.replaceAll(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`)
  return `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`
}

const tableLine = (side: 'top' | 'bottom' | 'insideH', eighths: number): string =>
  `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${HAIRLINE}"/>`
