import type { Instant, IsoDate } from '../calendar/day.ts'
import type { Item } from '../draft/item.ts'
import { type ItemStepRefused, takeOffItem } from '../draft/steps.ts'
import type { ItemId } from '../shared/ids.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { type DeadlineRefused, deadlineRefused } from './decisionProcedure.ts'
import type { AgendaEntry, Meeting } from './meeting.ts'
import { type MeetingFailure, overRefusal } from './steps.ts'
import type { InvitedItem, Summons } from './summons.ts'

export type AgendaFailure =
  | MeetingFailure
  | ItemStepRefused
  /** The agenda is as invited: its order and members stay. */
  | { readonly code: 'agenda/frozen'; readonly number: number | null; readonly year: number }
  | { readonly code: 'agenda/not-frozen' }
  | { readonly code: 'agenda/not-listed'; readonly itemId: ItemId }
  /** The order given is not of the same items: somebody else changed the agenda meanwhile. */
  | { readonly code: 'agenda/changed-elsewhere' }
  | { readonly code: 'agenda/reason-missing' }
  | { readonly code: 'agenda/empty' }
  | { readonly code: 'agenda/already-summoned'; readonly sentOn: IsoDate }
  | { readonly code: 'agenda/not-summoned' }
  | { readonly code: 'agenda/nobody-called' }
  | DeadlineRefused

/** An act of somebody at some moment. */
export interface Act {
  readonly at: Instant
  readonly by: string
}

/** Puts the agenda in this order and numbers it anew. */
export function arrangeAgenda(meeting: Meeting, order: readonly ItemId[]): Result<Meeting, AgendaFailure> {
  const open = openAgenda(meeting)
  if (!open.ok) return open
  const entries = order.map((itemId) => meeting.agenda.find((entry) => entry.itemId === itemId))
  const known = entries.filter((entry) => entry !== undefined)
  if (known.length !== meeting.agenda.length || new Set(order).size !== known.length)
    return fail({ code: 'agenda/changed-elsewhere' })
  return ok({ ...meeting, agenda: numbered(known) })
}

/** Says how long an item is thought to take; `null`: not said. It may be said of a frozen agenda too. */
export function estimateItem(
  meeting: Meeting,
  itemId: ItemId,
  minutes: number | null,
): Result<Meeting, AgendaFailure> {
  const over = overRefusal(meeting)
  if (over !== null) return fail(over)
  const listed = findEntry(meeting, itemId)
  if (!listed.ok) return listed
  const { minutes: _, ...entry } = listed.value
  const next: AgendaEntry = minutes === null ? entry : { ...entry, minutes }
  return ok({ ...meeting, agenda: meeting.agenda.map((one) => (one.itemId === itemId ? next : one)) })
}

/**
 * Takes an item off. From an open agenda it goes on offer again, and the others are numbered anew. A frozen agenda stays
 * as it was invited to: only this item goes, back to its preparers with the reason, and the others keep their numbers.
 */
export function takeOffAgenda(
  meeting: Meeting,
  item: Item,
  { reason, ...act }: Act & { readonly reason: string | null },
): Result<{ readonly meeting: Meeting; readonly item: Item }, AgendaFailure> {
  const over = overRefusal(meeting)
  if (over !== null) return fail(over)
  const listed = findEntry(meeting, item.itemId)
  if (!listed.ok) return listed
  const { frozen } = meeting
  if (frozen !== undefined && reason === null) return fail({ code: 'agenda/reason-missing' })
  const taken = takeOffItem(item, { approvedBy: listed.value.approvedBy, reason })
  if (!taken.ok) return taken
  const left = meeting.agenda.filter(({ itemId }) => itemId !== item.itemId)
  if (frozen === undefined || reason === null)
    return ok({ meeting: { ...meeting, agenda: numbered(left) }, item: taken.value })
  const sentBack = [...frozen.sentBack, { itemId: item.itemId, reason, ...act }]
  return ok({ meeting: { ...meeting, agenda: left, frozen: { ...frozen, sentBack } }, item: taken.value })
}

/** From now on the agenda is as it is invited to. */
export function freezeAgenda(
  meeting: Meeting,
  items: readonly InvitedItem[],
  act: Act,
): Result<Meeting, AgendaFailure> {
  const open = openAgenda(meeting)
  if (!open.ok) return open
  if (items.length === 0) return fail({ code: 'agenda/empty' })
  return ok({ ...meeting, frozen: { ...act, items, sentBack: [] } })
}

/** The agenda may be arranged again. Not once it has been sent: the summons is recalled first. */
export function thawAgenda(meeting: Meeting): Result<Meeting, AgendaFailure> {
  const over = overRefusal(meeting)
  if (over !== null) return fail(over)
  const { status } = meeting
  if (status.status === 'summoned')
    return fail({ code: 'agenda/already-summoned', sentOn: status.summonedOn })
  const { frozen, ...rest } = meeting
  if (frozen === undefined) return fail({ code: 'agenda/not-frozen' })
  return ok({ ...rest, agenda: numbered(meeting.agenda.map(inTime)) })
}

/** The summons left: when, how and to whom. The frozen agenda is what was invited to. */
export function summonMeeting(
  meeting: Meeting,
  summons: Omit<Summons, 'items' | 'recalled'>,
): Result<Meeting, AgendaFailure> {
  const over = overRefusal(meeting)
  if (over !== null) return fail(over)
  const { frozen, status, summonses = [] } = meeting
  if (status.status === 'summoned')
    return fail({ code: 'agenda/already-summoned', sentOn: status.summonedOn })
  if (frozen === undefined) return fail({ code: 'agenda/not-frozen' })
  if (summons.to.length === 0) return fail({ code: 'agenda/nobody-called' })
  const deadline = deadlineRefused(meeting.way, meeting)
  if (deadline !== null) return fail(deadline)
  return ok({
    ...meeting,
    status: { status: 'summoned', summonedOn: summons.sentOn },
    summonses: [...summonses, { ...summons, items: frozen.items, recalled: null }],
  })
}

/** The counter-act of a summons: it stays in the record, recalled, and the meeting is planned again. */
export function recallSummons(
  meeting: Meeting,
  recalled: Act & { readonly reason: string },
): Result<Meeting, AgendaFailure> {
  if (meeting.status.status !== 'summoned') return fail({ code: 'agenda/not-summoned' })
  const { summonses = [] } = meeting
  const last = summonses.length - 1
  return ok({
    ...meeting,
    status: { status: 'planned' },
    summonses: summonses.map((one, at) => (at === last ? { ...one, recalled } : one)),
  })
}

/** An agenda that may be arranged. */
export function openAgenda(meeting: Meeting): Result<Meeting, AgendaFailure> {
  const over = overRefusal(meeting)
  if (over !== null) return fail(over)
  const { frozen, number, year } = meeting
  return frozen === undefined ? ok(meeting) : fail({ code: 'agenda/frozen', number, year })
}

/** An agenda that is open again has no late items. */
function inTime(listed: AgendaEntry): AgendaEntry {
  const { late: _, ...entry } = listed
  return entry
}

const findEntry = ({ agenda }: Meeting, itemId: ItemId): Result<AgendaEntry, AgendaFailure> => {
  const found = agenda.find((entry) => entry.itemId === itemId)
  return found === undefined ? fail({ code: 'agenda/not-listed', itemId }) : ok(found)
}

const numbered = (entries: readonly AgendaEntry[]): readonly AgendaEntry[] =>
  entries.map((entry, at) => ({ ...entry, agendaNo: at + 1 }))
