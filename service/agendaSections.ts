import { formatDate } from '../core/calendar/day.ts'
import { bodyOver, isOfficerItem } from '../core/decision/officer.ts'
import type { Item } from '../core/draft/item.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import {
  CLOSING_SECTIONS,
  OPENING_SECTIONS,
  type StandingSection,
  previousMeeting,
} from '../core/meeting/standing.ts'
import { findPerson } from '../core/organisation/organisation.ts'
import type { MeetingPlace } from './meetingPlace.ts'
import type { Reading } from './store.ts'

export const isAhead = ({ status }: Meeting): boolean =>
  status.status === 'planned' || status.status === 'summoned'

export const earlierMeetings = (meeting: Meeting, all: readonly Meeting[]): readonly Meeting[] =>
  all.filter(({ bodyId, heldOn }) => bodyId === meeting.bodyId && heldOn < meeting.heldOn)

/** A section about an earlier meeting or decisions needs them. */
export async function makeableSections(
  tx: Reading,
  place: MeetingPlace,
  all: readonly Meeting[],
): Promise<readonly StandingSection[]> {
  const decisions = await officerDecisions(tx, place)
  return [...OPENING_SECTIONS, ...CLOSING_SECTIONS].filter((section) => {
    if (section === 'previous-minutes') return previousMeeting(place.meeting, all) !== undefined
    return section !== 'officer-decisions' || decisions.length > 0
  })
}

/** An officer's decision that the body has not been told of, as its list says it. */
export interface UnlistedDecision {
  readonly item: Item
  /** `sivistysjohtaja Anna Sjöstrand 3.11.2026 § 12: kirjaston aukioloajat`. */
  readonly line: string
}

/** Decisions of the officers whose matters the body may take up, and of which it has not been told (KuntaL 92 §). */
export async function officerDecisions(
  tx: Reading,
  { meeting, organisation, body }: MeetingPlace,
): Promise<readonly UnlistedDecision[]> {
  const items = await tx.items.list({ organisationId: meeting.organisationId, statuses: ['decided'] })
  return items.flatMap((item): readonly UnlistedDecision[] => {
    const { status } = item
    if (status.status !== 'decided' || status.decision.listedOn !== null || !isOfficerItem(item)) return []
    const over = bodyOver(organisation, item.authority)
    if (!over.ok || over.value.id !== body.id) return []
    const { decidedOn, section } = status.decision
    const officer = findPerson(organisation, item.authority.personId)
    const who = [officer?.title?.[item.text.language], officer?.name ?? item.authority.personId]
    const name = who.filter((word) => word !== undefined).join(' ')
    return [{ item, line: `${name} ${formatDate(decidedOn)} § ${section}: ${item.text.title}` }]
  })
}
