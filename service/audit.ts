import { createLogAudit } from '../core/casefile/logAudit.ts'
import { ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'

/** Entries read at a time, so that a long log does not fill the memory. */
const ENTRIES_AT_ONCE = 2000

export const auditHandlers: Handlers<'audit.verify'> = {
  'audit.verify': async (ports) => {
    const witnesses = await ports.backups.witnesses()
    return ports.store.read(async (tx) => {
      const audit = createLogAudit(witnesses)
      let entries = 0
      for (let after: number | undefined = 0; after !== undefined;) {
        const read = await tx.log(after, ENTRIES_AT_ONCE)
        for (const entry of read) audit.take(entry)
        entries += read.length
        after = read.at(-1)?.seq
      }
      const { log, chains } = await tx.logHeads()
      return ok({ entries, witnesses: witnesses.length, breaches: audit.finish(log, chains) })
    })
  },
}
