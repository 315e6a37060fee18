import { memo } from 'react'
import type { FacetCount } from '../../api/casefile.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useWords } from '../i18n/language.tsx'

/** A year with the place of its first case in the list by number. */
export interface YearPlace {
  readonly year: string
  readonly index: number
}

/** Newest first; each year begins after all the cases of the years over it. */
export function yearPlaces(counts: readonly FacetCount[]): readonly YearPlace[] {
  const years = counts.toSorted((a, b) => Number(b.value) - Number(a.value))
  return years.map(({ value }, at) => ({
    year: value,
    index: years.slice(0, at).reduce((sum, { count }) => sum + count, 0),
  }))
}

/** Years of the list, to jump to. */
export const YearStrip = memo(function YearStrip({
  places,
  at,
  onJump,
}: {
  readonly places: readonly YearPlace[]
  /** First row in sight. */
  readonly at: number
  readonly onJump: (index: number) => void
}) {
  const say = useWords(casefileWords)
  const here = places.findLast(({ index }) => index <= at)
  if (places.length < 2) return null
  return (
    <nav className="cases-years" aria-label={say('years')}>
      {places.map(({ year, index }) => (
        <button
          key={year}
          type="button"
          className="cases-year"
          aria-current={here?.year === year ? 'true' : undefined}
          onClick={() => onJump(index)}
        >
          {year}
        </button>
      ))}
    </nav>
  )
})
