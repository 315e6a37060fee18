import { statSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { createStem } from '../adapters/search/stemmer.ts'
import { LISTING_COLUMNS } from '../adapters/storage/caseListing.ts'
import { openSqliteStore } from '../adapters/storage/open.ts'
import { matchText } from '../adapters/storage/searchQuery.ts'
import { createSystemClock } from '../adapters/system/clock.ts'
import { createAnalyser } from '../core/casefile/analyser.ts'
import type { ItemStatus } from '../core/draft/item.ts'
import { asId } from '../core/shared/ids.ts'
import { ok } from '../core/shared/result.ts'
import type { Actor } from '../service/ports.ts'
import type { CounterKey, Store } from '../service/store.ts'
import { BENCH_ORGANISATION, type Generator, createGenerator } from './generator.ts'
import { round, timeSideBySide, timingOf } from './timing.ts'

const SEED = 2026

/** Cases kept in one transaction: an import does the same. */
const CASES_AT_ONCE = 500

const PAGE_ROWS = 50

const SEARCHES = 400

const registrar: Actor = { personId: null, name: 'Kirsi Kirjaaja', roles: ['administrator'] }

const counter: CounterKey = { kind: 'caseNumber', organisationId: BENCH_ORGANISATION, year: 2026 }

/** Fills a new database and measures it beside the same work done through bare better-sqlite3. */
export async function measureRegister(folder: string, cases: number, say: (text: string) => void) {
  const file = path.join(folder, 'pykala.db')
  const store = await openStore(file)
  const filling = performance.now()
  await fill(store, cases, say)
  const fillingSeconds = round((performance.now() - filling) / 1000)
  say('searching')
  const bare = new Database(file, { readonly: true })
  const generator = createGenerator(SEED + 1)
  const search = await measureSearch(store, bare, generator)
  const firstPage = await measureFirstPage(store, bare)
  bare.close()
  say('drawing numbers')
  const numbers = await measureNumbers(store, path.join(folder, 'bare.db'))
  const memoryMb = round(process.memoryUsage().rss / 2 ** 20)
  await store.close()
  return {
    cases,
    fillingSeconds,
    search,
    firstPage,
    numbers,
    opening: await measureOpening(file),
    bytesPerCase: Math.round(statSync(file).size / cases),
    memoryMb,
  }
}

export type RegisterResult = Awaited<ReturnType<typeof measureRegister>>

/** So many cases with a decided item each, beside what is in the database already. */
export async function fillRegister(file: string, cases: number, say: (text: string) => void): Promise<void> {
  const store = await openStore(file)
  await fill(store, cases, say, (n) => ({ status: 'handled', meetingId: asId('meeting-bench'), section: n }))
  await store.close()
}

async function openStore(file: string): Promise<Store> {
  const opened = await openSqliteStore(file, { clock: createSystemClock() })
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

async function fill(
  store: Store,
  cases: number,
  say: (text: string) => void,
  statusOf: (n: number) => ItemStatus = () => ({ status: 'draft' }),
): Promise<void> {
  const generator = createGenerator(SEED)
  for (let first = 1; first <= cases; first += CASES_AT_ONCE) {
    await store.write(registrar, async (tx) => {
      for (let n = first; n < Math.min(first + CASES_AT_ONCE, cases + 1); n++) {
        await tx.saveCase(generator.caseAt(n))
        await tx.saveItem({ ...generator.itemAt(n), status: statusOf(n) })
        await tx.append({
          action: 'case.created',
          subject: { kind: 'case', id: `case-${n}` },
          caseId: generator.caseAt(n).caseId,
          payload: { n },
        })
      }
      return ok(undefined)
    })
    if ((first - 1) % (CASES_AT_ONCE * 20) === 0) say(`${first - 1} cases`)
  }
}

/** One and two words as people type them, in whatever form. */
const searchesOf = ({ word }: Generator): readonly string[] =>
  Array.from({ length: SEARCHES }, (_, at) => (at % 2 === 0 ? word() : `${word()} ${word()}`))

/**
 * The bare query asks the same index for the same rows: the words the analyser gave and, where they don't fill the page,
 * their beginnings too, as the register does.
 */
async function measureSearch(store: Store, bare: Database.Database, generator: Generator) {
  const statement = bare.prepare(
    `select ${LISTING_COLUMNS} from search s cross join cases c on c.place = s.rowid
      where search match ? order by s.rowid desc limit ${PAGE_ROWS + 1}`,
  )
  const searches = searchesOf(generator).map((text) => ({ text, ...matchesOf(text) }))
  const full = searches.filter(({ words }) => statement.all(words).length >= PAGE_ROWS).length
  const side = await timeSideBySide(
    searches,
    ({ text }) => store.read((tx) => tx.cases.page({ text, limit: PAGE_ROWS })),
    ({ words, similar }) => {
      if (statement.all(words).length < PAGE_ROWS) statement.all(similar)
    },
  )
  return { searches: SEARCHES, withFullPage: full, ...side }
}

const analyser = createAnalyser(createStem())

function matchesOf(text: string): { readonly words: string; readonly similar: string } {
  const expressions = analyser.expressions(text)
  const match = (kind: 'words' | 'similar'): string => {
    const expression = expressions.find((candidate) => candidate.kind === kind)
    if (expression === undefined) throw new Error(`nothing to look for in ${text}`)
    return matchText('sqlite', expression)
  }
  return { words: match('words'), similar: match('similar') }
}

function measureFirstPage(store: Store, bare: Database.Database) {
  const statement = bare.prepare(
    `select ${LISTING_COLUMNS} from cases c order by c.place desc limit ${PAGE_ROWS + 1}`,
  )
  return timeSideBySide(
    Array.from({ length: SEARCHES }),
    () => store.read((tx) => tx.cases.page({ limit: PAGE_ROWS })),
    () => statement.all(),
  )
}

const DRAWS = 500

/** Numbers a second, each in a transaction of its own that reaches the disk, on both sides. */
async function measureNumbers(store: Store, bareFile: string) {
  const bare = new Database(bareFile)
  bare.pragma('journal_mode = WAL')
  bare.pragma('synchronous = FULL')
  bare.exec('create table counters (key text primary key, last integer not null) strict')
  bare.exec("insert into counters values ('a', 0)")
  const update = bare.prepare("update counters set last = last + 1 where key = 'a' returning last")
  const draw = bare.transaction(() => update.get())
  const side = await timeSideBySide(
    Array.from({ length: DRAWS }),
    () => store.write(registrar, async (tx) => ok(await tx.drawNumber(counter))),
    () => draw.immediate(),
  )
  bare.close()
  return {
    oursPerSecond: Math.round(1000 / side.ours.p50),
    barePerSecond: Math.round(1000 / side.bare.p50),
    ...side,
  }
}

const OPENINGS = 20

async function measureOpening(file: string) {
  const times: number[] = []
  while (times.length < OPENINGS) {
    const start = performance.now()
    const store = await openStore(file)
    await store.read((tx) => tx.cases.page({ limit: PAGE_ROWS }))
    times.push(performance.now() - start)
    await store.close()
  }
  return timingOf(times)
}
