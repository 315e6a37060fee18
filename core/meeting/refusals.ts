import type { ClockTime } from '../calendar/day.ts'
import type { PersonId } from '../shared/ids.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { correctionRefusal, rewordRefusal } from './correctionChecks.ts'
import { mayDissent } from './dissent.ts'
import type { EventByKind, EventOf, MeetingEntry, MeetingEventKind, RollEntry } from './events.ts'
import { type MeetingState, disqualifiedIn, isDecided } from './handling.ts'
import { minutesInto } from './order.ts'
import {
  type Check,
  type RecordRefusal,
  type Refusal,
  handlingOf,
  isPresent,
  ledRefusal,
  openedRefusal,
  presentRefusal,
  underWayRefusal,
  wordsRefusal,
} from './refusal.ts'
import {
  decidedRefusal,
  electionRefusal,
  proposalRefusal,
  standsRefusal,
  voteRefusal,
} from './votingChecks.ts'

/**
 * May this be recorded now? The rules of a meeting that is on: who is in the room, who has a vote in the §, what is
 * being handled. When the meeting is closed, what was forgotten may still be recorded at the time it happened.
 * `nameOf` prints people in the refusal.
 */
export function recordEntry(
  state: MeetingState,
  entry: MeetingEntry,
  nameOf: (id: PersonId) => string = (id) => id,
): Result<void, RecordRefusal> {
  const check = { state, entry, nameOf }
  const refusal = frameRefusal(check) ?? checkEvent(check, entry.event.kind, entry.event)
  return refusal === null ? ok(undefined) : fail(refusal)
}

/** What holds for every entry: the meeting is on at that time. */
function frameRefusal(check: Check): Refusal {
  const { state, entry } = check
  const { kind } = entry.event
  if (kind === 'opened') return state.openedAt === null ? null : { code: 'meeting/opened-already' }
  if (state.openedAt === null) return { code: 'meeting/not-opened' }
  if (kind === 'reworded' || kind === 'corrected') return null
  return timeRefusal(check, state.openedAt) ?? (state.onBreak && NOT_ON_BREAK.has(kind) ? ON_BREAK : null)
}

function timeRefusal({ state: { closedAt }, entry }: Check, openedAt: ClockTime): Refusal {
  const minute = minutesInto(openedAt, entry.at)
  if (minute < 0) return { code: 'meeting/before-opening', openedAt, at: entry.at }
  if (closedAt === null) return null
  return ONLY_OPEN.has(entry.event.kind) || minute > minutesInto(openedAt, closedAt)
    ? { code: 'meeting/closed-already' }
    : null
}

const ON_BREAK: Refusal = { code: 'meeting/on-break' }

const ONLY_OPEN: ReadonlySet<MeetingEventKind> = new Set([
  'itemOpened',
  'reopened',
  'withdrawn',
  'closed',
] as const)

const NOT_ON_BREAK: ReadonlySet<MeetingEventKind> = new Set([
  'itemOpened',
  'counterProposal',
  'motion',
  'vote',
  'election',
  'decided',
] as const)

const checkEvent = <Kind extends MeetingEventKind>(
  check: Check,
  kind: Kind,
  event: EventByKind[Kind],
): Refusal => CHECKS[kind](check, event)

const CHECKS: { readonly [Kind in MeetingEventKind]: (check: Check, event: EventByKind[Kind]) => Refusal } = {
  opened: (check, { roll }) => rollRefusal(check, roll),
  arrived: arrivalRefusal,
  left: (check, { personId }) => leavingRefusal(check, personId),
  chairTaken: (check, { personId }) => presentRefusal(check, personId),
  secretaryTaken: (check, { personId }) => presentRefusal(check, personId),
  presenterChanged: (check, { personId }) => presentRefusal(check, personId),
  breakBegan: ({ state }) => (state.onBreak ? { code: 'meeting/on-break' } : null),
  breakEnded: ({ state }) => (state.onBreak ? null : { code: 'meeting/not-on-break' }),
  itemOpened: openingRefusal,
  expertHeard: (check, { name }) => openedRefusal(check) ?? wordsRefusal(name),
  handedOut: (check, { title }) => openedRefusal(check) ?? wordsRefusal(title),
  proposalChanged: (check, { text }) => underWayRefusal(check) ?? wordsRefusal(text),
  counterProposal: (check, event) => proposalRefusal(check, event) ?? wordsRefusal(event.text),
  motion: proposalRefusal,
  stands: standsRefusal,
  recusal: recusalRefusal,
  recusedReturned: (check, { personId }) => returnRefusal(check, personId),
  vote: voteRefusal,
  election: electionRefusal,
  statement: (check, { by }) => openedRefusal(check) ?? presentRefusal(check, by),
  dissent: dissentRefusal,
  inspectedImmediately: (check) => openedRefusal(check) ?? decidedAlready(check),
  decided: decidedRefusal,
  reopened: (check, { reason }) => openedRefusal(check) ?? decidedAlready(check) ?? wordsRefusal(reason),
  withdrawn: withdrawalRefusal,
  note: (_check, { text }) => wordsRefusal(text),
  reworded: rewordRefusal,
  corrected: correctionRefusal,
  closed: closingRefusal,
}

