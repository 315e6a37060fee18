import { type KeyboardEvent, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { CaseSort } from '../../api/casefile.ts'
import type { Highlight } from '../../core/casefile/analyser.ts'
import { useSettings } from '../app/settings.ts'
import { today } from '../app/today.ts'
import { useWidth } from '../app/width.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useWords } from '../i18n/language.tsx'
import { CaseGridHead } from './CaseGridHead.tsx'
import { CaseRow } from './CaseRow.tsx'
import { useHandledWord } from './handledWord.ts'
import { PAGE_ROWS, type RowAt } from './useRows.ts'

/** Rows that are drawn above and below what is seen. */
const SPARE_ROWS = 12

/** Rows are drawn by so many at a time: fewer frames draw any. Fewer than those that are spare. */
const STEP_ROWS = 6

/** Rows of the list, `to` not included. */
export interface Seen {
  readonly from: number
  readonly to: number
}

export interface GridHandle {
  /** Brings a row into sight; `top`: as the first. */
  readonly show: (index: number, where: 'near' | 'top') => void
  readonly focus: () => void
}

export interface GridProps {
  readonly id: string
  readonly total: number
  readonly rowAt: RowAt
  readonly selected: number
  readonly sort: CaseSort
  readonly handle: RefObject<GridHandle | null>
  readonly onSort: (sort: CaseSort) => void
  readonly onSelect: (index: number) => void
  readonly onOpen: (index: number) => void
  readonly onSeen: (seen: Seen) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The register's rows, only those near what is seen in the page: a hundred thousand are as light as fifty. */
export function CaseGrid({
  id,
  total,
  rowAt,
  selected,
  sort,
  handle,
  onSort,
  onSelect,
  onOpen,
  onSeen,
  onKeyDown,
}: GridProps) {
  const say = useWords(casefileWords)
  const box = useRef<HTMLDivElement>(null)
  const rowHeight = useRowHeight()
  const seen = useSeen(box, rowHeight, total, onSeen)
  useImperativeHandle(
    handle,
    () => ({
      show: (index, where) => showRow(box.current, rowHeight, index, where),
      focus: () => box.current?.focus(),
    }),
    [rowHeight],
  )
  const { from, to } = drawnOf(seen, total)
  return (
    <div
      ref={box}
      id={id}
      className="cases-grid"
      role="grid"
      tabIndex={0}
      aria-label={say('register')}
      aria-rowcount={total + 1}
      aria-activedescendant={`${id}-${selected}`}
      onKeyDown={onKeyDown}
    >
      <CaseGridHead sort={sort} onSort={onSort} />
      <Rows
        id={id}
        from={from}
        to={to}
        total={total}
        rowHeight={rowHeight}
        rowAt={rowAt}
        selected={selected}
        onSelect={onSelect}
        onOpen={onOpen}
      />
    </div>
  )
}

/** The rows drawn, each at its own place in the height of them all: what is already painted stays painted. */
function Rows({
  id,
  from,
  to,
  total,
  rowHeight,
  rowAt,
  selected,
  onSelect,
  onOpen,
}: Seen & {
  readonly id: string
  readonly total: number
  readonly rowHeight: number
  readonly rowAt: RowAt
  readonly selected: number
  readonly onSelect: (index: number) => void
  readonly onOpen: (index: number) => void
}) {
  const handledWord = useHandledWord()
  const now = today()
  return (
    <div role="rowgroup" className="cases-rows" style={{ height: `${total * rowHeight}px` }}>
      {Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).map((index) => (
        <CaseRow
          key={index}
          id={`${id}-${index}`}
          index={index}
          height={rowHeight}
          row={rowAt(index)?.row}
          highlights={rowAt(index)?.highlights ?? NO_HIGHLIGHTS}
          isSelected={index === selected}
          handledWord={handledWord}
          today={now}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      ))}
    </div>
  )
}

/** Height of a row in CSS pixels. Under 960 a row has two lines. Guide, chapter 4. */
function useRowHeight(): number {
  const { density } = useSettings()
  const narrow = useWidth() === 'narrow'
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Math.round(((narrow ? 3.5 : 2.4375) + (density === 'loose' ? 0.5 : 0)) * rem)
}

function useSeen(
  box: RefObject<HTMLDivElement | null>,
  rowHeight: number,
  total: number,
  onSeen: (seen: Seen) => void,
): Seen {
  const [seen, setSeen] = useState<Seen>({ from: 0, to: 40 })
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const look = (): void => {
      const first = Math.floor(element.scrollTop / rowHeight)
      const from = first - (first % STEP_ROWS)
      setSeen((before) => {
        const to = from + STEP_ROWS + Math.ceil(element.clientHeight / rowHeight)
        return before.from === from && before.to === to ? before : { from, to }
      })
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const watch = new ResizeObserver(look)
    watch.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      watch.disconnect()
    }
  }, [box, rowHeight])
  const { from, to } = pagesOf(drawnOf(seen, total))
  useEffect(() => onSeen({ from, to }), [onSeen, from, to])
  return seen
}

/** What is in the page: the rows seen and some around them. */
const drawnOf = ({ from, to }: Seen, total: number): Seen => ({
  from: Math.max(0, from - SPARE_ROWS),
  to: Math.min(total, to + SPARE_ROWS),
})

/** To whole pages, so that the register is told only when it must ask for more. */
const pagesOf = ({ from, to }: Seen): Seen => ({
  from: from - (from % PAGE_ROWS),
  to: Math.ceil(to / PAGE_ROWS) * PAGE_ROWS,
})

const NO_HIGHLIGHTS: readonly Highlight[] = []

function showRow(box: HTMLDivElement | null, rowHeight: number, index: number, where: 'near' | 'top'): void {
  if (box === null) return
  const head = box.querySelector('.cases-head')?.clientHeight ?? 0
  const top = index * rowHeight
  if (where === 'top' || top < box.scrollTop) box.scrollTop = top
  else if (top + rowHeight > box.scrollTop + box.clientHeight - head)
    box.scrollTop = top + rowHeight - box.clientHeight + head
}
