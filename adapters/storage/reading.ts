import { sql } from 'kysely'
import { asInstant } from '../../core/calendar/day.ts'
import type { Case } from '../../core/casefile/case.ts'
import type { OrganisationId } from '../../core/shared/ids.ts'
import type { Version, VersionedKind } from '../../service/store.ts'
import type { ItemQuery, Reading, VersionedThings } from '../../service/store.ts'
import { authoritiesOf } from './authorities.ts'
import { counterRow, report } from './counters.ts'
import { documentReading } from './documents.ts'
import { readHeads, readLog } from './log.ts'
import { meetingEntriesOf } from './meetingEntries.ts'
import { attachmentBytes } from './attachments.ts'
import { fromPayload } from './payload.ts'
import type { Register } from './register.ts'
import { searchesOf } from './savedSearches.ts'
import type { Db, Tx, VersionRow } from './tables.ts'

/** Where each kind of thing has its rows. */
const TABLES = {
  case: 'cases',
  item: 'items',
  meeting: 'meetings',
  decision: 'decisions',
  appealFile: 'appeal_files',
  organisation: 'organisations',
} as const satisfies Record<VersionedKind, string>

export function createReading(db: Db | Tx, register: Register): Reading {
  return {
    cases: {
      get: (id) => findThing(db, 'case', id),
      byNumber: (text, organisationId) => caseByNumber(db, text, organisationId),
      holder: (organisationId, year, n) => holderOf(db, organisationId, year, n),
      page: (query) => register.page(db, query),
      counts: (query, kind) => register.counts(db, query, kind),
    },
    items: {
      get: (id) => findThing(db, 'item', id),
      list: async (query) => all('item', await itemRows(db, query)),
    },
    meetings: {
      get: (id) => findThing(db, 'meeting', id),
      list: async (organisationId) => all('meeting', await meetingRows(db, organisationId)),
    },
    decisions: {
      ofMeeting: async (id) => all('decision', await decisionRows(db, id)),
      ofItem: (id) => findThing(db, 'decision', id),
    },
    meetingEntries: {
      of: (meetingId, after = 0) => meetingEntriesOf(db, meetingId, after),
    },
    documents: documentReading(db),
    appealFiles: {
      get: (id) => findThing(db, 'appealFile', id),
      list: async () => all('appealFile', await appealFileRows(db)),
    },
    authorities: () => authoritiesOf(db),
    organisations: async () => all('organisation', await organisationRows(db)),
    counter: (key) => report(db, counterRow(key)),
    stamp: (kind, id) => stampOf(db, kind, id),
    versions: (kind, id) => versionsOf(db, kind, id),
    version: (kind, id, version) => thingAt(db, kind, id, version),
    attachment: (hash) => attachmentBytes(db, hash),
    savedSearches: (owner) => searchesOf(db, owner),
    logHeads: () => readHeads(db),
    log: (after, limit, caseId) => readLog(db, after, limit, caseId),
  }
}

const all = <K extends VersionedKind>(
  kind: K,
  rows: readonly { payload: string }[],
): readonly VersionedThings[K][] => rows.map(({ payload }) => fromPayload(kind, payload))

async function findThing<K extends VersionedKind>(
  db: Db | Tx,
  kind: K,
  id: string,
): Promise<VersionedThings[K] | undefined> {
  const row = await presentRow(db, kind, id)
  return row === undefined ? undefined : fromPayload(kind, row.payload)
}

export type PresentRow = Pick<VersionRow, 'version' | 'saved_at' | 'saved_by'> & { readonly payload: string }

/** The present version of a thing, whatever table it has. */
export async function presentRow(
  db: Db | Tx,
  kind: VersionedKind,
  id: string,
): Promise<PresentRow | undefined> {
  const { rows } = await sql<PresentRow>`select version, saved_at, saved_by, payload
    from ${sql.table(TABLES[kind])} where id = ${id}`.execute(db)
  return rows[0]
}

async function stampOf(
  db: Db | Tx,
  kind: VersionedKind,
  id: string,
): Promise<Omit<Version, 'payload'> | undefined> {
  const row = await presentRow(db, kind, id)
  return row === undefined
    ? undefined
    : { version: row.version, savedAt: asInstant(row.saved_at), savedBy: row.saved_by }
}

async function caseByNumber(
  db: Db | Tx,
  text: string,
  organisationId: OrganisationId | undefined,
): Promise<Case | undefined> {
  const row = await db
    .selectFrom('cases')
    .select('payload')
    .where('number_key', '=', numberKey(text))
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? ''))
    .orderBy('place', 'desc')
    .executeTakeFirst()
  return row === undefined ? undefined : fromPayload('case', row.payload)
}

/** Numbers are compared without letter case (R-REG-05) and without the spaces around them. */
export const numberKey = (text: string): string => text.trim().toLowerCase()

const itemRows = (db: Db | Tx, { organisationId, caseId, statuses }: ItemQuery) =>
  db
    .selectFrom('items')
    .select('payload')
    .$if(organisationId !== undefined, (query) => query.where('organisation_id', '=', organisationId ?? ''))
    .$if(statuses !== undefined, (query) => query.where('status', 'in', statuses ?? []))
    .$if(caseId !== undefined, (query) =>
      query.where('id', 'in', (of) =>
        of
          .selectFrom('item_cases')
          .select('item_id')
          .where('case_id', '=', caseId ?? ''),
      ),
    )
    .orderBy('place', 'desc')
    .execute()

const meetingRows = (db: Db | Tx, organisationId: string) =>
  db
    .selectFrom('meetings')
    .select('payload')
    .where('organisation_id', '=', organisationId)
    .orderBy('year', 'desc')
    .orderBy(sql`coalesce(number, 0)`, 'desc')
    .orderBy('id')
    .execute()

const appealFileRows = (db: Db | Tx) =>
  db.selectFrom('appeal_files').select('payload').orderBy('id').execute()

const organisationRows = (db: Db | Tx) =>
  db.selectFrom('organisations').select('payload').orderBy('id').execute()

const decisionRows = (db: Db | Tx, meetingId: string) =>
  db
    .selectFrom('decisions')
    .select('payload')
    .where('meeting_id', '=', meetingId)
    .orderBy('section')
    .execute()

async function holderOf(
  db: Db | Tx,
  organisationId: OrganisationId,
  year: number,
  n: number,
): Promise<Case | undefined> {
  const row = await db
    .selectFrom('cases')
    .select('payload')
    .where('number_year', '=', year)
    .where('number_n', '=', n)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row === undefined ? undefined : fromPayload('case', row.payload)
}

async function thingAt<K extends VersionedKind>(
  db: Db | Tx,
  kind: K,
  id: string,
  version: number,
): Promise<VersionedThings[K] | undefined> {
  const present = await presentRow(db, kind, id)
  if (present?.version === version) return fromPayload(kind, present.payload)
  const row = await db
    .selectFrom('versions')
    .select('payload')
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return row === undefined || row.payload === null ? undefined : fromPayload(kind, row.payload)
}

async function versionsOf(db: Db | Tx, kind: VersionedKind, id: string): Promise<readonly Version[]> {
  const present = await presentRow(db, kind, id)
  const earlier = await db
    .selectFrom('versions')
    .select(['version', 'saved_at', 'saved_by', 'payload'])
    .where('kind', '=', kind)
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  return [...(present === undefined ? [] : [present]), ...earlier].map((row) => ({
    version: row.version,
    savedAt: asInstant(row.saved_at),
    savedBy: row.saved_by,
    payload: row.payload,
  }))
}
