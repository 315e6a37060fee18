import type { PersonId } from '../shared/ids.ts'
import type { DissentRefusal } from './dissent.ts'
import type { MeetingEntry } from './events.ts'
import { type ItemHandling, type MeetingState, isDecided } from './handling.ts'

/** Why something may not be recorded now. `person`, `people`: names as printed. */
export type RecordRefusal =
  | { readonly code: 'meeting/not-opened' }
  | { readonly code: 'meeting/opened-already' }
  | { readonly code: 'meeting/closed-already' }
  | { readonly code: 'meeting/before-opening'; readonly openedAt: string; readonly at: string }
  | { readonly code: 'meeting/on-break' }
  | { readonly code: 'meeting/not-on-break' }
  | { readonly code: 'meeting/nobody-leads' }
  | { readonly code: 'meeting/no-item-open' }
  | { readonly code: 'meeting/item-locked'; readonly section: number }
  | { readonly code: 'meeting/item-not-decided' }
  | { readonly code: 'meeting/item-withdrawn' }
  | { readonly code: 'meeting/item-handled'; readonly section: number }
  | { readonly code: 'meeting/section-taken'; readonly section: number }
  | { readonly code: 'meeting/items-undecided'; readonly sections: readonly number[] }
  | { readonly code: 'meeting/present-already'; readonly person: string }
  | { readonly code: 'meeting/not-present'; readonly person: string }
  | { readonly code: 'meeting/not-recused'; readonly person: string }
  | { readonly code: 'meeting/recused-already'; readonly person: string }
  | { readonly code: 'meeting/recused-still'; readonly person: string }
  | { readonly code: 'meeting/seat-taken'; readonly person: string }
  | { readonly code: 'meeting/no-vote-here'; readonly person: string }
  | { readonly code: 'meeting/ballots-missing'; readonly people: readonly string[] }
  | { readonly code: 'meeting/stands-missing' }
  | { readonly code: 'meeting/stands-incomplete'; readonly people: readonly string[] }
  | { readonly code: 'meeting/stands-too-early'; readonly on: string; readonly at: string }
  | { readonly code: 'meeting/not-in-procedure' }
  | { readonly code: 'meeting/voted-twice'; readonly person: string }
  | { readonly code: 'meeting/side-unknown' }
  | { readonly code: 'meeting/side-unsupported'; readonly person: string }
  | { readonly code: 'meeting/sides-same' }
  | { readonly code: 'meeting/tie-unsettled' }
  | { readonly code: 'meeting/supports-own'; readonly person: string }
  | { readonly code: 'meeting/lot-missing'; readonly people: readonly string[] }
  | { readonly code: 'meeting/vote-missing' }
  | { readonly code: 'meeting/words-missing' }
  | { readonly code: 'meeting/no-quorum'; readonly present: number; readonly required: number }
  | { readonly code: 'meeting/unknown-entry' }
  | { readonly code: 'meeting/not-correctable' }
  | DissentRefusal

/** What a check sees: the meeting, the entry to be recorded, and how people are named. */
export interface Check {
  readonly state: MeetingState
  readonly entry: MeetingEntry
  readonly nameOf: (id: PersonId) => string
}

export type Refusal = RecordRefusal | null

export const handlingOf = ({ state, entry }: Check): ItemHandling | undefined =>
  entry.itemId === null ? undefined : state.items.get(entry.itemId)

/** The item has been opened and is on the agenda. Decided or not. */
export function openedRefusal(check: Check): Refusal {
  const handling = handlingOf(check)
  if (handling === undefined || handling.section === null)
    return handling?.withdrawn === true
      ? { code: 'meeting/item-withdrawn' }
      : { code: 'meeting/no-item-open' }
  return null
}

/** The item is being handled: opened and not decided. A decided one is locked until it is opened again. */
export function underWayRefusal(check: Check): Refusal {
  const handling = handlingOf(check)
  return handling !== undefined && isDecided(handling) && handling.section !== null
    ? { code: 'meeting/item-locked', section: handling.section }
    : openedRefusal(check)
}

export const wordsRefusal = (words: string | null): Refusal =>
  words === null || words.trim() === '' ? { code: 'meeting/words-missing' } : null

export const isPresent = ({ state }: Check, personId: PersonId): boolean =>
  state.people.some((person) => person.personId === personId && person.state === 'present')

export const presentRefusal = (check: Check, personId: PersonId): Refusal =>
  isPresent(check, personId) ? null : { code: 'meeting/not-present', person: check.nameOf(personId) }

/** Somebody leads the meeting: the chair, or who stands in. */
export const ledRefusal = ({ state }: Check): Refusal =>
  state.chair === null ? { code: 'meeting/nobody-leads' } : null
