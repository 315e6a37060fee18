import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Result, ok } from '../../core/shared/result.ts'
import type { MeetingJournal } from '../../service/draftPorts.ts'
import type { StorageFailure } from '../../service/ports.ts'
import { syncFolder, writeFileSafely } from '../system/files.ts'
import { itemPrefix } from './entries.ts'

/** One file a meeting in `meetings/`, written whole under another name, down to the disk, and renamed. */
export function createMeetingJournal(home: Result<string, StorageFailure>): MeetingJournal {
  const folder = home.ok ? path.join(home.value, 'meetings') : ''
  const file = (meetingId: string): string => path.join(folder, `${itemPrefix(meetingId)}.json`)
  return {
    write: async (meetingId, kept) => {
      if (!home.ok) return home
      if (kept === null) {
        await rm(file(meetingId), { force: true })
        return ok(null)
      }
      const written = await writeFileSafely(file(meetingId), new TextEncoder().encode(kept))
      if (written.ok) await syncFolder(folder)
      return written.ok ? ok(null) : written
    },
    read: async (meetingId) => {
      try {
        return home.ok ? await readFile(file(meetingId), 'utf8') : null
      } catch {
        return null
      }
    },
  }
}
