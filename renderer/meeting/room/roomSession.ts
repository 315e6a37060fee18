import type { MeetingView, RecordedEntries } from '../../../api/contract/meetingRoom.ts'
import type { AppFailure } from '../../../api/failures/index.ts'
import type { ClockTime } from '../../../core/calendar/day.ts'
import type { MeetingEntry, MeetingEvent } from '../../../core/meeting/events.ts'
import { type ItemId, type MeetingId, asId } from '../../../core/shared/ids.ts'
import { type Result, ok } from '../../../core/shared/result.ts'
import { sameData } from '../../../core/shared/same.ts'
import { createStored } from '../../app/stored.ts'
import type { MethodAnswer, MethodAsk } from '../../app/transport.ts'
import type { EntryDraft } from './entryForms.ts'
import { type Kept, type WaitingPress, readKept, writeKept } from './kept.ts'

/** One thing that happened, as the secretary pressed it. */
export interface Press {
  readonly event: MeetingEvent
  readonly itemId: ItemId | null
  readonly at: ClockTime
}

/** What the room knows. `entries`: everything on disk in the database. */
export interface RoomNow extends Kept {
  readonly view: MeetingView
  readonly entries: readonly MeetingEntry[]
  readonly saving: boolean
  /** Another computer recorded something in between; the window has fetched it. */
  readonly elsewhere: boolean
  /** Why the first of the waiting presses has not been taken. */
  readonly refused: AppFailure | null
}

export type CallRoom = <M extends RoomMethod>(method: M, input: MethodAsk<M>) => Promise<MethodAnswer<M>>

type RoomMethod = 'meeting.show' | 'meeting.record' | 'meeting.openItem' | 'meeting.keep'

export type Pressed = Result<null, AppFailure>

/** A meeting in one window: what is recorded, what waits, and what is being typed. */
export interface RoomSession {
  readonly get: () => RoomNow
  readonly subscribe: (listener: () => void) => () => void
  /** A newer view came from the service. */
  readonly take: (view: MeetingView) => void
  /** Saves a press. It is in the database, or on the disk waiting for it, when this answers ok. */
  readonly record: (press: Press) => Promise<Pressed>
  readonly openItem: (itemId: ItemId, at: ClockTime) => Promise<Pressed>
  /** Offers the waiting presses to the database again. */
  readonly retry: () => Promise<void>
  readonly putDraft: (draft: EntryDraft, open: boolean) => void
  readonly openDraft: (draftId: string | null) => void
  readonly dropDraft: (draftId: string) => void
  /** Puts what is typed on the disk at once. */
  readonly flush: () => Promise<void>
}

/** What the parts of a session share. */
interface Desk {
  readonly call: CallRoom
  readonly meetingId: MeetingId
  readonly get: () => RoomNow
  readonly set: (change: Partial<RoomNow>) => void
  /** Puts what waits and what is typed on the disk, with a change that is shown only when it is there. */
  readonly keep: (change?: Partial<Kept>) => Promise<Pressed>
  readonly take: (view: MeetingView) => void
}

export function createRoomSession(call: CallRoom, view: MeetingView, keptText: string | null): RoomSession {
  const { meetingId } = view.meeting
  const stored = createStored<RoomNow>({
    ...readKept(keptText),
    view,
    entries: view.entries,
    saving: false,
    elsewhere: false,
    refused: null,
  })
  const set = (change: Partial<RoomNow>): void => stored.set({ ...stored.get(), ...change })
  // One at a time, and each with what is known when its turn comes: later words are not overtaken by earlier ones.
  const inOrder = oneAtATime()
  const keep = async (change: Partial<Kept> = {}): Promise<Pressed> => {
    const kept = await call('meeting.keep', { meetingId, kept: writeKept({ ...stored.get(), ...change }) })
    if (kept.ok) set(change)
    return kept
  }
  const desk: Desk = {
    call,
    meetingId,
    get: stored.get,
    set,
    keep: async (change) => inOrder(async () => keep(change)),
    take: (next) => set({ view: next, entries: joinEntries(next.entries, stored.get().entries) }),
  }
  return {
    get: stored.get,
    subscribe: stored.subscribe,
    take: desk.take,
    flush: async () => void (await desk.keep()),
    ...pressing(desk),
    ...drafting(desk),
  }
}

/** Presses, one after another, so that each knows the entry before it. */
function pressing(desk: Desk): Pick<RoomSession, 'record' | 'openItem' | 'retry'> {
  const { call, meetingId, get, set } = desk
  const inTurn = oneAtATime((saving) => set({ saving }))
  return {
    record: async (press) =>
      inTurn(async () => {
        const after = lastSeq(get())
        if (get().waiting.length > 0) return wait(desk, { ...press, after })
        const answer = await offer(desk, press)
        if (!answer.ok && isUnreached(answer.failure)) return wait(desk, { ...press, after })
        await seeElsewhere(desk, answer)
        return answer
      }),
    openItem: async (itemId, at) =>
      inTurn(async () => {
        const answer = await call('meeting.openItem', { meetingId, after: lastSeq(get()), at, itemId })
        if (answer.ok) add(desk, answer.value)
        const pressed: Pressed = answer.ok ? ok(null) : answer
        await seeElsewhere(desk, pressed)
        return pressed
      }),
    retry: async () => {
      if (get().waiting.length === 0) return
      await inTurn(async () => {
        for (let next = get().waiting[0]; next !== undefined; next = get().waiting[0])
          if (!(await offerOldest(desk, next))) return
      })
    },
  }
}

