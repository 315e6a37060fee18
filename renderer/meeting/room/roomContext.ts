import { createContext, use } from 'react'
import type { MeetingViewItem } from '../../../api/contract/meetingRoom.ts'
import type { AppFailure } from '../../../api/failures/index.ts'
import type { ClockTime } from '../../../core/calendar/day.ts'
import type { MeetingEntry, MeetingEvent, MeetingEventId } from '../../../core/meeting/events.ts'
import type { MeetingFinding } from '../../../core/meeting/findings.ts'
import type { ItemHandling, MeetingState } from '../../../core/meeting/handling.ts'
import type { ItemId, PersonId } from '../../../core/shared/ids.ts'
import type { EntryDraft, EntryForm } from './entryForms.ts'
import type { FinishContext } from './finishForm.ts'
import type { RoomNow } from './roomSession.ts'
import type { EntryKind, StartContext } from './startForm.ts'

/** What the parts of the room share. */
export interface MeetingRoom extends RoomNow {
  /** With those that wait for the database. */
  readonly all: readonly MeetingEntry[]
  readonly state: MeetingState
  readonly time: ClockTime
  /** The item on the screen; the one being handled is `state.currentItemId`. */
  readonly shown: MeetingViewItem | undefined
  readonly handling: ItemHandling | undefined
  readonly card: EntryDraft | undefined
  readonly told: Told | null
  /** What is missing of the items that have been taken up. */
  readonly findings: readonly MeetingFinding[]
  readonly nameOf: (person: PersonId | null) => string
  readonly startContext: StartContext
  readonly finishContext: FinishContext
  readonly acts: RoomActs
}

/** Why the last press was refused, or what came of an act that shows nowhere else. */
export type Told = { readonly problem: AppFailure } | { readonly said: string }

export interface RoomActs {
  readonly tell: (told: Told | null) => void
  readonly show: (itemId: ItemId) => void
  readonly step: (step: 1 | -1) => void
  readonly begin: (kind: EntryKind) => void
  readonly beginForm: (form: EntryForm) => void
  readonly correct: (entry: MeetingEntry) => void
  readonly correctId: (eventId: MeetingEventId) => void
  readonly change: (draft: EntryDraft) => void
  /** Confirms the card that waits; without a card, takes the shown item up. */
  readonly confirm: () => void
  readonly leave: () => void
  readonly goOn: (draftId: string) => void
  readonly discard: (draftId: string) => void
  /** Records at once; `itemId` left out: the item being handled, or none between items. */
  readonly press: (event: MeetingEvent, itemId?: ItemId | null) => void
  readonly takeUp: (itemId: ItemId) => void
  readonly reword: (eventId: MeetingEventId, text: string, basis: string) => void
  readonly retry: () => void
}

export const RoomContext = createContext<MeetingRoom | null>(null)

export function useRoom(): MeetingRoom {
  const room = use(RoomContext)
  if (room === null) throw new Error('outside a meeting room')
  return room
}
