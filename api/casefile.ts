import type { Instant, IsoDate } from '../core/calendar/day.ts'
import type { Highlight } from '../core/casefile/analyser.ts'
import type { Case, Publicity, RelationKind } from '../core/casefile/case.ts'
import type { CaseStateName } from '../core/casefile/caseState.ts'
import type { LogEntry } from '../core/casefile/eventLog.ts'
import type { RetentionEnd } from '../core/casefile/retention.ts'
import type { Item } from '../core/draft/item.ts'
import type { CaseEvent } from '../core/followup/caseEvents.ts'
import type { LastHandling } from '../core/followup/caseSummary.ts'
import type { CasePhase } from '../core/followup/casePhases.ts'
import type { CaseId, OrganisationId } from '../core/shared/ids.ts'

/** What the register is narrowed by. Values of one kind are alternatives, kinds narrow together. */
export interface CaseQuery {
  /** What was typed; empty or absent: every case. */
  readonly text?: string | undefined
  readonly filters?: readonly CaseFilter[] | undefined
  readonly sort?: CaseSort | undefined
  readonly limit: number
  /** `next` of the page before. */
  readonly after?: string | undefined
  /** How many rows to pass over, for a list that is scrolled to a place. Not with `after`. */
  readonly skip?: number | undefined
}

export type FacetKind =
  'organisation' | 'state' | 'class' | 'year' | 'publicity' | 'responsible' | 'body' | 'person'

export interface CaseFilter {
  readonly kind: FacetKind
  readonly value: string
}

/** `newest`: last opened first. `number`: by (year, n), greatest first (R-REG-06). `title`: by the sort key. */
export type CaseSort = 'newest' | 'number' | 'title'

/** One row of the register. */
export interface CaseListing {
  readonly caseId: CaseId
  readonly organisationId: OrganisationId
  readonly number: string | null
  readonly title: string
  readonly taskClass: string | null
  readonly state: CaseStateName
  readonly publicity: Publicity['class']
  readonly responsible: string | null
  readonly pendingSince: IsoDate
  readonly handled: LastHandling | null
  /** Days on which something of the case ends, the earliest first; also those that have passed. */
  readonly dueDays: readonly IsoDate[]
}

export interface CasePage {
  readonly rows: readonly CaseListing[]
  /** Give it as `after` for the next page; `null`: this was the last. */
  readonly next: string | null
  /** `similar`: words that only begin like the asked ones were taken too, since few had the words themselves. */
  readonly matched: 'words' | 'similar'
}

export interface FacetCount {
  readonly kind: FacetKind
  readonly value: string
  readonly count: number
}

/** Things that keep every version of their text. */
export type VersionedKind = 'case' | 'item' | 'meeting' | 'decision' | 'appealFile' | 'organisation'

export interface Version {
  readonly version: number
  readonly savedAt: Instant
  readonly savedBy: string
  /** Canonical JSON of the thing; `null`: ended by a retention rule. */
  readonly payload: string | null
}

export type LogRecord = LogEntry

/** A page with the places in each row's title that met the search. */
export interface SearchPage extends CasePage {
  readonly highlights: readonly (readonly Highlight[])[]
}

/** A case whole: with the cases it is linked from, and its own log. */
export interface CaseStory {
  readonly casefile: Case
  /** The present version: `seen` of a change made over it. */
  readonly version: number
  /** The cases it is related to, in the order of its relations. */
  readonly related: readonly CaseListingBrief[]
  readonly retentionEnd: RetentionEnd
  readonly log: readonly LogRecord[]
}

/** How a case has been handled: its track, its story, and what is being written of it. */
export interface CaseHandling {
  readonly phases: readonly CasePhase[]
  /** The newest first; what is still to come before them. */
  readonly events: readonly CaseEvent[]
  /** Items that no meeting has handled yet, newest first. */
  readonly drafts: readonly Item[]
  readonly today: IsoDate
}

/** A search that somebody wants again. */
export interface SavedSearch {
  readonly id: string
  readonly name: string
  /** Whose it is, by name. */
  readonly owner: string
  readonly query: Omit<CaseQuery, 'limit' | 'after' | 'skip'>
}

export interface CaseListingBrief {
  readonly caseId: CaseId
  readonly kind: RelationKind
  readonly number: string | null
  readonly title: string
}

/** A note on numbers that no thing has (R-NUM-01): `voided` was drawn and given up, `gap` was never drawn. */
export interface NumberNote {
  readonly first: number
  readonly last: number
  readonly kind: 'voided' | 'gap'
  readonly note: string
}

export interface CounterReport {
  readonly last: number
  readonly notes: readonly NumberNote[]
}