const stateOf = ({ state }: Check, personId: PersonId) =>
  state.people.find((person) => person.personId === personId)?.state

function rollRefusal({ nameOf }: Check, roll: readonly RollEntry[]): Refusal {
  const ids = roll.map(({ personId }) => personId)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) return { code: 'meeting/present-already', person: nameOf(twice) }
  const seats = roll.flatMap(({ deputyFor }) => (deputyFor === null ? [] : [deputyFor]))
  const taken = seats.find((seat, at) => ids.includes(seat) || seats.indexOf(seat) !== at)
  return taken === undefined ? null : { code: 'meeting/seat-taken', person: nameOf(taken) }
}

/** A deputy takes a seat that nobody sits in: the member is away or disqualified. */
function arrivalRefusal(check: Check, { entry }: EventOf<'arrived'>): Refusal {
  const { personId, deputyFor } = entry
  const now = stateOf(check, personId)
  if (now === 'present' || now === 'recused')
    return { code: 'meeting/present-already', person: check.nameOf(personId) }
  if (deputyFor === null) return null
  const taken =
    isPresent(check, deputyFor) ||
    check.state.people.some((person) => person.deputyFor === deputyFor && person.state === 'present')
  return taken ? { code: 'meeting/seat-taken', person: check.nameOf(deputyFor) } : null
}

const leavingRefusal = (check: Check, personId: PersonId): Refusal =>
  stateOf(check, personId) === 'recused' ? null : presentRefusal(check, personId)

function openingRefusal(check: Check, { itemId, section }: EventOf<'itemOpened'>): Refusal {
  const handling = check.state.items.get(itemId)
  if (handling?.withdrawn === true) return { code: 'meeting/item-withdrawn' }
  const known = handling?.section ?? section
  if (known !== section) return { code: 'meeting/item-handled', section: known }
  const taken = [...check.state.items.values()].some(
    (one) => one.section === section && one.itemId !== itemId,
  )
  return taken ? { code: 'meeting/section-taken', section } : ledRefusal(check)
}

function withdrawalRefusal({ state }: Check, { itemId }: EventOf<'withdrawn'>): Refusal {
  const handling = state.items.get(itemId)
  if (handling?.withdrawn === true) return { code: 'meeting/item-withdrawn' }
  const section = handling?.section ?? null
  return section === null ? null : { code: 'meeting/item-handled', section }
}

function recusalRefusal(check: Check, { personId, ruling }: EventOf<'recusal'>): Refusal {
  const underWay = underWayRefusal(check)
  if (underWay !== null) return underWay
  const person = check.nameOf(personId)
  if (ruling === 'disqualified' && disqualifiedIn(handlingOf(check)).has(personId))
    return { code: 'meeting/recused-already', person }
  const now = stateOf(check, personId)
  return now === 'present' || now === 'recused' ? null : { code: 'meeting/not-present', person }
}

/** A disqualified person is not present while the matter is handled (HL 27 §). */
function returnRefusal(check: Check, personId: PersonId): Refusal {
  const person = check.nameOf(personId)
  if (stateOf(check, personId) !== 'recused') return { code: 'meeting/not-recused', person }
  const { currentItemId, items } = check.state
  const current = currentItemId === null ? undefined : items.get(currentItemId)
  return current?.decided === null && disqualifiedIn(current).has(personId)
    ? { code: 'meeting/recused-still', person }
    : null
}

function dissentRefusal(check: Check, { by }: EventOf<'dissent'>): Refusal {
  const { state, entry, nameOf } = check
  if (entry.itemId === null) return { code: 'meeting/no-item-open' }
  const may = mayDissent(state, entry.itemId, by)
  if (may.ok) return null
  return may.failure.code === 'meeting/dissent-not-entitled'
    ? { ...may.failure, person: nameOf(by) }
    : may.failure
}

const decidedAlready = (check: Check): Refusal =>
  isDecided(handlingOf(check)) ? null : { code: 'meeting/item-not-decided' }

function closingRefusal({ state }: Check): Refusal {
  const sections = [...state.items.values()]
    .filter(({ section, decided }) => section !== null && decided === null)
    .map(({ section }) => section ?? 0)
  return sections.length === 0 ? null : { code: 'meeting/items-undecided', sections }
}

export type { RecordRefusal } from './refusal.ts'
