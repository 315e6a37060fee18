import type { MethodInput } from '../api/contract/index.ts'
import type { WrittenDocument } from '../api/contract/document.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { Decision } from '../core/decision/decision.ts'
import type { RecusedSections } from '../core/document/attendanceParts.ts'
import { buildExtract, buildItemPage } from '../core/document/extract.ts'
import type { ItemView } from '../core/document/itemParts.ts'
import { type ItemSource, agendaView, minutesView, proposalView } from '../core/document/itemView.ts'
import { buildAgenda, buildMinutes } from '../core/document/meetingDocument.ts'
import type { OfficeDocument } from '../core/document/model.ts'
import { requiredSigners } from '../core/document/signing.ts'
import { word } from '../core/document/words.ts'
import type { Item } from '../core/draft/item.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { type Body, type Organisation, findPerson } from '../core/organisation/organisation.ts'
import type { BodyId, PersonId } from '../core/shared/ids.ts'
import { fold } from '../core/shared/fold.ts'
import { type Result, all, fail, ok } from '../core/shared/result.ts'
import { numbersOf } from './caseNumbers.ts'
import { recordExport } from './documentRecords.ts'
import type { Handlers } from './handler.ts'
import { extractInstructions, minutesInstructions } from './instructions.ts'
import { bodyOf, findItem, findItems, findMeeting } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Actor, Ports } from './ports.ts'
import type { Reading } from './store.ts'

type Answer = Result<WrittenDocument, AppFailure>

export const documentHandlers: Handlers<
  'document.agenda' | 'document.minutes' | 'document.extract' | 'document.item'
> = {
  'document.agenda': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findMeetingItems(ports, tx, input))
    if (!found.ok) return found
    const { sources, ...rest } = found.value
    const items = sources.map((source, at) => agendaView(source, at + 1))
    const document = buildAgenda({ ...rest, ...frameOf(ports, sources), items })
    return write({ ports, actor, documentId: `agenda:${input.meetingId}` }, document, input.format)
  },

  'document.minutes': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findMeetingItems(ports, tx, input))
    if (!found.ok) return found
    const exit = { ports, actor, documentId: `minutes:${input.meetingId}` }
    return writeMinutes(exit, found.value, input)
  },

  'document.extract': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findDecidedItem(ports, tx, input))
    if (!found.ok) return found
    const exit = { ports, actor, documentId: `extract:${input.itemId}:${fold(input.recipient)}` }
    return writeExtract(exit, found.value, input)
  },

  'document.item': async (ports, input, actor) => {
    const source = await ports.store.read((tx) => findItemSource(ports, tx, input))
    if (!source.ok) return source
    const { decision, organisation } = source.value
    const view = decision === null ? ok(proposalView(source.value)) : minutesView(source.value, decision)
    if (!view.ok) return view
    const inspected = await ports.store.read((tx) => inspectionOf(tx, decision))
    const page = { organisation, item: view.value, createdAt: ports.clock.now(), inspected }
    return write({ ports, actor, documentId: `item:${input.itemId}` }, buildItemPage(page), input.format)
  },
}

/** What imported minutes said of their inspection; of the office's own it is not known here. */
async function inspectionOf(
  tx: Reading,
  decision: Decision | null,
): Promise<'inspected' | 'notInspected' | 'unknown'> {
  const meeting = decision === null ? undefined : await tx.meetings.get(decision.meetingId)
  return meeting?.status.status === 'imported' ? meeting.status.minutes : 'unknown'
}

interface MeetingItems {
  readonly organisation: Organisation
  readonly body: Body
  readonly meeting: Meeting
  /** In agenda order. */
  readonly sources: readonly ItemSource[]
}

async function writeMinutes(
  exit: Exit,
  found: MeetingItems,
  input: MethodInput<'document.minutes'>,
): Promise<Answer> {
  const { meeting, sources } = found
  if (meeting.status.status === 'imported')
    return fail({ code: 'meeting/only-imported', heldOn: meeting.heldOn })
  if (meeting.status.status !== 'held')
    return fail({ code: 'meeting/not-held', number: meeting.number, year: meeting.year })
  const decided = sources.flatMap((source) =>
    source.decision === null ? [] : [{ source, decision: source.decision }],
  )
  const views = all(decided.map(({ source, decision }) => minutesView(source, decision)))
  if (!views.ok) return views
  const { ports } = exit
  const frame = frameOf(ports, sources)
  const instructions = await minutesInstructions(ports, { ...found, language: frame.language, decided })
  if (!instructions.ok) return instructions
  const document = buildMinutes({
    ...found,
    ...frame,
    items: views.value.toSorted((a, b) => sectionOf(a) - sectionOf(b)),
    record: meeting.status.record,
    recused: recusedSections(decided.map(({ decision }) => decision)),
    inspected: input.inspected ? 'inspected' : 'notInspected',
    instructions: instructions.value,
  })
  return write(exit, document, input.format)
}

