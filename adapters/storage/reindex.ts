import { sql } from 'kysely'
import { ANALYSER_VERSION } from '../../core/casefile/analyser.ts'
import type { OpeningProgress } from '../../service/ports.ts'
import { type Engine, transact } from './engine.ts'
import type { Register } from './register.ts'

/** Counter row that says what made the index. */
const INDEX_ROW = 'index|analyser'

/** Rises when a row of the register tells something new of its case. */
const SUMMARY_VERSION = 1

const INDEX_VERSION = SUMMARY_VERSION * 1000 + ANALYSER_VERSION

const CASES_AT_ONCE = 100

/**
 * Makes the search index anew when another analyser made it, or when the rows came from another engine. Each case's
 * index is replaced whole, so it does not matter if this is cut short: the next opening goes on.
 */
export async function refreshIndex(
  engine: Engine,
  register: Register,
  tell: (progress: OpeningProgress | null) => void = () => undefined,
): Promise<void> {
  const made = await engine.writer
    .selectFrom('counters')
    .select('last')
    .where('key', '=', INDEX_ROW)
    .executeTakeFirst()
  if (made?.last === INDEX_VERSION) return
  const of = await caseCount(engine)
  let done = 0
  for (let after = 0; ;) {
    tell({ done, of })
    await letOthersIn()
    const places = await refreshAfter(engine, register, after)
    done += places.length
    const last = places.at(-1)
    if (last === undefined) break
    after = last
  }
  tell(null)
  await transact(engine, async (tx) => {
    await tx
      .insertInto('counters')
      .values({ key: INDEX_ROW, last: INDEX_VERSION })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ last: INDEX_VERSION }))
      .execute()
  })
}

/** So that the copy's index is made by whoever opens it. */
export const forgetIndex = (engine: Engine): Promise<void> =>
  transact(engine, async (tx) => {
    await sql`delete from counters where key = ${INDEX_ROW}`.execute(tx)
  })

/** The driver never waits in the background: others get their turn here. A call comes and is answered in a few of them. */
async function letOthersIn(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve))
}

const TURNS = 6

async function caseCount(engine: Engine): Promise<number> {
  const { count } = await engine.writer
    .selectFrom('cases')
    .select((of) => of.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Places of the cases that were indexed. */
const refreshAfter = (engine: Engine, register: Register, after: number): Promise<readonly number[]> =>
  transact(engine, async (tx) => {
    const cases = await tx
      .selectFrom('cases')
      .select(['id', 'place'])
      .where('place', '>', after)
      .orderBy('place')
      .limit(CASES_AT_ONCE)
      .execute()
    await register.refresh(
      tx,
      cases.map(({ id }) => id),
    )
    return cases.map(({ place }) => place)
  })
