import type { DocumentFormat, WrittenDocument } from '../api/contract/document.ts'
import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { IsoDate } from '../core/calendar/day.ts'
import type { Decision } from '../core/decision/decision.ts'
import { buildExtract, buildItemPage } from '../core/document/extract.ts'
import type { ItemView } from '../core/document/itemParts.ts'
import { agendaView, minutesView, proposalView } from '../core/document/itemView.ts'
import { type InspectedStatus, buildAgenda, buildMinutes } from '../core/document/meetingDocument.ts'
import { buildNotice } from '../core/document/notice.ts'
import type { OfficeDocument } from '../core/document/model.ts'
import { inBothLanguages } from '../core/document/sideBySide.ts'
import type { TextVersion } from '../core/document/textVersions.ts'
import { meetingLanguages, missingLanguage, sourceIn } from '../core/document/translated.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import type { FrozenMinutes } from '../core/meeting/minutes.ts'
import { fold } from '../core/shared/fold.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, all, fail, ok } from '../core/shared/result.ts'
import { findInvitedItems } from './agendaPapers.ts'
import { type Exit, exitOf, leave, withTexts } from './documentExit.ts'
import {
  type DecidedSource,
  type MeetingItems,
  certifierOf,
  findDecidedItem,
  findItemSource,
  findMeetingItems,
  frameOf,
  recusedSections,
} from './documentSources.ts'
import { toVersion } from './documentRecords.ts'
import type { Handlers } from './handler.ts'
import { extractInstructions, instructionVersions, minutesInstructions } from './instructions.ts'
import type { Ports } from './ports.ts'
import { findSigning } from './signingStory.ts'
import type { Reading } from './store.ts'

type Answer = Result<WrittenDocument, AppFailure>

export const documentHandlers: Handlers<
  'document.notice' | 'document.agenda' | 'document.minutes' | 'document.extract' | 'document.item'
> = {
  'document.notice': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findInvitedItems(ports, tx, input.meetingId))
    if (!found.ok) return found
    const { meeting } = found.value
    const sent = meeting.status.status === 'summoned' ? meeting.status.summonedOn : null
    const document = noticeOf(ports, found.value, input.sentOn ?? sent)
    const exit = exitOf(ports, actor, `notice:${input.meetingId}`, found.value.sources, input)
    return withMissing(await leave(exit, document, input.format), found.value)
  },

  'document.agenda': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findInvitedItems(ports, tx, input.meetingId))
    if (!found.ok) return found
    const document = buildAgenda(agendaOf(ports, found.value))
    return leave(
      exitOf(ports, actor, `agenda:${input.meetingId}`, found.value.sources, input),
      document,
      input.format,
    )
  },

  'document.minutes': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findMeetingItems(ports, tx, input))
    if (!found.ok) return found
    const { meeting, sources } = found.value
    const frozen = meeting.minutes?.frozen ?? null
    if (input.format === 'docx' && frozen !== null) return keptMinutes(ports, frozen)
    const exit = exitOf(ports, actor, `minutes:${input.meetingId}`, sources, input)
    return writeMinutes(exit, found.value, inspectedStatus(meeting, input.inspected), input.format)
  },

  'document.extract': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findDecidedItem(ports, tx, input))
    if (!found.ok) return found
    const documentId = `extract:${input.itemId}:${fold(input.recipient)}`
    return writeExtract(exitOf(ports, actor, documentId, [found.value.source], input), found.value, input)
  },

  'document.item': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findItemSource(ports, tx, input))
    if (!found.ok) return found
    const { source, style } = found.value
    const { decision, organisation } = source
    const view = decision === null ? ok(proposalView(source)) : minutesView(source, decision)
    if (!view.ok) return view
    const inspected = await ports.store.read((tx) => inspectionOf(tx, decision))
    const page = { organisation, item: view.value, createdAt: ports.clock.now(), inspected, style }
    const exit = exitOf(ports, actor, `item:${input.itemId}`, [source], input)
    return leave(exit, buildItemPage(page), input.format)
  },
}

/** The notice, in both languages where the council's papers are. */
export function noticeOf(ports: Ports, found: MeetingItems, sentOn: IsoDate | null): OfficeDocument {
  const [, other] = meetingLanguages(found, found.sources)
  const build = (said: MeetingItems) => buildNotice({ ...agendaOf(ports, said), sentOn })
  return other === undefined ? build(found) : inBothLanguages(build(found), build(foundIn(found, other)))
}

