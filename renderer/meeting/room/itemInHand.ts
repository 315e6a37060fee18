import type { MeetingState } from '../../../core/meeting/handling.ts'
import type { ItemId } from '../../../core/shared/ids.ts'

/** The item being handled; `null`: between items. */
export function itemInHand({ currentItemId, items }: MeetingState): ItemId | null {
  const handling = currentItemId === null ? undefined : items.get(currentItemId)
  return handling === undefined || handling.decided !== null ? null : currentItemId
}
