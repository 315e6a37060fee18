import { type ReactNode, useCallback, useState } from 'react'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { type ReorderNews, enableReordering } from '../ui/reorder.ts'

/**
 * A list whose members change places by their grips: what a reader hears of it, to be drawn somewhere, and how to begin
 * on the list's element (answers how to stop).
 */
export function useReordering(
  rows: string,
  move: (from: number, to: number) => void,
): readonly [ReactNode, (list: HTMLElement) => () => void] {
  const say = useWords(draftWords)
  const [news, setNews] = useState<ReorderNews | null>(null)
  const told = (
    <p className="spoken" role="status">
      {news === null ? '' : say(`move_${news.kind}`, { n: news.n, of: news.of })}
    </p>
  )
  const begin = useCallback(
    (list: HTMLElement) => enableReordering(list, { rows, move, tell: setNews }),
    [rows, move],
  )
  return [told, begin]
}
