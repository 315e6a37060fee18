import { createOffice } from '../../adapters/backup/office.ts'
import { NO_NAMES } from '../../adapters/storage/searchIndex.ts'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { asId } from '../../core/shared/ids.ts'
import { ok } from '../../core/shared/result.ts'
import type { CounterKey } from '../../service/store.ts'
import { NOW } from './engines.ts'
import { SUVANTOLA, registrar, sampleCase } from './sampleCase.ts'

export const numbers: CounterKey = { kind: 'caseNumber', organisationId: SUVANTOLA, year: 2026 }

/** An office with its safekeeping in a folder or on a server, and what it told a person. */
export const officeIn = (home: string, database?: string, now = NOW) => {
  const notices: unknown[] = []
  const office = createOffice({
    home,
    database,
    clock: createFixedClock(now),
    naming: NO_NAMES,
    notice: (failure) => notices.push(failure),
  })
  return { ...office, notices }
}

export type Office = ReturnType<typeof officeIn>

/** Opens cases as the service does: number, case and log in one transaction. */
export const openCases = async ({ store }: Office, count: number): Promise<void> => {
  for (let opened = 0; opened < count; opened++)
    await store.write(registrar, async (tx) => {
      const n = await tx.drawNumber(numbers)
      await tx.saveCase(sampleCase(n, { title: `Työllisyyden kokeilu ${n}` }))
      await tx.append({
        action: 'case.created',
        subject: { kind: 'case', id: `case-${n}` },
        caseId: asId(`case-${n}`),
        payload: { n },
      })
      return ok(n)
    })
}

/** Titles of the cases that the words find. */
export const titlesOf = ({ store }: Office, text: string) =>
  store.read(async (tx) => (await tx.cases.page({ text, limit: 50 })).rows.map(({ title }) => title))
