import type { ClockTime } from '../../../core/calendar/day.ts'
import type { MeetingEntry, MeetingEvent } from '../../../core/meeting/events.ts'
import { isDecided } from '../../../core/meeting/handling.ts'
import type { ItemId } from '../../../core/shared/ids.ts'
import { clockNow } from './clock.ts'
import type { EntryDraft, EntryForm, FormKind } from './entryForms.ts'
import { finishForm } from './finishForm.ts'
import { followUp } from './followUp.ts'
import { itemInHand } from './itemInHand.ts'
import { refusedAtOnce } from './refusedAtOnce.ts'
import { formOfEvent } from './formOfEvent.ts'
import type { MeetingRoom, RoomActs } from './roomContext.ts'
import type { Pressed, RoomSession } from './roomSession.ts'
import { startForm } from './startForm.ts'

interface Acting {
  readonly room: Omit<MeetingRoom, 'acts'>
  readonly session: RoomSession
  readonly choose: (itemId: ItemId) => void
  readonly tell: RoomActs['tell']
}

/** What can be done in the room. */
export function roomActs(acting: Acting): RoomActs {
  const { room, session, choose, tell } = acting
  const { state, shown } = room
  const told = async (pressed: Promise<Pressed>): Promise<boolean> => {
    const answer = await pressed
    tell(answer.ok ? null : { problem: answer.failure })
    return answer.ok
  }
  const beginForm = (form: EntryForm): void => session.putDraft(newDraft(acting, form), true)
  const press: RoomActs['press'] = (event, itemId = itemInHand(room.state)) =>
    void told(session.record({ event, itemId, at: clockNow() })).then((done) =>
      done ? followUp(session, event) : undefined,
    )
  const takeUp = (itemId: ItemId): void => {
    choose(itemId)
    void told(session.openItem(itemId, clockNow()))
  }
  const correct = (entry: MeetingEntry): void => {
    const form = formOfEvent(entry.event, room.finishContext.proposal)
    if (form === null) return
    const { itemId, at, eventId } = entry
    session.putDraft({ draftId: crypto.randomUUID(), itemId, at, corrects: eventId, form }, true)
  }
  return {
    tell,
    show: choose,
    step: (step) => {
      const { items } = room.view
      const at = items.findIndex(({ item }) => item.itemId === shown?.item.itemId)
      const next = items[Math.max(0, Math.min(items.length - 1, at + step))]
      if (next !== undefined) choose(next.item.itemId)
    },
    beginForm,
    begin: (kind) => {
      const refused = refusedAtOnce(room, kind)
      tell(refused === null ? null : { problem: refused })
      if (refused === null) beginForm(startForm(kind, room.startContext))
    },
    correct,
    correctId: (eventId) => {
      const entry = state.entries.find((each) => each.eventId === eventId)
      if (entry !== undefined) correct(entry)
    },
    change: (draft) => session.putDraft(draft, true),
    confirm: () => {
      if (room.card !== undefined) void confirmCard(acting, room.card, told)
      else confirmNext(room, { takeUp, beginForm, choose })
    },
    leave: () => session.openDraft(null),
    goOn: session.openDraft,
    discard: session.dropDraft,
    press,
    takeUp,
    reword: (eventId, text, basis) =>
      press({ kind: 'reworded', eventId, text, basis }, room.shown?.item.itemId ?? null),
    retry: () => void session.retry(),
  }
}

/** A vote and the decision are of the moment when they are confirmed; the others of when they happened. */
const BY_THE_CLOCK: ReadonlySet<FormKind> = new Set([
  'opened',
  'vote',
  'decided',
  'election',
  'closed',
] as const)

const newDraft = ({ room }: Acting, form: EntryForm): EntryDraft => ({
  draftId: crypto.randomUUID(),
  itemId: BETWEEN_ITEMS.has(form.kind) ? itemInHand(room.state) : (room.shown?.item.itemId ?? null),
  at: BY_THE_CLOCK.has(form.kind) ? null : clockNow(),
  corrects: null,
  form,
})

/** What may happen between items as well. */
const BETWEEN_ITEMS: ReadonlySet<FormKind> = new Set([
  'opened',
  'arrived',
  'left',
  'chairTaken',
  'secretaryTaken',
  'closed',
] as const)

async function confirmCard(
  { room, session }: Acting,
  card: EntryDraft,
  told: (pressed: Promise<Pressed>) => Promise<boolean>,
): Promise<void> {
  const finished = finishForm(card.form, room.finishContext)
  if (!('event' in finished)) return
  const at: ClockTime = card.at ?? clockNow()
  const event: MeetingEvent =
    card.corrects === null
      ? finished.event
      : { kind: 'corrected', eventId: card.corrects, event: finished.event, at: card.at }
  if (!(await told(session.record({ event, itemId: card.itemId, at })))) return
  session.dropDraft(card.draftId)
  if (card.corrects === null) followUp(session, event, card.form)
}

/** Without a card: take the shown item up, else go to what comes after it. */
function confirmNext(
  { state, view, shown }: Omit<MeetingRoom, 'acts'>,
  { takeUp, beginForm, choose }: Pick<RoomActs, 'takeUp' | 'beginForm'> & Pick<Acting, 'choose'>,
): void {
  if (state.openedAt === null || state.closedAt !== null || shown === undefined) return
  const isAhead = (itemId: ItemId): boolean => {
    const handling = state.items.get(itemId)
    return !isDecided(handling) && handling?.withdrawn !== true
  }
  if (state.currentItemId !== shown.item.itemId && isAhead(shown.item.itemId))
    return takeUp(shown.item.itemId)
  const next = view.items.find(({ item }) => isAhead(item.itemId))
  if (next === undefined) beginForm({ kind: 'closed' })
  else if (next.item.itemId === state.currentItemId) choose(next.item.itemId)
  else takeUp(next.item.itemId)
}
