import type { SearchExpression } from '../../core/casefile/analyser.ts'
import type { CaseSort } from '../../service/store.ts'
import type { CaseListingRow } from './caseListing.ts'
import { type SqlText, plain, sqlText } from './sqlText.ts'

/**
 * Where a page ended: the sort values of its last row. Rows that others add or change meanwhile neither repeat nor
 * hide the rest, as they would if pages were counted by offset.
 */
export interface Cursor {
  readonly matched: SearchExpression['kind']
  readonly place: number
  readonly year: number
  readonly n: number
  readonly title: string
}

/** `words:1234:2026:412:title` */
export function readCursor(text: string | undefined): Cursor | null {
  const groups =
    /^(?<matched>number|words|similar):(?<place>\d+):(?<year>\d+):(?<n>\d+):(?<title>.*)$/su.exec(
      text ?? '',
    )?.groups
  if (groups === undefined) return null
  const { matched, place, year, n, title = '' } = groups
  return {
    matched: matched === 'number' || matched === 'similar' ? matched : 'words',
    place: Number(place),
    year: Number(year),
    n: Number(n),
    title,
  }
}

export const cursorAfter = (sort: CaseSort, matched: SearchExpression['kind'], row: CaseListingRow): string =>
  [matched, row.place, row.number_year, row.number_n, sort === 'title' ? row.sort_title : ''].join(':')

export function sortOrder(sort: CaseSort, place: string): SqlText {
  switch (sort) {
    case 'newest':
      return plain(`${place} desc`)
    case 'number':
      return plain('c.number_year desc, c.number_n desc, c.place desc')
    case 'title':
      return plain('c.sort_title, c.place')
  }
}

/** What lies past the cursor; nothing on the first page. */
export function pastCursor(sort: CaseSort, cursor: Cursor | null, place: string): readonly SqlText[] {
  if (cursor === null) return []
  const { year, n, title } = cursor
  switch (sort) {
    case 'newest':
      return [sqlText`${plain(place)} < ${cursor.place}`]
    case 'number':
      return [sqlText`(c.number_year, c.number_n, c.place) < (${year}, ${n}, ${cursor.place})`]
    case 'title':
      return [sqlText`(c.sort_title, c.place) > (${title}, ${cursor.place})`]
  }
}
