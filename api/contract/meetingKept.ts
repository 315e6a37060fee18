import { z } from 'zod'
import type { MeetingId } from '../../core/shared/ids.ts'
import { method } from './method.ts'
import { id } from './schema.ts'

/** A meeting's cards and waiting entries are small. */
const MOST_LETTERS = 2_000_000

export const meetingKeptMethods = {
  /**
   * What the meeting's room has typed and not yet recorded, as the window's own JSON; `null`: nothing. It is on the
   * disk of this computer when this answers, whatever the state of the database.
   */
  'meeting.keep': method(
    z.strictObject({ meetingId: id<MeetingId>(), kept: z.string().max(MOST_LETTERS).nullable() }),
    z.null(),
  ),
  /** What was kept last; `null`: nothing. */
  'meeting.kept': method(z.strictObject({ meetingId: id<MeetingId>() }), z.string().nullable()),
}
