import type { AppFailure } from '../api/failures/index.ts'
import { canonicalJson } from '../core/casefile/eventLog.ts'
import type { Decision } from '../core/decision/decision.ts'
import { decisionFrom } from '../core/decision/decisionFrom.ts'
import type { Item, ItemStatus } from '../core/draft/item.ts'
import type { MeetingEntry } from '../core/meeting/events.ts'
import type { ItemHandling } from '../core/meeting/handling.ts'
import { draftedMinutes } from '../core/meeting/minutes.ts'
import { recordFrom } from '../core/meeting/recordFrom.ts'
import { holdMeeting } from '../core/meeting/steps.ts'
import { type BlockId, type ItemId, asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { findItem } from './lookup.ts'
import type { OpenRoom } from './meetingPress.ts'

/** Saves what follows from the newest entry. What would be saved as it was is not saved again. */
export async function settle(room: OpenRoom, entry: MeetingEntry): Promise<Result<OpenRoom, AppFailure>> {
  const { event } = entry
  for (const itemId of touchedItems(room, entry)) {
    const settled = await settleItem(room, itemId)
    if (!settled.ok) return settled
  }
  return event.kind === 'closed' ? closeMeeting(room) : followRecord(room)
}

/** The items whose decision or state an entry may change. */
function touchedItems({ state, meeting }: OpenRoom, { event, itemId }: MeetingEntry): readonly ItemId[] {
  if (event.kind === 'corrected') return meeting.agenda.map((entry) => entry.itemId)
  if (event.kind === 'withdrawn') return [event.itemId]
  if (itemId === null) return []
  const decides = event.kind === 'decided' || event.kind === 'reopened'
  return decides || (state.items.get(itemId)?.decided ?? null) !== null ? [itemId] : []
}

/** Brings an item and its decision to what the entries say. */
async function settleItem(room: OpenRoom, itemId: ItemId): Promise<Result<null, AppFailure>> {
  const { tx, state } = room
  const item = await findItem(tx, itemId)
  if (!item.ok) return item
  if (!isOfMeeting(item.value, room)) return ok(null)
  const handling = state.items.get(itemId)
  const decided = await settleDecision(room, item.value, handling)
  if (!decided.ok) return decided
  const status = statusOf(room, item.value, handling)
  if (canonicalJson(status) !== canonicalJson(item.value.status)) await tx.saveItem({ ...item.value, status })
  return ok(null)
}

/** An item that was withdrawn and has gone on since is no longer this meeting's. */
function isOfMeeting({ status, text }: Item, { meeting }: OpenRoom): boolean {
  if (status.status === 'scheduled' || status.status === 'handled')
    return status.meetingId === meeting.meetingId
  return status.status === 'returned' && status.reason === WITHDRAWN[text.language]
}

function statusOf({ meeting }: OpenRoom, item: Item, handling: ItemHandling | undefined): ItemStatus {
  const { meetingId } = meeting
  const { section = null, decided = null, withdrawn = false } = handling ?? {}
  if (withdrawn) return { status: 'returned', reason: WITHDRAWN[item.text.language] }
  if (decided !== null && section !== null) return { status: 'handled', meetingId, section }
  const agendaNo = meeting.agenda.find(({ itemId }) => itemId === item.itemId)?.agendaNo ?? 0
  return { status: 'scheduled', meetingId, agendaNo }
}

const WITHDRAWN = {
  fi: 'Poistettu esityslistalta kokouksessa.',
  sv: 'Struken från föredragningslistan vid sammanträdet.',
}

/** Saves the decision, or takes it back when the item is open again. */
async function settleDecision(
  room: OpenRoom,
  item: Item,
  handling: ItemHandling | undefined,
): Promise<Result<null, AppFailure>> {
  const { tx } = room
  const before = await tx.decisions.ofItem(item.itemId)
  if (handling === undefined || handling.decided === null) {
    if (before !== undefined) await takeBack(room, item, before)
    return ok(null)
  }
  const decision = decisionOf(room, item)
  if (!decision.ok) return decision
  if (before !== undefined && canonicalJson(before) === canonicalJson(decision.value)) return ok(null)
  await tx.saveDecision(decision.value)
  await appendDecision(room, item, 'item.decided', decision.value)
  return ok(null)
}

/** Blocks keep their ids when the same decision is made again of the same facts. */
function decisionOf({ state, organisation, body, meeting }: OpenRoom, item: Item) {
  let blocks = 0
  const nextBlockId = () => {
    blocks += 1
    return asId<BlockId>(`${item.itemId}-decision-${blocks}`)
  }
  return decisionFrom(item, state, { organisation, body, meeting, nextBlockId })
}

async function takeBack(room: OpenRoom, item: Item, before: Decision): Promise<void> {
  await room.tx.removeDecision(item.itemId)
  await appendDecision(room, item, 'item.reopened', before)
}

const appendDecision = (
  { tx }: OpenRoom,
  item: Item,
  action: string,
  { section, outcome, meetingId }: Decision,
): Promise<void> =>
  tx.append({
    action,
    subject: { kind: 'decision', id: item.itemId },
    caseId: item.caseIds[0] ?? null,
    payload: { section, outcome, meetingId },
  })

async function closeMeeting(room: OpenRoom): Promise<Result<OpenRoom, AppFailure>> {
  const { tx, entries, body } = room
  const titles = await unhandledTitles(room)
  if (titles.length > 0) return fail({ code: 'meeting/items-unhandled', titles })
  const record = recordFrom(entries, body)
  if (!record.ok) return record
  const held = holdMeeting(room.meeting, record.value)
  if (!held.ok) return held
  const way = record.value.inspectors.length > 0 ? 'inspectors' : 'nextMeeting'
  const meeting = { ...held.value, minutes: draftedMinutes(way) }
  await tx.saveMeeting(meeting)
  const sections = [...room.state.items.values()].flatMap(({ decided, section }) =>
    decided === null || section === null ? [] : [section],
  )
  await tx.append({
    action: 'meeting.held',
    subject: { kind: 'meeting', id: meeting.meetingId },
    caseId: null,
    payload: { sections },
  })
  return ok({ ...room, meeting })
}

/** Items of the agenda that are neither decided nor withdrawn. */
async function unhandledTitles({ tx, state, meeting }: OpenRoom): Promise<readonly string[]> {
  const left = meeting.agenda.filter(({ itemId }) => {
    const handling = state.items.get(itemId)
    return handling === undefined || (handling.decided === null && !handling.withdrawn)
  })
  const items = await Promise.all(left.map(({ itemId }) => tx.items.get(itemId)))
  return items.flatMap((item) => (item === undefined ? [] : [item.text.title]))
}

/** What is put right after the meeting changes its record, too. */
async function followRecord(room: OpenRoom): Promise<Result<OpenRoom, AppFailure>> {
  const { tx, entries, body, meeting } = room
  if (meeting.status.status !== 'held') return ok(room)
  const record = recordFrom(entries, body)
  if (!record.ok) return record
  if (canonicalJson(record.value) === canonicalJson(meeting.status.record)) return ok(room)
  const changed = { ...meeting, status: { ...meeting.status, record: record.value } }
  await tx.saveMeeting(changed)
  return ok({ ...room, meeting: changed })
}
