import { sql } from 'kysely'
import { ANALYSER_VERSION } from '../../core/casefile/analyser.ts'
import { type Engine, transact } from './engine.ts'
import type { Register } from './register.ts'

/** Counter row that says what made the index. */
const INDEX_ROW = 'index|analyser'

/** Rises when a row of the register tells something new of its case. */
const SUMMARY_VERSION = 1

const INDEX_VERSION = SUMMARY_VERSION * 1000 + ANALYSER_VERSION

const CASES_AT_ONCE = 500

/**
 * Makes the search index anew when another analyser made it, or when the rows came from another engine. Each case's
 * index is replaced whole, so it does not matter if this is cut short: the next opening goes on.
 */
export async function refreshIndex(engine: Engine, register: Register): Promise<void> {
  const made = await engine.writer
    .selectFrom('counters')
    .select('last')
    .where('key', '=', INDEX_ROW)
    .executeTakeFirst()
  if (made?.last === INDEX_VERSION) return
  for (let place: number | undefined = 0; place !== undefined;)
    place = await refreshAfter(engine, register, place)
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

const refreshAfter = (engine: Engine, register: Register, after: number): Promise<number | undefined> =>
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
    return cases.at(-1)?.place
  })
