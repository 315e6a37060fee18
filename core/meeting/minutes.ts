import type { Instant, IsoDate } from '../calendar/day.ts'
import type { Brand, MeetingId, PersonId } from '../shared/ids.ts'
import { type Result, fail, ok } from '../shared/result.ts'

export type RemarkId = Brand<string, 'RemarkId'>

/**
 * How minutes are inspected, as the administrative regulations say (R-INS-01): by two elected `inspectors` · by the
 * body in its `nextMeeting` · each § `atOnce` in the meeting · `electronic`ally by the inspectors.
 */
export type InspectionWay = 'inspectors' | 'nextMeeting' | 'atOnce' | 'electronic'

export const INSPECTION_WAYS: readonly InspectionWay[] = ['inspectors', 'nextMeeting', 'atOnce', 'electronic']

export type MinutesState = 'drafted' | 'frozen' | 'inspected' | 'signed' | 'readyToPublish'

/** The minutes of one meeting on their way to publication (Corrections 3). */
export interface Minutes {
  readonly state: MinutesState
  readonly way: InspectionWay
  /** Day by which the inspectors are asked to have read; `null`: none set. */
  readonly dueOn: IsoDate | null
  /** What was frozen; `null` while drafted. Everybody inspects and signs these very bytes. */
  readonly frozen: FrozenMinutes | null
  readonly inspections: readonly Inspection[]
  /** Of every version, the oldest first. */
  readonly remarks: readonly MinutesRemark[]
}

export interface FrozenMinutes {
  readonly documentId: string
  readonly version: number
  readonly at: Instant
  readonly by: string
}

/** One who found the frozen minutes right: an inspector, or the body itself (`personId: null`). */
export interface Inspection {
  readonly personId: PersonId | null
  readonly inspectedOn: IsoDate
  /** Where it can be seen: a message's id, `Kaupunginhallitus 30.11.2026 § 262`. */
  readonly evidence: string
  /** The meeting that inspected (R-INS-01 b). */
  readonly meetingId?: MeetingId
}

/** What an inspector found to put right. It must be answered before the minutes are inspected. */
export interface MinutesRemark {
  readonly remarkId: RemarkId
  /** Version of the frozen minutes that it is about. */
  readonly version: number
  readonly by: PersonId
  /** `null`: the minutes as a whole. */
  readonly section: number | null
  readonly text: string
  readonly at: Instant
  readonly answer: RemarkAnswer | null
}

/** `corrected`: the minutes are opened, put right and frozen anew, and all inspect and sign again. */
export interface RemarkAnswer {
  readonly kind: 'corrected' | 'kept'
  readonly text: string
  readonly at: Instant
  readonly by: string
}

export type MinutesFailure =
  | { readonly code: 'minutes/not-now'; readonly state: MinutesState }
  | { readonly code: 'minutes/not-inspector'; readonly inspectors: readonly string[] }
  | { readonly code: 'minutes/remark-unknown' }
  | { readonly code: 'minutes/remark-answered' }
  | { readonly code: 'minutes/remarks-open'; readonly count: number }
  | { readonly code: 'minutes/not-signed'; readonly names: readonly string[] }
  | { readonly code: 'minutes/not-inspected-at-once'; readonly sections: readonly number[] }

/** Minutes of a meeting that has just been closed. */
export const draftedMinutes = (way: InspectionWay): Minutes => ({
  state: 'drafted',
  way,
  dueOn: null,
  frozen: null,
  inspections: [],
  remarks: [],
})

/** The minutes get their bytes: drafted → frozen. Minutes whose every § was inspected at once are inspected by that. */
export function freezeMinutes(
  minutes: Minutes,
  frozen: FrozenMinutes,
  dueOn: IsoDate | null,
): Result<Minutes, MinutesFailure> {
  if (minutes.state !== 'drafted') return notNow(minutes)
  const state = minutes.way === 'atOnce' ? 'inspected' : 'frozen'
  return ok({ ...minutes, state, frozen, dueOn, inspections: [] })
}

