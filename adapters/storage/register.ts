import { sql } from 'kysely'
import type { SearchExpression } from '../../core/casefile/analyser.ts'
import type { CasePage, CaseQuery, FacetCount } from '../../service/store.ts'
import { type CaseListingRow, LISTING_COLUMNS, rowToListing } from './caseListing.ts'
import { summariseCase, wholeCase } from './caseSummaries.ts'
import { type Cursor, cursorAfter, pastCursor, readCursor, sortOrder } from './cursor.ts'
import type { EngineKind } from './engine.ts'
import { type SearchPorts, indexTokens, refreshFacets } from './searchIndex.ts'
import { matchText } from './searchQuery.ts'
import { type SqlText, query as ask, joinSql, plain, sqlText, valueList } from './sqlText.ts'
import type { Db, Tx } from './tables.ts'

/** The register as it is looked at: pages, counts, and the index that serves them. */
export interface Register {
  readonly page: (db: Db | Tx, query: CaseQuery) => Promise<CasePage>
  readonly counts: (db: Db | Tx, query: CaseQuery, kind: FacetCount['kind']) => Promise<readonly FacetCount[]>
  /** Writes the index of these cases anew, in the transaction that changed them. */
  readonly refresh: (tx: Tx, caseIds: readonly string[]) => Promise<void>
}

export function createRegister(kind: EngineKind, ports: SearchPorts): Register {
  return {
    page: async (db, query) => {
      if ((query.skip ?? 0) > 0) return laterPage(db, kind, ports, query)
      const cursor = readCursor(query.after)
      let found = 0
      for (const expression of await expressionsFor(ports, query, cursor)) {
        const rows = await pageRows(db, kind, query, expression, cursor)
        if (isEnough(expression, rows.length, query, cursor)) return pageOf(rows, query, expression, found)
        found = rows.length
      }
      return { rows: [], next: null, matched: 'words' }
    },
    counts: async (db, query, facet) => {
      const page = query.text === undefined ? null : await matchingExpression(db, kind, ports, query)
      return countRows(db, kind, query, page, facet)
    },
    refresh: async (tx, caseIds) => {
      for (const caseId of caseIds) await refreshCase(tx, kind, ports, caseId)
    },
  }
}

/** A page somewhere in the list that the first page began. */
async function laterPage(
  db: Db | Tx,
  engine: EngineKind,
  ports: SearchPorts,
  query: CaseQuery,
): Promise<CasePage> {
  const expression = await matchingExpression(db, engine, ports, { ...query, skip: 0 })
  return pageOf(await pageRows(db, engine, query, expression, null), query, expression, 0)
}

/** `null`: every case, nothing is looked for. A later page goes on with the expression of the first. */
async function expressionsFor(
  { analyser, baseForms }: SearchPorts,
  { text = '' }: CaseQuery,
  cursor: Cursor | null,
): Promise<readonly (SearchExpression | null)[]> {
  if (text.trim() === '') return [null]
  const expressions = analyser.expressions(text, await baseForms(text))
  return cursor === null ? expressions : expressions.filter(({ kind }) => kind === cursor.matched)
}

/** Numbers: one hit is what was meant. Words: a full page, else those that only begin so are taken too. */
function isEnough(
  expression: SearchExpression | null,
  found: number,
  { limit }: CaseQuery,
  cursor: Cursor | null,
): boolean {
  if (expression === null || cursor !== null) return true
  switch (expression.kind) {
    case 'number':
      return found > 0
    case 'words':
      return found >= limit
    case 'similar':
      return true
  }
}

function pageOf(
  rows: readonly CaseListingRow[],
  query: CaseQuery,
  expression: SearchExpression | null,
  /** How many had the words themselves. */
  exact: number,
): CasePage {
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  const next =
    rows.length > query.limit && last !== undefined
      ? cursorAfter(query.sort ?? 'newest', expression?.kind ?? 'words', last)
      : null
  return {
    rows: shown.map(rowToListing),
    next,
    matched: expression?.kind === 'similar' && rows.length > exact ? 'similar' : 'words',
  }
}

async function pageRows(
  db: Db | Tx,
  engine: EngineKind,
  query: CaseQuery,
  expression: SearchExpression | null,
  cursor: Cursor | null,
): Promise<readonly CaseListingRow[]> {
  const sort = query.sort ?? 'newest'
  const place = placeColumn(engine, query, expression)
  return ask<CaseListingRow>(
    db,
    engine,
    sqlText`select ${COLUMNS} from ${sourceOf(engine, query, expression)}
      ${whereAll([...conditionsOf(engine, query, expression), ...pastCursor(sort, cursor, place)])}
      order by ${sortOrder(sort, place)} limit ${plain(String(Math.trunc(query.limit) + 1))}
      offset ${plain(String(Math.trunc(query.skip ?? 0)))}`,
  )
}

