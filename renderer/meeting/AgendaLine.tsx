import { Ellipsis } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { AgendaRow } from '../../api/contract/agenda.ts'
import { addressTo, goTo } from '../app/router.ts'
import { useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { classes } from '../ui/classes.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu, type MenuRow } from '../ui/Menu.tsx'
import { sectionNumber, useAgenda } from './agendaContext.ts'
import { RowChips } from './RowChips.tsx'
import { SendBackDialog } from './ReasonDialogs.tsx'

/** One item of the agenda: grip, number, title with who presents it, state, minutes. */
export function AgendaLine({
  row,
  at,
  drop,
}: {
  readonly row: AgendaRow
  readonly at: number
  readonly drop: 'before' | 'after' | null
}) {
  const say = useWords(meetingWords)
  const agenda = useAgenda()
  const { isOpen, move } = agenda
  const keys = (event: KeyboardEvent<HTMLLIElement>): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined || event.defaultPrevented) return
    if (event.altKey && isOpen) {
      move(at, at + step)
      focusTitle(event.currentTarget, at + step)
    } else if (!event.altKey && event.target instanceof HTMLAnchorElement)
      focusTitle(event.currentTarget, at + step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const second = [
    row.presenter === null ? null : capital(row.presenter),
    row.attachments === 0 ? null : say('attachments', { count: row.attachments }),
  ].filter((words) => words !== null)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the links and buttons in it
    <li
      className={classes('agenda-row', row.section !== null && 'agenda-row-standing')}
      onKeyDown={keys}
      {...(drop === null ? {} : { 'data-drop': drop })}
    >
      {isOpen && (
        <button type="button" className="ui-grip" data-grip aria-label={say('move', { title: row.title })} />
      )}
      <span className="agenda-number">{sectionNumber(agenda, row)}</span>
      <span className="agenda-words">
        <a className="agenda-title" href={addressTo('draft', [row.itemId])} lang={row.language}>
          {row.title}
        </a>
        {row.section === null && second.length > 0 && <span className="second">{second.join(' · ')}</span>}
      </span>
      <span className="agenda-chips">
        <RowChips row={row} />
      </span>
      <Minutes row={row} />
      <RowMenu row={row} at={at} />
    </li>
  )
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The focus goes with the item that moved: it is drawn anew at its place. */
function focusTitle(row: HTMLElement, at: number): void {
  const list = row.parentElement
  const focus = (): void =>
    list?.querySelectorAll<HTMLElement>('.agenda-row')[at]?.querySelector<HTMLElement>('a')?.focus()
  requestAnimationFrame(focus)
}

/** How long it is thought to take, written in its place. */
function Minutes({ row }: { readonly row: AgendaRow }) {
  const say = useWords(meetingWords)
  const { estimate, isAhead } = useAgenda()
  const kept = row.entry.minutes ?? null
  const [typed, setTyped] = useState<string | null>(null)
  if (!isAhead) return <span className="agenda-minutes">{kept && say('minutes', { minutes: kept })}</span>
  if (typed === null)
    return (
      <button
        type="button"
        className={classes('agenda-minutes', kept === null && 'agenda-minutes-none')}
        onClick={() => setTyped(String(kept ?? ''))}
        aria-label={`${say('estimateOf', { title: row.title })}${kept === null ? '' : `, ${say('minutes', { minutes: kept })}`}`}
      >
        {kept === null ? say('noEstimate') : say('minutes', { minutes: kept })}
      </button>
    )
  const settle = (): void => {
    const minutes = typed.trim() === '' ? null : Number(typed)
    setTyped(null)
    if (
      minutes !== kept &&
      (minutes === null || (Number.isInteger(minutes) && minutes > 0 && minutes <= 600))
    )
      estimate(row.itemId, minutes)
  }
  return (
    <input
      className="ui-input agenda-minutes-field"
      inputMode="numeric"
      value={typed}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed became this field
      autoFocus
      aria-label={say('estimateOf', { title: row.title })}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
        if (event.key === 'Escape') setTyped(null)
      }}
    />
  )
}

function RowMenu({ row, at }: { readonly row: AgendaRow; readonly at: number }) {
  const say = useWords(meetingWords)
  const { view, rows, isOpen, isAhead, move, takeOff } = useAgenda()
  const [asking, setAsking] = useState(false)
  const acts: readonly MenuRow[] = [
    { id: 'open', text: say('open'), run: () => goTo(addressTo('draft', [row.itemId])) },
    ...(isOpen && at > 0
      ? [{ id: 'up', text: say('up'), keys: 'Alt+ArrowUp', run: () => move(at, at - 1) }]
      : []),
    ...(isOpen && at < rows.length - 1
      ? [{ id: 'down', text: say('down'), keys: 'Alt+ArrowDown', run: () => move(at, at + 1) }]
      : []),
    ...(isOpen ? [{ id: 'off', text: say('takeOff'), run: () => takeOff(row) }] : []),
    ...(isAhead && row.section === null
      ? [{ id: 'back', text: say('sendBack'), run: () => setAsking(true) }]
      : []),
  ]
  return (
    <>
      <Menu label={say('rowActs', { title: row.title })} rows={acts}>
        <IconButton icon={Ellipsis} label={say('rowActs', { title: row.title })} className="agenda-more" />
      </Menu>
      {asking && (
        <SendBackDialog meetingId={view.meeting.meetingId} row={row} onClose={() => setAsking(false)} />
      )}
    </>
  )
}
