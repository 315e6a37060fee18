import type { MethodInput } from '../api/contract/index.ts'
import type { MeetingListing } from '../api/contract/meeting.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { yearOf } from '../core/calendar/day.ts'
import { type Ruling, decideItem } from '../core/decision/decide.ts'
import type { Decision } from '../core/decision/decision.ts'
import type { Item } from '../core/draft/item.ts'
import type { Meeting, MeetingRecord } from '../core/meeting/meeting.ts'
import { addToAgenda, holdMeeting } from '../core/meeting/steps.ts'
import { nameAtStart } from '../core/organisation/bodyName.ts'
import { type Body, type Organisation, findBody } from '../core/organisation/organisation.ts'
import { type BlockId, type MeetingId, asId } from '../core/shared/ids.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import { bodyOf, findItems, findMeeting } from './lookup.ts'
import { meetingPlace } from './meetingPlace.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

export const meetingHandlers: Handlers<
  'meeting.list' | 'meeting.plan' | 'meeting.addItems' | 'meeting.hold'
> = {
  'meeting.list': async (ports, { organisationId }) => {
    const organisations = await ports.organisations.organisations()
    if (!organisations.ok) return organisations
    const asked = organisations.value.filter(
      ({ id }) => organisationId === undefined || id === organisationId,
    )
    return ports.store.read(async (tx) => {
      const lists = await Promise.all(asked.map((one) => meetingsOf(tx, one)))
      return ok(lists.flat().toSorted((a, b) => (a.meeting.heldOn < b.meeting.heldOn ? 1 : -1)))
    })
  },

  'meeting.plan': async (ports, input, actor) => {
    const organisation = await findOrganisation(ports, input.organisationId)
    if (!organisation.ok) return organisation
    const body = bodyOf(organisation.value, input.bodyId)
    if (!body.ok) return body
    return ports.store.write(actor, async (tx) => {
      const meeting = await newMeeting(ports, input, tx)
      await tx.saveMeeting(meeting)
      await appendMeetingEvent(tx, 'meeting.planned', meeting, { heldOn: meeting.heldOn })
      return ok(meeting)
    })
  },

  'meeting.addItems': (ports, input, actor) =>
    ports.store.write(actor, async (tx) => {
      const { withoutApproval = null } = input
      if (withoutApproval !== null && !MAY_OVERRIDE.some((role) => actor.roles.includes(role)))
        return fail({ code: 'meeting/needs-secretary', name: actor.name })
      const place = await meetingPlace(ports, tx, input.meetingId)
      if (!place.ok) return place
      const { meeting, body } = place.value
      const items = await findItems(tx, input.itemIds)
      if (!items.ok) return items
      const added = addToAgenda(meeting, items.value, { body, withoutApproval })
      if (!added.ok) return added
      await tx.saveMeeting(added.value.meeting)
      for (const item of added.value.items) await tx.saveItem(item)
      await appendMeetingEvent(tx, 'meeting.itemsAdded', added.value.meeting, {
        itemIds: input.itemIds,
        ...(withoutApproval === null ? {} : { withoutApproval }),
      })
      return ok(added.value.meeting)
    }),

  'meeting.hold': (ports, input, actor) =>
    ports.store.write(actor, async (tx) => {
      const meeting = await findMeeting(tx, input.meetingId)
      if (!meeting.ok) return meeting
      const held = holdMeeting(meeting.value, input.record)
      if (!held.ok) return held
      const organisation = await findOrganisation(ports, held.value.organisationId)
      if (!organisation.ok) return organisation
      const decided = await decideAgenda({
        ports,
        tx,
        organisation: organisation.value,
        meeting: held.value,
        input,
      })
      if (!decided.ok) return decided
      await tx.saveMeeting(held.value)
      await appendMeetingEvent(tx, 'meeting.held', held.value, {
        sections: decided.value.map((one) => one.section),
      })
      return ok({ meeting: held.value, decisions: decided.value })
    }),
}

/** Who may take an item without the presenter's approval. */
const MAY_OVERRIDE = ['secretary', 'administrator'] as const

async function meetingsOf(tx: Reading, organisation: Organisation): Promise<readonly MeetingListing[]> {
  const meetings = await tx.meetings.list(organisation.id)
  return meetings.map((meeting) => {
    const body = findBody(organisation, meeting.bodyId)
    const nameIn = (language: Language) =>
      body === undefined ? meeting.bodyId : nameAtStart(body.name, language)
    return { meeting, bodyName: { fi: nameIn('fi'), sv: nameIn('sv') } }
  })
}

async function newMeeting(ports: Ports, input: MethodInput<'meeting.plan'>, tx: Writing): Promise<Meeting> {
  const { organisationId, bodyId, heldOn } = input
  const year = yearOf(heldOn)
  const number = await tx.drawNumber({ kind: 'meeting', organisationId, bodyId, year })
  const meetingId = asId<MeetingId>(ports.ids.next('meeting'))
  return { ...input, meetingId, number, year, agenda: [], status: { status: 'planned' } }
}

interface Holding {
  readonly ports: Ports
  readonly tx: Writing
  readonly organisation: Organisation
  readonly meeting: Meeting
  readonly input: {
    readonly record: MeetingRecord
    readonly rulings: readonly (Ruling & { readonly itemId: string })[]
  }
}

/** Every item in agenda order: its § from the counter, its decision, and the item as handled. */
async function decideAgenda(holding: Holding): Promise<Result<readonly Decision[], AppFailure>> {
  const { tx, meeting, organisation } = holding
  const body = bodyOf(organisation, meeting.bodyId)
  if (!body.ok) return body
  const items = await findItems(
    tx,
    meeting.agenda.map((entry) => entry.itemId),
  )
  if (!items.ok) return items
  const decisions: Decision[] = []
  for (const item of items.value) {
    const decision = await decideOne(item, body.value, holding)
    if (!decision.ok) return decision
    decisions.push(decision.value)
  }
  return ok(decisions)
}

async function decideOne(item: Item, body: Body, holding: Holding): Promise<Result<Decision, AppFailure>> {
  const { ports, tx, meeting, organisation, input } = holding
  const ruling = input.rulings.find(({ itemId }) => itemId === item.itemId)
  if (ruling === undefined) return fail({ code: 'meeting/item-without-ruling', title: item.text.title })
  const { organisationId, bodyId, year } = meeting
  const section = await tx.drawNumber({ kind: 'section', organisationId, bodyId, year })
  const nextBlockId = () => asId<BlockId>(ports.ids.next('block'))
  const decided = decideItem(item, ruling, {
    organisation,
    body,
    meeting,
    record: input.record,
    section,
    nextBlockId,
  })
  if (!decided.ok) return decided
  await tx.saveItem(decided.value.item)
  await tx.saveDecision(decided.value.decision)
  await tx.append({
    action: 'item.decided',
    subject: { kind: 'decision', id: item.itemId },
    caseId: item.caseIds[0] ?? null,
    payload: { section, outcome: decided.value.decision.outcome, meetingId: meeting.meetingId },
  })
  return ok(decided.value.decision)
}

const appendMeetingEvent = (
  tx: Writing,
  action: string,
  meeting: Meeting,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> =>
  tx.append({ action, subject: { kind: 'meeting', id: meeting.meetingId }, caseId: null, payload })
