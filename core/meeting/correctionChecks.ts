import type { EventOf, MeetingEntry, MeetingEventKind } from './events.ts'
import { type MeetingState, isDecided } from './handling.ts'
import type { Check, Refusal } from './refusal.ts'
import { wordsRefusal } from './refusal.ts'
import { ballotsRefusal } from './votingChecks.ts'

export const rewordRefusal = ({ state }: Check, { eventId, text }: EventOf<'reworded'>): Refusal =>
  state.entries.some((entry) => entry.eventId === eventId)
    ? wordsRefusal(text)
    : { code: 'meeting/unknown-entry' }

/**
 * An entry is put right by one of its own kind, or taken away. The opening and the closing stay, and a decision is taken
 * back by opening the item again; an item opened by mistake leaves its § empty. What a decision rests on is locked with it while the meeting is on.
 */
export function correctionRefusal(check: Check, { eventId, event }: EventOf<'corrected'>): Refusal {
  const { state } = check
  const original = state.recorded.get(eventId)
  if (original === undefined) return { code: 'meeting/unknown-entry' }
  const { kind } = original.event
  if (kind === 'corrected' || (event === null ? LASTING.has(kind) : event.kind !== kind))
    return { code: 'meeting/not-correctable' }
  return movedRefusal(original, event) ?? lockRefusal(state, original) ?? votersRefusal(check, event)
}

const LASTING: ReadonlySet<MeetingEventKind> = new Set(['opened', 'decided', 'closed'] as const)

/** An item keeps the § that was drawn for it. */
function movedRefusal({ event: before }: MeetingEntry, after: EventOf<'corrected'>['event']): Refusal {
  if (before.kind !== 'itemOpened' || after?.kind !== 'itemOpened') return null
  return before.itemId === after.itemId && before.section === after.section
    ? null
    : { code: 'meeting/not-correctable' }
}

/** What a decision comes out of. */
const DECIDING: ReadonlySet<MeetingEventKind> = new Set([
  'itemOpened',
  'counterProposal',
  'motion',
  'proposalChanged',
  'recusal',
  'stands',
  'vote',
  'election',
  'decided',
] as const)

function lockRefusal({ items, closedAt }: MeetingState, { itemId, event }: MeetingEntry): Refusal {
  const handling = itemId === null ? undefined : items.get(itemId)
  return closedAt === null && isDecided(handling) && DECIDING.has(event.kind)
    ? { code: 'meeting/item-locked', section: handling?.section ?? 0 }
    : null
}

/** A vote put right is still cast by those who had a vote then. */
function votersRefusal(check: Check, event: EventOf<'corrected'>['event']): Refusal {
  if (event?.kind !== 'vote' || check.entry.event.kind !== 'corrected') return null
  const { eventId } = check.entry.event
  const vote = [...check.state.items.values()]
    .flatMap(({ votes }) => votes)
    .find((one) => one.eventId === eventId)
  return vote === undefined ? null : ballotsRefusal(check, event, vote.entitled)
}
