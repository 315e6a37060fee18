import type {
  CaseListing,
  CasePage,
  CaseQuery,
  CaseSort,
  CounterReport,
  FacetCount,
  FacetKind,
  LogRecord,
  NumberNote,
  SavedSearch,
  Version,
  VersionedKind,
} from '../api/casefile.ts'
import type { StorageFailure } from '../api/failures/storage.ts'
import type { AppealFile } from '../core/appeal/appealFile.ts'
import type { Case } from '../core/casefile/case.ts'
import type { ChainHead } from '../core/casefile/logAudit.ts'
import type { Decision } from '../core/decision/decision.ts'
import type { Authority } from '../core/document/authority.ts'
import type { DocumentRecord, FileRecord } from '../core/document/provenance.ts'
import type { Item, ItemStatus } from '../core/draft/item.ts'
import type { MeetingEntry } from '../core/meeting/events.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import type { Organisation } from '../core/organisation/organisation.ts'
import type { BodyId, CaseId, ItemId, MeetingId, OrganisationId, PersonId } from '../core/shared/ids.ts'
import type { Result } from '../core/shared/result.ts'
import type { Actor } from './ports.ts'

/**
 * The office's store, on SQLite or PostgreSQL (docs/decisions/0004-storage.md). Reading and writing are different
 * types, so a handler that only reads cannot write.
 */
export interface Store {
  readonly read: <T>(work: (tx: Reading) => Promise<T>) => Promise<T>
  /** One transaction. Everything is rolled back when `work` answers a failure or throws. */
  readonly write: <T, F>(actor: Actor, work: (tx: Writing) => Promise<Result<T, F>>) => Promise<Result<T, F>>
  /** Another text after any commit, of this program or another. */
  readonly changeMark: () => Promise<string>
  readonly close: () => Promise<void>
}

/**
 * The store itself failed: disk full, file locked, network gone. Thrown through the handlers and turned into an
 * expected failure by the service, so that no handler has to carry it. Nothing of the transaction was kept.
 */
export class StorageError extends Error {
  readonly failure: StorageFailure

  constructor(failure: StorageFailure, cause?: unknown) {
    super(failure.code, { cause })
    this.failure = failure
  }
}

