import type { CaseFilter, CaseQuery, CaseSort, FacetKind } from '../../api/casefile.ts'
import { type Address, addressTo, goTo } from '../app/router.ts'

/** What the register is narrowed by with a button of its own, in this order. */
export const FILTER_KINDS = ['state', 'body', 'class', 'year', 'publicity', 'responsible'] as const

export type FilterKind = (typeof FILTER_KINDS)[number]

/** What the address asks of the register. */
export interface RegisterQuery {
  readonly text: string
  readonly filters: readonly CaseFilter[]
  readonly sort: CaseSort
}

const SORTS: readonly CaseSort[] = ['newest', 'number', 'title']

/** `#/cases?text=hanke&state=pending,closed&sort=title`. */
export const queryOf = ({ query }: Address): RegisterQuery => ({
  text: query['text'] ?? '',
  filters: FILTER_KINDS.flatMap((kind) =>
    (query[kind] ?? '')
      .split(',')
      .filter((value) => value !== '')
      .map((value) => ({ kind, value: decodeURIComponent(value) })),
  ),
  sort: SORTS.find((sort) => sort === query['sort']) ?? 'number',
})

export const addressOf = ({ text, filters, sort }: RegisterQuery): string =>
  addressTo('cases', [], {
    text: text === '' ? undefined : text,
    ...Object.fromEntries(
      FILTER_KINDS.map((kind) => {
        const values = filters
          .filter((filter) => filter.kind === kind)
          .map(({ value }) => encodeURIComponent(value))
        return [kind, values.length === 0 ? undefined : values.join(',')] as const
      }),
    ),
    sort: sort === 'number' ? undefined : sort,
  })

/** Typing and narrowing are not steps to come back to. */
export const ask = (query: RegisterQuery): void => goTo(addressOf(query), 'replace')

export const withFilters = (
  query: RegisterQuery,
  kind: FilterKind,
  values: readonly string[],
): RegisterQuery => ({
  ...query,
  filters: [
    ...query.filters.filter((filter) => filter.kind !== kind),
    ...values.map((value) => ({ kind, value })),
  ],
})

/** As the service takes it. */
export interface AskedQuery {
  readonly text?: string
  readonly filters: CaseFilter[]
  readonly sort: CaseSort
}

/** `office`: narrows to one organisation where the register holds several. */
export const asked = ({ text, filters, sort }: RegisterQuery, office: CaseFilter | null): AskedQuery => ({
  ...(text.trim() === '' ? {} : { text }),
  filters: [...(office === null ? [] : [office]), ...filters],
  sort,
})

export const isNarrowed = ({ text, filters }: RegisterQuery): boolean =>
  text.trim() !== '' || filters.length > 0

/** What a saved search asks, as the register's own query. */
export const savedQuery = ({ text = '', filters = [], sort }: CaseQueryLike): RegisterQuery => ({
  text,
  filters: filters.filter(({ kind }) => isFilterKind(kind)),
  sort: sort ?? 'number',
})

type CaseQueryLike = Pick<CaseQuery, 'text' | 'filters' | 'sort'>

const isFilterKind = (kind: FacetKind): kind is FilterKind => FILTER_KINDS.some((known) => known === kind)

/** The same words and filters, in whatever order they were chosen. */
export const sameQuery = (a: RegisterQuery, b: RegisterQuery): boolean =>
  a.sort === b.sort && a.text.trim() === b.text.trim() && keysOf(a) === keysOf(b)

const keysOf = ({ filters }: RegisterQuery): string =>
  filters
    .map(({ kind, value }) => `${kind} ${value}`)
    .toSorted()
    .join('\n')
