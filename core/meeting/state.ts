import type { ClockTime } from '../calendar/day.ts'
import type { Body } from '../organisation/organisation.ts'
import type { ItemId, PersonId } from '../shared/ids.ts'
import { electionResult } from './election.ts'
import type { EventByKind, MeetingEntry, MeetingEvent, MeetingEventKind } from './events.ts'
import { type ItemHandling, type MeetingState, type Officers, disqualifiedIn, isDecided } from './handling.ts'
import { meetingOrder } from './order.ts'
import { type QuorumSum, quorumSum } from './quorum.ts'
import { type Room, changeOfficer, emptyRoom, enter, goOut, officersOf } from './room.ts'
import { seatsOf } from './seats.ts'
import { countVote } from './vote.ts'

/** The meeting between two entries. Items that are decided keep what held at that moment. */
interface Fold {
  readonly body: Body
  readonly room: Room
  readonly openedAt: MeetingState['openedAt']
  readonly closedAt: MeetingState['closedAt']
  readonly onBreak: boolean
  readonly currentItemId: ItemId | null
  readonly items: ReadonlyMap<ItemId, ItemHandling>
}

/** The meeting as it stands: who is there, what is handled and how each § went. Entries may be given in any order. */
export function meetingState(entries: readonly MeetingEntry[], body: Body): MeetingState {
  const standing = meetingOrder(entries)
  const fold = standing.reduce(step, {
    body,
    room: emptyRoom(body),
    openedAt: null,
    closedAt: null,
    onBreak: false,
    currentItemId: null,
    items: new Map(),
  })
  const current = underWay(fold)
  const officers = officersIn(fold, current)
  const out = disqualifiedIn(current)
  return {
    ...officers,
    openedAt: fold.openedAt,
    closedAt: fold.closedAt,
    onBreak: fold.onBreak,
    people: fold.room.people.map((person) =>
      person.state === 'present' && out.has(person.personId)
        ? { ...person, state: 'recused', since: recusedAt(current, person.personId) ?? person.since }
        : person,
    ),
    currentItemId: fold.currentItemId,
    items: new Map([...fold.items].map(([id, handling]) => [id, upToNow(fold, handling)])),
    quorum: quorumIn(fold, current),
    entries: standing,
    recorded: new Map(entries.map((entry) => [entry.eventId, entry])),
  }
}

/** The item being handled. Once it is decided, its disqualified may come back, and lead again. */
function underWay({ currentItemId, items }: Fold): ItemHandling | undefined {
  const current = currentItemId === null ? undefined : items.get(currentItemId)
  return isDecided(current) ? undefined : current
}

/** Quorum in an item as the room stands. */
const quorumIn = ({ body, room }: Fold, handling: ItemHandling | undefined): QuorumSum =>
  quorumSum(body, seatsOf(body, room.people, disqualifiedIn(handling)))

const officersIn = ({ room }: Fold, handling: ItemHandling | undefined): Officers =>
  officersOf(room, disqualifiedIn(handling))

const recusedAt = (handling: ItemHandling | undefined, person: PersonId) =>
  handling?.recusals.findLast(({ event }) => event.personId === person)?.at

/** A decided item keeps what held when it was decided; the others follow the room. */
function upToNow(fold: Fold, handling: ItemHandling): ItemHandling {
  if (handling.decided !== null) return handling
  const quorum = quorumIn(fold, handling)
  return { ...handling, quorum, presentAtDecision: quorum.present, officers: officersIn(fold, handling) }
}

const step = (fold: Fold, entry: MeetingEntry): Fold => apply(fold, entry, entry.event.kind, entry.event)

/** What an entry of each kind does. The last argument is the entry's own event. */
const apply = <Kind extends MeetingEventKind>(
  fold: Fold,
  entry: MeetingEntry,
  kind: Kind,
  event: EventByKind[Kind],
): Fold => STEPS[kind](fold, event, entry)

type Step<Kind extends MeetingEventKind> = (fold: Fold, event: EventByKind[Kind], entry: MeetingEntry) => Fold

const same = (fold: Fold): Fold => fold

