import type { AppFailure } from '../api/failures/index.ts'
import type { ItemSource } from '../core/document/itemView.ts'
import type { Item } from '../core/draft/item.ts'
import { mentionOf, openText } from '../core/draft/secrecy.ts'
import type { InvitedItem } from '../core/meeting/summons.ts'
import type { MeetingId } from '../core/shared/ids.ts'
import { type Result, ok } from '../core/shared/result.ts'
import { secretCaseOf } from './agendaItems.ts'
import { numbersOf } from './caseNumbers.ts'
import { type MeetingItems, findMeetingItems } from './documentSources.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

/**
 * A meeting with its items as it is invited to: a frozen agenda gives each item as it stood then, also those sent back
 * since, and after them the late ones (lisälista). Numbers are the agenda's own.
 */
export async function findInvitedItems(
  ports: Ports,
  tx: Reading,
  meetingId: MeetingId,
): Promise<Result<MeetingItems, AppFailure>> {
  const found = await findMeetingItems(ports, tx, { meetingId })
  if (!found.ok) return found
  const { meeting } = found.value
  const { frozen } = meeting
  const listed = found.value.sources.flatMap((source, at): readonly ItemSource[] => {
    const entry = meeting.agenda[at]
    if (entry === undefined || (frozen !== undefined && entry.late !== true)) return []
    const numbered = { ...source, number: { kind: 'agenda', n: entry.agendaNo } } as const
    return [entry.late === true ? markedLate(numbered) : numbered]
  })
  const invited: ItemSource[] = []
  for (const one of frozen?.items ?? []) {
    const item = await tx.version('item', one.itemId, one.version)
    if (item !== undefined) invited.push(await invitedSource(tx, found.value, item, one))
  }
  return ok({ ...found.value, sources: [...invited, ...listed] })
}

const invitedSource = async (
  tx: Reading,
  { organisation, body, meeting }: MeetingItems,
  item: Item,
  { agendaNo }: InvitedItem,
): Promise<ItemSource> => ({
  organisation,
  body,
  item,
  caseNumbers: await numbersOf(tx, item.caseIds),
  meetingDate: meeting.heldOn,
  number: { kind: 'agenda', n: agendaNo },
  decision: null,
})

/** `Katualueen vuokraus (lisälista)`. */
function markedLate(source: ItemSource): ItemSource {
  const { text } = source.item
  const title = `${text.title} (${text.language === 'fi' ? 'lisälista' : 'tilläggslista'})`
  return { ...source, item: { ...source.item, text: { ...text, title } } }
}

/** The source as anybody called to the meeting may read it: of a secret case only a mention, of others no secret words. */
export async function openSource(tx: Reading, source: ItemSource): Promise<ItemSource> {
  const { item } = source
  const secret = await secretCaseOf(tx, item)
  if (secret === null) return { ...source, item: { ...item, text: openText(item.text) } }
  const title = secret.publicTitle ?? SECRET_TITLE[item.text.language]
  const ground = secret.publicity.class === 1 ? '' : secret.publicity.ground
  return { ...source, item: { ...item, text: mentionOf(item.text, { title, ground }) } }
}

const SECRET_TITLE = { fi: 'Salassa pidettävä asia', sv: 'Sekretessbelagt ärende' } as const