async function writeExtract(
  exit: Exit,
  found: { readonly source: ItemSource; readonly decision: Decision; readonly meeting: Meeting },
  input: MethodInput<'document.extract'>,
): Promise<Answer> {
  const { source, decision, meeting } = found
  const { organisation, body, item } = source
  const view = minutesView(source, decision)
  if (!view.ok) return view
  const { ports } = exit
  const instructions = await extractInstructions(ports, { source, decision, publishedOn: input.publishedOn })
  if (!instructions.ok) return instructions
  const { language } = item.text
  const secretary = findPerson(organisation, body.secretary)
  const document = buildExtract({
    organisation,
    body,
    meeting,
    createdAt: ports.clock.now(),
    item: view.value,
    recipient: input.recipient,
    certifier: {
      name: secretary?.name ?? '',
      role: secretary?.title?.[language] ?? word('secretary', language),
    },
    inspected: input.publishedOn === null ? 'notInspected' : 'inspected',
    instructions: instructions.value,
  })
  return write(exit, document, input.format)
}

async function findMeetingItems(
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

async function findDecidedItem(ports: Ports, tx: Reading, input: { readonly itemId: Item['itemId'] }) {
  const source = await findItemSource(ports, tx, input)
  if (!source.ok) return source
  const { decision, item } = source.value
  if (decision === null) return fail<AppFailure>({ code: 'document/not-decided', title: item.text.title })
  const meeting = await findMeeting(tx, decision.meetingId)
  return meeting.ok ? ok({ source: source.value, decision, meeting: meeting.value }) : meeting
}

async function findItemSource(
  ports: Ports,
  tx: Reading,
  input: { readonly itemId: Item['itemId'] },
): Promise<Result<ItemSource, AppFailure>> {
  const item = await findItem(tx, input.itemId)
  if (!item.ok) return item
  const { authority, organisationId } = item.value
  if (authority.kind === 'officer')
    return fail({ code: 'document/officer-decision', title: item.value.text.title })
  const place = await findPlace(ports, organisationId, authority.bodyId)
  if (!place.ok) return place
  const decision = (await tx.decisions.ofItem(item.value.itemId)) ?? null
  const meetingDate = decision?.handledOn ?? ports.clock.today()
  return ok(await sourceOf(tx, { ...place.value, item: item.value, meetingDate, decision }))
}

async function findPlace(ports: Ports, organisationId: Organisation['id'], bodyId: BodyId) {
  const organisation = await findOrganisation(ports, organisationId)
  if (!organisation.ok) return organisation
  const body = bodyOf(organisation.value, bodyId)
  return body.ok ? ok({ organisation: organisation.value, body: body.value }) : body
}

const sourceOf = async (tx: Reading, known: Omit<ItemSource, 'caseNumbers'>): Promise<ItemSource> => ({
  ...known,
  caseNumbers: await numbersOf(tx, known.item.caseIds),
})

/** Minutes and agenda are in the language of their first item, the language of the meeting. */
const frameOf = (ports: Ports, sources: readonly ItemSource[]) => ({
  language: sources[0]?.item.text.language ?? ('fi' as const),
  createdAt: ports.clock.now(),
})

/** Who was disqualified in which §§. */
function recusedSections(decisions: readonly Decision[]): RecusedSections {
  const recused = new Map<PersonId, readonly number[]>()
  for (const { section, recusals } of decisions)
    for (const { personId } of recusals) recused.set(personId, [...(recused.get(personId) ?? []), section])
  return recused
}

const sectionOf = ({ number }: ItemView): number => number?.n ?? 0

/** How a document leaves: in whose name, and as a version of what. */
interface Exit {
  readonly ports: Ports
  readonly actor: Actor
  readonly documentId: string
}

/** Word files are recorded when they leave, so that one that comes back is known. */
async function write(
  { ports, actor, documentId }: Exit,
  document: OfficeDocument,
  format: 'docx' | 'html' | 'txt',
): Promise<Answer> {
  const { kind, title } = document
  const bytes = await ports.writers[format](document)
  if (format !== 'docx') return ok({ title, bytes })
  const signers = requiredSigners(document)
  const recorded = await recordExport(ports, actor, { documentId, kind, title, signers, bytes })
  return recorded.ok ? ok({ title, bytes }) : recorded
}
