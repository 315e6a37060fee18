import { sql } from 'kysely'
import { isoDate } from '../../core/calendar/day.ts'
import { type CaseStateName, findCaseState } from '../../core/casefile/caseState.ts'
import { asId } from '../../core/shared/ids.ts'
import type { CaseListing } from '../../service/store.ts'
import type { CaseRow } from './tables.ts'

/** The columns that a row of the register needs: no payload is read for a list. */
export type CaseListingRow = Omit<
  CaseRow,
  'payload' | 'version' | 'saved_at' | 'saved_by' | 'public_title' | 'number_key'
>

export const listingColumns = sql.raw(
  [
    'place',
    'id',
    'organisation_id',
    'number_text',
    'number_year',
    'number_n',
    'title',
    'sort_title',
    'task_class',
    'state',
    'publicity',
    'responsible',
    'pending_since',
  ]
    .map((column) => `c.${column}`)
    .join(', '),
)

export const rowToListing = (row: CaseListingRow): CaseListing => ({
  caseId: asId(row.id),
  organisationId: asId(row.organisation_id),
  number: row.number_text,
  title: row.title,
  taskClass: row.task_class,
  state: knownState(row.state),
  publicity: knownPublicity(row.publicity),
  responsible: row.responsible,
  pendingSince: isoDate(row.pending_since),
})

function knownState(text: string): CaseStateName {
  const state = findCaseState(text)
  if (state === undefined) throw new Error(`no state of a case: ${text}`)
  return state
}

function knownPublicity(value: number): CaseListing['publicity'] {
  if (value === 1 || value === 2 || value === 3 || value === 4) return value
  throw new Error(`no publicity class: ${value}`)
}