const whereAll = (conditions: readonly SqlText[]): SqlText =>
  conditions.length === 0 ? plain('') : sqlText`where ${joinSql(conditions, ' and ')}`

const COLUMNS = plain(LISTING_COLUMNS)

/** The table that leads: the search index, else one filter's rows (already in order), else the cases themselves. */
function sourceOf(engine: EngineKind, query: CaseQuery, expression: SearchExpression | null): SqlText {
  const join = engine === 'sqlite' ? 'cross join' : 'join'
  if (expression !== null)
    return plain(`search s ${join} cases c on c.place = ${placeColumn(engine, query, expression)}`)
  return leadingFilter(query) === null
    ? plain('cases c')
    : plain(`case_facets f ${join} cases c on c.place = f.place`)
}

function placeColumn(engine: EngineKind, query: CaseQuery, expression: SearchExpression | null): string {
  if (expression !== null) return engine === 'sqlite' ? 's.rowid' : 's.place'
  return leadingFilter(query) === null ? 'c.place' : 'f.place'
}

/** A filter of one value gives its cases in order by itself. */
function leadingFilter({
  filters = [],
}: CaseQuery): { readonly kind: string; readonly value: string } | null {
  const single = filters.filter(({ kind }) => filters.filter((other) => other.kind === kind).length === 1)
  return single[0] ?? null
}

function conditionsOf(
  engine: EngineKind,
  query: CaseQuery,
  expression: SearchExpression | null,
): readonly SqlText[] {
  const filters = query.filters ?? []
  const leading = expression === null ? leadingFilter(query) : null
  const kinds = [...new Set(filters.map(({ kind }) => kind))].filter((kind) => kind !== leading?.kind)
  return [
    ...(expression === null ? [] : [matchCondition(engine, expression)]),
    ...(leading === null ? [] : [sqlText`f.kind = ${leading.kind} and f.value = ${leading.value}`]),
    ...kinds.map((kind) => {
      const values = filters.filter((filter) => filter.kind === kind).map(({ value }) => value)
      return sqlText`exists (select 1 from case_facets x where x.kind = ${kind}
        and x.value in (${valueList(values)}) and x.place = c.place)`
    }),
  ]
}

const matchCondition = (engine: EngineKind, expression: SearchExpression): SqlText =>
  engine === 'sqlite'
    ? sqlText`search match ${matchText(engine, expression)}`
    : sqlText`s.words @@ to_tsquery('simple', ${matchText(engine, expression)})`

/** The expression that the first page would be of. */
async function matchingExpression(
  db: Db | Tx,
  engine: EngineKind,
  ports: SearchPorts,
  query: CaseQuery,
): Promise<SearchExpression | null> {
  for (const expression of await expressionsFor(ports, query, null)) {
    const rows = await pageRows(db, engine, query, expression, null)
    if (isEnough(expression, rows.length, query, null)) return expression
  }
  return null
}

/** The most that are listed: a picker of persons or classes. */
const LISTED_COUNTS = 100

async function countRows(
  db: Db | Tx,
  engine: EngineKind,
  query: CaseQuery,
  expression: SearchExpression | null,
  kind: FacetCount['kind'],
): Promise<readonly FacetCount[]> {
  const others = { ...query, filters: (query.filters ?? []).filter((filter) => filter.kind !== kind) }
  const everything = expression === null && others.filters.length === 0
  const hits = sqlText`and place in (select c.place from ${sourceOf(engine, others, expression)}
    ${whereAll(conditionsOf(engine, others, expression))})`
  const rows = await ask<{ readonly value: string; readonly count: number }>(
    db,
    engine,
    sqlText`select value, cast(count(*) as integer) as count from case_facets
      where kind = ${kind} ${everything ? plain('') : hits}
      group by value order by count desc, value limit ${LISTED_COUNTS}`,
  )
  return rows.map(({ value, count }) => ({ kind, value, count }))
}

async function refreshCase(tx: Tx, engine: EngineKind, ports: SearchPorts, caseId: string): Promise<void> {
  const whole = await wholeCase(tx, caseId)
  if (whole === null) return
  await summariseCase(tx, whole)
  const { place, tokens, facets } = await indexTokens(tx, ports, whole)
  await refreshFacets(tx, place, facets)
  if (engine === 'sqlite') {
    await sql`delete from search where rowid = ${place}`.execute(tx)
    await sql`insert into search (rowid, words) values (${place}, ${tokens.join(' ')})`.execute(tx)
    return
  }
  await sql`insert into search (place, words) values (${place}, array_to_tsvector(${tokens}))
    on conflict (place) do update set words = excluded.words`.execute(tx)
}
