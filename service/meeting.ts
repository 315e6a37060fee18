import type { MethodInput } from '../api/contract/index.ts'
import type { MeetingListing } from '../api/contract/meeting.ts'
import { yearOf } from '../core/calendar/day.ts'
import { takeOffItem } from '../core/draft/steps.ts'
import { type StatedBy, deadlineRefused } from '../core/meeting/decisionProcedure.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { addToAgenda, overRefusal } from '../core/meeting/steps.ts'
import { type MeetingWay, waysOf } from '../core/meeting/summons.ts'
import { nameAtStart } from '../core/organisation/bodyName.ts'
import { type Body, type Organisation, findBody } from '../core/organisation/organisation.ts'
import { type MeetingId, asId } from '../core/shared/ids.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { asSecretary } from './agendaKeeping.ts'
import type { Handlers } from './handler.ts'
import { bodyOf, findItem, findItems, findMeeting } from './lookup.ts'
import { meetingPlace } from './meetingPlace.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

export const meetingHandlers: Handlers<
  'meeting.list' | 'meeting.plan' | 'meeting.change' | 'meeting.cancel' | 'meeting.addItems'
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
    const way = allowedWay(body.value, input.way, input)
    if (!way.ok) return way
    return ports.store.write(actor, async (tx) => {
      const meeting = await newMeeting(ports, input, tx)
      await tx.saveMeeting(meeting)
      await appendMeetingEvent(tx, 'meeting.planned', meeting, { heldOn: meeting.heldOn })
      return ok(meeting)
    })
  },

  'meeting.change': (ports, { meetingId, way, statedBy, ...when }, actor) =>
    ports.store.write(actor, async (tx) => {
      const place = await meetingPlace(ports, tx, meetingId)
      if (!place.ok) return place
      const { meeting, body } = place.value
      const over = overRefusal(meeting)
      if (over !== null) return fail(over)
      const deadline = ofProcedure(way, statedBy)
      const allowed = allowedWay(body, way, { ...when, ...deadline })
      if (!allowed.ok) return allowed
      const { statedBy: _, ...rest } = meeting
      const changed = { ...rest, ...when, ...deadline, way }
      await tx.saveMeeting(changed)
      await appendMeetingEvent(tx, 'meeting.changed', changed, {
        ...when,
        ...deadline,
        way,
        was: meeting.heldOn,
      })
      return ok(changed)
    }),

  'meeting.cancel': async (ports, { meetingId, reason }, actor) => {
    const may = asSecretary(actor)
    if (!may.ok) return may
    return ports.store.write(actor, (tx) => cancelMeeting(ports, tx, meetingId, reason))
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
}

/** Who may take an item without the presenter's approval. */
const MAY_OVERRIDE = ['secretary', 'administrator'] as const

/** KuntaL 100 §: the electronic decision procedure is not for the council, and it has a deadline. */
function allowedWay(
  body: Body,
  way: MeetingWay = 'room',
  when: Parameters<typeof deadlineRefused>[1],
): Result<MeetingWay, AppFailure> {
  if (!waysOf(body).includes(way)) return fail({ code: 'agenda/way-not-allowed', way })
  const deadline = deadlineRefused(way, when)
  return deadline === null ? ok(way) : fail(deadline)
}

/** Another way of meeting has no such deadline. */
const ofProcedure = (way: MeetingWay | undefined, statedBy: StatedBy | undefined) =>
  way === 'decisionProcedure' && statedBy !== undefined ? { statedBy } : {}

/** Its items are on offer again; its number stays its own, and the ledger says why it has no meeting. */
async function cancelMeeting(
  ports: Ports,
  tx: Writing,
  meetingId: MeetingId,
  reason: string,
): Promise<Result<Meeting, AppFailure>> {
  const found = await findMeeting(tx, meetingId)
  if (!found.ok) return found
  const { frozen: _, ...meeting } = found.value
  const over = overRefusal(meeting)
  if (over !== null) return fail(over)
  for (const { itemId, approvedBy } of meeting.agenda) {
    const item = await findItem(tx, itemId)
    if (!item.ok) return item
    const offered = takeOffItem(item.value, { approvedBy, reason: null })
    if (!offered.ok) return offered
    await tx.saveItem(offered.value)
  }
  const { organisationId, bodyId, year, number } = meeting
  if (number !== null)
    await tx.noteNumbers(
      { kind: 'meeting', organisationId, bodyId, year },
      { first: number, last: number, kind: 'voided', note: reason },
    )
  const status = { status: 'cancelled', reason, cancelledOn: ports.clock.today() } as const
  const cancelled: Meeting = { ...meeting, agenda: [], status }
  await tx.saveMeeting(cancelled)
  await appendMeetingEvent(tx, 'meeting.cancelled', cancelled, { reason, agenda: found.value.agenda })
  return ok(cancelled)
}

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
  const { organisationId, bodyId, heldOn, way, statedBy, ...rest } = input
  const year = yearOf(heldOn)
  const number = await tx.drawNumber({ kind: 'meeting', organisationId, bodyId, year })
  const meetingId = asId<MeetingId>(ports.ids.next('meeting'))
  return {
    ...rest,
    organisationId,
    bodyId,
    heldOn,
    ...(way === undefined ? {} : { way }),
    ...ofProcedure(way, statedBy),
    meetingId,
    number,
    year,
    agenda: [],
    status: { status: 'planned' },
  }
}

const appendMeetingEvent = (
  tx: Writing,
  action: string,
  meeting: Meeting,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> =>
  tx.append({ action, subject: { kind: 'meeting', id: meeting.meetingId }, caseId: null, payload })