const STEPS: { readonly [Kind in MeetingEventKind]: Step<Kind> } = {
  opened: (fold, { roll }, { at }) => ({
    ...fold,
    openedAt: at,
    room: roll.reduce((room, entry) => enter(room, entry, at), fold.room),
  }),
  arrived: (fold, { entry }, { at }) => inTheRoom(fold, enter(fold.room, entry, at)),
  left: (fold, { personId }, { at }) => inTheRoom(fold, goOut(fold.room, personId, 'left', at)),
  chairTaken: (fold, { personId }) => inTheRoom(fold, changeOfficer(fold.room, 'chair', personId)),
  secretaryTaken: (fold, { personId }) => inTheRoom(fold, changeOfficer(fold.room, 'secretary', personId)),
  presenterChanged: (fold, { personId }, { itemId }) =>
    inTheRoom(fold, changeOfficer(fold.room, itemId === null ? 'presenter' : 'itemPresenter', personId)),
  breakBegan: (fold) => ({ ...fold, onBreak: true }),
  breakEnded: (fold) => ({ ...fold, onBreak: false }),
  itemOpened: (fold, { itemId, section }, { at }) =>
    change(
      { ...fold, currentItemId: itemId, room: { ...fold.room, itemPresenter: null } },
      itemId,
      (handling) => ({ section, openedAt: handling.openedAt ?? at }),
    ),
  expertHeard: (fold, event, entry) =>
    change(fold, entry.itemId, ({ heard }) => ({ heard: [...heard, recordedOf(entry, event)] })),
  handedOut: (fold, event, entry) =>
    change(fold, entry.itemId, ({ handedOut }) => ({ handedOut: [...handedOut, recordedOf(entry, event)] })),
  proposalChanged: (fold, event, entry) =>
    change(fold, entry.itemId, ({ proposalChanges }) => ({
      proposalChanges: [...proposalChanges, recordedOf(entry, event)],
    })),
  counterProposal: (fold, event, entry) =>
    change(fold, entry.itemId, ({ counterProposals }) => ({
      counterProposals: [...counterProposals, recordedOf(entry, event)],
    })),
  motion: (fold, event, entry) =>
    change(fold, entry.itemId, ({ motions }) => ({ motions: [...motions, recordedOf(entry, event)] })),
  stands: (fold, event, entry) => change(fold, entry.itemId, () => ({ stands: recordedOf(entry, event) })),
  recusal: (fold, event, entry) => {
    const { personId, ruling, leftRoom } = event
    const out = ruling === 'disqualified' && leftRoom
    const room = out ? goOut(fold.room, personId, 'recused', entry.at) : fold.room
    return change({ ...fold, room }, entry.itemId, ({ recusals }) => ({
      recusals: [...recusals, { ...recordedOf(entry, event), returnedAt: null }],
    }))
  },
  recusedReturned: (fold, { personId }, { at }) => comeBack(fold, personId, at),
  vote: (fold, event, entry) =>
    change(fold, entry.itemId, (handling) => {
      const { present, absent } = quorumIn(fold, handling)
      const entitled = [...present, ...absent]
      const { chair } = officersIn(fold, handling)
      const count = countVote(event, entitled, chair)
      return { votes: [...handling.votes, { ...recordedOf(entry, event), count, entitled, chair }] }
    }),
  election: (fold, event, entry) =>
    change(fold, entry.itemId, ({ elections }) => ({
      elections: [...elections, { ...recordedOf(entry, event), result: electionResult(event) }],
    })),
  statement: (fold, event, entry) =>
    change(fold, entry.itemId, ({ statements }) => ({
      statements: [...statements, recordedOf(entry, event)],
    })),
  dissent: (fold, event, entry) =>
    change(fold, entry.itemId, ({ dissents }) => ({ dissents: [...dissents, recordedOf(entry, event)] })),
  inspectedImmediately: (fold, _event, { itemId }) =>
    change(fold, itemId, () => ({ inspectedImmediately: true })),
  decided: (fold, event, entry) =>
    change(fold, entry.itemId, (handling) => {
      const quorum = quorumIn(fold, handling)
      const officers = officersIn(fold, handling)
      return { decided: recordedOf(entry, event), quorum, presentAtDecision: quorum.present, officers }
    }),
  reopened: (fold, event, entry) =>
    change(fold, entry.itemId, ({ reopened }) => ({
      decided: null,
      dissents: [],
      inspectedImmediately: false,
      reopened: [...reopened, recordedOf(entry, event)],
    })),
  withdrawn: (fold, { itemId }) => change(fold, itemId, () => ({ withdrawn: true })),
  note: (fold, event, entry) =>
    change(fold, entry.itemId, ({ notes }) => ({ notes: [...notes, recordedOf(entry, event)] })),
  reworded: same,
  corrected: same,
  closed: (fold, _event, { at }) => ({ ...fold, closedAt: at, onBreak: false }),
}

const inTheRoom = (fold: Fold, room: Room): Fold => ({ ...fold, room })

/** The one who was out is back: in the room, and in every recusal that had no return yet. */
function comeBack(fold: Fold, personId: PersonId, at: ClockTime): Fold {
  const person = fold.room.people.find((one) => one.personId === personId)
  if (person === undefined) return fold
  const items = [...fold.items].map(([id, handling]) => [id, returned(handling, personId, at)] as const)
  const room = person.state === 'recused' ? enter(fold.room, person, at) : fold.room
  return { ...fold, room, items: new Map(items) }
}

const returned = (handling: ItemHandling, personId: PersonId, at: ClockTime): ItemHandling => ({
  ...handling,
  recusals: handling.recusals.map((recusal) =>
    recusal.event.personId === personId && recusal.returnedAt === null
      ? { ...recusal, returnedAt: at }
      : recusal,
  ),
})

/** One item with more known of it. An event between items changes none. */
function change(
  fold: Fold,
  itemId: ItemId | null,
  more: (handling: ItemHandling) => Partial<ItemHandling>,
): Fold {
  if (itemId === null) return fold
  const handling = fold.items.get(itemId) ?? newHandling(fold, itemId)
  return { ...fold, items: new Map(fold.items).set(itemId, { ...handling, ...more(handling) }) }
}

function newHandling(fold: Fold, itemId: ItemId): ItemHandling {
  const quorum = quorumIn(fold, undefined)
  return {
    itemId,
    section: null,
    openedAt: null,
    decided: null,
    reopened: [],
    recusals: [],
    heard: [],
    handedOut: [],
    proposalChanges: [],
    counterProposals: [],
    motions: [],
    stands: null,
    votes: [],
    elections: [],
    dissents: [],
    statements: [],
    notes: [],
    inspectedImmediately: false,
    withdrawn: false,
    presentAtDecision: quorum.present,
    quorum,
    officers: officersIn(fold, undefined),
  }
}

const recordedOf = <Event extends MeetingEvent>({ eventId, seq, at }: MeetingEntry, event: Event) => ({
  eventId,
  seq,
  at,
  event,
})
