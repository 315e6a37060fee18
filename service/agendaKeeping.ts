import type { AppFailure } from '../api/failures/index.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import type { InvitedItem } from '../core/meeting/summons.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Actor } from './ports.ts'
import type { Reading, Writing } from './store.ts'

/** What was done to a meeting before it, as the log keeps it. */
export interface AgendaStep {
  readonly action: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** Saves the meeting; its items know their numbers on the agenda, which may have changed. */
export async function keepAgenda(
  tx: Writing,
  meeting: Meeting,
  { action, payload }: AgendaStep,
): Promise<Result<Meeting, AppFailure>> {
  await tx.saveMeeting(meeting)
  for (const { itemId, agendaNo } of meeting.agenda) {
    const item = await tx.items.get(itemId)
    if (item?.status.status === 'scheduled' && item.status.agendaNo !== agendaNo)
      await tx.saveItem({ ...item, status: { ...item.status, agendaNo } })
  }
  const subject = { kind: 'meeting', id: meeting.meetingId } as const
  await tx.append({ action, subject, caseId: null, payload })
  return ok(meeting)
}

/** The items as they stand now, to be kept as invited. */
export async function invitedItems(tx: Reading, { agenda }: Meeting): Promise<readonly InvitedItem[]> {
  const invited: InvitedItem[] = []
  for (const { agendaNo, itemId } of agenda) {
    const [item, stamp] = [await tx.items.get(itemId), await tx.stamp('item', itemId)]
    if (item !== undefined && stamp !== undefined)
      invited.push({ agendaNo, itemId, version: stamp.version, title: item.text.title })
  }
  return invited
}

/** Summons, their recall and opening a frozen agenda are the secretary's. */
export const asSecretary = ({ roles, name }: Actor): Result<null, AppFailure> =>
  roles.includes('secretary') || roles.includes('administrator')
    ? ok(null)
    : fail({ code: 'agenda/needs-secretary', name })
