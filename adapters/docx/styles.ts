import type { HeadingLook, HouseStyle } from '../../core/document/model.ts'
import type { Language } from '../../core/shared/language.ts'

/** Twentieths of a point, Word's unit of length. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/** A4: 210 × 297 mm. */
export const PAGE = { width: twips(210), height: twips(297) }

/** Width of the text between the margins, in twips. */
export const textWidth = (style: HouseStyle): number =>
  PAGE.width - twips(style.marginLeft) - twips(style.marginRight)

/** Where text begins after the number of a contents entry, in twips. */
export const CONTENTS_INDENT = twips(17)

/** `w:lang` values. */
export const LOCALE: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI' }

/** Colours of print: words of second rank, and hairlines. */
const GREY = '434E55'
export const HAIRLINE = '7C8990'

export type CharacterStyle = 'SectionNumber' | 'Aside' | 'Strong' | 'Hyperlink'

/**
 * Look of a named paragraph style. What is not said is as in `basedOn`, at last as in the document's defaults. Points
 * for sizes and space, twips for indents.
 */
export interface StyleLook {
  readonly name: string
  readonly basedOn?: ParagraphStyle
  readonly next?: ParagraphStyle
  readonly before?: number
  readonly after?: number
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly left?: number
  /** Indent of the first line from the others; negative: it hangs out. */
  readonly firstLine?: number
  readonly right?: number
  /** Exact height of a line, in points; else 1.15 times the font's own. */
  readonly exactLine?: number
  readonly font?: string
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly colour?: string
  /** Lines round the paragraph: side and distance in points. */
  readonly border?: {
    readonly side: 'top' | 'left' | 'bottom'
    readonly eighths: number
    readonly space: number
  }
  readonly tabs?: readonly { readonly at: number; readonly to: 'left' | 'right'; readonly leader?: 'dot' }[]
  readonly align?: 'center'
  readonly outline?: number
}

export type ParagraphStyle =
  | 'Normal'
  | `Heading${1 | 2 | 3 | 4 | 5 | 6}`
  | 'BodyText'
  | 'AfterTable'
  | 'MeetingLine'
  | 'StatusLine'
  | 'CaseNumber'
  | 'Recipient'
  | 'Certification'
  | 'Quote'
  | 'SectionEnd'
  | 'SignatureStatement'
  | 'Signature'
  | 'SignatureRole'
  | 'ClauseLeadIn'
  | 'Clause'
  | 'ListNumber'
  | 'ListBullet'
  | 'TableText'
  | 'TableHeading'
  | 'FactName'
  | 'FactValue'
  | 'Caption'
  | 'TOC1'
  | 'Header'
  | 'HeaderLast'
  | 'Footer'

export type StyleLooks = Readonly<Record<ParagraphStyle, StyleLook>>

/** Every paragraph style of a document in this house's look. */
export const paragraphStyles = (style: HouseStyle): StyleLooks => ({
  Normal: { name: 'Normal' },
  ...headingStyles(style),
  ...textStyles(style),
  ...SIGNATURE_STYLES,
  ...LIST_STYLES,
  ...TABLE_STYLES,
  ...pageStyles(style),
})

function headingStyles({ headings, headingFont, bodySize }: HouseStyle) {
  const heading = (level: number, look: HeadingLook, before: number, after: number): StyleLook => ({
    name: `heading ${level}`,
    next: 'BodyText',
    before,
    after,
    keepNext: true,
    keepLines: true,
    outline: level - 1,
    font: headingFont,
    size: look.size,
    bold: look.weight === 'bold',
    italic: look.slant === 'italic',
    colour: look.colour,
  })
  const small = (colour: string): HeadingLook => ({
    size: bodySize,
    weight: 'regular',
    slant: 'italic',
    colour,
  })
  return {
    Heading1: heading(1, headings.title, 4, 8),
    Heading2: heading(2, headings.section, 16, 3),
    Heading3: heading(3, headings.label, 12, 3),
    Heading4: heading(4, headings.sublabel, 8, 2),
    Heading5: heading(5, small('000000'), 6, 2),
    Heading6: heading(6, small(GREY), 6, 2),
  } satisfies Partial<StyleLooks>
}

const textStyles = ({ bodySize }: HouseStyle) =>
  ({
    BodyText: { name: 'Body Text', after: 7 },
    // A table has no space after it: the paragraph that follows brings its own.
    AfterTable: { name: 'Body Text after table', basedOn: 'BodyText', before: 8 },
    MeetingLine: { name: 'Meeting line', basedOn: 'BodyText', size: bodySize + 1 },
    StatusLine: { name: 'Status line', basedOn: 'BodyText', before: 6, bold: true },
    CaseNumber: { name: 'Case number', basedOn: 'BodyText', next: 'BodyText', after: 6, keepNext: true },
    Recipient: { name: 'Recipient', basedOn: 'BodyText', after: 2, keepLines: true },
    Certification: {
      name: 'Certification',
      basedOn: 'BodyText',
      before: 12,
      keepNext: true,
      keepLines: true,
    },
    Quote: {
      name: 'Quote',
      basedOn: 'BodyText',
      before: 2,
      after: 9,
      keepLines: true,
      border: { side: 'left', eighths: 8, space: 10 },
      left: twips(10),
      right: twips(10),
    },
    SectionEnd: { name: 'Section end', exactLine: 1, size: 1 },
  }) satisfies Partial<StyleLooks>

