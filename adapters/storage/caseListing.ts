import type { IsoDate } from '../../core/calendar/day.ts'
import { CASE_STEPS, type CaseStateName, findCaseState } from '../../core/casefile/caseState.ts'
import type { LastHandling } from '../../core/followup/caseSummary.ts'
import { asId } from '../../core/shared/ids.ts'
import type { CaseListing } from '../../service/store.ts'
import type { CaseRow } from './tables.ts'

/** The columns that a row of the register needs: no payload is read for a list. */
export type CaseListingRow = Omit<
  CaseRow,
  'payload' | 'version' | 'saved_at' | 'saved_by' | 'public_title' | 'number_key'
>

export const LISTING_COLUMNS = [
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
  'handled',
  'due_days',
]
  .map((column) => `c.${column}`)
  .join(', ')

export const rowToListing = (row: CaseListingRow): CaseListing => ({
  caseId: asId(row.id),
  organisationId: asId(row.organisation_id),
  number: row.number_text,
  title: row.title,
  taskClass: row.task_class,
  state: knownState(row.state),
  publicity: knownPublicity(row.publicity),
  responsible: row.responsible,
  pendingSince: storedDay(row.pending_since),
  handled: row.handled === null ? null : storedHandling(row.handled),
  dueDays: row.due_days === null ? [] : row.due_days.split(' ').map(storedDay),
})

const STATES: ReadonlyMap<string, CaseStateName> = new Map(
  Object.keys(CASE_STEPS).flatMap((name) => {
    const state = findCaseState(name)
    return state === undefined ? [] : [[name, state] as const]
  }),
)

function knownState(text: string): CaseStateName {
  const state = STATES.get(text)
  if (state === undefined) throw new Error(`no state of a case: ${text}`)
  return state
}

function knownPublicity(value: number): CaseListing['publicity'] {
  if (value === 1 || value === 2 || value === 3 || value === 4) return value
  throw new Error(`no publicity class: ${value}`)
}

const storedHandling = (text: string): LastHandling =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only caseSummaries.ts writes this column
  JSON.parse(text) as LastHandling

const storedDay = (text: string): IsoDate =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only days are written to this column; a page has fifty
  text as IsoDate
