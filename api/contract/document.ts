import { z } from 'zod'
import { CORRECTION_KINDS, type Correction } from '../../core/document/correction.ts'
import { LETTER_CHANNELS } from '../../core/document/letter.ts'
import type { ServeAgain } from '../../core/document/serveAgain.ts'
import type { ItemId, MeetingId } from '../../core/shared/ids.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import { day, id, language } from './schema.ts'
import { method } from './method.ts'
import type { RecordedVersion } from './seal.ts'

const format = z.enum(['docx', 'html', 'txt'])

export type DocumentFormat = z.output<typeof format>

const bytes = z.instanceof(Uint8Array)
const text = z.string().trim().min(1)

/**
 * The file that stands where the document will be written. It is not replaced when it was changed by hand, is signed or
 * isn't ours. Left out: there is none, or it may be replaced whatever it is.
 */
export const over = z.strictObject({ name: z.string(), bytes }).optional()

/** A written document: its bytes, what it is, and the record of its leaving. */
export interface WrittenDocument {
  readonly title: string
  readonly bytes: Uint8Array
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
  readonly record: RecordedVersion
  /** What somebody must still see to: a rule to be confirmed, a language that is missing. */
  readonly toConfirm?: Bilingual
}

export interface CorrectedDocument {
  readonly record: RecordedVersion
  readonly correction: Correction
  readonly serve: ServeAgain
}

const written = z.custom<WrittenDocument>()
const ofMeeting = { meetingId: id<MeetingId>(), format, over }
const ofItem = { itemId: id<ItemId>(), format, over }

export const documentMethods = {
  /** The notice of the meeting with its agenda. `sentOn` left out: the day the meeting was summoned, if it was. */
  'document.notice': method(z.strictObject({ ...ofMeeting, sentOn: day.optional() }), written),
  'document.agenda': method(z.strictObject(ofMeeting), written),
  /** `inspected`: the minutes have been inspected (R-INS-01). */
  'document.minutes': method(z.strictObject({ ...ofMeeting, inspected: z.boolean() }), written),
  /**
   * An extract for one recipient. `publishedOn`: the day the inspected minutes went on the net; the instruction then
   * names it, without it the instruction is in the form for minutes.
   */
  'document.extract': method(
    z.strictObject({ ...ofItem, recipient: z.string().min(1), publishedOn: day.nullable() }),
    written,
  ),
  /** The item as a page of its own in its municipality's layout. */
  'document.item': method(z.strictObject(ofItem), written),
  /** One § that was inspected at once in the meeting, with its own signature block. */
  'document.section': method(z.strictObject(ofItem), written),
  /** A letter that serves the decision. `recipient`: name and address, a line each; `language`: the recipient's. */
  'document.letter': method(
    z.strictObject({
      ...ofItem,
      recipient: z.tuple([text], text),
      language: language.optional(),
      channel: z.enum(LETTER_CHANNELS),
      sentOn: day,
      publishedOn: day.nullable(),
      enclosed: z.array(text),
    }),
    written,
  ),
  /** A correction of a signed Word file of ours: `file` the signed one, `corrected` what comes in its place. */
  'document.correct': method(
    z.strictObject({
      file: bytes,
      corrected: bytes,
      kind: z.enum(CORRECTION_KINDS),
      reason: text,
    }),
    z.custom<CorrectedDocument>(),
  ),
}
