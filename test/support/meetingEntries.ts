import { type ClockTime, parseTime } from '../../core/calendar/day.ts'
import type {
  Ballot,
  MeetingEntry,
  MeetingEvent,
  MeetingEventId,
  RollEntry,
} from '../../core/meeting/events.ts'
import type { MeetingState } from '../../core/meeting/handling.ts'
import { meetingState } from '../../core/meeting/state.ts'
import { type ItemId, type PersonId, asId } from '../../core/shared/ids.ts'
import { suvantolaBoard } from './suvantola.ts'

export const personId = (id: string): PersonId => asId<PersonId>(id)
export const itemId = (id: string): ItemId => asId<ItemId>(id)
export const eventId = (id: string): MeetingEventId => asId<MeetingEventId>(id)

export function clock(text: string): ClockTime {
  const parsed = parseTime(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

/** The item that the events belong to, unless they say otherwise. */
export const ITEM = itemId('item-1')

export const onRoll = (
  id: string,
  capacity: RollEntry['capacity'] = 'member',
  deputyFor: string | null = null,
): RollEntry => ({
  personId: personId(id),
  capacity,
  deputyFor: deputyFor === null ? null : personId(deputyFor),
})

/** Suvantola's board as it opens: the nine seats, Leena Myllyoja in Hannu Peltokorpi's, presenter and minute-keeper. */
export const BOARD_ROLL: readonly RollEntry[] = [
  onRoll('johan-sandnas', 'chair'),
  onRoll('tuula-rantasuo', 'viceChair'),
  onRoll('peter-bjorkskar'),
  onRoll('anna-liisa-koivuharju'),
  onRoll('ville-saarnijoki'),
  onRoll('mikael-granstrand'),
  onRoll('leena-myllyoja', 'deputy', 'hannu-peltokorpi'),
  onRoll('camilla-nyholmen'),
  onRoll('sari-ahvenniemi'),
  onRoll('markus-heinolahti', 'presenter'),
  onRoll('eeva-riitta-vuorikangas', 'secretary'),
]

/** `[when, event]`, in the order recorded; the third says another item, or none. Event ids are `e1`, `e2` … */
export type Press = readonly [at: string, event: MeetingEvent, itemId?: ItemId | null]

export const entriesOf = (...presses: readonly Press[]): readonly MeetingEntry[] =>
  presses.map(([at, event, item], n) => ({
    eventId: eventId(`e${n + 1}`),
    seq: n + 1,
    at: clock(at),
    itemId: item === undefined ? ITEM : item,
    event,
  }))

export const OPENED: Press = ['18.02', { kind: 'opened', roll: BOARD_ROLL }, null]
export const TAKEN_UP: Press = ['22.31', { kind: 'itemOpened', itemId: ITEM, section: 247 }]

/** Suvantola's board after the opening, § 247 and what follows: entries `e3` and on. */
export const boardState = (...presses: readonly Press[]): MeetingState =>
  meetingState(entriesOf(OPENED, TAKEN_UP, ...presses), suvantolaBoard)

/** `jaa: Björkskär …` as ids by ballot. */
export const ballots = (votes: Partial<Readonly<Record<Ballot, readonly string[]>>>) =>
  (['yes', 'no', 'blank', 'absent'] as const).flatMap((ballot) =>
    (votes[ballot] ?? []).map((id) => ({ personId: personId(id), ballot })),
  )