/** What is typed is on the disk this long after the last key. */
const KEEP_AFTER_MS = 200

/** The cards. Every change goes to the disk a moment later. */
function drafting({ get, set, keep }: Desk): Pick<RoomSession, 'putDraft' | 'openDraft' | 'dropDraft'> {
  const keepSoon = later(async () => void (await keep()), KEEP_AFTER_MS)
  const change = (kept: Partial<Kept>): void => {
    set(kept)
    keepSoon()
  }
  return {
    putDraft: (draft, open) => {
      const { drafts, openId } = get()
      const others = drafts.filter(({ draftId }) => draftId !== draft.draftId)
      change({ drafts: [...others, draft], openId: open ? draft.draftId : openId })
    },
    openDraft: (openId) => change({ openId }),
    dropDraft: (dropped) => {
      const { drafts, openId } = get()
      change({
        drafts: drafts.filter(({ draftId }) => draftId !== dropped),
        openId: openId === dropped ? null : openId,
      })
    },
  }
}

const lastSeq = ({ entries }: RoomNow): number => entries.at(-1)?.seq ?? 0

async function offer(desk: Desk, { event, itemId, at }: Press): Promise<Pressed> {
  const { call, meetingId, get } = desk
  const answer = await call('meeting.record', { meetingId, after: lastSeq(get()), itemId, at, event })
  if (answer.ok) add(desk, answer.value)
  return answer.ok ? ok(null) : answer
}

function add({ get, set }: Desk, { entries, meeting, nextSection }: RecordedEntries): void {
  const { view, entries: had } = get()
  set({
    view: { ...view, meeting, nextSection },
    entries: joinEntries(had, entries),
    elsewhere: false,
  })
}

/** The press goes to the disk of this computer, and to the database when it is reached again. */
const wait = async ({ get, keep }: Desk, press: WaitingPress): Promise<Pressed> =>
  keep({ waiting: [...get().waiting, press] })

async function seeElsewhere({ call, meetingId, take, set }: Desk, answer: Pressed): Promise<void> {
  if (answer.ok || answer.failure.code !== 'meeting/recorded-elsewhere') return
  const shown = await call('meeting.show', { meetingId })
  if (shown.ok) take(shown.value)
  set({ elsewhere: true })
}

/**
 * Offers the oldest waiting press. One that the database took though the answer was lost is not given twice. `false`: it
 * was not taken.
 */
async function offerOldest(desk: Desk, press: WaitingPress): Promise<boolean> {
  const { get, set, keep } = desk
  const isThere = (): boolean => get().entries.some((entry) => entry.seq > press.after && isOf(entry, press))
  // The window may have heard of it by itself in the meantime.
  const first = isThere() ? ok(null) : await offer(desk, press)
  await seeElsewhere(desk, first)
  const answer = first.ok || isThere() ? ok(null) : get().elsewhere ? await offer(desk, press) : first
  if (!answer.ok) {
    set({ refused: answer.failure })
    return false
  }
  set({ waiting: get().waiting.slice(1), refused: null })
  await keep()
  return true
}

/** The database was not reached or could not write: the press waits. Other refusals are answers. */
const isUnreached = ({ code }: AppFailure): boolean =>
  code.startsWith('storage/') || code === 'host/no-answer'

const isOf = (entry: MeetingEntry, press: Press): boolean =>
  entry.at === press.at && entry.itemId === press.itemId && sameData(entry.event, press.event)

/** By `seq`, each once. */
function joinEntries(a: readonly MeetingEntry[], b: readonly MeetingEntry[]): readonly MeetingEntry[] {
  const bySeq = new Map([...a, ...b].map((entry) => [entry.seq, entry] as const))
  return [...bySeq.values()].toSorted((x, y) => x.seq - y.seq)
}

/** The entries and, after them, those that still wait for the database. */
export const withWaiting = ({ entries, waiting }: RoomNow): readonly MeetingEntry[] => [
  ...entries,
  ...waiting.map((press, at) => ({
    ...press,
    eventId: asId<MeetingEntry['eventId']>(`${WAITING}${at}`),
    seq: (entries.at(-1)?.seq ?? 0) + at + 1,
  })),
]

const WAITING = 'waiting-'

export const isWaiting = ({ eventId }: MeetingEntry): boolean => eventId.startsWith(WAITING)

/** Work in the order in which it was given, each when the one before it is done. */
function oneAtATime(
  tell: (working: boolean) => void = () => undefined,
): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  let count = 0
  return async (work) => {
    const before = last
    const turn = (async () => {
      await before
      return work()
    })()
    last = turn.catch(() => undefined)
    count += 1
    tell(true)
    try {
      return await turn
    } finally {
      count -= 1
      if (count === 0) tell(false)
    }
  }
}

function later(work: () => Promise<void>, afterMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => void work(), afterMs)
  }
}
