import { useMemo } from 'react'
import type { MeetingEntry, MeetingEventId } from '../../../core/meeting/events.ts'
import { asId } from '../../../core/shared/ids.ts'
import type { EntryDraft } from './entryForms.ts'
import { finishForm } from './finishForm.ts'
import { type MeetingRoom, useRoom } from './roomContext.ts'

/** The meeting's entries as they would be with the card confirmed; `null`: no card, or it still needs something. */
export function usePreviewEntries(): readonly MeetingEntry[] | null {
  const room = useRoom()
  const { card, all, finishContext, time } = room
  return useMemo(() => {
    const entry = card === undefined ? null : previewEntry(card, { finishContext, time, all })
    return entry === null ? null : [...all, entry]
  }, [card, all, finishContext, time])
}

const PREVIEW = asId<MeetingEventId>('preview')

/** The entry that confirming the card would make. */
export function previewEntry(
  card: EntryDraft,
  { finishContext, time, all }: Pick<MeetingRoom, 'finishContext' | 'time' | 'all'>,
): MeetingEntry | null {
  const finished = finishForm(card.form, finishContext)
  if (!('event' in finished)) return null
  const at = card.at ?? time
  return {
    eventId: PREVIEW,
    seq: (all.at(-1)?.seq ?? 0) + 1,
    at,
    itemId: card.itemId,
    event:
      card.corrects === null
        ? finished.event
        : { kind: 'corrected', eventId: card.corrects, event: finished.event, at: card.at },
  }
}
