import { type Instant, type IsoDate, addMonths, localDayAndTime } from '../calendar/day.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { DocumentRecord, FileContent, ParagraphChange } from './provenance.ts'

/**
 * `typo`: an obvious writing or calculation error (HL 434/2003, 51 §) · `factual`: the decision rests on wrong or
 * missing facts or a wrong use of the law, and is decided anew (HL 434/2003, 50 §).
 */
export type CorrectionKind = 'typo' | 'factual'

export const CORRECTION_KINDS: readonly CorrectionKind[] = ['typo', 'factual']

/** Why a version came after one that was signed (R-ANAT-04). The earlier one stays as it is. */
export interface Correction {
  readonly kind: CorrectionKind
  /** The version that it corrects. */
  readonly corrects: number
  readonly correctedOn: IsoDate
  readonly reason: string
  /** Paragraphs as they were and as they are. */
  readonly changes: readonly ParagraphChange[]
}

export type CorrectionFailure =
  /** Nobody has signed it: it may simply be exported again. */
  | { readonly code: 'correction/not-signed'; readonly title: string }
  | { readonly code: 'correction/nothing-changed'; readonly title: string }
  /** `until`: the last day. */
  | { readonly code: 'correction/too-late'; readonly title: string; readonly until: IsoDate }

/** What a correction is judged by. */
export interface CorrectionInput {
  readonly record: DocumentRecord
  /** Signatures and recorded acceptances of the version. */
  readonly signatures: number
  readonly corrected: FileContent
  readonly changes: readonly ParagraphChange[]
  readonly kind: CorrectionKind
  readonly reason: string
  readonly today: IsoDate
}

/** A correction of a signed version, or why there can be none. */
export function correctVersion(input: CorrectionInput): Result<Correction, CorrectionFailure> {
  const { record, changes, kind, reason, today } = input
  const { title } = record
  if (input.signatures + record.acceptances.length === 0)
    return fail({ code: 'correction/not-signed', title })
  if (changes.length === 0 && input.corrected.contentHash === record.content.contentHash)
    return fail({ code: 'correction/nothing-changed', title })
  const until = lastDayOf(record.recordedAt)
  if (today > until) return fail({ code: 'correction/too-late', title, until })
  return ok({ kind, corrects: record.version, correctedOn: today, reason, changes })
}

/** HL 434/2003, 52.2 §: proceedings begin within five years of the decision. */
const CORRECTION_YEARS = 5

const lastDayOf = (recordedAt: Instant): IsoDate =>
  addMonths(localDayAndTime(recordedAt).day, 12 * CORRECTION_YEARS)
