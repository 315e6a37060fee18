import type { DraftPorts } from '../../service/draftPorts.ts'
import type { Clock } from '../../service/ports.ts'
import { createPhraseLibrary } from '../library/phrases.ts'
import { homeFolder } from '../system/home.ts'
import { createFolderBlobs } from './blobs.ts'
import { createFolderJournal } from './journal.ts'
import { createFolderPresence } from './presence.ts'

/**
 * What the drafting room keeps beside the database: `journal/` (typed and not saved), `open/` (who has what open),
 * `attachments/` (bytes by their hash).
 */
export function createDraftPorts(place: {
  /** Data folder; `undefined`: PYKALA_HOME, else the platform's local place. */
  readonly home: string | undefined
  /** `templates/` of the program. */
  readonly templates: string
  readonly clock: Clock
}): DraftPorts {
  const folder = homeFolder(place.home)
  return {
    journal: createFolderJournal(folder),
    presence: createFolderPresence(folder, place.clock),
    blobs: createFolderBlobs(folder),
    phrases: createPhraseLibrary(place.templates),
  }
}
