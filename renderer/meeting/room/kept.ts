import type { EntryDraft } from './entryForms.ts'
import type { Press } from './roomSession.ts'

/** What the room keeps on the disk of this computer until it is recorded. */
export interface Kept {
  readonly drafts: readonly EntryDraft[]
  /** The draft that is open as the card. */
  readonly openId: string | null
  /** Presses that the database has not taken yet, oldest first. */
  readonly waiting: readonly WaitingPress[]
}

/** `after`: the last entry known when it was pressed. The same entry after that is this press: its answer was lost. */
export interface WaitingPress extends Press {
  readonly after: number
}

export const NOTHING_KEPT: Kept = { drafts: [], openId: null, waiting: [] }

export const writeKept = (kept: Kept): string | null =>
  kept.drafts.length === 0 && kept.waiting.length === 0 ? null : JSON.stringify({ version: 1, ...kept })

/** What another version of the program kept is passed over. */
export function readKept(text: string | null): Kept {
  if (text === null) return NOTHING_KEPT
  try {
    const read: unknown = JSON.parse(text)
    return isKept(read) ? { drafts: read.drafts, openId: read.openId, waiting: read.waiting } : NOTHING_KEPT
  } catch {
    return NOTHING_KEPT
  }
}

const isKept = (read: unknown): read is Kept =>
  typeof read === 'object' &&
  read !== null &&
  'version' in read &&
  read.version === 1 &&
  'drafts' in read &&
  Array.isArray(read.drafts) &&
  'waiting' in read &&
  Array.isArray(read.waiting)
