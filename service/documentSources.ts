import type { AppFailure } from '../api/failures/index.ts'
import type { Decision } from '../core/decision/decision.ts'
import type { RecusedSections } from '../core/document/attendanceParts.ts'
import type { ItemSource } from '../core/document/itemView.ts'
import type { HouseStyle } from '../core/document/model.ts'
import { word } from '../core/document/words.ts'
import type { Item } from '../core/draft/item.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { type Body, type Organisation, findPerson } from '../core/organisation/organisation.ts'
import type { BodyId, PersonId } from '../core/shared/ids.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { numbersOf } from './caseNumbers.ts'
import { bodyOf, findItem, findItems, findMeeting } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

/** A meeting with its items, as documents of it are made from. */
export interface MeetingItems {
  readonly organisation: Organisation
  readonly body: Body
  readonly style: HouseStyle
  readonly meeting: Meeting
  /** In agenda order. */
  readonly sources: readonly ItemSource[]
}

export async function findMeetingItems(
  ports: Ports,
  tx: Reading,
  input: { readonly meetingId: Meeting['meetingId'] },
): Promise<Result<MeetingItems, AppFailure>> {
  const meeting = await findMeeting(tx, input.meetingId)
  if (!meeting.ok) return meeting
  const place = await findPlace(ports, meeting.value.organisationId, meeting.value.bodyId)
  if (!place.ok) return place
  const items = await findItems(
    tx,
    meeting.value.agenda.map((entry) => entry.itemId),
  )
  if (!items.ok) return items
  const decisions = await tx.decisions.ofMeeting(meeting.value.meetingId)
  const sources: ItemSource[] = []
  for (const item of items.value) {
    const decision = decisions.find(({ itemId }) => itemId === item.itemId) ?? null
    sources.push(await sourceOf(tx, { ...place.value, item, meetingDate: meeting.value.heldOn, decision }))
  }
  return ok({ ...place.value, meeting: meeting.value, sources })
}

/** A decided item with its decision and the meeting that decided. */
export interface DecidedSource {
  readonly source: ItemSource
  readonly style: HouseStyle
  readonly decision: Decision
  readonly meeting: Meeting
}

export async function findDecidedItem(
  ports: Ports,
  tx: Reading,
  input: { readonly itemId: Item['itemId'] },
): Promise<Result<DecidedSource, AppFailure>> {
  const found = await findItemSource(ports, tx, input)
  if (!found.ok) return found
  const { source, style } = found.value
  const { decision, item } = source
  if (decision === null) return fail({ code: 'document/not-decided', title: item.text.title })
  const meeting = await findMeeting(tx, decision.meetingId)
  return meeting.ok ? ok({ source, style, decision, meeting: meeting.value }) : meeting
}

export async function findItemSource(
  ports: Ports,
  tx: Reading,
  input: { readonly itemId: Item['itemId'] },
): Promise<Result<{ readonly source: ItemSource; readonly style: HouseStyle }, AppFailure>> {
  const item = await findItem(tx, input.itemId)
  if (!item.ok) return item
  const { authority, organisationId } = item.value
  if (authority.kind === 'officer')
    return fail({ code: 'document/officer-decision', title: item.value.text.title })
  const place = await findPlace(ports, organisationId, authority.bodyId)
  if (!place.ok) return place
  const decision = (await tx.decisions.ofItem(item.value.itemId)) ?? null
  const { organisation, body, style } = place.value
  const standing = await standingOf(tx, item.value)
  const meetingDate = decision?.handledOn ?? standing.meetingDate
  return ok({
    style,
    source: await sourceOf(tx, { organisation, body, item: item.value, ...standing, meetingDate, decision }),
  })
}

/** The meeting that the item is on the agenda of, or written for. Imported agendas number their items by §. */
async function standingOf(
  tx: Reading,
  { status, ...item }: Item,
): Promise<Pick<ItemSource, 'meetingDate' | 'number'>> {
  const meetingDate = item.meetingOn ?? null
  if (status.status !== 'scheduled') return { meetingDate }
  const meeting = await tx.meetings.get(status.meetingId)
  if (meeting === undefined) return { meetingDate }
  const kind = meeting.status.status === 'imported' ? 'section' : 'agenda'
  return { meetingDate: meeting.heldOn, number: { kind, n: status.agendaNo } }
}

/** The look of an organisation that has named none. */
const NEUTRAL = 'neutral'

export const findStyle = (ports: Ports, { style = NEUTRAL }: Organisation) => ports.houseStyles.find(style)

async function findPlace(ports: Ports, organisationId: Organisation['id'], bodyId: BodyId) {
  const organisation = await findOrganisation(ports, organisationId)
  if (!organisation.ok) return organisation
  const body = bodyOf(organisation.value, bodyId)
  if (!body.ok) return body
  const style = await findStyle(ports, organisation.value)
  return style.ok ? ok({ organisation: organisation.value, body: body.value, style: style.value }) : style
}

const sourceOf = async (tx: Reading, known: Omit<ItemSource, 'caseNumbers'>): Promise<ItemSource> => ({
  ...known,
  caseNumbers: await numbersOf(tx, known.item.caseIds),
})

/** Minutes and agenda are in the language of their first item, the language of the meeting. */
export const frameOf = (ports: Ports, sources: readonly ItemSource[]) => ({
  language: sources[0]?.item.text.language ?? ('fi' as const),
  createdAt: ports.clock.now(),
})

/** Who was disqualified in which §§. */
export function recusedSections(decisions: readonly Decision[]): RecusedSections {
  const recused = new Map<PersonId, readonly number[]>()
  for (const { section, recusals } of decisions)
    for (const { personId } of recusals) recused.set(personId, [...(recused.get(personId) ?? []), section])
  return recused
}

/** The body's secretary certifies extracts and sends letters. */
export function certifierOf({ organisation, body }: ItemSource, language: Language) {
  const secretary = findPerson(organisation, body.secretary)
  return {
    name: secretary?.name ?? '',
    role: secretary?.title?.[language] ?? word('secretary', language),
  }
}
