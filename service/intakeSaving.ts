import type { FilesImported, ReadItem } from '../api/contract/intake.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { formatDate, yearOf } from '../core/calendar/day.ts'
import type { Case } from '../core/casefile/case.ts'
import type { CaseNumber } from '../core/casefile/caseNumber.ts'
import type { Decision } from '../core/decision/decision.ts'
import type { Item } from '../core/draft/item.ts'
import type { ImportedItem } from '../core/intake/imported.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { capitalise } from '../core/organisation/bodyName.ts'
import type { Body, Organisation } from '../core/organisation/organisation.ts'
import { fold } from '../core/shared/fold.ts'
import { type CaseId, type ItemId, type MeetingId, asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { takeImported } from './casefile.ts'
import type { Actor, Ports } from './ports.ts'
import type { Writing } from './store.ts'

/** An item to be saved, with the whole text of its file. */
export interface ImportSource extends ReadItem {
  readonly source: string
}

/** An item whose organisation and body are known. */
interface Placed extends ImportSource {
  readonly organisation: Organisation
  readonly body: Body
}

/** Saves items in one transaction. Nothing is saved when one has no known body; those already there are passed over. */
export async function saveImported(
  ports: Ports,
  actor: Actor,
  items: readonly ImportSource[],
  organisations: readonly Organisation[],
): Promise<Result<FilesImported, AppFailure>> {
  const placed = items.map((item) => place(item, organisations))
  const refused = placed.flatMap((one) => (one.ok ? [] : [one.failure]))
  if (refused.length > 0) return ok({ saved: [], refused })
  const ready = placed.flatMap((one) => (one.ok ? [one.value] : []))
  return ports.store.write(actor, (tx) => saveAll(ports, tx, ready))
}

function place(source: ImportSource, organisations: readonly Organisation[]): Result<Placed, AppFailure> {
  const { file, item } = source
  const organisation = organisations.find(({ id }) => id === item.organisationId)
  if (organisation === undefined)
    return fail({ code: 'intake/organisation-not-known', file, body: item.body })
  const body = organisation.bodies.find(({ name }) =>
    [name.fi.nominative, name.sv?.definite, name.sv?.indefinite].some(
      (one) => one !== undefined && fold(one) === fold(item.body),
    ),
  )
  if (body !== undefined) return ok({ ...source, organisation, body })
  const bodies = organisation.bodies.map(({ name }) => capitalise(name.fi.nominative))
  return fail({ code: 'intake/body-not-known', file, body: item.body, organisation: organisation.id, bodies })
}

async function saveAll(
  ports: Ports,
  tx: Writing,
  items: readonly Placed[],
): Promise<Result<FilesImported, AppFailure>> {
  const saved: FilesImported['saved'][number][] = []
  const refused: AppFailure[] = []
  for (const one of items) {
    const meeting = await meetingOf(ports, tx, one)
    if (await isThere(tx, meeting, one.item)) refused.push(alreadyThere(one))
    else {
      const itemId = await saveOne(ports, tx, one, meeting)
      if (!itemId.ok) return itemId
      saved.push({ file: one.file, item: one.item, itemId: itemId.value })
    }
  }
  return ok({ saved, refused })
}

const alreadyThere = ({ file, item }: Placed): AppFailure => ({
  code: 'intake/already-there',
  file,
  body: item.body,
  day: formatDate(item.meetingOn),
  section: item.section,
})

/** The body's meeting of that day: the one that is there, or a new one of which only imports are known. */
async function meetingOf(ports: Ports, tx: Writing, { item, organisation, body }: Placed): Promise<Meeting> {
  const meetings = await tx.meetings.list(organisation.id)
  const found = meetings.find(({ bodyId, heldOn }) => bodyId === body.id && heldOn === item.meetingOn)
  return (
    found ?? {
      meetingId: asId<MeetingId>(ports.ids.next('meeting')),
      organisationId: organisation.id,
      bodyId: body.id,
      number: null,
      year: yearOf(item.meetingOn),
      heldOn: item.meetingOn,
      startsAt: null,
      place: null,
      agenda: [],
      status: { status: 'imported', minutes: item.inspection ?? 'unknown' },
    }
  )
}

/** A decision is body, day and § (R-NUM-05). */
async function isThere(tx: Writing, meeting: Meeting, { section }: ImportedItem): Promise<boolean> {
  const decisions = await tx.decisions.ofMeeting(meeting.meetingId)
  const listed =
    meeting.status.status === 'imported' && meeting.agenda.some((one) => one.agendaNo === section)
  return listed || decisions.some((decision) => decision.section === section)
}

async function saveOne(
  ports: Ports,
  tx: Writing,
  placed: Placed,
  meeting: Meeting,
): Promise<Result<ItemId, AppFailure>> {
  const cases = await casesOf(ports, tx, placed)
  if (!cases.ok) return cases
  const itemId = asId<ItemId>(ports.ids.next('item'))
  const { section } = placed.item
  await tx.saveMeeting({ ...meeting, agenda: [...meeting.agenda, { agendaNo: section, itemId }] })
  await tx.saveItem(itemOf(placed, itemId, meeting, cases.value))
  const decision = decisionOf(placed.item, itemId, meeting)
  if (decision !== null) await tx.saveDecision(decision)
  await passSection(tx, placed, meeting)
  const { file, source, item } = placed
  await tx.append({
    action: 'item.imported',
    subject: { kind: 'item', id: itemId },
    caseId: cases.value[0] ?? null,
    payload: { file, source, unparsed: item.unparsed, findings: item.findings },
  })
  return ok(itemId)
}

/** The office's own counter must not give the § again. */
async function passSection(tx: Writing, { organisation, item }: Placed, meeting: Meeting): Promise<void> {
  const { bodyId, year } = meeting
  const counter = { kind: 'section', organisationId: organisation.id, bodyId, year } as const
  const { last } = await tx.counter(counter)
  if (item.section > last) await tx.jumpCounter(counter, item.section)
}

const itemOf = (
  { item, organisation, body }: Placed,
  itemId: ItemId,
  { meetingId }: Meeting,
  caseIds: readonly CaseId[],
): Item => ({
  itemId,
  organisationId: organisation.id,
  caseIds,
  authority: { kind: 'body', bodyId: body.id },
  text: item.text,
  template: null,
  facts: {},
  status:
    item.decision === null
      ? { status: 'scheduled', meetingId, agendaNo: item.section }
      : { status: 'handled', meetingId, section: item.section },
})

/** Notes before the outcome stay where they were printed, under the decision's label. */
const decisionOf = (item: ImportedItem, itemId: ItemId, { meetingId }: Meeting): Decision | null =>
  item.decision === null
    ? null
    : {
        itemId,
        meetingId,
        section: item.section,
        handledOn: item.meetingOn,
        handledAt: null,
        outcome: item.decision.outcome,
        handling: item.handling,
        text: [...item.decision.before, ...item.decision.text],
        recusals: [],
        printedAppeal: item.appeal?.blocks ?? [],
      }

/** The cases of an item by their numbers: those that are there, the others opened under the printed number. */
async function casesOf(
  ports: Ports,
  tx: Writing,
  placed: Placed,
): Promise<Result<readonly CaseId[], AppFailure>> {
  const caseIds: CaseId[] = []
  for (const { text } of placed.item.caseNumbers) {
    const found = await tx.cases.byNumber(text, placed.organisation.id)
    const number =
      found === undefined
        ? await takeImported(tx, placed.organisation.id, placed.organisation.caseNumbers, text)
        : null
    if (number?.ok === false) return number
    caseIds.push(found?.caseId ?? (await openImported(ports, tx, placed, number?.value ?? null)))
  }
  return ok(caseIds)
}

/** Of an imported case the day of the decision is the first that is known of it. */
async function openImported(
  ports: Ports,
  tx: Writing,
  { item, organisation }: Placed,
  number: CaseNumber | null,
): Promise<CaseId> {
  const casefile: Case = {
    caseId: asId<CaseId>(ports.ids.next('case')),
    organisationId: organisation.id,
    number,
    title: item.text.title,
    publicTitle: null,
    taskClass: number?.taskClass ?? null,
    publicity: { class: 1 },
    personalData: 1,
    initiator: null,
    parties: [],
    pendingSince: item.meetingOn,
    documents: [],
    responsible: null,
    state: { state: item.decision === null ? 'toBeDecided' : 'served', since: item.meetingOn },
    relations: [],
    earlierHandlings: [],
    retention: null,
  }
  await tx.saveCase(casefile)
  await tx.append({
    action: 'case.created',
    subject: { kind: 'case', id: casefile.caseId },
    caseId: casefile.caseId,
    payload: { number: number?.text ?? null, title: casefile.title },
  })
  return casefile.caseId
}
