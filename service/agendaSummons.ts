import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { IsoDate } from '../core/calendar/day.ts'
import { followDecision } from '../core/decision/officer.ts'
import { freezeAgenda, summonMeeting } from '../core/meeting/agenda.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { officerDecisions } from './agendaSections.ts'
import { agendaRows } from './agendaItems.ts'
import { invitedItems, keepAgenda } from './agendaKeeping.ts'
import { withFact } from './draftFacts.ts'
import { findDraft, keepDraft } from './draftPlace.ts'
import { type MeetingPlace, meetingPlace } from './meetingPlace.ts'
import type { Actor, Ports } from './ports.ts'
import type { Writing } from './store.ts'

/** Registers that the summons left: the section on legality says the day, the agenda is frozen, the meeting summoned. */
export async function summon(
  ports: Ports,
  tx: Writing,
  { meetingId, sentOn, channel, to }: MethodInput<'agenda.summon'>,
  actor: Actor,
): Promise<Result<Meeting, AppFailure>> {
  const place = await meetingPlace(ports, tx, meetingId)
  if (!place.ok) return place
  const { meeting } = place.value
  const right = await withoutErrors(ports, tx, place.value)
  if (!right.ok) return right
  const act = { at: ports.clock.now(), by: actor.name }
  if (meeting.frozen === undefined) {
    const said = await sayDay(ports, tx, place.value, sentOn)
    if (!said.ok) return said
  }
  const frozen =
    meeting.frozen === undefined ? freezeAgenda(meeting, await invitedItems(tx, meeting), act) : ok(meeting)
  if (!frozen.ok) return frozen
  const summoned = summonMeeting(frozen.value, { sentOn, channel, to, ...act })
  if (!summoned.ok) return summoned
  await markListed(tx, place.value, sentOn)
  return keepAgenda(tx, summoned.value, { action: 'meeting.summoned', payload: { sentOn, channel, to } })
}

/** Errors of items stop the summons (interface guide, Findings). */
async function withoutErrors(
  ports: Ports,
  tx: Writing,
  place: MeetingPlace,
): Promise<Result<null, AppFailure>> {
  const rows = await agendaRows(ports, tx, place)
  if (!rows.ok) return rows
  const wrong = rows.value.filter(({ findings }) => findings.some(({ level }) => level === 'error'))
  if (wrong.length === 0) return ok(null)
  const count = wrong.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error')).length
  return fail({ code: 'agenda/has-errors', count, titles: wrong.map(({ title }) => title) })
}

/** The section that states the meeting lawfully called says the day on which the summons left. */
async function sayDay(
  ports: Ports,
  tx: Writing,
  { meeting }: MeetingPlace,
  sentOn: IsoDate,
): Promise<Result<null, AppFailure>> {
  for (const { itemId } of meeting.agenda) {
    const draft = await findDraft(ports, tx, itemId)
    if (!draft.ok) return draft
    if (draft.value.item.template?.id !== 'meeting-legality') continue
    const said = withFact(ports, draft.value, 'summonedOn', sentOn)
    if (!said.ok) return said
    await keepDraft(tx, said.value, null)
  }
  return ok(null)
}

/** The body is told of the officers' decisions that its agenda lists: they need not be listed again. */
async function markListed(tx: Writing, place: MeetingPlace, sentOn: IsoDate): Promise<void> {
  const listed = await listedLines(tx, place)
  for (const { item, line } of await officerDecisions(tx, place)) {
    const told = listed.has(line) ? followDecision(item, 'listedOn', sentOn) : null
    if (told?.ok === true) await keepDraft(tx, told.value, { action: 'officer.listed', payload: { sentOn } })
  }
}

async function listedLines(tx: Writing, { meeting }: MeetingPlace): Promise<ReadonlySet<string>> {
  const items = await Promise.all(meeting.agenda.map(({ itemId }) => tx.items.get(itemId)))
  return new Set(
    items.flatMap((item) => {
      const fact = item?.template?.id === 'officer-decisions' ? item.facts['decisions'] : undefined
      return fact?.type === 'textList' ? fact.items : []
    }),
  )
}
