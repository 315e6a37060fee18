import type { Instant } from '../core/calendar/day.ts'

/** What a backup holds. */
export interface BackupReport {
  readonly file: string
  readonly madeAt: Instant
  /** Version of the tables. */
  readonly schema: number
  readonly cases: number
  readonly logEntries: number
  /** Hash over the whole log: a log that was cut later differs from it. */
  readonly logHash: string
  /** Bytes of the database in the file. */
  readonly bytes: number
  readonly encrypted: boolean
  /** Where it was restored to; absent when it was made or checked. */
  readonly restoredTo?: string
}
