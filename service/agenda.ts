import type { AppFailure } from '../api/failures/index.ts'
import {
  arrangeAgenda,
  estimateItem,
  freezeAgenda,
  recallSummons,
  takeOffAgenda,
  thawAgenda,
} from '../core/meeting/agenda.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { overRefusal } from '../core/meeting/steps.ts'
import type { MeetingId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { type AgendaStep, asSecretary, invitedItems, keepAgenda } from './agendaKeeping.ts'
import { agendaComparison } from './agendaComparison.ts'
import { packetPapers, writePaper } from './agendaPacket.ts'
import { addStanding } from './agendaStanding.ts'
import { summon } from './agendaSummons.ts'
import { agendaView } from './agendaView.ts'
import { keepDraft } from './draftPlace.ts'
import type { Handlers } from './handler.ts'
import { findItem } from './lookup.ts'
import { type MeetingPlace, meetingPlace } from './meetingPlace.ts'
import type { Actor, Ports } from './ports.ts'
import type { Writing } from './store.ts'

type AgendaMethod =
  | `agenda.${'show' | 'compare' | 'arrange' | 'takeOff' | 'estimate' | 'standing' | 'freeze' | 'thaw'}`
  | `agenda.${'absences' | 'summon' | 'recall' | 'packet' | 'paper'}`

/** Everything before a meeting. */
export const agendaHandlers: Handlers<AgendaMethod> = {
  'agenda.show': (ports, { meetingId }) => ports.store.read((tx) => agendaView(ports, tx, meetingId)),

  'agenda.compare': (ports, { meetingId }) =>
    ports.store.read((tx) => agendaComparison(ports, tx, meetingId)),

  'agenda.arrange': (ports, { meetingId, itemIds }, actor) =>
    change(ports, actor, meetingId, ({ meeting }) =>
      step(arrangeAgenda(meeting, itemIds), { action: 'agenda.arranged', payload: { itemIds } }),
    ),

  'agenda.estimate': (ports, { meetingId, itemId, minutes }, actor) =>
    change(ports, actor, meetingId, ({ meeting }) =>
      step(estimateItem(meeting, itemId, minutes), {
        action: 'agenda.estimated',
        payload: { itemId, minutes },
      }),
    ),

  'agenda.takeOff': (ports, { meetingId, itemId, reason }, actor) =>
    change(ports, actor, meetingId, async ({ meeting }, tx) => {
      const item = await findItem(tx, itemId)
      if (!item.ok) return item
      const act = { at: ports.clock.now(), by: actor.name, reason }
      const taken = takeOffAgenda(meeting, item.value, act)
      if (!taken.ok) return taken
      const action = reason === null ? 'item.takenOff' : 'item.returned'
      await keepDraft(tx, taken.value.item, { action, payload: reason === null ? {} : { reason } })
      return ok({
        meeting: taken.value.meeting,
        action: 'agenda.itemTakenOff',
        payload: { itemId, reason },
      })
    }),

  'agenda.standing': (ports, { meetingId, language }, actor) =>
    ports.store.write(actor, async (tx) => {
      const place = await meetingPlace(ports, tx, meetingId)
      return place.ok ? addStanding(ports, tx, place.value, language) : place
    }),

  'agenda.freeze': (ports, { meetingId }, actor) =>
    change(ports, actor, meetingId, async ({ meeting }, tx) => {
      const items = await invitedItems(tx, meeting)
      const frozen = freezeAgenda(meeting, items, { at: ports.clock.now(), by: actor.name })
      return step(frozen, { action: 'agenda.frozen', payload: { items } })
    }),

  'agenda.thaw': async (ports, { meetingId, reason }, actor) => {
    const may = asSecretary(actor)
    if (!may.ok) return may
    return change(ports, actor, meetingId, ({ meeting }) =>
      step(thawAgenda(meeting), { action: 'agenda.thawed', payload: { reason, was: meeting.frozen } }),
    )
  },

  'agenda.absences': (ports, { meetingId, absences }, actor) =>
    change(ports, actor, meetingId, ({ meeting }) => {
      const over = overRefusal(meeting)
      return over === null
        ? ok({ meeting: { ...meeting, absences }, action: 'meeting.absencesTold', payload: { absences } })
        : fail(over)
    }),

  'agenda.summon': async (ports, input, actor) => {
    const may = asSecretary(actor)
    if (!may.ok) return may
    return ports.store.write(actor, (tx) => summon(ports, tx, input, actor))
  },

  'agenda.recall': async (ports, { meetingId, reason }, actor) => {
    const may = asSecretary(actor)
    if (!may.ok) return may
    return change(ports, actor, meetingId, ({ meeting }) =>
      step(recallSummons(meeting, { at: ports.clock.now(), by: actor.name, reason }), {
        action: 'meeting.summonsRecalled',
        payload: { reason },
      }),
    )
  },

  'agenda.packet': (ports, { meetingId }) => ports.store.read((tx) => packetPapers(ports, tx, meetingId)),

  'agenda.paper': (ports, { meetingId, paper }, actor) => writePaper(ports, actor, meetingId, paper),
}

/** A meeting with what was done to it, or why it was not. */
type Changed = Result<AgendaStep & { readonly meeting: Meeting }, AppFailure>

const step = (meeting: Result<Meeting, AppFailure>, done: AgendaStep): Changed =>
  meeting.ok ? ok({ ...done, meeting: meeting.value }) : meeting

const change = (
  ports: Ports,
  actor: Actor,
  meetingId: MeetingId,
  work: (place: MeetingPlace, tx: Writing) => Changed | Promise<Changed>,
): Promise<Result<Meeting, AppFailure>> =>
  ports.store.write(actor, async (tx): Promise<Result<Meeting, AppFailure>> => {
    const place = await meetingPlace(ports, tx, meetingId)
    if (!place.ok) return place
    const changed = await work(place.value, tx)
    return changed.ok ? keepAgenda(tx, changed.value.meeting, changed.value) : changed
  })
