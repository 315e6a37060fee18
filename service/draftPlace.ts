import type { Stamped } from '../api/drafting.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { IsoDate } from '../core/calendar/day.ts'
import type { Item } from '../core/draft/item.ts'
import type { ItemTemplateSource } from '../core/draft/renderItem.ts'
import type { Body, Organisation } from '../core/organisation/organisation.ts'
import type { ItemId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { bodyOf, findItem } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

/** An item with whose it is: what every step of writing it needs. */
export interface Draft extends Stamped {
  readonly organisation: Organisation
  readonly body: Body
  /** `null`: the item was written or imported without a template. */
  readonly template: ItemTemplateSource | null
  /** The meeting it stands in or is meant for, else the body's next planned one; `null`: there is none. */
  readonly meetingOn: IsoDate | null
}

export async function findDraft(
  ports: Ports,
  tx: Reading,
  itemId: ItemId,
): Promise<Result<Draft, AppFailure>> {
  const item = await findItem(tx, itemId)
  if (!item.ok) return item
  const { authority, organisationId, text } = item.value
  if (authority.kind === 'officer') return fail({ code: 'item/officer-decides', title: text.title })
  const organisation = await findOrganisation(ports, organisationId)
  if (!organisation.ok) return organisation
  const body = bodyOf(organisation.value, authority.bodyId)
  if (!body.ok) return body
  const template = await templateOf(ports, item.value)
  if (!template.ok) return template
  const meetingOn = await meetingDay(ports, tx, item.value, body.value)
  return ok({
    ...(await stamped(tx, item.value)),
    organisation: organisation.value,
    body: body.value,
    template: template.value,
    meetingOn,
  })
}

/** An item that may still be written: not handled yet. */
export async function findWritable(
  ports: Ports,
  tx: Reading,
  itemId: ItemId,
): Promise<Result<Draft, AppFailure>> {
  const draft = await findDraft(ports, tx, itemId)
  if (!draft.ok) return draft
  const { text, status } = draft.value.item
  return status.status === 'handled'
    ? fail({ code: 'item/not-writable', title: text.title, status: status.status })
    : draft
}

/** The item with its place in its own history. */
export async function stamped(tx: Reading, item: Item): Promise<Stamped> {
  const stamp = await tx.stamp('item', item.itemId)
  if (stamp === undefined) throw new Error(`no stored item ${item.itemId}`)
  return { item, ...stamp }
}

/** A template that no longer ships is no failure: the item keeps its words, and its facts are words too. */
async function templateOf(
  ports: Ports,
  { template }: Item,
): Promise<Result<ItemTemplateSource | null, AppFailure>> {
  if (template === null) return ok(null)
  const found = await ports.itemTemplates.find(template.id)
  if (!found.ok && found.failure.code === 'template/unknown-template') return ok(null)
  return found
}

async function meetingDay(ports: Ports, tx: Reading, item: Item, body: Body): Promise<IsoDate | null> {
  const { status } = item
  if (status.status === 'scheduled' || status.status === 'handled')
    return (await tx.meetings.get(status.meetingId))?.heldOn ?? null
  if (item.meetingOn !== undefined) return item.meetingOn
  const today = ports.clock.today()
  const ahead = (await tx.meetings.list(item.organisationId))
    .filter(
      ({ bodyId, heldOn, status: { status: state } }) =>
        bodyId === body.id && heldOn >= today && state !== 'held',
    )
    .map(({ heldOn }) => heldOn)
    .toSorted()
  return ahead[0] ?? null
}

/** Saves the item and says in the log what was done. `null`: only its words changed, which the versions keep. */
export async function keepDraft(
  tx: Writing,
  item: Item,
  event: { readonly action: string; readonly payload?: Readonly<Record<string, unknown>> } | null,
): Promise<void> {
  await tx.saveItem(item)
  if (event === null) return
  await tx.append({
    action: event.action,
    subject: { kind: 'item', id: item.itemId },
    caseId: item.caseIds[0] ?? null,
    payload: { title: item.text.title, status: item.status.status, ...event.payload },
  })
}
