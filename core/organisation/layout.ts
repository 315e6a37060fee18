import type { Bilingual } from '../shared/language.ts'

/**
 * How an organisation prints an item: labels, their order, presence and punctuation (R-TPL-01; domain.md 1.7).
 * The model of an item is fixed; this is data.
 */
export interface ItemLayout {
  /** Where § and title stand: `§ 260 Title` · `§ 152`, case number, title · title first, then `KHALL 17.12.2019 § 228`. */
  readonly heading: 'section-title' | 'section-alone' | 'title-first'
  /** First line: `{body}, kokous {date}` · body on its line, then `Pöytäkirja {date} Pykälä {n}` · none. */
  readonly meetingLine: 'body-kokous-date' | 'body-then-minutes-line' | 'none'
  /** `10.6.2019` or `30.05.2016` in the heading. */
  readonly headingDates: 'plain' | 'padded'
  /** `Pöytäkirja on tarkastettu` as a line of its own. */
  readonly statusLine: 'shown' | 'hidden'
  /** Printed before the case number: `Asianro ` in Kuopio, else empty. */
  readonly caseNumberLabel: Bilingual
  /** The parts of the item in the order they are printed. A part that is not here is not printed. */
  readonly parts: readonly LayoutPart[]
}

export type PartName =
  | 'caseNumber'
  | 'preparers'
  | 'description'
  | 'effects'
  | 'proposal'
  | 'handling'
  | 'decision'
  | 'attachments'
  | 'served'
  | 'informed'
  | 'infoContact'
  | 'appeal'

export interface LayoutPart {
  readonly part: PartName
  /** `null`: the part is printed without a label. */
  readonly label: Bilingual | null
  /**
   * Form of the part where it has several. preparers: `list` (bullets under the label) · `lines` (name, then the
   * address with `(at)`) · `parenthesis`. attachments: `plain` · `with-case-number` (`500/2016 Kirje 4.5.2016`).
   * handling: `plain` · `with-votes` (a table of each vote by name after the sentences).
   * proposal: `presenter-list` (sub-label Esittelijä and a bullet) · `presenter-same-line` (after the label) ·
   * `presenter-prefix` (`Vs.kaupunginjohtaja: …`). decision: `plain` · `body-prefix` (`Kaupunginhallitus: …`).
   */
  readonly form:
    | 'plain'
    | 'list'
    | 'lines'
    | 'parenthesis'
    | 'with-case-number'
    | 'with-votes'
    | 'presenter-list'
    | 'presenter-same-line'
    | 'presenter-prefix'
    | 'body-prefix'
}
