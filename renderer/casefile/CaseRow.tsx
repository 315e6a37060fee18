import { memo } from 'react'
import type { CaseListing } from '../../api/casefile.ts'
import { type IsoDate, formatDate } from '../../core/calendar/day.ts'
import type { Highlight } from '../../core/casefile/analyser.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useWords } from '../i18n/language.tsx'
import { classes } from '../ui/classes.ts'
import { type HandledWord, nextDue } from './handledWord.ts'
import { Marked, StateChip } from './caseWords.tsx'
import type { ShownRow } from './useRows.ts'

/** One row of the register; grey until it has come. */
export const CaseRow = memo(function CaseRow({
  id,
  index,
  height,
  row,
  highlights,
  isSelected,
  handledWord,
  today,
  onSelect,
  onOpen,
}: {
  readonly id: string
  readonly index: number
  readonly height: number
  readonly row: CaseListing | undefined
  readonly highlights: readonly Highlight[]
  readonly isSelected: boolean
  readonly handledWord: HandledWord
  readonly today: IsoDate
  readonly onSelect: (index: number) => void
  readonly onOpen: (index: number) => void
}) {
  const say = useWords(casefileWords)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid itself hears the keys
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={-1}
      className={classes('cases-line', 'cases-row', isSelected && 'cases-selected')}
      style={{ height: `${height}px`, top: `${index * height}px` }}
      onClick={() => onSelect(index)}
      onDoubleClick={() => onOpen(index)}
    >
      {row === undefined ? (
        <div role="gridcell" className="cases-coming">
          <span className="spoken">{say('loadingRow')}</span>
        </div>
      ) : (
        <Cells row={row} highlights={highlights} handledWord={handledWord} today={today} />
      )}
    </div>
  )
})

function Cells({
  row,
  highlights,
  handledWord,
  today,
}: ShownRow & { readonly handledWord: HandledWord; readonly today: IsoDate }) {
  const say = useWords(casefileWords)
  const handled = handledWord(row.handled)
  const due = nextDue(row, today)
  return (
    <>
      <div role="gridcell" className="cases-number">
        {row.number ?? say('without')}
      </div>
      <div role="gridcell" className="cases-title" title={row.title}>
        <Marked text={row.title} at={highlights} />
      </div>
      <div role="gridcell">
        <StateChip state={row.state} />
      </div>
      <div role="gridcell" className="cases-second" title={handled}>
        {handled}
      </div>
      <div role="gridcell" className={due === today ? 'cases-second cases-due-now' : 'cases-second'}>
        {due === undefined ? '–' : formatDate(due)}
      </div>
      <div role="gridcell" className="cases-second cases-more">
        {formatDate(row.pendingSince)}
      </div>
      <div role="gridcell" className="cases-second cases-more">
        {row.responsible ?? '–'}
      </div>
    </>
  )
}
