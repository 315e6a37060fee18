import { Button } from 'react-aria-components'
import type { MeetingViewItem } from '../../../api/contract/meetingRoom.ts'
import type { ClockTime } from '../../../core/calendar/day.ts'
import { isDecided } from '../../../core/meeting/handling.ts'
import { useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { Chip, type ChipKind } from '../../ui/Chip.tsx'
import { Hyphenated } from '../../ui/Hyphenated.tsx'
import { classes } from '../../ui/classes.ts'
import { shortTime } from './clock.ts'
import { isRed } from './redFindings.ts'
import { type MeetingRoom, useRoom } from './roomContext.ts'

/** The agenda in its order with § numbers and times; choosing one shows it, handling it is another press. */
export function AgendaPane() {
  const say = useWords(roomWords)
  const room = useRoom()
  return (
    <nav className="meet-agenda" aria-label={say('agenda')} data-pane>
      <ol>
        {room.view.items.map((item) => (
          <li key={item.item.itemId}>
            <AgendaRow item={item} room={room} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function AgendaRow({ item, room }: { readonly item: MeetingViewItem; readonly room: MeetingRoom }) {
  const { itemId, text } = item.item
  const row = agendaRow(item, room)
  return (
    <Button
      className={classes(
        'meet-row',
        row.isShown && 'meet-row-shown',
        row.isInHand && 'meet-row-now',
        row.isDone && 'meet-row-done',
      )}
      onPress={() => room.acts.show(itemId)}
      {...(row.isShown ? { 'aria-current': 'true' } : {})}
    >
      <span className={classes('meet-row-no', row.section === null && 'meet-row-tentative')}>
        <RowNumber item={item} row={row} room={room} />
      </span>
      <span lang={text.language}>
        <Hyphenated lang={text.language}>{text.title}</Hyphenated>
      </span>
      {row.openedAt !== null && <span className="meet-row-time">{shortTime(row.openedAt)}</span>}
      <RowChips item={item} row={row} />
    </Button>
  )
}

/** How an item stands in the agenda. */
interface AgendaRowState {
  /** `null`: not opened. */
  readonly section: number | null
  readonly openedAt: ClockTime | null
  readonly isShown: boolean
  readonly isInHand: boolean
  readonly isDone: boolean
  readonly isWithdrawn: boolean
  /** Opened, not decided, and another is being handled. */
  readonly isLeft: boolean
  readonly isMissing: boolean
}

const NOT_OPENED: Omit<AgendaRowState, 'isShown'> = {
  section: null,
  openedAt: null,
  isInHand: false,
  isDone: false,
  isWithdrawn: false,
  isLeft: false,
  isMissing: false,
}

function agendaRow({ item }: MeetingViewItem, { state, shown, findings }: MeetingRoom): AgendaRowState {
  const handling = state.items.get(item.itemId)
  const isShown = shown?.item.itemId === item.itemId
  if (handling === undefined) return { ...NOT_OPENED, isShown }
  const { section, openedAt, withdrawn } = handling
  const isCurrent = state.currentItemId === item.itemId
  const isOpen = section !== null && !isDecided(handling)
  return {
    section,
    openedAt,
    isShown,
    isInHand: isOpen && isCurrent,
    isDone: isDecided(handling),
    isWithdrawn: withdrawn,
    isLeft: isOpen && !isCurrent && !withdrawn,
    isMissing: isRed(findings, item.itemId),
  }
}

/** The § it has; else the one it would get in this order, as a reader hears: preliminary. */
function RowNumber({
  item,
  row,
  room,
}: {
  readonly item: MeetingViewItem
  readonly row: AgendaRowState
  readonly room: MeetingRoom
}) {
  const say = useWords(roomWords)
  if (row.section !== null) return say('section', { section: row.section })
  if (row.isWithdrawn) return <span className="spoken">{say('noSection')}</span>
  const section = tentativeSection(item, room)
  return (
    <>
      <span aria-hidden>({section})</span>
      <span className="spoken">{say('tentative', { section })}</span>
    </>
  )
}

/** The next free § for the first unopened item, and on from it in agenda order. */
function tentativeSection({ item }: MeetingViewItem, { view, state }: MeetingRoom): number {
  const unopened = view.items.filter((each) => {
    const handling = state.items.get(each.item.itemId)
    return (handling?.section ?? null) === null && handling?.withdrawn !== true
  })
  return view.nextSection + unopened.findIndex((each) => each.item.itemId === item.itemId)
}

function RowChips({ item, row }: { readonly item: MeetingViewItem; readonly row: AgendaRowState }) {
  const say = useWords(roomWords)
  const chips: readonly (readonly [ChipKind, keyof typeof roomWords, boolean])[] = [
    ['alert', 'missing', row.isMissing],
    ['neutral', 'withdrawn', row.isWithdrawn],
    ['warn', 'openWithout', row.isLeft],
    ['outline', 'late', item.late],
  ]
  const shown = chips.filter(([, , holds]) => holds)
  return shown.length === 0 ? null : (
    <span className="meet-row-state">
      {shown.map(([kind, word]) => (
        <Chip key={word} kind={kind}>
          {say(word)}
        </Chip>
      ))}
    </span>
  )
}
