import { type Instant, minutesBetween } from '../calendar/day.ts'

/** One save of an item. */
export interface Save {
  readonly saves: number
  readonly savedAt: Instant
  readonly savedBy: string
  readonly status: string | null
}

/** A pause longer than this begins a new sitting. */
const SITTING_MINUTES = 15

/** Saves, the newest first, gathered by sitting: one person, one state, no long pause. The newest of each stands for it. */
export function groupSittings<T extends Save>(saves: readonly T[]): readonly T[] {
  const sittings: T[] = []
  let earliest: T | undefined
  for (const save of saves) {
    const open = sittings.at(-1)
    if (open !== undefined && earliest !== undefined && isSameSitting(earliest, save))
      sittings[sittings.length - 1] = { ...open, saves: open.saves + save.saves }
    else sittings.push(save)
    earliest = save
  }
  return sittings
}

const isSameSitting = (later: Save, earlier: Save): boolean =>
  later.savedBy === earlier.savedBy &&
  later.status === earlier.status &&
  minutesBetween(earlier.savedAt, later.savedAt) <= SITTING_MINUTES
