import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Result } from '../../core/shared/result.ts'
import type { OpenElsewhere, Presence } from '../../service/draftPorts.ts'
import type { Clock, StorageFailure } from '../../service/ports.ts'
import { entryFile, readEntries, removeEntry } from './entries.ts'

/** A window that has not answered for so long is closed. Windows answer every 10 s. */
const SILENT_MS = 35_000

/** Tells this run of the program from an earlier one that had the same process id. */
const RUN = randomUUID()

/** A window and the process that serves it. */
interface Seen extends OpenElsewhere {
  readonly process: number
  readonly run: string
}

/**
 * Who has which item open, as files in `open/`: every host of this computer sees them. A window is there while it
 * answers and the process that serves it lives.
 */
export function createFolderPresence(home: Result<string, StorageFailure>, clock: Clock): Presence {
  const folder = home.ok ? path.join(home.value, 'open') : ''
  return {
    announce: async (itemId, who) => {
      if (!home.ok) return
      const seen: Seen = { ...who, process: process.pid, run: RUN }
      await mkdir(folder, { recursive: true })
      await writeFile(entryFile(folder, itemId, who.session), JSON.stringify(seen))
    },
    leave: async (itemId, session) => {
      if (home.ok) await removeEntry(folder, itemId, session)
    },
    present: async (itemId) => {
      if (!home.ok) return []
      const now = Date.parse(clock.now())
      return (await readEntries(folder, itemId))
        .filter(isSeen)
        .filter((seen) => now - Date.parse(seen.seenAt) < SILENT_MS && isServed(seen))
        .map(({ session, name, part, seenAt }) => ({ session, name, part, seenAt }))
    },
  }
}

const isSeen = (read: unknown): read is Seen =>
  typeof read === 'object' && read !== null && 'session' in read && 'seenAt' in read && 'process' in read

function isServed({ process: pid, run }: Seen): boolean {
  if (pid === process.pid) return run === RUN
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
