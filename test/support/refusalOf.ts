import { type RecordRefusal, recordEntry } from '../../core/meeting/refusals.ts'
import type { MeetingEvent } from '../../core/meeting/events.ts'
import { meetingState } from '../../core/meeting/state.ts'
import {
  OPENED,
  type Press,
  TAKEN_UP,
  ballots,
  entriesOf,
  eventId,
  itemId,
  personId,
} from './meetingEntries.ts'
import { suvantolaBoard } from './suvantola.ts'

/** What the last press is refused with after the others; `null`: it may be recorded. */
export function refusal(...presses: readonly Press[]): RecordRefusal['code'] | null {
  const entries = entriesOf(...presses)
  const last = entries.at(-1)
  if (last === undefined) throw new Error('nothing pressed')
  const recorded = recordEntry(meetingState(entries.slice(0, -1), suvantolaBoard), last)
  return recorded.ok ? null : recorded.failure.code
}

/** After the opening and the taking up of § 247, so that the first press is `e3`. */
export const inItem = (...presses: readonly Press[]) => refusal(OPENED, TAKEN_UP, ...presses)

export const sari = personId('sari-ahvenniemi')
export const item2 = itemId('item-2')
export const breakBegan: Press = ['22.32', { kind: 'breakBegan' }, null]
export const closed: Press = ['23.11', { kind: 'closed' }, null]
export const dissentOf = (id: string): Press => [
  '22.43',
  { kind: 'dissent', by: personId(id), attachmentNo: null },
]
export const opened2 = (section: number): Press => [
  '22.50',
  { kind: 'itemOpened', itemId: item2, section },
  item2,
]
export const corrected = (id: string, event: MeetingEvent | null): Press => [
  '22.59',
  { kind: 'corrected', eventId: eventId(id), event: event?.kind === 'corrected' ? null : event, at: null },
]
export const castAs = (votes: Parameters<typeof ballots>[0], side = 'e3'): Press => [
  '22.40',
  {
    kind: 'vote',
    method: 'rollCall',
    yes: { side: 'presenter' },
    no: { side: 'counter', eventId: eventId(side) },
    ballots: ballots(votes),
  },
]
export const SEVEN = [
  'peter-bjorkskar',
  'anna-liisa-koivuharju',
  'mikael-granstrand',
  'camilla-nyholmen',
  'tuula-rantasuo',
  'ville-saarnijoki',
  'leena-myllyoja',
]
export const ALL = ['johan-sandnas', ...SEVEN, 'sari-ahvenniemi']
