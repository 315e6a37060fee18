import { z } from 'zod'
import type { ClockTime } from '../../core/calendar/day.ts'
import type { Decision } from '../../core/decision/decision.ts'
import type { Item } from '../../core/draft/item.ts'
import type { MeetingEntry } from '../../core/meeting/events.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { Body, Organisation } from '../../core/organisation/organisation.ts'
import type { ItemId, MeetingId } from '../../core/shared/ids.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import { meetingEvent } from './meetingEvents.ts'
import { method } from './method.ts'
import { clockTime, id } from './schema.ts'

/** A meeting as its room shows it: everything that the fold over the entries (`meetingState`) needs. */
export interface MeetingView {
  readonly meeting: Meeting
  readonly organisation: Organisation
  readonly body: Body
  /** `Kaupunginhallitus` / `Stadsstyrelsen`. */
  readonly bodyName: Bilingual
  /** In agenda order. */
  readonly items: readonly MeetingViewItem[]
  /** Everything recorded, by `seq`. */
  readonly entries: readonly MeetingEntry[]
  /** In § order. */
  readonly decisions: readonly Decision[]
  /** The § that the next item to be opened gets, unless somebody else draws it before. */
  readonly nextSection: number
}

export interface MeetingViewItem {
  readonly item: Item
  readonly agendaNo: number
  /** As printed, the item's first case first. */
  readonly caseNumbers: readonly string[]
  /** `null`: not opened yet, or withdrawn. */
  readonly section: number | null
  /** Added after the notice went out (lisälista). */
  readonly late: boolean
}

/** What a press gave. The window adds `entries` to those it has and folds again. */
export interface RecordedEntries {
  /** Everything recorded after the window's `after`, this press last. */
  readonly entries: readonly MeetingEntry[]
  readonly meeting: Meeting
  readonly nextSection: number
}

/** A meeting that is on, as a file to go on with on another computer. */
export interface MeetingHandOver {
  /** `kaupunginhallitus-14-2026.pykala-kokous`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
}

/** What a hand-over file brought. */
export interface MeetingTakenOver {
  readonly meetingId: MeetingId
  /** Entries that were not here yet. */
  readonly added: number
  /** Clock time of the last entry; `null`: nothing was recorded yet. */
  readonly lastAt: ClockTime | null
}

const press = {
  meetingId: id<MeetingId>(),
  /** `seq` of the last entry that the window knows; 0: none. */
  after: z.int().nonnegative(),
  at: clockTime,
}

export const meetingRoomMethods = {
  'meeting.show': method(z.strictObject({ meetingId: id<MeetingId>() }), z.custom<MeetingView>()),
  /**
   * Records one thing that happened; on disk when it is answered. Refused with `meeting/recorded-elsewhere` when
   * somebody recorded after `after`. `decided` saves the decision, `reopened` opens it again, `closed` ends the
   * meeting. Items are opened with `meeting.openItem`.
   */
  'meeting.record': method(
    z.strictObject({ ...press, itemId: id<ItemId>().nullable(), event: meetingEvent }),
    z.custom<RecordedEntries>(),
  ),
  /** Handling of an item begins: its § is drawn. An item that was opened before becomes the current one again. */
  'meeting.openItem': method(z.strictObject({ ...press, itemId: id<ItemId>() }), z.custom<RecordedEntries>()),
  'meeting.handOver': method(z.strictObject({ meetingId: id<MeetingId>() }), z.custom<MeetingHandOver>()),
  /**
   * Takes a hand-over file. Entries must go on from what is here: `meeting/hand-over-parted` when both computers have
   * recorded something of their own.
   */
  'meeting.takeOver': method(
    z.strictObject({ file: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
    z.custom<MeetingTakenOver>(),
  ),
}
