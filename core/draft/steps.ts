import type { MeetingId } from '../shared/ids.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { Item, ItemStatus } from './item.ts'

/** A step that the item's state does not allow. `step` is what was tried. */
export interface ItemStepRefused {
  readonly code: 'item/step-refused'
  readonly step: 'submit' | 'schedule' | 'approve' | 'return' | 'takeOff'
  readonly title: string
  readonly status: ItemStatus['status']
}

/** The preparer hands the item to the presenter: draft or returned → submitted. */
export function submitItem(item: Item): Result<Item, ItemStepRefused> {
  const { status } = item.status
  if (status !== 'draft' && status !== 'returned') return refused(item, 'submit')
  return ok({ ...item, status: { status: 'submitted' } })
}

/** The presenter lets a submitted item go to an agenda. */
export function approveItem(item: Item, presenter: string): Result<Item, ItemStepRefused> {
  if (item.status.status !== 'submitted') return refused(item, 'approve')
  return ok({ ...item, status: { status: 'submitted', approvedBy: presenter } })
}

/** The presenter gives the item back to its preparers, with the reason: submitted → returned. */
export function returnItem(item: Item, reason: string): Result<Item, ItemStepRefused> {
  if (item.status.status !== 'submitted') return refused(item, 'return')
  return ok({ ...item, status: { status: 'returned', reason } })
}

/** The item goes to a meeting's agenda: submitted → scheduled. */
export function scheduleItem(
  item: Item,
  meetingId: MeetingId,
  agendaNo: number,
): Result<Item, ItemStepRefused> {
  if (item.status.status !== 'submitted') return refused(item, 'schedule')
  return ok({ ...item, status: { status: 'scheduled', meetingId, agendaNo } })
}

/** The item leaves an agenda: on offer again as it was, or with a `reason` back to its preparers. */
export function takeOffItem(
  item: Item,
  { approvedBy, reason }: { readonly approvedBy: string | undefined; readonly reason: string | null },
): Result<Item, ItemStepRefused> {
  if (item.status.status !== 'scheduled') return refused(item, 'takeOff')
  if (reason !== null) return ok({ ...item, status: { status: 'returned', reason } })
  return ok({ ...item, status: { status: 'submitted', ...(approvedBy === undefined ? {} : { approvedBy }) } })
}

const refused = (item: Item, step: ItemStepRefused['step']) =>
  fail<ItemStepRefused>({
    code: 'item/step-refused',
    step,
    title: item.text.title,
    status: item.status.status,
  })
