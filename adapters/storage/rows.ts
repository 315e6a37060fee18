import type { AppealFile } from '../../core/appeal/appealFile.ts'
import type { Case } from '../../core/casefile/case.ts'
import type { Decision } from '../../core/decision/decision.ts'
import type { Item } from '../../core/draft/item.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { CaseId } from '../../core/shared/ids.ts'
import { sortKey } from '../../core/shared/sortKey.ts'
import { draw } from './counters.ts'
import { numberKey } from './reading.ts'
import type { CaseRow, Tx } from './tables.ts'

/** The columns that every versioned row has. */
type VersionColumns = Pick<CaseRow, 'version' | 'saved_at' | 'saved_by' | 'payload'>

export async function saveCaseRow(tx: Tx, casefile: Case, versioned: VersionColumns): Promise<void> {
  const row = { ...caseColumns(casefile), ...versioned }
  await tx
    .insertInto('cases')
    .values({ id: casefile.caseId, place: await placeFor(tx, 'case', versioned), ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  await tx.deleteFrom('case_links').where('case_id', '=', casefile.caseId).execute()
  for (const { caseId, kind } of casefile.relations)
    await tx.insertInto('case_links').values({ case_id: casefile.caseId, other_id: caseId, kind }).execute()
}

export async function saveItemRow(tx: Tx, item: Item, versioned: VersionColumns): Promise<void> {
  const row = { organisation_id: item.organisationId, status: item.status.status, ...versioned }
  await tx
    .insertInto('items')
    .values({ id: item.itemId, place: await placeFor(tx, 'item', versioned), ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function saveMeetingRow(tx: Tx, meeting: Meeting, versioned: VersionColumns): Promise<void> {
  const { meetingId, organisationId, bodyId, year, number } = meeting
  const row = { organisation_id: organisationId, body_id: bodyId, year, number, ...versioned }
  await tx
    .insertInto('meetings')
    .values({ id: meetingId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function saveDecisionRow(tx: Tx, decision: Decision, versioned: VersionColumns): Promise<void> {
  const row = { meeting_id: decision.meetingId, section: decision.section, ...versioned }
  await tx
    .insertInto('decisions')
    .values({ id: decision.itemId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function saveAppealFileRow(tx: Tx, file: AppealFile, versioned: VersionColumns): Promise<void> {
  const row = { organisation_id: file.organisationId, ...versioned }
  await tx
    .insertInto('appeal_files')
    .values({ id: file.itemId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function saveOrganisationRow(tx: Tx, id: string, versioned: VersionColumns): Promise<void> {
  await tx
    .insertInto('organisations')
    .values({ id, ...versioned })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(versioned))
    .execute()
}

/** The cases whose search text changes: those the item belonged to and those it belongs to now. */
export async function linkItem(
  tx: Tx,
  itemId: string,
  caseIds: readonly CaseId[],
): Promise<readonly string[]> {
  const before = await tx.selectFrom('item_cases').select('case_id').where('item_id', '=', itemId).execute()
  await tx.deleteFrom('item_cases').where('item_id', '=', itemId).execute()
  for (const [place, case_id] of caseIds.entries())
    await tx.insertInto('item_cases').values({ item_id: itemId, case_id, place }).execute()
  return [...new Set([...before.map((row) => row.case_id), ...caseIds])]
}

/** A new thing's place in the order; a later version keeps the one it has, so nothing is drawn. */
const placeFor = async (tx: Tx, kind: 'case' | 'item', { version }: VersionColumns): Promise<number> =>
  version === 1 ? draw(tx, `place|${kind}`) : 0

/** All but what is told of the case's handling (caseSummaries.ts). */
const caseColumns = (
  casefile: Case,
): Omit<CaseRow, 'id' | 'place' | 'handled' | 'due_days' | keyof VersionColumns> => ({
  organisation_id: casefile.organisationId,
  number_text: casefile.number?.text ?? null,
  number_key: casefile.number === null ? null : numberKey(casefile.number.text),
  number_year: casefile.number?.year ?? 0,
  number_n: casefile.number?.n ?? 0,
  title: casefile.title,
  public_title: casefile.publicTitle,
  sort_title: sortKey(casefile.title),
  task_class: casefile.taskClass,
  state: casefile.state.state,
  publicity: casefile.publicity.class,
  responsible: casefile.responsible?.name ?? null,
  pending_since: casefile.pendingSince,
})
