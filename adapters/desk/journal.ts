import path from 'node:path'
import { type Result, ok } from '../../core/shared/result.ts'
import type { Journal, JournalEntry } from '../../service/draftPorts.ts'
import type { StorageFailure } from '../../service/ports.ts'
import { syncFolder, writeFileSafely } from '../system/files.ts'
import { entryFile, readEntries, removeEntry } from './entries.ts'

/**
 * The journal as one file an item and window in `journal/`: written whole under another name, down to the disk, renamed,
 * and the folder synced, so that a kill or a power cut leaves the newest whole entry.
 */
export function createFolderJournal(home: Result<string, StorageFailure>): Journal {
  const folder = home.ok ? path.join(home.value, 'journal') : ''
  return {
    write: async (entry) => {
      if (!home.ok) return home
      const bytes = new TextEncoder().encode(JSON.stringify(entry))
      const written = await writeFileSafely(entryFile(folder, entry.itemId, entry.session), bytes)
      if (written.ok) await syncFolder(folder)
      return written.ok ? ok(null) : written
    },
    read: async (itemId) =>
      home.ok
        ? (await readEntries(folder, itemId))
            .filter(isEntry)
            .toSorted((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1))
        : [],
    discard: async (itemId, session) => {
      if (home.ok) await removeEntry(folder, itemId, session)
    },
  }
}

/** Files of the journal are our own; one that somebody else laid there is passed over. */
const isEntry = (read: unknown): read is JournalEntry =>
  typeof read === 'object' &&
  read !== null &&
  'itemId' in read &&
  'session' in read &&
  'version' in read &&
  'writtenAt' in read &&
  'text' in read &&
  typeof read.text === 'object'
