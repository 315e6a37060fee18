import type { Instant } from '../calendar/day.ts'
import type { Language } from '../shared/language.ts'
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
  readonly style: HouseStyle
  readonly parts: readonly DocumentPart[]
}

export type DocumentKind = 'agenda' | 'minutes' | 'extract' | 'item' | 'certificate'

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

/** How the papers look. Sizes in points, margins in millimetres. */
export interface HouseStyle {
  readonly bodyFont: string
  readonly headingFont: string
  readonly bodySize: number
  readonly marginLeft: number
  readonly marginRight: number
  readonly marginTop: number
  readonly marginBottom: number
}

export const NEUTRAL_STYLE: HouseStyle = {
  bodyFont: 'Arial',
  headingFont: 'Arial',
  bodySize: 11,
  marginLeft: 25,
  marginRight: 20,
  marginTop: 20,
  marginBottom: 20,
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
  /** Place for signatures: who, in which role, under which statement. Kept on one page. */
  | { readonly kind: 'signatures'; readonly groups: readonly SignatureGroup[] }
  | { readonly kind: 'pageBreak' }

export type LineRole = 'meeting' | 'status' | 'caseNumber' | 'plain' | 'recipient' | 'certification'

export interface SignatureGroup {
  /** `Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi`; `null`: none. */
  readonly statement: string | null
  readonly signers: readonly { readonly name: string; readonly role: string }[]
}
