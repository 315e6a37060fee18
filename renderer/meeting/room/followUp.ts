import type { ClockTime } from '../../../core/calendar/day.ts'
import type { MeetingEvent } from '../../../core/meeting/events.ts'
import type { MeetingState } from '../../../core/meeting/handling.ts'
import { meetingState } from '../../../core/meeting/state.ts'
import type { PersonId } from '../../../core/shared/ids.ts'
import { clockNow } from './clock.ts'
import type { EntryForm } from './entryForms.ts'
import { itemInHand } from './itemInHand.ts'
import { proposalOf } from './proposalOf.ts'
import { type RoomSession, withWaiting } from './roomSession.ts'
import { startForm } from './startForm.ts'

/**
 * What an entry makes necessary at once: who leads and keeps the minutes when the one who did is out, and the decision
 * after a vote.
 */
export function followUp(session: RoomSession, event: MeetingEvent, form?: EntryForm): void {
  const { view } = session.get()
  const state = meetingState(withWaiting(session.get()), view.body)
  const { openedAt, closedAt } = state
  if (openedAt === null || closedAt !== null) return
  const duty = openDuty(state)
  if (duty !== null) fillDuty(session, state, { duty, openedAt, chosen: chairOf(form) })
  else if (event.kind === 'vote') decideAfterVote(session, state)
}

type Duty = 'chairTaken' | 'secretaryTaken'

/** The duty that nobody in the room has. */
const openDuty = ({ chair, secretary }: MeetingState): Duty | null =>
  chair === null ? 'chairTaken' : secretary === null ? 'secretaryTaken' : null

/** Who the roll call chose to lead. */
const chairOf = (form: EntryForm | undefined): PersonId | null =>
  form?.kind === 'opened' ? form.chair : null

function fillDuty(
  session: RoomSession,
  state: MeetingState,
  {
    duty,
    openedAt,
    chosen,
  }: { readonly duty: Duty; readonly openedAt: ClockTime; readonly chosen: PersonId | null },
): void {
  if (duty === 'chairTaken' && chosen !== null) {
    void session.record({ event: { kind: duty, personId: chosen }, itemId: null, at: openedAt })
    return
  }
  begin(session, state, { kind: duty, personId: null }, clockNow())
}

function decideAfterVote(session: RoomSession, state: MeetingState): void {
  const itemId = itemInHand(state)
  if (itemId === null) return
  const shown = session.get().view.items.find(({ item }) => item.itemId === itemId)
  const handling = state.items.get(itemId)
  begin(session, state, startForm('decided', { handling, attachments: 0, proposal: proposalOf(shown) }), null)
}

const begin = (session: RoomSession, state: MeetingState, form: EntryForm, at: ClockTime | null): void =>
  session.putDraft(
    { draftId: crypto.randomUUID(), itemId: itemInHand(state), at, corrects: null, form },
    true,
  )
