import { type Instant, type IsoDate, addDays } from '../calendar/day.ts'
import type { Body } from '../organisation/organisation.ts'
import type { ItemId, PersonId } from '../shared/ids.ts'

/**
 * How a meeting is held: in a `room` · `electronic` (KuntaL 99 §) · `decisionProcedure`: members decide one by one in a
 * system before the meeting would be held (sähköinen päätöksentekomenettely, KuntaL 100 §).
 */
export type MeetingWay = 'room' | 'electronic' | 'decisionProcedure'

export const MEETING_WAYS: readonly MeetingWay[] = ['room', 'electronic', 'decisionProcedure']

/**
 * The electronic decision procedure is for bodies other than the council, and not for meetings that are public; only
 * the council's are public as such. Source: Kuntalaki 410/2015, 100 § and 101 §.
 */
export const waysOf = ({ kind }: Pick<Body, 'kind'>): readonly MeetingWay[] =>
  kind === 'council' ? ['room', 'electronic'] : MEETING_WAYS

/** A member who can't come; `deputy`: who is called instead, `null`: nobody yet. */
export interface Absence {
  readonly personId: PersonId
  readonly deputy: PersonId | null
}

/** An item as it stood when the agenda was frozen: its version is kept for ever. */
export interface InvitedItem {
  readonly agendaNo: number
  readonly itemId: ItemId
  /** Of the item's own history. */
  readonly version: number
  readonly title: string
}

/** The agenda as invited. What was sent back later still stands among the items. */
export interface FrozenAgenda {
  readonly at: Instant
  readonly by: string
  readonly items: readonly InvitedItem[]
  readonly sentBack: readonly SentBack[]
}

export interface SentBack {
  readonly itemId: ItemId
  readonly reason: string
  readonly at: Instant
  readonly by: string
}

/** How a summons goes: the body's e-mail, a meeting system, by post, by hand. */
export const SUMMONS_CHANNELS = ['email', 'system', 'post', 'hand'] as const

export type SummonsChannel = (typeof SUMMONS_CHANNELS)[number]

/** One sending of the summons (kokouskutsu): when, how and to whom, with the agenda that went with it. */
export interface Summons {
  readonly sentOn: IsoDate
  readonly channel: SummonsChannel
  readonly to: readonly PersonId[]
  readonly at: Instant
  readonly by: string
  readonly items: readonly InvitedItem[]
  /** Its counter-act; `null`: it holds. */
  readonly recalled: { readonly at: Instant; readonly by: string; readonly reason: string } | null
}

/** How early a body is called, and by what. */
export interface NoticeRule {
  readonly days: number
  /** `law`: KuntaL 94.4 § · `house`: the administrative regulations. */
  readonly basis: 'law' | 'house'
}

/** Days before the council's meeting by which its summons is sent. Source: Kuntalaki 410/2015, 94.4 §. */
const COUNCIL_NOTICE_DAYS = 4

/** The law binds the council, whose own rule may be stricter; other bodies have what the house has told. `null`: nothing. */
export function noticeRule({ kind, noticeDays }: Pick<Body, 'kind' | 'noticeDays'>): NoticeRule | null {
  if (kind !== 'council') return noticeDays === undefined ? null : { days: noticeDays, basis: 'house' }
  return noticeDays !== undefined && noticeDays > COUNCIL_NOTICE_DAYS
    ? { days: noticeDays, basis: 'house' }
    : { days: COUNCIL_NOTICE_DAYS, basis: 'law' }
}

/** Is the summons in time when it leaves on `sentOn`? `lastOn`: the last day on which it is. */
export interface NoticeTime extends NoticeRule {
  readonly lastOn: IsoDate
  readonly sentOn: IsoDate
  readonly inTime: boolean
}

export function noticeTime(rule: NoticeRule, heldOn: IsoDate, sentOn: IsoDate): NoticeTime {
  const lastOn = addDays(heldOn, -rule.days)
  return { ...rule, lastOn, sentOn, inTime: sentOn <= lastOn }
}

/** Everybody a summons goes to: members who come, deputies called, the presenter and the minute-keeper. */
export function summonedPeople(
  { members, presenter, secretary }: Pick<Body, 'members' | 'presenter' | 'secretary'>,
  absences: readonly Absence[],
): readonly PersonId[] {
  const away = new Set(absences.map(({ personId }) => personId))
  const people = [
    ...members.map(({ person }) => person).filter((person) => !away.has(person)),
    ...absences.map(({ deputy }) => deputy),
    presenter,
    secretary,
  ]
  return [...new Set(people)].filter((person) => person !== null)
}
