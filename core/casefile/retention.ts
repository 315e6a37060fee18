import type { IsoDate } from '../calendar/day.ts'
import { isoDate } from '../calendar/day.ts'
import type { Case, Retention } from './case.ts'

/** Permanently (säilytetään pysyvästi, JHS 191). */
const PERMANENT = -1

/** When a case may be destroyed: from a day on, never, or not known yet. */
export type RetentionEnd =
  { readonly kind: 'on'; readonly day: IsoDate } | { readonly kind: 'never' } | { readonly kind: 'unknown' }

/**
 * The first day on which the case may be destroyed (TihL 21.3 §: without delay after the period). Counted from the
 * day the retention names, else from the end of the handling. The case stays as long as its longest record does; a
 * case without a retention is kept.
 */
export function retentionEnd({ retention, state }: Pick<Case, 'retention' | 'state'>): RetentionEnd {
  if (retention === null) return { kind: 'unknown' }
  if (retention.years === PERMANENT) return { kind: 'never' }
  const from = retention.countedFrom ?? (state.state === 'closed' ? state.since : null)
  return from === null ? { kind: 'unknown' } : { kind: 'on', day: yearsAfter(from, retention.years) }
}

/** The day after the last day of the period. 29 February counts to the last day of February. */
const yearsAfter = (from: IsoDate, years: Retention['years']): IsoDate =>
  isoDate(Temporal.PlainDate.from(from).add({ years, days: 1 }).toString())
