import { formatDate } from '../core/calendar/day.ts'
import type { Item } from '../core/draft/item.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import {
  CLOSING_SECTIONS,
  OPENING_SECTIONS,
  type StandingSection,
  previousMeeting,
} from '../core/meeting/standing.ts'
import type { Reading } from './store.ts'

export const isAhead = ({ status }: Meeting): boolean =>
  status.status === 'planned' || status.status === 'summoned'

export const earlierMeetings = (meeting: Meeting, all: readonly Meeting[]): readonly Meeting[] =>
  all.filter(({ bodyId, heldOn }) => bodyId === meeting.bodyId && heldOn < meeting.heldOn)

/** A section about an earlier meeting or decisions needs them. */
export async function makeableSections(
  tx: Reading,
  meeting: Meeting,
  all: readonly Meeting[],
): Promise<readonly StandingSection[]> {
  const decisions = await officerDecisions(tx, meeting, all)
  return [...OPENING_SECTIONS, ...CLOSING_SECTIONS].filter((section) => {
    if (section === 'previous-minutes') return previousMeeting(meeting, all) !== undefined
    return section !== 'officer-decisions' || decisions.length > 0
  })
}

/** Officers' decisions since the body's previous meeting, a line each: who, when, what (KuntaL 92 §). */
export async function officerDecisions(
  tx: Reading,
  meeting: Meeting,
  all: readonly Meeting[],
): Promise<readonly string[]> {
  const since = previousMeeting(meeting, all)?.heldOn ?? ''
  const items = await tx.items.list({ organisationId: meeting.organisationId })
  const lines: string[] = []
  for (const item of items.filter(({ authority }) => authority.kind === 'officer')) {
    const decision = await tx.decisions.ofItem(item.itemId)
    if (decision !== undefined && decision.handledOn >= since)
      lines.push(`${officerOf(item)} ${formatDate(decision.handledOn)}: ${item.text.title}`.trim())
  }
  return lines
}

function officerOf({ text }: Item): string {
  const officer = text.presenter ?? text.preparers[0]
  return [officer?.title, officer?.name].filter((word) => typeof word === 'string').join(' ')
}
