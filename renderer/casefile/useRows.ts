import { useQueries } from '@tanstack/react-query'
import type { CaseFilter, CaseListing, FacetCount, SearchPage } from '../../api/casefile.ts'
import type { Highlight } from '../../core/casefile/analyser.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { useApi, useAsk } from '../app/api.tsx'
import { useSettings } from '../app/settings.ts'
import { type AskedQuery, type RegisterQuery, asked } from './registerQuery.ts'

/** Rows asked for at once. The service decides by the same number which words it takes (`matched`). */
export const PAGE_ROWS = 50

export interface ShownRow {
  readonly row: CaseListing
  readonly highlights: readonly Highlight[]
}

/** What a query finds: how many rows, and the first page of them. */
export interface Found {
  /** `undefined`: not known yet. */
  readonly total: number | undefined
  readonly first: SearchPage | undefined
  readonly failure: AppFailure | undefined
  readonly again: () => void
}

/** A row that has come, by its place in the list. */
export type RowAt = (index: number) => ShownRow | undefined

/** The organisation's own filter, where the register holds cases of several; `undefined`: not known yet. */
export function useOfficeFilter(): CaseFilter | null | undefined {
  const { organisationId } = useSettings()
  const counts = useApi('case.counts', { kind: 'organisation' })
  if (counts.data === undefined) return undefined
  const others = counts.data.some(({ value }) => value !== organisationId)
  return others && organisationId !== null ? { kind: 'organisation', value: organisationId } : null
}

export function useFound(query: RegisterQuery, office: CaseFilter | null | undefined): Found {
  const total = useTotal(query, office)
  const input = { ...asked(query, office ?? null), limit: PAGE_ROWS }
  const first = useApi('case.list', input, { when: office !== undefined })
  return {
    total: first.data?.rows.length === 0 ? 0 : total,
    first: first.data,
    failure: first.failure,
    again: first.again,
  }
}

/** The rows as they are scrolled: only the pages between `from` and `to` are asked for. */
export function useRowAt(
  query: RegisterQuery,
  office: CaseFilter | null | undefined,
  { total, first }: Found,
  { from, to }: { readonly from: number; readonly to: number },
): RowAt {
  const later = useLaterPages(
    asked(query, office ?? null),
    pagesBetween(from, to, total),
    office !== undefined,
  )
  const pages = new Map<number, SearchPage>([...(first === undefined ? [] : [[0, first] as const]), ...later])
  return (index) => shownRow(pages.get(Math.floor(index / PAGE_ROWS)), index % PAGE_ROWS)
}

/** How many cases a query finds: each case is in one state. */
export function useTotal(query: RegisterQuery, office: CaseFilter | null | undefined): number | undefined {
  const { sort: _sort, ...input } = asked(query, office ?? null)
  const states = useApi('case.counts', { ...input, kind: 'state' }, { when: office !== undefined })
  return states.data === undefined ? undefined : totalOf(states.data, query)
}

const totalOf = (counts: readonly FacetCount[], { filters }: RegisterQuery): number => {
  const chosen = filters.filter(({ kind }) => kind === 'state').map(({ value }) => value)
  return counts
    .filter(({ value }) => chosen.length === 0 || chosen.includes(value))
    .reduce((sum, { count }) => sum + count, 0)
}

/** The first page is asked for by itself. */
function pagesBetween(from: number, to: number, total: number | undefined): readonly number[] {
  const last = Math.floor(Math.max(0, Math.min(to, (total ?? 1) - 1)) / PAGE_ROWS)
  const firstPage = Math.floor(from / PAGE_ROWS)
  return Array.from({ length: Math.max(0, last - firstPage + 1) }, (_, at) => firstPage + at).filter(
    (page) => page > 0,
  )
}

function useLaterPages(
  input: AskedQuery,
  pages: readonly number[],
  ready: boolean,
): readonly (readonly [number, SearchPage])[] {
  const askOnce = useAsk()
  const answers = useQueries({
    queries: pages.map((page) => {
      const one = { ...input, limit: PAGE_ROWS, skip: page * PAGE_ROWS }
      return { queryKey: ['case.list', one], queryFn: async () => askOnce('case.list', one), enabled: ready }
    }),
  })
  return answers.flatMap(({ data }, at) => {
    const page = pages[at]
    return data === undefined || page === undefined ? [] : [[page, data] as const]
  })
}

function shownRow(page: SearchPage | undefined, at: number): ShownRow | undefined {
  const row = page?.rows[at]
  return row === undefined ? undefined : { row, highlights: page?.highlights[at] ?? [] }
}
