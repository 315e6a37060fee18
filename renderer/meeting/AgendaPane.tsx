import { Plus } from 'lucide-react'
import { type DragEvent, useCallback, useEffect, useRef, useState } from 'react'
import { type Instant, formatDate, localDayAndTime } from '../../core/calendar/day.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { useCommands } from '../app/commands.ts'
import { addressTo, goTo } from '../app/router.ts'
import { useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Button } from '../ui/Button.tsx'
import { Menu } from '../ui/Menu.tsx'
import { Segment } from '../ui/Segment.tsx'
import { EmptyState, Refusal } from '../ui/States.tsx'
import { type ReorderNews, enableReordering } from '../ui/reorder.ts'
import { AgendaLine } from './AgendaLine.tsx'
import { useAgenda } from './agendaContext.ts'
import { InvitedList } from './InvitedList.tsx'
import { OFFER } from './OfferPane.tsx'

/** The agenda in its order: dragged by its grips, moved with Alt and arrows, or picked up with Space. */
export function AgendaPane() {
  const say = useWords(meetingWords)
  const { view, rows } = useAgenda()
  const { frozen } = view.meeting
  const [which, setWhich] = useState<'now' | 'invited'>('now')
  const isInvited = frozen !== undefined && which === 'invited'
  return (
    <section className="agenda-list-pane" aria-label={say('agenda')}>
      <AgendaHead />
      {frozen !== undefined && (
        <div className="agenda-frozen">
          <Segment
            label={say('whichAgenda')}
            value={which}
            onChange={setWhich}
            choices={[
              { value: 'now', text: say('now') },
              { value: 'invited', text: say('invited') },
            ]}
          />
          <p className="second">{say('frozenAt', { when: whenFrozen(frozen.at), by: frozen.by })}</p>
        </div>
      )}
      {isInvited ? <InvitedList frozen={frozen} /> : rows.length === 0 ? <NoRows /> : <Rows />}
      {!isInvited && <AgendaFoot />}
    </section>
  )
}

/** `12.11.2026 14.32`. */
function whenFrozen(at: Instant): string {
  const { day, time } = localDayAndTime(at)
  return `${formatDate(day)} ${time.slice(0, 5).replace(':', '.')}`
}

function AgendaHead() {
  const say = useWords(meetingWords)
  const { view, rows, isAhead } = useAgenda()
  const minutes = rows.reduce((sum, { entry }) => sum + (entry.minutes ?? 0), 0)
  const time =
    minutes < 60
      ? say('minutes', { minutes })
      : say('hoursMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  return (
    <header className="agenda-pane-head">
      <h2>{say('agenda')}</h2>
      <span className="second">
        {isAhead
          ? say('agendaFacts', { count: rows.length, section: view.nextSection })
          : say('agendaFactsOver', { count: rows.length })}
      </span>
      {minutes > 0 && <span className="second agenda-estimate">{say('estimate', { time })}</span>}
    </header>
  )
}

function NoRows() {
  const say = useWords(meetingWords)
  const { arrangeUsually, isOpen } = useAgenda()
  return (
    <EmptyState
      icon={Plus}
      title={say('emptyAgenda')}
      acts={isOpen && <Button onPress={arrangeUsually}>{say('addStanding')}</Button>}
    >
      {say('emptyAgendaText')}
    </EmptyState>
  )
}

function Rows() {
  const say = useWords(meetingWords)
  const { rows, view, move, add, isOpen, isAhead } = useAgenda()
  const [news, setNews] = useState<ReorderNews | null>(null)
  const [dropAt, setDropAt] = useState<number | null>(null)
  const moving = useRef(move)
  useEffect(() => {
    moving.current = move
  })
  const list = useCallback(
    (element: HTMLOListElement | null) =>
      element === null || !isOpen
        ? undefined
        : enableReordering(element, {
            rows: '.agenda-row',
            move: (from, to) => moving.current(from, to),
            tell: setNews,
          }),
    [isOpen],
  )
  const over = (event: DragEvent<HTMLOListElement>): void => {
    if (!isAhead || !event.dataTransfer.types.includes(OFFER)) return
    event.preventDefault()
    setDropAt(isOpen ? placeOf(event) : rows.length)
  }
  const drop = (event: DragEvent<HTMLOListElement>): void => {
    const item = view.offered.find(({ itemId }) => itemId === event.dataTransfer.getData(OFFER))
    if (item === undefined) return
    event.preventDefault()
    add(item, dropAt ?? rows.length)
    setDropAt(null)
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is dropped; Enter in the offers does the same */}
      <ol
        className="agenda-rows"
        aria-label={say('agenda')}
        ref={list}
        onDragOver={over}
        onDragLeave={() => setDropAt(null)}
        onDrop={drop}
      >
        {rows.map((row, at) => (
          <AgendaLine
            key={row.itemId}
            row={row}
            at={at}
            drop={
              dropAt === at ? 'before' : dropAt === rows.length && at === rows.length - 1 ? 'after' : null
            }
          />
        ))}
      </ol>
      <p className="spoken" role="status">
        {news === null ? '' : say(NEWS[news.kind], { n: news.n, of: news.of })}
      </p>
    </>
  )
}

const NEWS = {
  picked: 'picked',
  moved: 'movedTo',
  dropped: 'dropped',
  returned: 'returned',
} as const

/** Before the first row whose middle is under the pointer. */
function placeOf({ currentTarget, clientY }: DragEvent<HTMLOListElement>): number {
  const rows = [...currentTarget.querySelectorAll('.agenda-row')]
  const at = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect()
    return clientY < top + height / 2
  })
  return at === -1 ? rows.length : at
}

/** The new item is begun for this body and this meeting. */
const writeNew = ({ bodyId, heldOn }: Meeting): void =>
  goTo(addressTo('draft', [], { new: '1', body: bodyId, on: formatDate(heldOn) }))

function AgendaFoot() {
  const say = useWords(meetingWords)
  const { view, rows, isOpen, isAhead, arrangeUsually, failure } = useAgenda()
  const standing = {
    id: 'standing',
    text: say('addStanding'),
    hint: say('standing'),
    run: arrangeUsually,
  }
  return (
    <div className="agenda-foot">
      {isAhead && (
        <div className="ui-acts">
          <Menu
            label={say('addItem')}
            rows={[
              ...(isOpen && view.missing.length > 0 ? [standing] : []),
              { id: 'new', text: say('writeNew'), run: () => writeNew(view.meeting) },
            ]}
          >
            <Button size="small" icon={Plus}>
              {say('addItem')}
            </Button>
          </Menu>
          {isOpen && rows.length > 0 && (
            <Button kind="quiet" size="small" onPress={arrangeUsually}>
              {say('usualOrder')}
            </Button>
          )}
        </div>
      )}
      <WasDone />
      <Refusal failure={failure} />
    </div>
  )
}

/** What was just done, with its way back while there is one. */
function WasDone() {
  const say = useWords(meetingWords)
  const { done } = useAgenda()
  const undo = done?.undo ?? null
  useCommands(
    undo === null ? [] : [{ id: 'agenda.undo', group: 'do', name: say('undo'), keys: 'Ctrl+Z', run: undo }],
  )
  return (
    <p className="agenda-done" role="status">
      {done?.text}{' '}
      {undo !== null && (
        <Button kind="quiet" size="small" onPress={undo}>
          {say('undo')}
        </Button>
      )}
    </p>
  )
}
