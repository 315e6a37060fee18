import { disqualifiedIn, isDecided } from '../../../core/meeting/handling.ts'
import type { MeetingState } from '../../../core/meeting/handling.ts'
import type { PersonId } from '../../../core/shared/ids.ts'

/** Is the person disqualified in the item that is being handled? Then they stay out. */
export function isRecusedNow({ currentItemId, items }: MeetingState, personId: PersonId): boolean {
  const current = currentItemId === null ? undefined : items.get(currentItemId)
  return current !== undefined && !isDecided(current) && disqualifiedIn(current).has(personId)
}