/** The minutes are opened to be put right: what was inspected and signed of them was of the version before. */
export const thawMinutes = (minutes: Minutes): Result<Minutes, MinutesFailure> =>
  minutes.state === 'drafted' || minutes.state === 'readyToPublish'
    ? notNow(minutes)
    : ok({ ...minutes, state: 'drafted', frozen: null, inspections: [] })

/** An inspector asks for something to be put right; whatever was inspected already waits for the answer. */
export function remarkOnMinutes(
  minutes: Minutes,
  inspectors: readonly PersonId[],
  remark: Omit<MinutesRemark, 'answer' | 'version'>,
): Result<Minutes, MinutesFailure> {
  const { state, frozen } = minutes
  if (frozen === null || state === 'readyToPublish') return notNow(minutes)
  if (!inspectors.includes(remark.by)) return fail({ code: 'minutes/not-inspector', inspectors })
  const remarks = [...minutes.remarks, { ...remark, version: frozen.version, answer: null }]
  return ok({ ...minutes, state: 'frozen', remarks })
}

/** The answer stays with the remark. A correction opens the minutes. */
export function answerRemark(
  minutes: Minutes,
  remarkId: RemarkId,
  answer: RemarkAnswer,
): Result<Minutes, MinutesFailure> {
  const remark = minutes.remarks.find((one) => one.remarkId === remarkId)
  if (remark === undefined) return fail({ code: 'minutes/remark-unknown' })
  if (remark.answer !== null) return fail({ code: 'minutes/remark-answered' })
  const remarks = minutes.remarks.map((one) => (one === remark ? { ...one, answer } : one))
  const answered = { ...minutes, remarks }
  return answer.kind === 'corrected' && minutes.state !== 'drafted' ? thawMinutes(answered) : ok(answered)
}

/** Somebody found the frozen minutes right. When all who must have, they are inspected: frozen → inspected. */
export function inspectMinutes(
  minutes: Minutes,
  inspectors: readonly PersonId[],
  given: Inspection,
): Result<Minutes, MinutesFailure> {
  const { way, state } = minutes
  if (state !== 'frozen') return notNow(minutes)
  const open = minutes.remarks.filter(({ answer }) => answer === null).length
  if (open > 0) return fail({ code: 'minutes/remarks-open', count: open })
  // The body inspects in its next meeting when the regulations say so, and always when the inspectors do not accept
  // (R-INS-01 b).
  if (given.personId === null) return ok({ ...minutes, state: 'inspected', inspections: [given] })
  if (way === 'nextMeeting' || !inspectors.includes(given.personId))
    return fail({ code: 'minutes/not-inspector', inspectors })
  const others = minutes.inspections.filter(({ personId }) => personId !== given.personId)
  const inspections = [...others, given]
  const all = inspectors.every((inspector) => inspections.some(({ personId }) => personId === inspector))
  return ok({ ...minutes, state: all ? 'inspected' : 'frozen', inspections })
}

/** All whom the signature page names have signed or accepted: inspected → signed. `missing`: those who have not. */
export function signMinutes(minutes: Minutes, missing: readonly string[]): Result<Minutes, MinutesFailure> {
  if (minutes.state !== 'inspected') return notNow(minutes)
  if (missing.length > 0) return fail({ code: 'minutes/not-signed', names: missing })
  return ok({ ...minutes, state: 'signed' })
}

/** Signed → ready to publish. Publication itself is a step of its own (KuntaL 140 §). */
export const readyMinutes = (minutes: Minutes): Result<Minutes, MinutesFailure> =>
  minutes.state === 'signed' ? ok({ ...minutes, state: 'readyToPublish' }) : notNow(minutes)

const notNow = ({ state }: Minutes) => fail<MinutesFailure>({ code: 'minutes/not-now', state })
