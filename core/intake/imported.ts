import type { IsoDate } from '../calendar/day.ts'
import type { CaseNumber } from '../casefile/caseNumber.ts'
import type { OutcomeCode } from '../meeting/outcome.ts'
import type { ItemText } from '../draft/item.ts'
import type { OrganisationId } from '../shared/ids.ts'
import type { Block } from '../shared/text.ts'
import type { PrintedAmount } from './amounts.ts'
import type { AppealKind } from './appealKind.ts'
import type { Finding } from './findings.ts'
import type { LabelName } from './labelNames.ts'
import type { SourceLine } from './lines.ts'

/** One item as it was read from published minutes. Every word of the source stands in exactly one place of it. */
export interface ImportedItem {
  readonly layout: 'casem-web-text'
  /** Minutes tell the decision; an agenda has none. */
  readonly kind: 'poytakirja' | 'esityslista'
  /** `null`: none of the known organisations. */
  readonly organisationId: OrganisationId | null
  /** `Mikkeli`; `null`: the text does not say. */
  readonly place: string | null
  /** As printed: `Kaupunginhallitus`. */
  readonly body: string
  readonly meetingOn: IsoDate
  readonly section: number
  /** Numbers verbatim, with their parts; the first is printed first. */
  readonly caseNumbers: readonly CaseNumber[]
  /** What the page says of the minutes; `null`: nothing. */
  readonly inspection: 'inspected' | 'notInspected' | null
  readonly text: ItemText
  readonly history: readonly Block[]
  /** What stands under `Käsittely`. */
  readonly handling: readonly Block[]
  /** `null`: no decision is printed. */
  readonly decision: ImportedDecision | null
  readonly appeal: ImportedAppeal | null
  /** Known parts that an item has no place for: contacts of preparers, background material, execution. */
  readonly others: readonly OtherPart[]
  readonly amounts: readonly PrintedAmount[]
  /** Labels in the order they are printed. */
  readonly labels: readonly LabelName[]
  /** The long texts as printed, for those who want them without blocks. */
  readonly printed: PrintedTexts
  /** Lines that have no place, verbatim. */
  readonly unparsed: readonly SourceLine[]
  readonly findings: readonly Finding[]
}

export interface ImportedDecision {
  /** `null`: the text states none surely. */
  readonly outcome: OutcomeCode | null
  /** Notes before the outcome; empty when no outcome was found. */
  readonly before: readonly Block[]
  readonly text: readonly Block[]
}

export interface ImportedAppeal {
  /** `null`: the text does not say surely. */
  readonly kind: AppealKind | null
  readonly blocks: readonly Block[]
}

export interface OtherPart {
  readonly name: LabelName
  /** The label as printed. */
  readonly label: string
  readonly blocks: readonly Block[]
}

export interface PrintedTexts {
  readonly description: string | null
  readonly proposal: string | null
  readonly decision: string | null
  readonly appeal: string | null
}
