import type { JournalEntry, OpenElsewhere } from '../api/drafting.ts'
import type { LibraryFailure } from '../api/failures/library.ts'
import type { SharedFailure } from '../api/failures/shared.ts'
import type { StorageFailure } from '../api/failures/storage.ts'
import type { Phrase } from '../core/draft/phrase.ts'
import type { ItemId, MeetingId } from '../core/shared/ids.ts'
import type { Result } from '../core/shared/result.ts'

/** Why something could not be kept beside the database. */
export type KeepingFailure = Extract<SharedFailure, { readonly code: 'file/unwritable' }> | StorageFailure

/**
 * What is typed and not yet saved, one entry for each item and window. It is on the disk when `write` answers, so a
 * crash, a power cut or a killed process loses nothing of it.
 */
export interface Journal {
  readonly write: (entry: JournalEntry) => Promise<Result<null, KeepingFailure>>
  /** Entries of one item, or of all; newest first. One that cannot be read is not among them. */
  readonly read: (itemId?: ItemId) => Promise<readonly JournalEntry[]>
  readonly discard: (itemId: ItemId, session: string) => Promise<void>
}

/** What a meeting's room has typed and not yet recorded, on the disk of this computer when `write` answers. */
export interface MeetingJournal {
  /** `null`: nothing waits any more. */
  readonly write: (meetingId: MeetingId, kept: string | null) => Promise<Result<null, KeepingFailure>>
  readonly read: (meetingId: MeetingId) => Promise<string | null>
}

/** Who has which item open on this computer, in whatever host. An answer that stays away for a minute is a closed window. */
export interface Presence {
  readonly announce: (itemId: ItemId, who: OpenElsewhere) => Promise<void>
  readonly leave: (itemId: ItemId, session: string) => Promise<void>
  /** Everyone who has the item open now. */
  readonly present: (itemId: ItemId) => Promise<readonly OpenElsewhere[]>
}

/**
 * Bytes by their hash (SHA-256, hex): the same bytes are kept once, and what was kept is never changed. `keep` is a
 * transaction of its own: not inside another.
 */
export interface Blobs {
  readonly keep: (bytes: Uint8Array) => Promise<Result<string, KeepingFailure>>
  /** `null`: not here, or no longer the bytes of its hash. */
  readonly find: (hash: string) => Promise<Uint8Array | null>
}

/** The phrases that ship in templates/phrases. */
export interface PhraseLibrary {
  readonly phrases: () => Promise<Result<readonly Phrase[], LibraryFailure>>
}

/** Ports of the drafting room that live beside the database. */
export interface DraftPorts {
  readonly journal: Journal
  readonly meetingJournal: MeetingJournal
  readonly presence: Presence
  readonly blobs: Blobs
  readonly phrases: PhraseLibrary
}

export type { JournalEntry, OpenElsewhere }
