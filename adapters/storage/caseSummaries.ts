import type { Case } from '../../core/casefile/case.ts'
import type { Item } from '../../core/draft/item.ts'
import { type CaseSummary, caseSummary } from '../../core/followup/caseSummary.ts'
import { fromPayload } from './payload.ts'
import type { CaseRow, Tx } from './tables.ts'

/** A case with its items, as the register looks at it. */
export interface WholeCase {
  readonly row: Pick<CaseRow, 'place' | 'handled' | 'due_days'>
  readonly casefile: Case
  readonly items: readonly Item[]
}

export async function wholeCase(tx: Tx, caseId: string): Promise<WholeCase | null> {
  const row = await tx
    .selectFrom('cases')
    .select(['place', 'payload', 'handled', 'due_days'])
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) return null
  const items = await tx
    .selectFrom('item_cases')
    .innerJoin('items', 'items.id', 'item_cases.item_id')
    .select('items.payload')
    .where('item_cases.case_id', '=', caseId)
    .execute()
  return {
    row,
    casefile: fromPayload('case', row.payload),
    items: items.map(({ payload }) => fromPayload('item', payload)),
  }
}

/** Last handling and days of the item's cases, in the transaction that decided it or added to its appeal file. */
export async function summariseCasesOf(tx: Tx, itemId: string): Promise<void> {
  const cases = await tx.selectFrom('item_cases').select('case_id').where('item_id', '=', itemId).execute()
  for (const { case_id } of cases) {
    const whole = await wholeCase(tx, case_id)
    if (whole !== null) await summariseCase(tx, whole)
  }
}

/** Writes the case's row when what it says has changed. */
export async function summariseCase(tx: Tx, { row, casefile, items }: WholeCase): Promise<void> {
  const summary = caseSummary(casefile, await handledItems(tx, items))
  const columns = summaryColumns(summary)
  if (columns.handled === row.handled && columns.due_days === row.due_days) return
  await tx.updateTable('cases').set(columns).where('id', '=', casefile.caseId).execute()
}

async function handledItems(tx: Tx, items: readonly Item[]) {
  if (items.length === 0) return []
  const ids = items.map(({ itemId }) => itemId)
  const [decisions, files] = await Promise.all([
    tx.selectFrom('decisions').select('payload').where('id', 'in', ids).execute(),
    tx.selectFrom('appeal_files').select('payload').where('id', 'in', ids).execute(),
  ])
  const decided = decisions.map(({ payload }) => fromPayload('decision', payload))
  const appealable = files.map(({ payload }) => fromPayload('appealFile', payload))
  return items.map((item) => ({
    item,
    decision: decided.find(({ itemId }) => itemId === item.itemId) ?? null,
    file: appealable.find(({ itemId }) => itemId === item.itemId) ?? null,
  }))
}

const summaryColumns = ({ handled, dueDays }: CaseSummary): Pick<CaseRow, 'handled' | 'due_days'> => ({
  handled: handled === null ? null : JSON.stringify(handled),
  due_days: dueDays.length === 0 ? null : dueDays.join(' '),
})
