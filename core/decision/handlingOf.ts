import type { ClockTime } from '../calendar/day.ts'
import type { EventOf, MeetingEntry, MeetingEventId, MeetingEventKind } from '../meeting/events.ts'
import type { ItemHandling } from '../meeting/handling.ts'
import type { ItemId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import { entrySentence } from './entrySentence.ts'
import type { SentenceContext } from './sentenceWords.ts'

/** One paragraph of the minutes, with the entry it comes out of. */
export interface HandlingLine {
  readonly eventId: MeetingEventId
  readonly at: ClockTime
  readonly kind: MeetingEventKind
  /** What the minutes print: the secretary's words, or what the facts say. */
  readonly text: string
  /** What the facts say now. */
  readonly generated: string
  /**
   * `facts`: as the facts say · `reworded`: the secretary's own words · `stale`: her words, and the facts have changed
   * since she wrote them: a person chooses.
   */
  readonly wording: 'facts' | 'reworded' | 'stale'
}

/** What the minutes say of one item: under Käsittely, and under Päätös. */
export interface HandlingText {
  readonly handling: readonly HandlingLine[]
  readonly decision: readonly HandlingLine[]
}

/** Where an entry is told in the minutes. Those not here stay in the log. */
const PLACES: Readonly<Partial<Record<MeetingEventKind, 'handling' | 'decision'>>> = {
  arrived: 'handling',
  left: 'handling',
  chairTaken: 'handling',
  secretaryTaken: 'handling',
  presenterChanged: 'handling',
  breakBegan: 'handling',
  breakEnded: 'handling',
  expertHeard: 'handling',
  handedOut: 'handling',
  proposalChanged: 'handling',
  counterProposal: 'handling',
  motion: 'handling',
  stands: 'handling',
  recusal: 'handling',
  vote: 'handling',
  election: 'decision',
  decided: 'decision',
  dissent: 'decision',
  statement: 'decision',
  inspectedImmediately: 'decision',
}

/** The sentences of an item out of its entries, in the order of the minutes, with the secretary's own wordings. */
export function handlingOf(itemId: ItemId, context: SentenceContext, language: Language): HandlingText {
  const { state } = context
  const handling = state.items.get(itemId)
  const entries = state.entries.filter((entry) => entry.itemId === itemId && stands(entry, handling))
  const wordings = wordingsOf(state.entries)
  const inPlace = (place: 'handling' | 'decision'): readonly HandlingLine[] =>
    entries
      .filter((entry) => placeOf(entry) === place)
      .toSorted((a, b) => orderIn(a) - orderIn(b))
      .map((entry) => lineOf(entry, wordings.get(entry.eventId), context, language))
      .filter(({ text }) => text !== '')
  return { handling: inPlace('handling'), decision: inPlace('decision') }
}

const placeOf = ({ event }: MeetingEntry): 'handling' | 'decision' | undefined => {
  if (event.kind === 'note') return event.place === 'beforeOutcome' ? 'handling' : 'decision'
  return PLACES[event.kind]
}

/** Elections, the outcome, then what was declared of it and noted after it. Before the outcome, as it happened. */
const orderIn = (entry: MeetingEntry): number => {
  if (placeOf(entry) === 'handling' || entry.event.kind === 'election') return 0
  return entry.event.kind === 'decided' ? 1 : 2
}

/** A decision that was taken back, and what was declared of it, is no longer told. */
function stands({ eventId, event }: MeetingEntry, handling: ItemHandling | undefined): boolean {
  if (event.kind === 'decided') return handling?.decided?.eventId === eventId
  if (event.kind === 'dissent') return handling?.dissents.some((one) => one.eventId === eventId) ?? false
  if (event.kind === 'inspectedImmediately') return handling?.inspectedImmediately ?? false
  return true
}

/** The last wording of each entry. */
const wordingsOf = (entries: readonly MeetingEntry[]): ReadonlyMap<MeetingEventId, EventOf<'reworded'>> =>
  new Map(
    entries
      .toSorted((a, b) => a.seq - b.seq)
      .flatMap(({ event }) => (event.kind === 'reworded' ? [[event.eventId, event] as const] : [])),
  )

function lineOf(
  entry: MeetingEntry,
  wording: EventOf<'reworded'> | undefined,
  context: SentenceContext,
  language: Language,
): HandlingLine {
  const generated = entrySentence(entry, context, language)
  const { eventId, at, event } = entry
  const line = { eventId, at, kind: event.kind, generated }
  if (wording === undefined || wording.text === generated)
    return { ...line, text: generated, wording: 'facts' }
  return { ...line, text: wording.text, wording: wording.basis === generated ? 'reworded' : 'stale' }
}
