import { ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'

/** What a meeting's room has typed and not yet recorded, beside the database: it is safe when the database is not reached. */
export const meetingKeptHandlers: Handlers<'meeting.keep' | 'meeting.kept'> = {
  'meeting.keep': (ports, { meetingId, kept }) => ports.draft.meetingJournal.write(meetingId, kept),
  'meeting.kept': async (ports, { meetingId }) => ok(await ports.draft.meetingJournal.read(meetingId)),
}
