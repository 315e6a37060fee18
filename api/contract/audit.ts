import { z } from 'zod'
import type { LogBreach } from '../../core/casefile/logAudit.ts'
import { method } from './method.ts'

/** What going through the whole log gave. No breaches: every entry is as it was written. */
export interface AuditReport {
  readonly entries: number
  /** Heads that backups noted, against which the log was held. */
  readonly witnesses: number
  readonly breaches: readonly LogBreach[]
}

export const auditMethods = {
  /** Goes through the whole event log and names every entry that was changed, removed, inserted or cut off. */
  'audit.verify': method(z.strictObject({}), z.custom<AuditReport>()),
}
