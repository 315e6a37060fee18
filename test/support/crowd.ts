import { openPostgresStore, openSqliteStore } from '../../adapters/storage/open.ts'
import { type LogBreach, createLogAudit } from '../../core/casefile/logAudit.ts'
import type { Store } from '../../service/store.ts'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { NOW, opened } from './engines.ts'
import { openNextCase, startWriter } from './writers.ts'

const ports = { clock: createFixedClock(NOW) }

/** What was found afterwards. `lost`: answered, but not there. */
export interface CrowdReport {
  readonly lost: readonly number[]
  readonly twice: readonly number[]
  readonly breaches: readonly LogBreach[]
  /** The last number, and how many cases and log entries there are. */
  readonly last: number
  readonly entries: number
}

/** What is found when nothing went wrong and `count` cases were opened. */
export const wholeCrowd = (count: number): CrowdReport => ({
  lost: [],
  twice: [],
  breaches: [],
  last: count,
  entries: count,
})

/** Many writers at once, each in a process of its own: no number twice, none missing, and the log whole. */
export async function crowdOfProcesses(file: string, writers: number, each: number): Promise<CrowdReport> {
  await opened(await openSqliteStore(file, ports)).close()
  const crowd = Array.from({ length: writers }, () => startWriter(file, each))
  const printed = await Promise.all(crowd.map((writer) => writer.ended))
  return reportOn(opened(await openSqliteStore(file, ports)), printed.flat().map(Number))
}

/** The same over connections of a server. */
export async function crowdOfConnections(url: string, writers: number, each: number): Promise<CrowdReport> {
  const stores = [opened(await openPostgresStore(url, ports))]
  while (stores.length < writers) stores.push(opened(await openPostgresStore(url, ports)))
  const drawn = await Promise.all(
    stores.map(async (store) => {
      const numbers: number[] = []
      while (numbers.length < each) numbers.push(await openNextCase(store))
      return numbers
    }),
  )
  const [first, ...others] = stores
  await Promise.all(others.map((store) => store.close()))
  if (first === undefined) throw new Error('a crowd of nobody')
  return reportOn(first, drawn.flat())
}

/**
 * Kills a writer at a random moment, again and again: after each the store opens, its log is whole and every save that
 * had been answered is there.
 */
export async function killWriters(file: string, times: number): Promise<readonly CrowdReport[]> {
  const reports: CrowdReport[] = []
  for (let time = 0; time < times; time++) {
    const writer = startWriter(file, 1_000_000)
    await firstLine(writer.lines)
    // oxlint-disable-next-line no-await-in-loop -- one killing after another
    await pause(Math.random() * MOST_MS)
    writer.kill()
    const answered = (await writer.ended).map(Number)
    reports.push(await reportOn(opened(await openSqliteStore(file, ports)), answered))
  }
  return reports
}

/** A killed writer has been saving for this long at most. */
const MOST_MS = 150

async function firstLine(lines: readonly string[]): Promise<void> {
  while (lines.length === 0) await pause(5)
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function reportOn(store: Store, answered: readonly number[]): Promise<CrowdReport> {
  const report = await store.read(async (tx) => {
    const audit = createLogAudit()
    const kept = new Set<number>()
    for (let after: number | undefined = 0; after !== undefined;) {
      const read = await tx.log(after, 5000)
      for (const entry of read) audit.take(entry)
      for (const { subjectId } of read) kept.add(Number(subjectId.slice('case-'.length)))
      after = read.at(-1)?.seq
    }
    const { log, chains } = await tx.logHeads()
    const [newest] = (await tx.cases.page({ limit: 1, sort: 'number' })).rows
    return {
      lost: answered.filter((n) => !kept.has(n)),
      twice: answered.filter((n, at) => answered.indexOf(n) !== at),
      breaches: audit.finish(log, chains),
      last: Number(newest?.number?.split('-').at(-1)),
      entries: kept.size,
    }
  })
  await store.close()
  return report
}
