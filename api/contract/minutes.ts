import { z } from 'zod'
import type { IsoDate } from '../../core/calendar/day.ts'
import type { SignerState } from '../../core/document/signing.ts'
import type { SectionLedger } from '../../core/decision/sectionLedger.ts'
import type { MeetingFinding } from '../../core/meeting/findings.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { INSPECTION_WAYS, type Minutes, type RemarkId } from '../../core/meeting/minutes.ts'
import type { BodyId, MeetingId, OrganisationId, PersonId } from '../../core/shared/ids.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import { type WrittenDocument, over } from './document.ts'
import { method } from './method.ts'
import { day, id } from './schema.ts'

const words = z.string().trim().min(1).max(4000)
const ofMeeting = { meetingId: id<MeetingId>() }

/** The minutes of a meeting on their way, with everything that bears on the next step. */
export interface MinutesView {
  readonly meeting: Meeting
  readonly bodyName: Bilingual
  readonly minutes: Minutes
  /** Who inspects, as the meeting elected them. */
  readonly inspectors: readonly { readonly personId: PersonId; readonly name: string }[]
  /** Of the frozen version; empty while drafted. Signing itself: `document.signKept`, `document.acceptKept`. */
  readonly signers: readonly SignerState[]
  /** What is missing of the recorded meeting; an error keeps the minutes from being frozen. */
  readonly findings: readonly MeetingFinding[]
  /** How many §§ the minutes have. */
  readonly sections: number
  readonly today: IsoDate
}

/** What freezing gave: the file that everybody inspects and signs. */
export interface FrozenAnswer {
  readonly view: MinutesView
  readonly document: WrittenDocument
}

const view = z.custom<MinutesView>()

export const minutesMethods = {
  'minutes.show': method(z.strictObject(ofMeeting), view),
  /** How these minutes are inspected (R-INS-01 a–d). Only while drafted. */
  'minutes.setWay': method(z.strictObject({ ...ofMeeting, way: z.enum(INSPECTION_WAYS) }), view),
  /** Prints the minutes once and for all: these bytes are inspected and signed. `dueOn`: inspectors read by then. */
  'minutes.freeze': method(
    z.strictObject({ ...ofMeeting, dueOn: day.nullable(), over }),
    z.custom<FrozenAnswer>(),
  ),
  /** Opens frozen minutes to be put right. What was inspected and signed was of the version before. */
  'minutes.thaw': method(z.strictObject({ ...ofMeeting, reason: words }), view),
  /** An inspector asks for something to be put right. `section` `null`: the minutes as a whole. */
  'minutes.remark': method(
    z.strictObject({ ...ofMeeting, by: id<PersonId>(), section: z.int().positive().nullable(), text: words }),
    view,
  ),
  /** `corrected` opens the minutes: they are put right and frozen anew, and all sign again. */
  'minutes.answer': method(
    z.strictObject({
      ...ofMeeting,
      remarkId: id<RemarkId>(),
      kind: z.enum(['corrected', 'kept']),
      text: words,
    }),
    view,
  ),
  /** An inspector found the frozen minutes right; `personId` `null`: the body did, in the meeting `inspectedBy`. */
  'minutes.inspect': method(
    z.strictObject({
      ...ofMeeting,
      personId: id<PersonId>().nullable(),
      inspectedOn: day,
      evidence: words,
      inspectedBy: id<MeetingId>().optional(),
    }),
    view,
  ),
  /** Signed minutes are ready to be published. */
  'minutes.ready': method(z.strictObject(ofMeeting), view),
  /** Every § of a body's year: whose it is, or why nobody's. */
  'section.ledger': method(
    z.strictObject({
      organisationId: id<OrganisationId>(),
      bodyId: id<BodyId>(),
      year: z.int().min(1900).max(2199),
    }),
    z.custom<SectionLedger>(),
  ),
}
