import type { Item } from '../draft/item.ts'
import type { Body } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import type { Meeting } from './meeting.ts'

/** Sections of every meeting: those before the matters, and those after. Each is a template of its own. */
export const OPENING_SECTIONS = ['meeting-legality', 'meeting-inspectors', 'previous-minutes'] as const
export const CLOSING_SECTIONS = ['officer-decisions', 'meeting-closing'] as const

export type StandingSection = (typeof OPENING_SECTIONS)[number] | (typeof CLOSING_SECTIONS)[number]

/** Minutes that a standing section is thought to take. */
export const STANDING_MINUTES: Readonly<Record<StandingSection, number>> = {
  'meeting-legality': 2,
  'meeting-inspectors': 2,
  'previous-minutes': 3,
  'officer-decisions': 5,
  'meeting-closing': 1,
}

const SECTIONS: readonly string[] = [...OPENING_SECTIONS, ...CLOSING_SECTIONS]

/** Which standing section the item is; `null`: a matter. */
export const sectionOf = ({ template }: Pick<Item, 'template'>): StandingSection | null =>
  [...OPENING_SECTIONS, ...CLOSING_SECTIONS].find((id) => id === template?.id) ?? null

/** What papers go under when the agenda is put in the body's usual order: opening, matters, for information, closing. */
export function usualOrder<T extends Pick<Item, 'template'>>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => rank(a) - rank(b))
}

/** A matter stands between the sections; one that is only noted comes after the others. */
function rank({ template }: Pick<Item, 'template'>): number {
  const at = SECTIONS.indexOf(template?.id ?? '')
  if (at === -1) return template?.id === 'note-for-information' ? 11 : 10
  return at < OPENING_SECTIONS.length ? at : 20 + at
}

/** Elected for each meeting (R-INS-01 a). */
const INSPECTORS = 2

/**
 * Who inspects in turn: members other than the chair who come, those first who have never inspected or whose turn is
 * furthest back; equals in the order of the body's list. `earlier`: the body's meetings, in any order.
 */
export function inspectorsInTurn(
  { members }: Pick<Body, 'members'>,
  earlier: readonly Meeting[],
  absent: readonly PersonId[],
): readonly PersonId[] {
  const lastTurn = new Map<PersonId, string>()
  for (const { status, heldOn } of earlier.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1)))
    if (status.status === 'held')
      for (const inspector of status.record.inspectors) lastTurn.set(inspector, heldOn)
  return members
    .filter(({ person, role }) => role !== 'chair' && !absent.includes(person))
    .map(({ person }) => person)
    .toSorted((a, b) => compare(lastTurn.get(a) ?? '', lastTurn.get(b) ?? ''))
    .slice(0, INSPECTORS)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The body's last meeting before this one that was held. */
export function previousMeeting(meeting: Meeting, all: readonly Meeting[]): Meeting | undefined {
  return all
    .filter(
      ({ bodyId, meetingId, heldOn, status }) =>
        bodyId === meeting.bodyId &&
        meetingId !== meeting.meetingId &&
        heldOn <= meeting.heldOn &&
        status.status === 'held',
    )
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))[0]
}
