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

/** The register as it is scrolled: how many rows there are, and those that have come. */
export interface Rows {
  /** `undefined`: not known yet. */
  readonly total: number | undefined
  readonly at: (index: number) => ShownRow | undefined
  readonly first: SearchPage | undefined
  readonly failure: AppFailure | undefined
  readonly again: () => void
}

/** The organisation's own filter, where the register holds cases of several; `undefined`: not known yet. */
export function useOfficeFilter(): CaseFilter | null | undefined {
  const { organisationId } = useSettings()
  const counts = useApi('case.counts', { kind: 'organisation' })
  if (counts.data === undefined) return undefined
  const others = counts.data.some(({ value }) => value !== organisationId)
  return others && organisationId !== null ? { kind: 'organisation', value: organisationId } : null
}

/** Rows of a query. Only the pages between `from` and `to` are asked for. */
export function useRows(
  query: RegisterQuery,
  office: CaseFilter | null | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): Rows {
  const ready = office !== undefined
  const input = asked(query, office ?? null)
  const total = useTotal(query, office)
  const first = useApi('case.list', { ...input, limit: PAGE_ROWS }, { when: ready })
  const later = useLaterPages(input, pagesBetween(from, to, total), ready)
  const pages = new Map<number, SearchPage>([
    ...(first.data === undefined ? [] : [[0, first.data] as const]),
    ...later,
  ])
  return {
    total: first.data?.rows.length === 0 ? 0 : total,
    at: (index) => shownRow(pages.get(Math.floor(index / PAGE_ROWS)), index % PAGE_ROWS),
    first: first.data,
    failure: first.failure,
    again: first.again,
  }
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
