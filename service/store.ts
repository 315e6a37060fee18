import type { Decision } from '../core/decision/decision.ts'
import type { Item } from '../core/draft/item.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import type { BodyId, CaseId, ItemId, MeetingId, OrganisationId } from '../core/shared/ids.ts'
import type { Result } from '../core/shared/result.ts'
import type { Actor } from './ports.ts'

/**
 * The office's store, on SQLite or PostgreSQL (docs/decisions/0004-storage.md). Reading and writing are different
 * types, so a handler that only reads cannot write.
 */
export interface Store {
  readonly read: <T>(work: (tx: Reading) => Promise<T>) => Promise<T>
  /** One transaction. Everything is rolled back when `work` answers a failure or throws. */
  readonly write: <T, F>(actor: Actor, work: (tx: Writing) => Promise<Result<T, F>>) => Promise<Result<T, F>>
  readonly close: () => Promise<void>
}

export interface Reading {
  readonly items: {
    readonly get: (id: ItemId) => Promise<Item | undefined>
    /** Newest first. */
    readonly list: (query: ItemQuery) => Promise<readonly Item[]>
  }
  readonly meetings: {
    readonly get: (id: MeetingId) => Promise<Meeting | undefined>
    readonly list: (organisationId: OrganisationId) => Promise<readonly Meeting[]>
  }
  readonly decisions: {
    /** In § order. */
    readonly ofMeeting: (id: MeetingId) => Promise<readonly Decision[]>
    readonly ofItem: (id: ItemId) => Promise<Decision | undefined>
  }
}

export interface Writing extends Reading {
  /**
   * The next number of a counter, drawn inside this transaction: never twice, and given back only when the
   * transaction is rolled back (domain.md Corrections 14).
   */
  readonly drawNumber: (counter: CounterKey) => Promise<number>
  /** Inserts or replaces; every replaced text stays as an earlier version. */
  readonly saveItem: (item: Item) => Promise<void>
  readonly saveMeeting: (meeting: Meeting) => Promise<void>
  readonly saveDecision: (decision: Decision) => Promise<void>
  /** One line of the event log: what was done. Who and when come from the actor and the clock. */
  readonly append: (event: NewEvent) => Promise<void>
}

export interface ItemQuery {
  readonly organisationId?: OrganisationId
  readonly caseId?: CaseId
}

/** Counters: case numbers per organisation and year; § and meeting numbers per body and year. */
export type CounterKey =
  | { readonly kind: 'caseNumber'; readonly organisationId: OrganisationId; readonly year: number }
  | {
      readonly kind: 'section'
      readonly bodyId: BodyId
      readonly organisationId: OrganisationId
      readonly year: number
    }
  | {
      readonly kind: 'meeting'
      readonly bodyId: BodyId
      readonly organisationId: OrganisationId
      readonly year: number
    }

export interface NewEvent {
  /** `case.created`, `item.drafted`, `meeting.held` … */
  readonly action: string
  readonly subject: {
    readonly kind: 'case' | 'item' | 'meeting' | 'decision' | 'document'
    readonly id: string
  }
  /** Case whose chain the event belongs to; `null`: the office's own chain. */
  readonly caseId: CaseId | null
  /** What changed, as plain data. */
  readonly payload: Readonly<Record<string, unknown>>
}
