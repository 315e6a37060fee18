import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../adapters/storage/open.ts'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { crowdOfConnections, crowdOfProcesses, killWriters, wholeCrowd } from '../support/crowd.ts'
import { NOW, createDatabase, opened } from '../support/engines.ts'
import { temporaryFolder } from '../support/folders.ts'
import { startPostgres } from '../support/postgresServer.ts'
import { WRITER_COUNTER, startWriter } from '../support/writers.ts'

/** The full sizes; `crowd.test.ts` runs the same in small. */
const WRITERS = 50
const NUMBERS_EACH = 200
const KILLINGS = 200
const HALF_AN_HOUR_MS = 1_800_000

const server = await startPostgres()

afterAll(() => server?.stop())

describe('fifty writers at once', { timeout: HALF_AN_HOUR_MS }, () => {
  it('draw 10,000 numbers on SQLite, none twice and none missing', async () => {
    const report = await crowdOfProcesses(path.join(temporaryFolder(), 'pykala.db'), WRITERS, NUMBERS_EACH)
    expect(report).toEqual(wholeCrowd(WRITERS * NUMBERS_EACH))
  })

  it.skipIf(server === null)(
    'draw 10,000 numbers on PostgreSQL, none twice and none missing (skipped without a server)',
    async () => {
      const report = await crowdOfConnections(await createDatabase(server?.url ?? ''), WRITERS, NUMBERS_EACH)
      expect(report).toEqual(wholeCrowd(WRITERS * NUMBERS_EACH))
    },
  )
})

describe('a writer that is killed 200 times', { timeout: HALF_AN_HOUR_MS }, () => {
  it('has kept every save it had answered, and the log is whole', async () => {
    const reports = await killWriters(path.join(temporaryFolder(), 'pykala.db'), KILLINGS)
    for (const report of reports)
      expect(report).toMatchObject({ lost: [], twice: [], breaches: [], entries: report.last })
  })
})

/** Mounts a disk of one megabyte; `null`: this user may not. */
function smallDisk(): string | null {
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    return null
  }
}

const disk = smallDisk()

describe('a disk that is really full', () => {
  it.skipIf(disk === null)(
    'stops the writer clearly and loses nothing (skipped where no disk can be mounted)',
    async () => {
      const folder = disk ?? ''
      try {
        const file = path.join(folder, 'pykala.db')
        const answered = await startWriter(file, 100_000).ended
        expect(answered.at(-1)).toBe('storage/full')
        const store = opened(await openSqliteStore(file, { clock: createFixedClock(NOW) }))
        expect((await store.read((tx) => tx.counter(WRITER_COUNTER))).last).toBe(answered.length - 1)
        await store.close()
      } finally {
        execFileSync('umount', [folder])
      }
    },
  )
})
