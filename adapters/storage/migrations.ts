import { type RawBuilder, sql } from 'kysely'
import type { EngineKind } from './engine.ts'

/** One step of the schema. Forward only; a step that has been released is never edited. */
export interface Migration {
  readonly version: number
  readonly statements: (engine: EngineKind) => readonly string[]
}

/**
 * The schema's steps in order. Text is compared by code units on both engines (`collate "C"`), so that a page of the
 * register is the same on each; SQLite's tables are STRICT, so that a number can't become text.
 */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, statements: firstTables },
  { version: 2, statements: appealFiles },
  { version: 3, statements: documentRecords },
  { version: 4, statements: ownOrganisations },
  { version: 5, statements: attachments },
  { version: 6, statements: keptFiles },
  { version: 7, statements: meetingEntries },
]

/** The newest version this program knows. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0

export const statement = (text: string): RawBuilder<unknown> => sql.raw(text)

function firstTables(engine: EngineKind): readonly string[] {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"'
  const strict = engine === 'sqlite' ? ' strict' : ''
  const keyed = engine === 'sqlite' ? ' strict, without rowid' : ''
  const versioned = `version integer not null, saved_at ${text} not null, saved_by ${text} not null, payload ${text} not null`
  return [
    `create table counters (key ${text} primary key, last integer not null, restores integer not null default 0)${strict}`,
    `create table counter_notes (key ${text} not null, first integer not null, last integer not null,
      kind ${text} not null, note ${text} not null, noted_at ${text} not null, noted_by ${text} not null,
      primary key (key, first))${strict}`,
    `create table cases (place integer primary key, id ${text} not null unique, organisation_id ${text} not null,
      number_text ${text}, number_key ${text}, number_year integer not null, number_n integer not null, title ${text} not null,
      public_title ${text}, sort_title ${text} not null, task_class ${text}, state ${text} not null,
      publicity integer not null, responsible ${text}, pending_since ${text} not null, ${versioned})${strict}`,
    `create unique index cases_number on cases (organisation_id, number_key)`,
    `create index cases_by_number on cases (number_year, number_n, place)`,
    `create index cases_by_title on cases (sort_title, place)`,
    `create table case_facets (kind ${text} not null, value ${text} not null, place integer not null,
      primary key (kind, value, place))${keyed}`,
    `create index case_facets_of on case_facets (place)`,
    `create table case_links (case_id ${text} not null, other_id ${text} not null, kind ${text} not null,
      primary key (case_id, other_id, kind))${keyed}`,
    `create table items (id ${text} primary key, organisation_id ${text} not null, place integer not null unique,
      status ${text} not null, ${versioned})${strict}`,
    `create table item_cases (item_id ${text} not null references items (id), case_id ${text} not null,
      place integer not null, primary key (item_id, case_id))${keyed}`,
    `create index item_cases_of on item_cases (case_id)`,
    `create table meetings (id ${text} primary key, organisation_id ${text} not null, body_id ${text} not null,
      year integer not null, number integer, ${versioned})${strict}`,
    `create index meetings_of on meetings (organisation_id, year, number)`,
    `create table decisions (id ${text} primary key, meeting_id ${text} not null, section integer not null,
      ${versioned})${strict}`,
    `create index decisions_of on decisions (meeting_id, section)`,
    `create table versions (kind ${text} not null, id ${text} not null, version integer not null,
      saved_at ${text} not null, saved_by ${text} not null, payload ${text}, ended_at ${text},
      primary key (kind, id, version))${strict}`,
    `create table events (seq integer primary key, chain ${text} not null, n integer not null, at ${text} not null,
      actor_id ${text}, actor_name ${text} not null, action ${text} not null, subject_kind ${text} not null,
      subject_id ${text} not null, before_version integer, after_version integer, payload_hash ${text} not null,
      payload ${text}, previous ${text} not null, hash ${text} not null, log_hash ${text} not null)${strict}`,
    `create unique index events_of on events (chain, n)`,
    `create table chains (chain ${text} primary key, n integer not null, hash ${text} not null)${strict}`,
    `create table saved_searches (id ${text} primary key, name ${text} not null, owner ${text} not null,
      payload ${text} not null)${strict}`,
    ...searchTable(engine),
  ]
}

/** Services, appeals and stays of decided items. */
function appealFiles(engine: EngineKind): readonly string[] {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"'
  const strict = engine === 'sqlite' ? ' strict' : ''
  return [
    `create table appeal_files (id ${text} primary key, organisation_id ${text} not null, version integer not null,
      saved_at ${text} not null, saved_by ${text} not null, payload ${text} not null)${strict}`,
    `create index appeal_files_of on appeal_files (organisation_id)`,
  ]
}