/** Between two signature lines side by side. */
export const SIGNATURE_GAP = twips(6)

const SIGNATURE_STYLES = {
  SignatureStatement: {
    name: 'Signature statement',
    basedOn: 'BodyText',
    next: 'Signature',
    before: 14,
    after: 0,
    keepNext: true,
    keepLines: true,
  },
  Signature: {
    name: 'Signature',
    next: 'SignatureRole',
    before: 44,
    keepNext: true,
    keepLines: true,
    border: { side: 'top', eighths: 4, space: 4 },
    right: SIGNATURE_GAP,
  },
  SignatureRole: { name: 'Signature role', keepNext: true, keepLines: true, colour: GREY },
} satisfies Partial<StyleLooks>

const LIST_STYLES = {
  ClauseLeadIn: { name: 'Clause lead-in', basedOn: 'BodyText', next: 'Clause', after: 4, keepNext: true },
  Clause: { name: 'Clause', basedOn: 'BodyText', after: 4 },
  ListNumber: { name: 'List Number', basedOn: 'BodyText', after: 4 },
  ListBullet: { name: 'List Bullet', basedOn: 'BodyText', after: 4 },
} satisfies Partial<StyleLooks>

const TABLE_STYLES = {
  TableText: { name: 'Table text', before: 2, after: 2 },
  TableHeading: { name: 'Table heading', basedOn: 'TableText', keepNext: true, bold: true },
  FactName: { name: 'Fact name', after: 4, colour: GREY },
  FactValue: { name: 'Fact value', after: 4 },
  Caption: {
    name: 'caption',
    next: 'BodyText',
    before: 8,
    after: 4,
    keepNext: true,
    keepLines: true,
    bold: true,
  },
} satisfies Partial<StyleLooks>

function pageStyles(style: HouseStyle) {
  const width = textWidth(style)
  const indent = logoRoom(style)
  const lastLine: Partial<StyleLook> =
    style.header.rule === 'line'
      ? { border: { side: 'bottom', eighths: 4, space: 6 }, left: 0, firstLine: indent }
      : {}
  return {
    TOC1: {
      name: 'toc 1',
      after: 4,
      keepLines: true,
      left: CONTENTS_INDENT,
      firstLine: -CONTENTS_INDENT,
      tabs: [
        { at: CONTENTS_INDENT, to: 'left' },
        { at: width, to: 'right', leader: 'dot' },
      ],
    },
    Header: { name: 'header', size: style.bodySize - 1, left: indent, tabs: [{ at: width, to: 'right' }] },
    HeaderLast: { name: 'Header last line', basedOn: 'Header', ...lastLine },
    Footer: {
      name: 'footer',
      size: style.bodySize - 2,
      colour: GREY,
      ...(style.footer.placement === 'centre' ? { align: 'center' } : {}),
      ...(style.footer.rule === 'line' ? { border: { side: 'top', eighths: 4, space: 6 } } : {}),
    },
  } satisfies Partial<StyleLooks>
}

/** What the logo takes at the start of the header's lines, in twips. */
export const logoRoom = ({ header, logo }: HouseStyle): number =>
  header.logo === 'hidden' || logo === null ? 0 : twips(logo.width + LOGO_GAP)

/** Between logo and words, in millimetres. */
const LOGO_GAP = 4

/** From the paper's edge to the header, in millimetres. */
export const HEADER_DISTANCE = 12

/** Height of the page header with the gap under it, in twips. */
export function headerRoom(style: HouseStyle): number {
  const lines = style.header.lines === 'two' ? 2 : 3
  const text = Math.round(lines * (style.bodySize - 1) * LINE_HEIGHT * 20)
  const logo = style.header.logo === 'shown' && style.logo !== null ? twips(style.logo.height) : 0
  return Math.max(text, logo) + HEADER_GAP
}

/** Height of the page footer with the gap over it, in twips. */
export const footerRoom = ({ bodySize, footer }: HouseStyle, lines: number): number =>
  lines === 0
    ? 0
    : Math.round(lines * (bodySize - 2) * LINE_HEIGHT * 20) + FOOTER_GAP + (footer.rule === 'line' ? RULE : 0)

/** Over the footer, and a hairline with its distance to the words, in twips. */
const FOOTER_GAP = 12 * 20
const RULE = 7 * 20

/** Height of a line for one point of font: Arial's own 1.15, times the line spacing of 1.15. */
const LINE_HEIGHT = 1.15 * 1.15

/** Hairline and the room under the header, in twips. */
const HEADER_GAP = 19 * 20
