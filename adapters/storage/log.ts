import { asInstant, type Instant } from '../../core/calendar/day.ts'
import { type LogEntry, canonicalJson, sealEntry } from '../../core/casefile/eventLog.ts'
import type { ChainHead } from '../../core/casefile/logAudit.ts'
import type { CaseId } from '../../core/shared/ids.ts'
import type { Actor } from '../../service/ports.ts'
import type { NewEvent } from '../../service/store.ts'
import type { Db, EventRow, Tx } from './tables.ts'

/** Row of `chains` that holds the head of the whole log. */
const WHOLE_LOG = '*'

const NO_ENTRIES: ChainHead = { n: 0, hash: '' }

/** Chain of what belongs to no case. */
const OFFICE = ''

export interface VersionStep {
  readonly before: number | null
  readonly after: number | null
}

/** Appends one entry to its case's chain and to the log. */
export async function appendEvent(
  tx: Tx,
  event: NewEvent,
  by: { readonly at: Instant; readonly actor: Actor },
  versions: VersionStep,
): Promise<void> {
  const chain = event.caseId ?? OFFICE
  const log = await head(tx, WHOLE_LOG)
  const own = await head(tx, chain)
  const entry = sealEntry(
    {
      seq: log.n + 1,
      chain,
      n: own.n + 1,
      at: by.at,
      actorId: by.actor.personId,
      actorName: by.actor.name,
      action: event.action,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      beforeVersion: versions.before,
      afterVersion: versions.after,
      payload: canonicalJson(event.payload),
      previous: own.hash,
    },
    log.hash,
  )
  await tx.insertInto('events').values(entryToRow(entry)).execute()
  await setHead(tx, WHOLE_LOG, entry.seq, entry.logHash)
  await setHead(tx, chain, entry.n, entry.hash)
}

/** The head of the whole log (0 and empty before the first entry) and of each chain. */
export async function readHeads(
  db: Db | Tx,
): Promise<{ readonly log: ChainHead; readonly chains: ReadonlyMap<string, ChainHead> }> {
  const rows = await db.selectFrom('chains').selectAll().execute()
  const heads = new Map(rows.map(({ chain, n, hash }) => [chain, { n, hash }]))
  const log = heads.get(WHOLE_LOG) ?? NO_ENTRIES
  heads.delete(WHOLE_LOG)
  return { log, chains: heads }
}

export async function readLog(
  db: Db | Tx,
  after: number,
  limit: number,
  caseId?: CaseId,
): Promise<readonly LogEntry[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('seq', '>', after)
    .$if(caseId !== undefined, (query) => query.where('chain', '=', caseId ?? OFFICE))
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(rowToEntry)
}

/** The entry's hash stays, so the chain still verifies. */
export async function destroyEventPayload(tx: Tx, seq: number): Promise<void> {
  await tx.updateTable('events').set({ payload: null }).where('seq', '=', seq).execute()
}

async function head(db: Db | Tx, chain: string): Promise<ChainHead> {
  const row = await db
    .selectFrom('chains')
    .select(['n', 'hash'])
    .where('chain', '=', chain)
    .executeTakeFirst()
  return row ?? NO_ENTRIES
}

const setHead = (tx: Tx, chain: string, n: number, hash: string) =>
  tx
    .insertInto('chains')
    .values({ chain, n, hash })
    .onConflict((conflict) => conflict.column('chain').doUpdateSet({ n, hash }))
    .execute()

const entryToRow = (entry: LogEntry): EventRow => ({
  seq: entry.seq,
  chain: entry.chain,
  n: entry.n,
  at: entry.at,
  actor_id: entry.actorId,
  actor_name: entry.actorName,
  action: entry.action,
  subject_kind: entry.subjectKind,
  subject_id: entry.subjectId,
  before_version: entry.beforeVersion,
  after_version: entry.afterVersion,
  payload_hash: entry.payloadHash,
  payload: entry.payload,
  previous: entry.previous,
  hash: entry.hash,
  log_hash: entry.logHash,
})

const rowToEntry = (row: EventRow): LogEntry => ({
  seq: row.seq,
  chain: row.chain,
  n: row.n,
  at: asInstant(row.at),
  actorId: row.actor_id,
  actorName: row.actor_name,
  action: row.action,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  beforeVersion: row.before_version,
  afterVersion: row.after_version,
  payloadHash: row.payload_hash,
  payload: row.payload,
  previous: row.previous,
  hash: row.hash,
  logHash: row.log_hash,
})
