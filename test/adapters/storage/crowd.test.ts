import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { crowdOfConnections, crowdOfProcesses, killWriters, wholeCrowd } from '../../support/crowd.ts'
import { createDatabase } from '../../support/engines.ts'
import { temporaryFolder } from '../../support/folders.ts'

const postgresUrl = inject('postgresUrl')

describe('many writers at once', () => {
  it('draw every number once on SQLite, in processes of their own', async () => {
    const report = await crowdOfProcesses(path.join(temporaryFolder(), 'pykala.db'), 6, 40)
    expect(report).toEqual(wholeCrowd(6 * 40))
  })

  it.skipIf(postgresUrl === null)(
    'draw every number once on PostgreSQL, over connections (skipped without a server)',
    async () => {
      const report = await crowdOfConnections(await createDatabase(postgresUrl ?? ''), 20, 20)
      expect(report).toEqual(wholeCrowd(20 * 20))
    },
  )
})

describe('a writer that is killed', () => {
  it('has kept every save it had answered, and the log is whole', async () => {
    const reports = await killWriters(path.join(temporaryFolder(), 'pykala.db'), 12)
    for (const report of reports)
      expect(report).toMatchObject({ lost: [], twice: [], breaches: [], entries: report.last })
  })
})
