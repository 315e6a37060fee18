import { z } from 'zod'
import type { Case } from '../core/casefile/case.ts'
import type { Decision } from '../core/decision/decision.ts'
import type { Item } from '../core/draft/item.ts'
import type { MeetingEntry } from '../core/meeting/events.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { meetingEntry } from './contract/meetingEvents.ts'

/** A meeting that is on, with all that its room needs on another computer. */
export interface HandOverContent {
  readonly meeting: Meeting
  readonly items: readonly Item[]
  /** The items' cases, for their numbers. */
  readonly cases: readonly Case[]
  readonly decisions: readonly Decision[]
  readonly entries: readonly MeetingEntry[]
  /** The last § that was drawn. */
  readonly lastSection: number
}

export interface HandOverFile {
  readonly pykala: 'meeting'
  readonly version: 1
  /** Of the content as canonical JSON, in hexadecimal. */
  readonly sha256: string
  readonly content: HandOverContent
}

/** The program wrote what stands beside the entries, and the hash says that it is as it was written. */
const written = <T>(key: string) =>
  z.custom<T>((value) => typeof value === 'object' && value !== null && key in value)

export const handOverFile = z.strictObject({
  pykala: z.literal('meeting'),
  version: z.literal(1),
  sha256: z.string(),
  content: z.strictObject({
    meeting: written<Meeting>('meetingId'),
    items: z.array(written<Item>('itemId')),
    cases: z.array(written<Case>('caseId')),
    decisions: z.array(written<Decision>('itemId')),
    entries: z.array(meetingEntry),
    lastSection: z.int().nonnegative(),
  }),
})
