import type { Instant } from '../../core/calendar/day.ts'
import { canonicalJson } from '../../core/casefile/eventLog.ts'
import type { MeetingEntry } from '../../core/meeting/events.ts'
import type { Db, Tx } from './tables.ts'

/** What was recorded of a meeting after `after`, in the order of recording. */
export async function meetingEntriesOf(
  db: Db | Tx,
  meetingId: string,
  after: number,
): Promise<readonly MeetingEntry[]> {
  const rows = await db
    .selectFrom('meeting_entries')
    .select('payload')
    .where('meeting_id', '=', meetingId)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute()
  return rows.map(({ payload }) => fromPayload(payload))
}

export async function addMeetingEntryRow(
  tx: Tx,
  meetingId: string,
  entry: MeetingEntry,
  by: { readonly at: Instant; readonly name: string },
): Promise<void> {
  await tx
    .insertInto('meeting_entries')
    .values({
      meeting_id: meetingId,
      seq: entry.seq,
      event_id: entry.eventId,
      recorded_at: by.at,
      recorded_by: by.name,
      payload: canonicalJson(entry),
    })
    .execute()
}

/** Only `addMeetingEntryRow` writes the column. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by canonicalJson above
const fromPayload = (payload: string): MeetingEntry => JSON.parse(payload) as MeetingEntry
