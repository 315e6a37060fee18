import type { Generated, Kysely, Transaction } from 'kysely'

/**
 * The tables, written by hand and proven by the storage tests on both engines. Days and instants are text, whole
 * numbers are 32-bit integers, payloads are JSON text (byte for byte what was hashed).
 */
export interface Tables {
  counters: CounterRow
  counter_notes: CounterNoteRow
  cases: CaseRow
  case_facets: FacetRow
  case_links: { case_id: string; other_id: string; kind: string }
  items: ItemRow
  item_cases: { item_id: string; case_id: string; place: number }
  meetings: MeetingRow
  decisions: DecisionRow
  meeting_entries: MeetingEntryRow
  appeal_files: AppealFileRow
  organisations: OrganisationRow
  document_versions: DocumentVersionRow
  document_files: { sha256: string; id: string; version: number; signatures: number }
  document_bytes: { sha256: string; place: number; bytes: Uint8Array }
  document_items: { item_id: string; id: string }
  authorities: { fingerprint: string; payload: string }
  document_sketches: { hash: string; id: string; version: number }
  /** Bytes of attachments by their SHA-256, hex. */
  attachments: { hash: string; bytes: Uint8Array }
  versions: VersionRow
  events: EventRow
  chains: ChainRow
  saved_searches: { id: string; name: string; owner: string; payload: string }
}

export interface CounterRow {
  key: string
  last: number
  /** How many times the data had been restored when somebody last said what numbers were given. */
  restores: Generated<number>
}

/** A number of a counter that nobody has: voided, or jumped over after a restore. */
export interface CounterNoteRow {
  key: string
  first: number
  last: number
  kind: 'voided' | 'gap'
  note: string
  noted_at: string
  noted_by: string
}

interface Versioned {
  /** 1, 2, 3 …; the earlier ones are in `versions`. */
  version: number
  saved_at: string
  saved_by: string
  payload: string
}

export interface CaseRow extends Versioned {
  id: string
  organisation_id: string
  /** 1, 2, 3 … in the order the cases were opened here: the register's order, and the row of the search index. */
  place: number
  number_text: string | null
  /** Folded, for finding a number in whatever case it is written. */
  number_key: string | null
  /** 0 when the case has no number. */
  number_year: number
  number_n: number
  title: string
  public_title: string | null
  sort_title: string
  task_class: string | null
  state: string
  publicity: number
  responsible: string | null
  pending_since: string
  /** JSON of the last handling. */
  handled: string | null
  /** Days on which something of the case ends, parted by spaces. */
  due_days: string | null
}

/** What a case can be narrowed by. `kind`: state, class, year, body, person, publicity, organisation, responsible. */
export interface FacetRow {
  kind: string
  value: string
  place: number
}

export interface ItemRow extends Versioned {
  id: string
  organisation_id: string
  place: number
  status: string
}

export interface MeetingRow extends Versioned {
  id: string
  organisation_id: string
  body_id: string
  year: number
  number: number | null
}

export interface DecisionRow extends Versioned {
  id: string
  meeting_id: string
  section: number
}

/** One thing recorded while a meeting was on; its payload is a `MeetingEntry`. Rows are only ever added. */
export interface MeetingEntryRow {
  meeting_id: string
  /** 1, 2, 3 … in the meeting. */
  seq: number
  event_id: string
  recorded_at: string
  recorded_by: string
  payload: string
}

/** What bears on the legal force of one decided item. */
export interface AppealFileRow extends Versioned {
  id: string
  organisation_id: string
}

/** An organisation as the office has written it: it stands before the one that ships with the program. */
export interface OrganisationRow extends Versioned {
  id: string
}

/** A version of a document that left the office; its payload is a `DocumentRecord`. */
export interface DocumentVersionRow {
  id: string
  version: number
  content_hash: string
  recorded_at: string
  payload: string
}

export interface VersionRow extends Omit<Versioned, 'payload'> {
  kind: VersionedKind
  id: string
  /** `null`: ended by a retention rule. */
  payload: string | null
  ended_at: string | null
}

export type VersionedKind = 'case' | 'item' | 'meeting' | 'decision' | 'appealFile' | 'organisation'

export interface EventRow {
  /** 1, 2, 3 … over the whole log, without gaps. */
  seq: number
  /** Case id, or empty: the office's own chain. */
  chain: string
  /** 1, 2, 3 … in the chain. */
  n: number
  at: string
  actor_id: string | null
  actor_name: string
  action: string
  subject_kind: string
  subject_id: string
  before_version: number | null
  after_version: number | null
  payload_hash: string
  /** `null`: destroyed lawfully; an event says so. */
  payload: string | null
  previous: string
  hash: string
  /** Hash over the log up to and including this entry. */
  log_hash: string
}

/** Head of one chain; `*` is the whole log. */
export interface ChainRow {
  chain: string
  n: number
  hash: string
}

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>
