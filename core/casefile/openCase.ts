import type { IsoDate } from '../calendar/day.ts'
import type { CaseNumberPattern } from '../organisation/caseNumberPattern.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { Case, Publicity } from './case.ts'
import { type CaseNumber, formatCaseNumber, needsTaskClass, parseCaseNumber } from './caseNumber.ts'

/** What a case is opened with; everything else comes during the handling. */
export type NewCase = Omit<Case, 'number' | 'state' | 'relations'>

export type OpenCaseFailure =
  | { readonly code: 'case/no-title' }
  | { readonly code: 'case/class-needed'; readonly example: string }
  | { readonly code: 'case/malformed-class'; readonly taskClass: string }
  | { readonly code: 'case/no-publicity-ground'; readonly class: Publicity['class'] }
  | { readonly code: 'case/future-pending-day'; readonly pendingSince: IsoDate; readonly today: IsoDate }

/** Levels of two digits: `14`, `14.05`, `14.05.00` (domain.md 9.3). */
const TASK_CLASS = /^\d{2}(?:\.\d{2}){0,4}$/u

/**
 * Opens a case: pending already when it has become so, on the day given. The number is drawn by the caller, only
 * after nothing here refused.
 */
export function openCase(
  fresh: NewCase,
  pattern: CaseNumberPattern | null,
  today: IsoDate,
): Result<Omit<Case, 'number'>, OpenCaseFailure> {
  const { taskClass, pendingSince } = fresh
  const refused = refusal(fresh)
  if (refused !== null) return fail(refused)
  const title = fresh.title.trim()
  if (taskClass === null && pattern !== null && needsTaskClass(pattern))
    return fail({ code: 'case/class-needed', example: '14.05.00' })
  if (pendingSince > today) return fail({ code: 'case/future-pending-day', pendingSince, today })
  return ok({ ...fresh, title, state: { state: 'pending', since: pendingSince }, relations: [] })
}

/** What no case may be, opened or changed. */
function refusal({
  title,
  taskClass,
  publicity,
}: Pick<Case, 'title' | 'taskClass' | 'publicity'>): OpenCaseFailure | null {
  if (title.trim() === '') return { code: 'case/no-title' }
  if (taskClass !== null && !TASK_CLASS.test(taskClass)) return { code: 'case/malformed-class', taskClass }
  if (publicity.class !== 1 && publicity.ground.trim() === '')
    return { code: 'case/no-publicity-ground', class: publicity.class }
  return null
}

/** What the office may change of a case by writing; state, number and relations change by steps. */
export type CaseChanges = Partial<
  Omit<Case, 'caseId' | 'organisationId' | 'number' | 'state' | 'relations' | 'pendingSince'>
>

/** The case with the changes, under the same rules as when it was opened. */
export function changeCase(casefile: Case, changes: CaseChanges): Result<Case, OpenCaseFailure> {
  const changed = { ...casefile, ...changes }
  const refused = refusal(changed)
  return refused === null ? ok({ ...changed, title: changed.title.trim() }) : fail(refused)
}

/** Is reading the case itself a line of the log? Secret and sensitive content: TihL 17 §. */
export const isReadingLogged = ({ publicity, personalData }: Case): boolean =>
  publicity.class !== 1 || personalData === 3

/** The number that the counter's next `n` makes. */
export const drawnCaseNumber = (
  pattern: CaseNumberPattern,
  year: number,
  n: number,
  taskClass: string | null,
): CaseNumber => ({
  text: formatCaseNumber(pattern, { year, n, taskClass }),
  family: pattern.family,
  prefix: pattern.prefix,
  year,
  n,
  taskClass: pattern.taskClass === 'none' ? null : taskClass,
  codes: [],
})

/** A number that was given elsewhere: kept verbatim besides its parts. `own`: the office's counter gives such too. */
export function importedCaseNumber(
  text: string,
  patterns: readonly CaseNumberPattern[],
): Result<
  { readonly number: CaseNumber; readonly own: boolean },
  { readonly code: 'case-number/malformed'; readonly text: string; readonly examples: readonly string[] }
> {
  const verbatim = text.trim()
  const counted = parseCaseNumber(verbatim, patterns.slice(0, 1))
  if (patterns.length > 0 && counted.ok)
    return ok({ number: { ...counted.value, text: verbatim }, own: true })
  const other = parseCaseNumber(verbatim, patterns)
  const read = other.ok ? other : parseCaseNumber(verbatim)
  return read.ok ? ok({ number: { ...read.value, text: verbatim }, own: false }) : read
}
