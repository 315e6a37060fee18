import type { AgendaComparison } from '../api/contract/agenda.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { compareWithAgenda } from '../core/decision/agendaComparison.ts'
import type { Item, ItemText } from '../core/draft/item.ts'
import type { FrozenAgenda } from '../core/meeting/summons.ts'
import { meetingState } from '../core/meeting/state.ts'
import { nameAtStart } from '../core/organisation/bodyName.ts'
import type { ItemId, MeetingId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { meetingPlace } from './meetingPlace.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

/** The agenda as invited beside what was held. */
export async function agendaComparison(
  ports: Ports,
  tx: Reading,
  meetingId: MeetingId,
): Promise<Result<AgendaComparison, AppFailure>> {
  const place = await meetingPlace(ports, tx, meetingId)
  if (!place.ok) return place
  const { meeting, body } = place.value
  const { frozen } = meeting
  if (frozen === undefined) return fail({ code: 'agenda/not-frozen' })
  const state = meetingState(await tx.meetingEntries.of(meetingId), body)
  const withdrawn = [...state.items.values()].filter((one) => one.withdrawn).map(({ itemId }) => itemId)
  const items = compareWithAgenda(meeting, {
    items: await itemsOf(
      tx,
      meeting.agenda.map(({ itemId }) => itemId),
    ),
    invited: await invitedTexts(tx, frozen),
    decisions: await tx.decisions.ofMeeting(meetingId),
    withdrawn: new Set(withdrawn),
  })
  const bodyName = { fi: nameAtStart(body.name, 'fi'), sv: nameAtStart(body.name, 'sv') }
  return ok({ meeting, bodyName, frozenAt: frozen.at, items })
}

async function itemsOf(tx: Reading, ids: readonly ItemId[]): Promise<ReadonlyMap<ItemId, Item>> {
  const items = await Promise.all(ids.map((id) => tx.items.get(id)))
  return new Map(items.flatMap((item) => (item === undefined ? [] : [[item.itemId, item] as const])))
}

/** What was invited to stays among the versions of each item. */
async function invitedTexts(tx: Reading, { items }: FrozenAgenda): Promise<ReadonlyMap<ItemId, ItemText>> {
  const found = await Promise.all(
    items.map(async ({ itemId, version }) => [itemId, await tx.version('item', itemId, version)] as const),
  )
  return new Map(
    found.flatMap(([itemId, item]) => (item === undefined ? [] : [[itemId, item.text] as const])),
  )
}
