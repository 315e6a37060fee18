import type { Instant } from '../calendar/day.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import type { Block, Inline } from '../shared/text.ts'

/**
 * A document as plain data: built once here, printed by the Word, HTML and text writers, so that the same facts
 * can't differ between them. Every word a reader sees stands here already in the document's language; a writer adds
 * page numbers and nothing else.
 */
export interface OfficeDocument {
  readonly kind: DocumentKind
  readonly language: Language
  /** Title property, window title and `<title>`: `Pöytäkirja 14/2026, Kaupunginhallitus 16.11.2026`. */
  readonly title: string
  /** Author property: the organisation. */
  readonly author: string
  readonly createdAt: Instant
  readonly header: PageHeader
  /** Lines of the page footer, when the house style prints any. */
  readonly footer?: readonly string[]
  readonly style: HouseStyle
  readonly parts: readonly DocumentPart[]
}

export type DocumentKind =
  | 'notice'
  | 'agenda'
  | 'minutes'
  | 'extract'
  | 'item'
  | 'letter'
  | 'section'
  | 'certificate'
  | 'officerDecision'

/**
 * The running header: at left organisation (bold) and body, at right document and day. The writer adds the § of the
 * page (the newest `section` heading) after `document`, and `sivu 19 (31)` after `day`.
 */
export interface PageHeader {
  readonly organisation: string
  readonly body: string
  readonly document: string
  readonly day: string
  /** The word before the page number: `sivu` / `sida`. */
  readonly pageWord: string
}

/**
 * How the papers look: data of the municipality (`templates/styles/`). Sizes in points, lengths in millimetres. The
 * order of an item's parts and its labels are the organisation's `ItemLayout`.
 */
export interface HouseStyle {
  readonly id: string
  readonly bodyFont: string
  readonly headingFont: string
  /** What is taken, in this order, where the fonts above are missing. */
  readonly fallbackFonts: readonly string[]
  readonly bodySize: number
  readonly marginLeft: number
  readonly marginRight: number
  readonly marginTop: number
  readonly marginBottom: number
  readonly headings: Readonly<Record<HeadingRole, HeadingLook>>
  /** `before` § 247 · `after` 247 § · `withBody` Kh § 247, where the body has an abbreviation (R-NUM-03). */
  readonly sectionForm: SectionForm
  /** `1.` or `1)` before clauses and numbered lists. */
  readonly listNumbers: 'period' | 'parenthesis'
  readonly header: HeaderStyle
  readonly footer: FooterStyle
  readonly logo: Logo | null
  /** Appeal instructions of minutes: each after its own §, or an annex that lists the §§ of each route. */
  readonly instructions: 'perItem' | 'annex'
}

export type SectionForm = 'before' | 'after' | 'withBody'

/** `title` the document's name, `section` a §, `label` Kuvaus, `sublabel` Esittelijä. */
export type HeadingRole = 'title' | 'section' | 'label' | 'sublabel'

export interface HeadingLook {
  readonly size: number
  readonly weight: 'bold' | 'regular'
  readonly slant: 'upright' | 'italic'
  /** RGB in hexadecimal: `182026`. */
  readonly colour: string
}

export interface HeaderStyle {
  /** `two`: the page number stands after the day · `three`: on a line of its own under it. */
  readonly lines: 'two' | 'three'
  readonly rule: 'line' | 'none'
  readonly logo: 'shown' | 'hidden'
}

export interface FooterStyle {
  /** `contact`: name and addresses of the registry office. */
  readonly content: 'contact' | 'none'
  readonly placement: 'start' | 'centre'
  readonly rule: 'line' | 'none'
}

/** A coat of arms or logo as a PNG. Size on paper in millimetres. */
export interface Logo {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  /** What a screen reader says. */
  readonly alternativeText: Bilingual
}

const heading = (size: number, colour = '000000'): HeadingLook => ({
  size,
  weight: 'bold',
  slant: 'upright',
  colour,
})

/** The look of an organisation that has named none. */
export const NEUTRAL_STYLE: HouseStyle = {
  id: 'neutral',
  bodyFont: 'Arial',
  headingFont: 'Arial',
  fallbackFonts: ['Liberation Sans', 'Helvetica'],
  bodySize: 11,
  marginLeft: 25,
  marginRight: 20,
  marginTop: 20,
  marginBottom: 20,
  headings: { title: heading(18), section: heading(13), label: heading(11), sublabel: heading(11, '434E55') },
  sectionForm: 'before',
  listNumbers: 'period',
  header: { lines: 'two', rule: 'line', logo: 'hidden' },
  footer: { content: 'none', placement: 'start', rule: 'none' },
  logo: null,
  instructions: 'annex',
}

export type DocumentPart =
  /** Heading 1: once, at the top. */
  | { readonly kind: 'title'; readonly text: string }
  /** Heading 2. `number` is the printed § (`§ 247`) or agenda number (`3`); empty for unnumbered ones (annexes). */
  | { readonly kind: 'section'; readonly number: string; readonly title: string; readonly anchor: string }
  /** Heading 3: `Kuvaus`, `Päätösehdotus`. `aside` follows on the same line in regular weight (the presenter). */
  | { readonly kind: 'label'; readonly text: string; readonly aside: string | null }
  /** Heading 4: `Esittelijä` under `Päätösehdotus`, `Oikaisuvaatimusaika` in an instruction. */
  | { readonly kind: 'sublabel'; readonly text: string }
  /** A line of its own: case number, `Pöytäkirja on tarkastettu`, body and date. */
  | { readonly kind: 'line'; readonly role: LineRole; readonly content: readonly Inline[] }
  /** The text of record. Headings inside it are one level below the label (heading 4 and on). */
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  /** Operative clauses: a lead-in and an automatically numbered list starting from 1. */
  | {
      readonly kind: 'clauses'
      readonly leadIn: readonly Inline[]
      readonly clauses: readonly (readonly Inline[])[]
    }
  /** A plain bulleted or numbered list (people, attachments, those informed). Numbered ones start from 1. */
  | {
      readonly kind: 'list'
      readonly style: 'bulleted' | 'numbered'
      readonly items: readonly (readonly Inline[])[]
    }
  /** Names and values in two columns without a header row: `Aika` – `16.11.2026 klo 18.02–23.11`. */
  | { readonly kind: 'facts'; readonly rows: readonly { readonly name: string; readonly value: string }[] }
  /** A real table with a header row; `caption` names it for a screen reader. */
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /** Side of each column's words; sums stand at the end. Left out: all at the start. */
      readonly align?: readonly ('start' | 'end')[]
    }
  /** List of contents: links to the sections, with page numbers in Word. */
  | {
      readonly kind: 'contents'
      readonly heading: string
      readonly entries: readonly {
        readonly number: string
        readonly title: string
        readonly anchor: string
      }[]
    }
  /** The same in two languages side by side, row by row (KieliL 29 §): only council summons and minutes. */
  | {
      readonly kind: 'sideBySide'
      readonly languages: readonly [Language, Language]
      readonly rows: readonly (readonly [readonly DocumentPart[], readonly DocumentPart[]])[]
    }
  /** Place for signatures: who, in which role, under which statement. Kept on one page. */
  | { readonly kind: 'signatures'; readonly groups: readonly SignatureGroup[] }
  | { readonly kind: 'pageBreak' }

export type LineRole = 'meeting' | 'status' | 'caseNumber' | 'plain' | 'recipient' | 'certification'

export interface SignatureGroup {
  /** `Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi`; `null`: none. */
  readonly statement: string | null
  readonly signers: readonly { readonly name: string; readonly role: string }[]
}