export interface Reading {
  readonly cases: {
    readonly get: (id: CaseId) => Promise<Case | undefined>
    /** By number as it is written, in whatever letter case; without an organisation the newest such case. */
    readonly byNumber: (text: string, organisationId?: OrganisationId) => Promise<Case | undefined>
    /** The case that has the running number `n` of the year. */
    readonly holder: (organisationId: OrganisationId, year: number, n: number) => Promise<Case | undefined>
    readonly page: (query: CaseQuery) => Promise<CasePage>
    /** How many cases each value of `kind` would leave. Most first. */
    readonly counts: (query: CaseQuery, kind: FacetCount['kind']) => Promise<readonly FacetCount[]>
  }
  /** Organisations as the office has written them. */
  readonly organisations: () => Promise<readonly Organisation[]>
  readonly appealFiles: {
    readonly get: (id: ItemId) => Promise<AppealFile | undefined>
    readonly list: () => Promise<readonly AppealFile[]>
  }
  /** Documents that left the office, as their records know them. */
  readonly documents: {
    /** The newest version whose content this is. */
    readonly byContent: (contentHash: string) => Promise<DocumentRecord | undefined>
    /** The newest version of a document. */
    readonly newest: (documentId: string) => Promise<DocumentRecord | undefined>
    /** Versions that share words with a sketch (`sketchOf`), the likest first; a handful. */
    readonly alike: (sketch: readonly string[]) => Promise<readonly DocumentRecord[]>
    /** By SHA-256 of the file's bytes. */
    readonly file: (sha256: string) => Promise<FileRecord | undefined>
    /** Most signatures that any file of the version had. */
    readonly mostSignatures: (documentId: string, version: number) => Promise<number>
    /** Versions of a document, the newest first. */
    readonly versions: (documentId: string) => Promise<readonly DocumentRecord[]>
    /** The newest version of each document that names signers, the last recorded first. */
    readonly toSign: (query: ToSignQuery) => Promise<readonly DocumentRecord[]>
    /** The file of a version that has most signatures, of those whose bytes are kept; of equals the last kept. */
    readonly kept: (documentId: string, version: number) => Promise<KeptFile | undefined>
  }
  /** Those whom the office trusts to issue certificates, by name. */
  readonly authorities: () => Promise<readonly Authority[]>
  /** The last number drawn (0: none yet) and the numbers nobody has. */
  readonly counter: (key: CounterKey) => Promise<CounterReport>
  /** Versions of a thing, the newest (present) one first. */
  readonly versions: (kind: VersionedKind, id: string) => Promise<readonly Version[]>
  /** A thing as it was in one version; `undefined`: there is none, or its text was ended. */
  readonly version: <K extends VersionedKind>(
    kind: K,
    id: string,
    version: number,
  ) => Promise<VersionedThings[K] | undefined>
  /** Which version is the present one, and whose; `undefined`: there is no such thing. */
  readonly stamp: (kind: VersionedKind, id: string) => Promise<Omit<Version, 'payload'> | undefined>
  /** Bytes by their SHA-256 (hex); `undefined`: never kept. */
  readonly attachment: (hash: string) => Promise<Uint8Array | undefined>
  readonly savedSearches: (owner: string) => Promise<readonly SavedSearch[]>
  /** Length and hash of the whole log, and the heads of its chains (the office's own has an empty name). */
  readonly logHeads: () => Promise<{
    readonly log: ChainHead
    readonly chains: ReadonlyMap<string, ChainHead>
  }>
  /** Entries of a case's chain, or of the whole log, oldest first, after `seq`. */
  readonly log: (after: number, limit: number, caseId?: CaseId) => Promise<readonly LogRecord[]>
  readonly items: {
    readonly get: (id: ItemId) => Promise<Item | undefined>
    /** Newest first. */
    readonly list: (query: ItemQuery) => Promise<readonly Item[]>
  }
  readonly meetings: {
    readonly get: (id: MeetingId) => Promise<Meeting | undefined>
    readonly list: (organisationId: OrganisationId) => Promise<readonly Meeting[]>
  }
  readonly meetingEntries: {
    /** What was recorded of a meeting after `after` (left out: everything), by `seq`. */
    readonly of: (id: MeetingId, after?: number) => Promise<readonly MeetingEntry[]>
  }
  readonly decisions: {
    /** In § order. */
    readonly ofMeeting: (id: MeetingId) => Promise<readonly Decision[]>
    readonly ofItem: (id: ItemId) => Promise<Decision | undefined>
  }
}