/**
 * Versions of documents that left the office, the files that carried them (by the hash of their bytes), and a few words
 * of each by which a changed file is found again.
 */
function documentRecords(engine: EngineKind): readonly string[] {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"'
  const strict = engine === 'sqlite' ? ' strict' : ''
  const keyed = engine === 'sqlite' ? ' strict, without rowid' : ''
  return [
    `create table document_versions (id ${text} not null, version integer not null, content_hash ${text} not null,
      recorded_at ${text} not null, payload ${text} not null, primary key (id, version))${strict}`,
    `create index document_versions_by_content on document_versions (content_hash)`,
    `create table document_files (sha256 ${text} primary key, id ${text} not null, version integer not null,
      signatures integer not null)${keyed}`,
    `create index document_files_of on document_files (id, version)`,
    `create table document_sketches (hash ${text} not null, id ${text} not null, version integer not null,
      primary key (hash, id, version))${keyed}`,
  ]
}

/** Organisations as the office has written them. */
function ownOrganisations(engine: EngineKind): readonly string[] {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"'
  const strict = engine === 'sqlite' ? ' strict' : ''
  return [
    `create table organisations (id ${text} primary key, version integer not null, saved_at ${text} not null,
      saved_by ${text} not null, payload ${text} not null)${strict}`,
  ]
}

/**
 * Bytes of attachments by their hash: beside the items that name them, so that they are backed up and shared alike. And
 * what a row of the register tells of the case's handling.
 */
function attachments(engine: EngineKind): readonly string[] {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"'
  const strict = engine === 'sqlite' ? ' strict' : ''
  return [
    `create table attachments (hash ${text} primary key,
      bytes ${engine === 'sqlite' ? 'blob' : 'bytea'} not null)${strict}`,
    `alter table cases add column handled ${text}`,
    `alter table cases add column due_days ${text}`,
  ]
}

/**
 * Bytes of files that are signed here, items that a document tells of (also of what was recorded before), and the
 * authorities that the office trusts.
 */
function keptFiles(engine: EngineKind): readonly string[] {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"'
  const strict = engine === 'sqlite' ? ' strict' : ''
  const keyed = engine === 'sqlite' ? ' strict, without rowid' : ''
  const items =
    engine === 'sqlite'
      ? `json_each(payload, '$.itemIds')`
      : `jsonb_array_elements_text(payload::jsonb -> 'itemIds') as told (value)`
  return [
    `create table document_bytes (sha256 ${text} primary key, place integer not null unique,
      bytes ${engine === 'sqlite' ? 'blob' : 'bytea'} not null)${strict}`,
    `create table document_items (item_id ${text} not null, id ${text} not null, primary key (item_id, id))${keyed}`,
    `insert into document_items (item_id, id) select distinct value, document_versions.id
      from document_versions, ${items}`,
    `create table authorities (fingerprint ${text} primary key, payload ${text} not null)${strict}`,
  ]
}

/** What was recorded while meetings were on: one row a press. */
function meetingEntries(engine: EngineKind): readonly string[] {
  const text = engine === 'sqlite' ? 'text' : 'text collate "C"'
  const keyed = engine === 'sqlite' ? ' strict, without rowid' : ''
  return [
    `create table meeting_entries (meeting_id ${text} not null, seq integer not null, event_id ${text} not null unique,
      recorded_at ${text} not null, recorded_by ${text} not null, payload ${text} not null,
      primary key (meeting_id, seq))${keyed}`,
  ]
}

/**
 * The index that search reads: row = the case's place, words = what core's analyser gave. Contentless on SQLite: the
 * words themselves stand in the payloads.
 */
const searchTable = (engine: EngineKind): readonly string[] =>
  engine === 'sqlite'
    ? [
        `create virtual table search using fts5(words, content='', contentless_delete=1,
          tokenize="unicode61 remove_diacritics 2")`,
      ]
    : [
        `create table search (place integer primary key, words tsvector not null)`,
        `create index search_words on search using gin (words)`,
      ]
