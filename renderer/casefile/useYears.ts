import { type KeyboardEvent, useMemo, useRef } from 'react'
import type { CaseFilter, FacetCount } from '../../api/casefile.ts'
import { useApi } from '../app/api.tsx'
import { type RegisterQuery, asked } from './registerQuery.ts'
import { type YearPlace, yearPlaces } from './YearStrip.tsx'

/** How long the digits of a year may take, in milliseconds. */
const TYPING_MS = 1200

/** Years of the list when it is in the order of numbers, and a typed year's jump. */
export function useYears(
  query: RegisterQuery,
  office: CaseFilter | null | undefined,
): {
  readonly places: readonly YearPlace[]
  readonly press: (event: KeyboardEvent, jump: (index: number) => void) => void
} {
  const { sort, ...input } = asked(query, office ?? null)
  const counts = useApi(
    'case.counts',
    { ...input, kind: 'year' },
    { when: office !== undefined && sort === 'number' },
  )
  const { filters } = query
  const places = useMemo(
    () => (sort === 'number' ? placesOf(counts.data ?? [], filters) : []),
    [sort, counts.data, filters],
  )
  const typed = useRef({ digits: '', at: 0 })
  return {
    places,
    press: ({ key, timeStamp, target }, jump) => {
      if (!/^\d$/u.test(key) || target instanceof HTMLInputElement) return
      const { digits, at } = typed.current
      typed.current = { digits: timeStamp - at < TYPING_MS ? digits + key : key, at: timeStamp }
      const place = places.find(({ year }) => year === typed.current.digits)
      if (place !== undefined) jump(place.index)
    },
  }
}

function placesOf(counts: readonly FacetCount[], filters: RegisterQuery['filters']): readonly YearPlace[] {
  const chosen = filters.filter(({ kind }) => kind === 'year').map(({ value }) => value)
  return yearPlaces(counts.filter(({ value }) => chosen.length === 0 || chosen.includes(value)))
}