const foundIn = (found: MeetingItems, language: Language): MeetingItems => ({
  ...found,
  sources: found.sources.map((source) => sourceIn(source, language)),
})

const agendaOf = (ports: Ports, { sources, ...rest }: MeetingItems) => ({
  ...rest,
  ...frameOf(ports, sources),
  items: sources.map((source, at) => agendaView(source, source.number?.n ?? at + 1)),
})

/** What imported minutes said of their inspection; of the office's own it is not known here. */
async function inspectionOf(
  tx: Reading,
  decision: Decision | null,
): Promise<'inspected' | 'notInspected' | 'unknown'> {
  const meeting = decision === null ? undefined : await tx.meetings.get(decision.meetingId)
  return meeting?.status.status === 'imported' ? meeting.status.minutes : 'unknown'
}

/** Frozen minutes are not printed again: everybody has the same bytes, with the signatures that they have by now. */
async function keptMinutes(ports: Ports, { documentId, version }: FrozenMinutes): Promise<Answer> {
  const found = await ports.store.read((tx) => findSigning(ports, tx, documentId, version))
  if (!found.ok) return found
  const { record, kept } = found.value
  if (kept === null) return fail({ code: 'seal/file-not-kept', title: record.title })
  const { bytes, sha256 } = kept.file
  return ok({ title: record.title, bytes, sha256, record: toVersion(record) })
}

/** What the office's own minutes say of their inspection wins; minutes that are not kept here are as it is said. */
const inspectedStatus = ({ minutes }: Meeting, said: boolean): 'inspected' | 'notInspected' =>
  said || (minutes !== undefined && minutes.state !== 'drafted' && minutes.state !== 'frozen')
    ? 'inspected'
    : 'notInspected'

export async function writeMinutes(
  exit: Exit,
  found: MeetingItems,
  inspected: InspectedStatus,
  format: DocumentFormat,
): Promise<Answer> {
  const { ports } = exit
  const [, other] = meetingLanguages(found, found.sources)
  const one = await minutesOf(ports, found, inspected)
  if (!one.ok) return one
  if (other === undefined)
    return withMissing(await leave(withTexts(exit, one.value.versions), one.value.document, format), found)
  const beside = await minutesOf(ports, foundIn(found, other), inspected)
  if (!beside.ok) return beside
  const document = inBothLanguages(one.value.document, beside.value.document)
  return leave(withTexts(exit, [...one.value.versions, ...beside.value.versions]), document, format)
}

function withMissing(left: Answer, found: MeetingItems): Answer {
  const toConfirm = missingLanguage(found, found.sources)
  return left.ok && toConfirm !== null ? ok({ ...left.value, toConfirm }) : left
}

/** The minutes in the language of their items. */
async function minutesOf(
  ports: Ports,
  found: MeetingItems,
  inspected: InspectedStatus,
): Promise<
  Result<{ readonly document: OfficeDocument; readonly versions: readonly TextVersion[] }, AppFailure>
> {
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
  const frame = frameOf(ports, sources)
  const rendered = await minutesInstructions(ports, { ...found, language: frame.language, decided })
  if (!rendered.ok) return rendered
  const document = buildMinutes({
    ...found,
    ...frame,
    items: views.value.toSorted((a, b) => sectionOf(a) - sectionOf(b)),
    record: meeting.status.record,
    recused: recusedSections(decided.map(({ decision }) => decision)),
    inspected,
    instructions: rendered.value.instructions,
  })
  return ok({ document, versions: rendered.value.versions })
}

const sectionOf = ({ number }: ItemView): number => number?.n ?? 0

async function writeExtract(
  exit: Exit,
  { source, decision, meeting, style }: DecidedSource,
  { recipient, publishedOn, format }: MethodInput<'document.extract'>,
): Promise<Answer> {
  const { ports } = exit
  const { organisation, body } = source
  const view = minutesView(source, decision)
  if (!view.ok) return view
  const instructions = await extractInstructions(ports, { source, decision, publishedOn })
  if (!instructions.ok) return instructions
  const document = buildExtract({
    organisation,
    body,
    meeting,
    style,
    createdAt: ports.clock.now(),
    item: view.value,
    recipient,
    certifier: certifierOf(source, source.item.text.language),
    inspected: inspectedStatus(meeting, publishedOn !== null || decision.inspectedImmediately === true),
    instructions: instructions.value,
  })
  return leave(withTexts(exit, instructionVersions(instructions.value)), document, format)
}
