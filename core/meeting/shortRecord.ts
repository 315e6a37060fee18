import type { ClockTime } from '../calendar/day.ts'
import type { Item } from '../draft/item.ts'
import type { ItemId, PersonId } from '../shared/ids.ts'
import type { Bilingual } from '../shared/language.ts'
import type { MeetingEvent, RecusalGround, RollEntry } from './events.ts'
import type { Attendance, MeetingRecord } from './meeting.ts'
import { minutesInto } from './order.ts'
import type { OutcomeCode } from './outcome.ts'

/** A meeting written down afterwards in short: who was there, and how each item ended. */
export interface ShortRuling {
  readonly itemId: ItemId
  readonly outcome: OutcomeCode
  readonly handledAt: ClockTime
  readonly recusals: readonly ShortRecusal[]
  /** Experts heard, who left before the decision. */
  readonly heard: readonly PersonId[]
  /** The secretary's own sentences after the outcome. */
  readonly notes: readonly string[]
}

export interface ShortRecusal {
  readonly personId: PersonId
  readonly ground: RecusalGround
  readonly reason: string
  readonly leftAt: ClockTime
  readonly returnedAt: ClockTime
}

/** One thing that happened; an item that is opened gets its § when it is recorded. */
export interface Happening {
  readonly at: ClockTime
  readonly itemId: ItemId | null
  readonly event: MeetingEvent | { readonly kind: 'openItem'; readonly itemId: ItemId }
}

interface Placed extends Happening {
  /** In what order things of the same minute happened: first the item's place, then the step. */
  readonly order: readonly [item: number, step: number]
}

/**
 * The short record as what happened, in its order. The inspectors are elected in the standing item of their election,
 * or in the first item. `nameOf`: as printed.
 */
export function happeningsOf(
  record: MeetingRecord,
  rulings: readonly ShortRuling[],
  items: readonly Item[],
  nameOf: (id: PersonId) => string,
): readonly Happening[] {
  const minute = ({ at }: Happening): number => minutesInto(record.openedAt, at)
  const ordered = rulings.toSorted(
    (a, b) => minutesInto(record.openedAt, a.handledAt) - minutesInto(record.openedAt, b.handledAt),
  )
  const electing = items.find(({ template }) => template?.id === 'meeting-inspectors') ?? items[0]
  const placed = [
    ...record.attendance.flatMap((attendance) => comings(attendance, record)),
    ...ordered.flatMap((ruling, n) => [
      ...itemHappenings(ruling, n + 1, nameOf),
      ...(ruling.itemId === electing?.itemId ? electionOf(record, ruling, n + 1, electing, nameOf) : []),
    ]),
  ].toSorted((a, b) => minute(a) - minute(b) || a.order[0] - b.order[0] || a.order[1] - b.order[1])
  const roll = record.attendance.filter((one) => fromTheOpening(one, record)).map(rollEntry)
  return [
    { at: record.openedAt, itemId: null, event: { kind: 'opened', roll } },
    ...placed.map(({ at, itemId, event }) => ({ at, itemId, event })),
    { at: record.closedAt, itemId: null, event: { kind: 'closed' } },
  ]
}

const fromTheOpening = ({ arrivedAt }: Attendance, { openedAt }: MeetingRecord): boolean =>
  arrivedAt === null || minutesInto(openedAt, arrivedAt) <= 0

const rollEntry = ({ personId, capacity, deputyFor }: Attendance): RollEntry => ({
  personId,
  capacity,
  deputyFor,
})

/** Before the items of the same minute. */
const BETWEEN = [0, 0] as const

function comings(attendance: Attendance, record: MeetingRecord): readonly Placed[] {
  const { personId, arrivedAt, leftAt, away = [] } = attendance
  const entry = rollEntry(attendance)
  const came = (at: ClockTime): Placed => ({
    at,
    itemId: null,
    event: { kind: 'arrived', entry },
    order: BETWEEN,
  })
  const went = (at: ClockTime): Placed => ({
    at,
    itemId: null,
    event: { kind: 'left', personId },
    order: BETWEEN,
  })
  return [
    ...(arrivedAt === null || fromTheOpening(attendance, record) ? [] : [came(arrivedAt)]),
    ...away.flatMap((gap) => [went(gap.leftAt), came(gap.returnedAt)]),
    ...(leftAt === null ? [] : [went(leftAt)]),
  ]
}

function itemHappenings(
  { itemId, handledAt, recusals, heard, outcome, notes }: ShortRuling,
  n: number,
  nameOf: (id: PersonId) => string,
): readonly Placed[] {
  const at = (time: ClockTime, step: number, event: Happening['event']): Placed => ({
    at: time,
    itemId,
    event,
    order: [n, step],
  })
  const openedAt = [handledAt, ...recusals.map(({ leftAt }) => leftAt)].toSorted()[0] ?? handledAt
  return [
    at(openedAt, 0, { kind: 'openItem', itemId }),
    ...recusals.map((recusal) => at(recusal.leftAt, 1, recusalOf(recusal))),
    ...heard.map((personId) =>
      at(handledAt, 2, {
        kind: 'expertHeard',
        personId,
        name: nameOf(personId),
        title: null,
        leftBeforeDecision: true,
      }),
    ),
    at(handledAt, 4, { kind: 'decided', outcome, text: null, clauses: null }),
    ...notes.map((text) => at(handledAt, 5, { kind: 'note', text, place: 'afterOutcome' })),
    ...recusals.map(({ personId, returnedAt }) => at(returnedAt, 6, { kind: 'recusedReturned', personId })),
  ]
}

const recusalOf = ({ personId, ground, reason }: ShortRecusal): MeetingEvent => ({
  kind: 'recusal',
  personId,
  ground,
  reason,
  raisedBy: 'self',
  ruling: 'disqualified',
  leftRoom: true,
})

const INSPECTORS: Bilingual = { fi: 'pöytäkirjantarkastajiksi', sv: 'protokolljusterare' }

function electionOf(
  { inspectors }: MeetingRecord,
  { itemId, handledAt }: ShortRuling,
  n: number,
  { text: { language } }: Item,
  nameOf: (id: PersonId) => string,
): readonly Placed[] {
  if (inspectors.length === 0) return []
  const event: MeetingEvent = {
    kind: 'election',
    office: INSPECTORS[language],
    way: 'unanimous',
    elected: inspectors.map(nameOf),
    inspectors,
  }
  return [{ at: handledAt, itemId, event, order: [n, 3] }]
}
