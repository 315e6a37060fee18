import type { AgendaView, KnownRecusal } from '../api/contract/agenda.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { quorumOf } from '../core/meeting/quorum.ts'
import { communityTrap } from '../core/meeting/recusal.ts'
import { inspectorsInTurn } from '../core/meeting/standing.ts'
import { type NoticeTime, noticeRule, noticeTime } from '../core/meeting/summons.ts'
import { nameAtStart } from '../core/organisation/bodyName.ts'
import { type Body, findPerson } from '../core/organisation/organisation.ts'
import type { MeetingId, PersonId } from '../core/shared/ids.ts'
import { type Result, ok } from '../core/shared/result.ts'
import { agendaRows, offeredItems } from './agendaItems.ts'
import { earlierMeetings, isAhead, makeableSections } from './agendaSections.ts'
import { findItems } from './lookup.ts'
import { nextSection } from './meetingPress.ts'
import { type MeetingPlace, meetingPlace } from './meetingPlace.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

export async function agendaView(
  ports: Ports,
  tx: Reading,
  meetingId: MeetingId,
): Promise<Result<AgendaView, AppFailure>> {
  const place = await meetingPlace(ports, tx, meetingId)
  if (!place.ok) return place
  const { meeting, body } = place.value
  const rows = await agendaRows(ports, tx, place.value)
  if (!rows.ok) return rows
  const offered = isAhead(meeting) ? await offeredItems(ports, tx, place.value) : ok([])
  if (!offered.ok) return offered
  const recusals = await knownRecusals(tx, place.value)
  if (!recusals.ok) return recusals
  const all = await tx.meetings.list(meeting.organisationId)
  const absent = (meeting.absences ?? []).map(({ personId }) => personId)
  const made = rows.value.flatMap(({ section }) => (section === null ? [] : [section]))
  const makeable = await makeableSections(tx, place.value, all)
  return ok({
    ...place.value,
    bodyName: { fi: nameAtStart(body.name, 'fi'), sv: nameAtStart(body.name, 'sv') },
    rows: rows.value,
    offered: offered.value,
    nextSection: await nextSection(tx, place.value),
    notice: noticeOf(ports, meeting, body),
    quorum: quorumBefore(meeting, body),
    inspectors: inspectorsInTurn(body, earlierMeetings(meeting, all), absent),
    recusals: recusals.value,
    missing: makeable.filter((section) => !made.includes(section)),
  })
}

/** A summons that has not been sent is weighed as if it left today. */
function noticeOf({ clock }: Ports, { heldOn, status }: Meeting, body: Body): NoticeTime | null {
  const rule = noticeRule(body)
  const sentOn = status.status === 'summoned' ? status.summonedOn : clock.today()
  return rule === null ? null : noticeTime(rule, heldOn, sentOn)
}

/** Each seat whose member comes, or whose deputy has been called (KuntaL 103 §). */
function quorumBefore({ absences = [] }: Meeting, { kind, members }: Body): AgendaView['quorum'] {
  const empty = absences.filter(({ deputy }) => deputy === null).length
  return { coming: members.length - empty, required: quorumOf(kind, members.length) }
}

/** Members, deputies, the presenter and the minute-keeper who are on the board of a party to an item. */
async function knownRecusals(
  tx: Reading,
  { meeting, organisation, body }: MeetingPlace,
): Promise<Result<readonly KnownRecusal[], AppFailure>> {
  const items = await findItems(
    tx,
    meeting.agenda.map(({ itemId }) => itemId),
  )
  if (!items.ok) return items
  const people: ReadonlySet<PersonId | null> = new Set([
    ...body.members.flatMap(({ person, deputy }) => [person, deputy]),
    body.presenter,
    body.secretary,
  ])
  return ok(
    items.value.flatMap((item) =>
      communityTrap(item, organisation)
        .filter(({ personId }) => people.has(personId))
        .map(({ personId, community }) => ({
          itemId: item.itemId,
          personId,
          name: findPerson(organisation, personId)?.name ?? personId,
          community,
        })),
    ),
  )
}
