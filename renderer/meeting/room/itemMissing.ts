import type { MeetingEventId } from '../../../core/meeting/events.ts'
import type { ItemHandling } from '../../../core/meeting/handling.ts'
import type { PersonId } from '../../../core/shared/ids.ts'

/** What keeps a § red: a disqualification without its reason or without the exit (HL 27 §, domain.md 2.7). */
export interface MissingInItem {
  readonly what: 'recusalReason' | 'recusalExit'
  readonly personId: PersonId
  /** The entry to put right. */
  readonly eventId: MeetingEventId
}

export function itemMissing(handling: ItemHandling | undefined): readonly MissingInItem[] {
  const disqualified = (handling?.recusals ?? []).filter(({ event }) => event.ruling === 'disqualified')
  return disqualified.flatMap(({ eventId, event: { personId, reason, leftRoom } }) => [
    ...(reason === '' ? [{ what: 'recusalReason', personId, eventId } as const] : []),
    ...(leftRoom ? [] : [{ what: 'recusalExit', personId, eventId } as const]),
  ])
}
