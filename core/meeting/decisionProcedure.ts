import type { ClockTime, IsoDate } from '../calendar/day.ts'
import type { Item } from '../draft/item.ts'
import type { MeetingEntry, MemberStand } from './events.ts'
import type { ItemHandling, MeetingState } from './handling.ts'
import type { Meeting } from './meeting.ts'
import type { RecordRefusal } from './refusal.ts'
import { sectionOf } from './standing.ts'
import type { MeetingWay } from './summons.ts'

/**
 * The electronic decision procedure (sähköinen päätöksentekomenettely): the summons says which matters are decided so and
 * by when. A matter is handled when every member has stated a stand and the time is up; it goes to the meeting if one
 * member demands that or has stated none. Source: Kuntalaki 410/2015, 100 §.
 */
export interface StatedBy {
  readonly on: IsoDate
  readonly at: ClockTime
}

export type DeadlineRefused =
  | { readonly code: 'agenda/deadline-missing' }
  | { readonly code: 'agenda/deadline-after-meeting'; readonly on: IsoDate; readonly heldOn: IsoDate }

/** The procedure has a time, and it is up before the meeting that handles what was transferred. `null`: as it should be. */
export function deadlineRefused(
  way: MeetingWay | undefined,
  { heldOn, startsAt, statedBy }: Pick<Meeting, 'heldOn' | 'startsAt' | 'statedBy'>,
): DeadlineRefused | null {
  if (way !== 'decisionProcedure') return null
  if (statedBy === undefined) return { code: 'agenda/deadline-missing' }
  const { on, at } = statedBy
  const isLate = on > heldOn || (on === heldOn && startsAt !== null && at > startsAt)
  return isLate ? { code: 'agenda/deadline-after-meeting', on, heldOn } : null
}

/** `settled`: everybody has stated a stand · `transferred`: the meeting handles it · `open`: not recorded yet. */
export type ProcedureState = 'open' | 'settled' | 'transferred'

export const procedureState = ({ stands }: Pick<ItemHandling, 'stands'>): ProcedureState =>
  stands === null ? 'open' : isTransferred(stands.event.stands) ? 'transferred' : 'settled'

export const isTransferred = (stands: readonly MemberStand[]): boolean =>
  stands.some(({ stand }) => stand !== 'stated')

/** Is the item decided so? Standing sections belong to the meeting itself. */
export const isInProcedure = (
  { way }: { readonly way?: MeetingWay | undefined },
  item: Pick<Item, 'template'> | undefined,
): boolean => way === 'decisionProcedure' && item !== undefined && sectionOf(item) === null

/** What the procedure adds to the rules of recording (`recordEntry`): stands before a decision, and only when the time is up. */
export function procedureRefused(
  meeting: Pick<Meeting, 'way' | 'statedBy' | 'heldOn'>,
  item: Pick<Item, 'template'> | undefined,
  state: MeetingState,
  { event, at, itemId }: Pick<MeetingEntry, 'event' | 'at' | 'itemId'>,
): RecordRefusal | null {
  if (event.kind === 'stands') {
    if (!isInProcedure(meeting, item)) return { code: 'meeting/not-in-procedure' }
    return earlyRefused(meeting, state, at)
  }
  if (event.kind !== 'decided' || !isInProcedure(meeting, item)) return null
  const handling = itemId === null ? undefined : state.items.get(itemId)
  return handling !== undefined && handling.section !== null && procedureState(handling) === 'open'
    ? { code: 'meeting/stands-missing' }
    : null
}

/** A meeting that goes on past midnight is later than the deadline of its day. */
function earlyRefused(
  { statedBy, heldOn }: Pick<Meeting, 'statedBy' | 'heldOn'>,
  { openedAt }: MeetingState,
  at: ClockTime,
): RecordRefusal | null {
  if (statedBy === undefined || statedBy.on < heldOn) return null
  const isPastMidnight = openedAt !== null && at < openedAt
  return statedBy.on === heldOn && (at >= statedBy.at || isPastMidnight)
    ? null
    : { code: 'meeting/stands-too-early', on: statedBy.on, at: statedBy.at }
}
