import { ArrowDown } from 'lucide-react'
import { type ReactNode, memo } from 'react'
import type { CaseSort } from '../../api/casefile.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useWords } from '../i18n/language.tsx'

/** Names of the columns; those that order the list are buttons. */
export const CaseGridHead = memo(function CaseGridHead({
  sort,
  onSort,
}: {
  readonly sort: CaseSort
  readonly onSort: (sort: CaseSort) => void
}) {
  const say = useWords(casefileWords)
  const column = (name: string, by: CaseSort): ReactNode => (
    <div
      role="columnheader"
      className="cases-column"
      aria-sort={sort === by ? (by === 'title' ? 'ascending' : 'descending') : 'none'}
    >
      <button
        type="button"
        className="cases-sort"
        aria-label={say('sortBy', { column: name })}
        onClick={() => onSort(by)}
      >
        {name}
        {sort === by && <ArrowDown className="icon" aria-hidden />}
      </button>
    </div>
  )
  return (
    <div role="rowgroup" className="cases-head">
      <div role="row" className="cases-line" aria-rowindex={1}>
        {column(say('number'), 'number')}
        {column(say('caseName'), 'title')}
        <div role="columnheader">{say('state')}</div>
        <div role="columnheader">{say('lastHandling')}</div>
        <div role="columnheader">{say('due')}</div>
        {column(say('pendingSince'), 'newest')}
        <div role="columnheader">{say('responsible')}</div>
      </div>
    </div>
  )
})
