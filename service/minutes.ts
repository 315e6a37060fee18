import type { MinutesView } from '../api/contract/minutes.ts'
import type { AppFailure } from '../api/failures/index.ts'
import {
  type Minutes,
  type MinutesFailure,
  type RemarkId,
  answerRemark,
  freezeMinutes,
  inspectMinutes,
  readyMinutes,
  remarkOnMinutes,
  thawMinutes,
} from '../core/meeting/minutes.ts'
import { nameAtStart } from '../core/organisation/bodyName.ts'
import { findPerson } from '../core/organisation/organisation.ts'
import { type MeetingId, asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { writeMinutes } from './document.ts'
import { exitOf } from './documentExit.ts'
import { findMeetingItems } from './documentSources.ts'
import type { Handlers } from './handler.ts'
import { type HeldMeeting, type MinutesStep, findHeld, keepMinutes, minutesDocument } from './heldMeeting.ts'
import { missingNames, signersOf } from './minutesSigners.ts'
import { mayFreeze, minutesFindings } from './minutesGates.ts'
import type { Actor, Ports } from './ports.ts'
import type { Reading } from './store.ts'

export const minutesHandlers: Handlers<
  | 'minutes.show'
  | 'minutes.setWay'
  | 'minutes.freeze'
  | 'minutes.thaw'
  | 'minutes.remark'
  | 'minutes.answer'
  | 'minutes.inspect'
  | 'minutes.ready'
> = {
  'minutes.show': (ports, { meetingId }) =>
    ports.store.read(async (tx) => {
      const held = await findHeld(ports, tx, meetingId)
      return held.ok ? viewOf(ports, tx, held.value) : held
    }),

  'minutes.setWay': (ports, { meetingId, way }, actor) =>
    change(ports, actor, meetingId, { action: 'minutes.wayChosen', payload: { way } }, ({ minutes }) =>
      minutes.state === 'drafted' ? ok({ ...minutes, way }) : notNow(minutes),
    ),

  'minutes.freeze': async (ports, { meetingId, dueOn, over }, actor) => {
    const ready = await ports.store.read((tx) => mayFreeze(ports, tx, meetingId))
    if (!ready.ok) return ready
    const found = await ports.store.read((tx) => findMeetingItems(ports, tx, { meetingId }))
    if (!found.ok) return found
    const input = { format: 'docx' as const, over }
    const exit = exitOf(ports, actor, minutesDocument(meetingId), found.value.sources, input)
    const document = await writeMinutes(exit, found.value, 'bySignatures', 'docx')
    if (!document.ok) return document
    const { documentId, version } = document.value.record
    const frozen = { documentId, version, at: ports.clock.now(), by: actor.name }
    const step = { action: 'minutes.frozen', payload: { documentId, version, sha256: document.value.sha256 } }
    const view = await change(ports, actor, meetingId, step, ({ minutes }) =>
      freezeMinutes(minutes, frozen, dueOn),
    )
    return view.ok ? ok({ view: view.value, document: document.value }) : view
  },

  'minutes.thaw': (ports, { meetingId, reason }, actor) =>
    change(ports, actor, meetingId, { action: 'minutes.opened', payload: { reason } }, ({ minutes }) =>
      thawMinutes(minutes),
    ),

  'minutes.remark': (ports, { meetingId, by, section, text }, actor) => {
    const remarkId = asId<RemarkId>(ports.ids.next('remark'))
    const remark = { remarkId, by, section, text, at: ports.clock.now() }
    return change(ports, actor, meetingId, { action: 'minutes.remarked', payload: remark }, (held) =>
      remarkOnMinutes(held.minutes, held.record.inspectors, remark),
    )
  },

  'minutes.answer': (ports, { meetingId, remarkId, kind, text }, actor) => {
    const answer = { kind, text, at: ports.clock.now(), by: actor.name }
    const step = { action: 'minutes.remarkAnswered', payload: { remarkId, ...answer } }
    return change(ports, actor, meetingId, step, ({ minutes }) => answerRemark(minutes, remarkId, answer))
  },

  'minutes.inspect': (ports, { meetingId, inspectedBy, ...given }, actor) => {
    const { personId, inspectedOn, evidence } = given
    const inspection = { personId, inspectedOn, evidence, ...by(inspectedBy) }
    const step = { action: 'minutes.inspected', payload: inspection }
    return change(ports, actor, meetingId, step, (held) =>
      inspectMinutes(held.minutes, held.record.inspectors, inspection),
    )
  },

  'minutes.ready': (ports, { meetingId }, actor) =>
    change(ports, actor, meetingId, { action: 'minutes.ready', payload: {} }, ({ minutes }, missing) =>
      minutes.state === 'inspected' && missing.length > 0
        ? fail({ code: 'minutes/not-signed', names: missing })
        : readyMinutes(minutes),
    ),
}

const by = (meetingId: MeetingId | undefined) => (meetingId === undefined ? {} : { meetingId })

const notNow = ({ state }: Minutes) => fail<MinutesFailure>({ code: 'minutes/not-now', state })

async function viewOf(
  ports: Ports,
  tx: Reading,
  held: HeldMeeting,
): Promise<Result<MinutesView, AppFailure>> {
  const { organisation, body, record, minutes, meeting } = held
  const signers = await signersOf(ports, tx, minutes)
  if (!signers.ok) return signers
  return ok({
    meeting,
    bodyName: { fi: nameAtStart(body.name, 'fi'), sv: nameAtStart(body.name, 'sv') },
    minutes,
    inspectors: record.inspectors.map((personId) => ({
      personId,
      name: findPerson(organisation, personId)?.name ?? personId,
    })),
    signers: signers.value,
    findings: await minutesFindings(tx, held),
    sections: (await tx.decisions.ofMeeting(meeting.meetingId)).length,
    today: ports.clock.today(),
  })
}

/** One step of the minutes. `missing`: those who have not signed the frozen version. */
const change = (
  ports: Ports,
  actor: Actor,
  meetingId: MeetingId,
  step: MinutesStep,
  take: (held: HeldMeeting, missing: readonly string[]) => Result<Minutes, MinutesFailure>,
): Promise<Result<MinutesView, AppFailure>> =>
  ports.store.write(actor, async (tx): Promise<Result<MinutesView, AppFailure>> => {
    const held = await findHeld(ports, tx, meetingId)
    if (!held.ok) return held
    const signers = await signersOf(ports, tx, held.value.minutes)
    if (!signers.ok) return signers
    const taken = take(held.value, missingNames(signers.value))
    if (!taken.ok) return taken
    return viewOf(ports, tx, await keepMinutes(tx, held.value, taken.value, step))
  })
