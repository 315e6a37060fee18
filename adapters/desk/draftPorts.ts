import type { DraftPorts } from '../../service/draftPorts.ts'
import type { Clock } from '../../service/ports.ts'
import type { Store } from '../../service/store.ts'
import { createPhraseLibrary } from '../library/phrases.ts'
import { homeFolder } from '../system/home.ts'
import { createStoreBlobs } from './blobs.ts'
import { createFolderJournal } from './journal.ts'
import { createMeetingJournal } from './meetingJournal.ts'
import { createFolderPresence } from './presence.ts'

/**
 * What the drafting room keeps beside the database: `journal/` (typed and not saved), `meetings/` (the same
 * of a meeting that is on), `open/` (who has what open); and
 * attachments, which are in it.
 */
export function createDraftPorts(place: {
  /** Data folder; `undefined`: PYKALA_HOME, else the platform's local place. */
  readonly home: string | undefined
  /** `templates/` of the program. */
  readonly templates: string
  readonly clock: Clock
  /** Where attachments are kept. */
  readonly store: Store
}): DraftPorts {
  const folder = homeFolder(place.home)
  return {
    journal: createFolderJournal(folder),
    meetingJournal: createMeetingJournal(folder),
    presence: createFolderPresence(folder, place.clock),
    blobs: createStoreBlobs(place.store),
    phrases: createPhraseLibrary(place.templates),
  }
}
