import { existsSync, writeFileSync } from 'node:fs'
import type { StorageFailure } from '../../service/ports.ts'

/**
 * Remembers that a file is damaged, so that nothing more is written to it: by this process, and by a mark beside the
 * file for every later one.
 */
export interface DamageWatch {
  readonly known: () => boolean
  /** Marks the damage when the failure tells of one, and names the newest good backup. */
  readonly explain: (failure: StorageFailure) => Promise<StorageFailure>
}

export const UNDAMAGED: DamageWatch = {
  known: () => false,
  explain: (failure) => Promise.resolve(failure),
}

export function watchDamage(
  file: string,
  backups: { readonly newestGood: () => Promise<string | null> },
): DamageWatch {
  const mark = `${file}.damaged`
  let known = existsSync(mark)
  return {
    known: () => known,
    explain: async (failure) => {
      if (failure.code !== 'storage/damaged-without-backup') return failure
      if (!known) leaveMark(mark)
      known = true
      const backup = await backups.newestGood()
      return backup === null ? failure : { code: 'storage/damaged', path: file, backup }
    },
  }
}

/** On a full or read-only disk the damage is found again the next time. */
function leaveMark(mark: string): void {
  try {
    writeFileSync(mark, '')
  } catch {
    // The failure itself is told in any case.
  }
}
