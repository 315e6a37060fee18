import type { MeetingTakenOver } from '../api/contract/meetingRoom.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { HandOverContent, HandOverFile } from '../api/handOver.ts'
import { canonicalJson, hashBytes, hashText } from '../core/casefile/eventLog.ts'
import type { MeetingEntry } from '../core/meeting/events.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { asId } from '../core/shared/ids.ts'
import type { MeetingId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import { readHandOver } from './handOverFile.ts'
import { findItems } from './lookup.ts'
import { meetingPlace } from './meetingPlace.ts'
import { lastSeq, sectionCounter } from './meetingPress.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

export const meetingHandOverHandlers: Handlers<'meeting.handOver' | 'meeting.takeOver'> = {
  'meeting.handOver': async (ports, { meetingId }) => {
    const content = await ports.store.read((tx) => contentOf(ports, tx, meetingId))
    if (!content.ok) return content
    const file: HandOverFile = {
      pykala: 'meeting',
      version: 1,
      sha256: hashText(canonicalJson(content.value)),
      content: content.value,
    }
    const bytes = new TextEncoder().encode(`${JSON.stringify(file)}\n`)
    const { bodyId, number, year } = content.value.meeting
    const name = `${bodyId}-${number ?? 0}-${year}.pykala-kokous`
    return ok({ name, bytes, sha256: hashBytes(bytes) })
  },

  'meeting.takeOver': async (ports, { file }, actor) => {
    const read = readHandOver(file)
    if (!read.ok) return read
    return ports.store.write(actor, (tx) => takeOver(ports, tx, read.value))
  },
}

async function contentOf(
  ports: Ports,
  tx: Reading,
  meetingId: MeetingId,
): Promise<Result<HandOverContent, AppFailure>> {
  const place = await meetingPlace(ports, tx, meetingId)
  if (!place.ok) return place
  const { meeting } = place.value
  const items = await findItems(
    tx,
    meeting.agenda.map(({ itemId }) => itemId),
  )
  if (!items.ok) return items
  const caseIds = [...new Set(items.value.flatMap((item) => item.caseIds))]
  const cases = await Promise.all(caseIds.map((id) => tx.cases.get(id)))
  return ok({
    meeting,
    items: items.value,
    cases: cases.filter((one) => one !== undefined),
    decisions: await tx.decisions.ofMeeting(meetingId),
    entries: await tx.meetingEntries.of(meetingId),
    lastSection: (await tx.counter(sectionCounter(place.value))).last,
  })
}

/** What the other computer recorded goes on from what is here; both may not have gone on from the same moment. */
async function takeOver(
  ports: Ports,
  tx: Writing,
  content: HandOverContent,
): Promise<Result<MeetingTakenOver, AppFailure>> {
  const { meeting, entries } = content
  const organisation = await findOrganisation(ports, meeting.organisationId)
  if (!organisation.ok) return organisation
  const here = await tx.meetingEntries.of(meeting.meetingId)
  const common = Math.min(here.length, entries.length)
  const parted = here
    .slice(0, common)
    .find((entry, at) => canonicalJson(entry) !== canonicalJson(entries[at]))
  if (parted !== undefined)
    return fail({
      code: 'meeting/hand-over-parted',
      number: meeting.number,
      year: meeting.year,
      at: parted.at,
    })
  const isNew = (await tx.meetings.get(meeting.meetingId)) === undefined
  const added = entries.slice(here.length)
  if (isNew || added.length > 0) await keep(tx, content, added)
  return ok({ meetingId: meeting.meetingId, added: added.length, lastAt: entries.at(-1)?.at ?? null })
}

async function keep(
  tx: Writing,
  { meeting, items, cases, decisions, lastSection }: HandOverContent,
  added: readonly MeetingEntry[],
): Promise<void> {
  for (const one of cases) if ((await tx.cases.get(one.caseId)) === undefined) await tx.saveCase(one)
  for (const item of items) if (await differs(item, tx.items.get(item.itemId))) await tx.saveItem(item)
  if (await differs(meeting, tx.meetings.get(meeting.meetingId))) await tx.saveMeeting(meeting)
  for (const entry of added) await addEntry(tx, meeting, entry)
  await keepDecisions(tx, meeting, decisions)
  await tx.jumpCounter(sectionCounter({ meeting }), lastSection)
  await tx.append({
    action: 'meeting.takenOver',
    subject: { kind: 'meeting', id: meeting.meetingId },
    caseId: null,
    payload: { added: added.length, last: lastSeq(added) },
  })
}

async function addEntry(tx: Writing, { meetingId }: Meeting, entry: MeetingEntry): Promise<void> {
  await tx.addMeetingEntry(meetingId, entry)
  await tx.append({
    action: 'meeting.recorded',
    subject: { kind: 'meeting', id: meetingId },
    caseId: null,
    payload: { ...entry },
  })
}

/** Items that were opened again over there have no decision here either. */
async function keepDecisions(
  tx: Writing,
  { meetingId }: Meeting,
  decisions: HandOverContent['decisions'],
): Promise<void> {
  const kept = new Set(decisions.map(({ itemId }) => itemId))
  for (const { itemId } of await tx.decisions.ofMeeting(meetingId))
    if (!kept.has(itemId)) await tx.removeDecision(itemId)
  for (const decision of decisions)
    if (await differs(decision, tx.decisions.ofItem(asId(decision.itemId)))) await tx.saveDecision(decision)
}

const differs = async (thing: unknown, here: Promise<unknown>): Promise<boolean> => {
  const known = await here
  return known === undefined || canonicalJson(known) !== canonicalJson(thing)
}