export interface Writing extends Reading {
  /**
   * The next number of a counter, drawn inside this transaction: never twice, and given back only when the
   * transaction is rolled back (domain.md Corrections 14).
   */
  readonly drawNumber: (counter: CounterKey) => Promise<number>
  /** Says why a number has no thing: it was voided, or jumped over. Numbers `first`–`last`, both included. */
  readonly noteNumbers: (counter: CounterKey, note: NumberNote) => Promise<void>
  /** Sets the counter forward after a restore: the next number is `last` + 1. Never backwards. */
  readonly jumpCounter: (counter: CounterKey, last: number) => Promise<void>
  readonly saveCase: (casefile: Case) => Promise<void>
  /** Inserts or replaces; every replaced text stays as an earlier version. */
  readonly saveItem: (item: Item) => Promise<void>
  readonly saveMeeting: (meeting: Meeting) => Promise<void>
  readonly saveDecision: (decision: Decision) => Promise<void>
  /** The item was opened again: its decision stays only as an earlier version. */
  readonly removeDecision: (itemId: ItemId) => Promise<void>
  /** Adds an entry; its `seq` and its `eventId` must be new, and nothing ever replaces it. */
  readonly addMeetingEntry: (meetingId: MeetingId, entry: MeetingEntry) => Promise<void>
  readonly saveAppealFile: (file: AppealFile) => Promise<void>
  readonly saveOrganisation: (organisation: Organisation) => Promise<void>
  readonly saveSearch: (search: SavedSearch) => Promise<void>
  /** Keeps an attachment's bytes under their hash; what is there is never written again. */
  readonly keepAttachment: (hash: string, bytes: Uint8Array) => Promise<void>
  readonly removeSearch: (id: string) => Promise<void>
  /** Inserts a version of a document, or replaces it with what was added to it. */
  readonly saveDocumentVersion: (record: DocumentRecord) => Promise<void>
  readonly saveDocumentFile: (file: FileRecord) => Promise<void>
  /** Keeps a file's bytes by their SHA-256; what is kept is never changed. */
  readonly keepDocumentBytes: (sha256: string, bytes: Uint8Array) => Promise<void>
  readonly saveAuthority: (authority: Authority) => Promise<void>
  readonly removeAuthority: (fingerprint: string) => Promise<void>
  /** Ends the text of an earlier version by a retention rule; that it was, who made it and when stay. */
  readonly endVersion: (kind: VersionedKind, id: string, version: number) => Promise<void>
  /** Destroys an entry's payload lawfully: its hash stays, so the chain still verifies. Append what was done. */
  readonly destroyPayload: (seq: number) => Promise<void>
  /**
   * One line of the event log: what was done. Who and when come from the actor and the clock, and the version before
   * and after from what this transaction saved of the subject: so append after saving.
   */
  readonly append: (event: NewEvent) => Promise<void>
}

type StatusName = ItemStatus['status']

export interface ItemQuery {
  readonly organisationId?: OrganisationId
  readonly caseId?: CaseId
  /** Only items that have come this far: one of these. */
  readonly statuses?: readonly [StatusName, ...StatusName[]]
}

/** Everything, or what tells of one of the items. */
export interface ToSignQuery {
  readonly itemIds?: readonly ItemId[]
  readonly limit: number
}

/** A file whose bytes are here. */
export interface KeptFile {
  readonly sha256: string
  readonly signatures: number
  readonly bytes: Uint8Array
}

/** What keeps its versions, by kind. */
export interface VersionedThings {
  readonly case: Case
  readonly item: Item
  readonly meeting: Meeting
  readonly decision: Decision
  readonly appealFile: AppealFile
  readonly organisation: Organisation
}

/** Counters: case numbers per organisation and year; § and meeting numbers per body and year. */
export type CounterKey =
  | { readonly kind: 'caseNumber'; readonly organisationId: OrganisationId; readonly year: number }
  | {
      readonly kind: 'section'
      readonly bodyId: BodyId
      readonly organisationId: OrganisationId
      readonly year: number
      /** A body may number several series (KuntaL 107 §); absent: its only one. */
      readonly series?: string | undefined
    }
  /** § of an officer's decisions (KuntaL 107.2 §). */
  | {
      readonly kind: 'officerSection'
      readonly personId: PersonId
      readonly organisationId: OrganisationId
      readonly year: number
      readonly series?: string | undefined
    }
  | {
      readonly kind: 'meeting'
      readonly bodyId: BodyId
      readonly organisationId: OrganisationId
      readonly year: number
    }

export interface NewEvent {
  /** `case.created`, `item.drafted`, `meeting.held` … */
  readonly action: string
  readonly subject: {
    readonly kind:
      | 'case'
      | 'item'
      | 'meeting'
      | 'decision'
      | 'appealFile'
      | 'document'
      | 'counter'
      | 'organisation'
      | 'authority'
    readonly id: string
  }
  /** Case whose chain the event belongs to; `null`: the office's own chain. */
  readonly caseId: CaseId | null
  /** What changed, as plain data. */
  readonly payload: Readonly<Record<string, unknown>>
}

export type {
  CaseListing,
  CasePage,
  CaseQuery,
  CaseSort,
  CounterReport,
  FacetCount,
  FacetKind,
  LogRecord,
  NumberNote,
  SavedSearch,
  Version,
  VersionedKind,
}
