import { entrySentence } from '../../../core/decision/entrySentence.ts'
import type { SentenceContext } from '../../../core/decision/sentenceWords.ts'
import type { EventOf, MeetingEntry } from '../../../core/meeting/events.ts'
import { type ItemId } from '../../../core/shared/ids.ts'
import type { Language } from '../../../core/shared/language.ts'
import type { MeetingRoom } from './roomContext.ts'

/** One line of what comes to the minutes. */
export interface LogLine {
  readonly entry: MeetingEntry
  /** As it will be printed. */
  readonly text: string
  /** As the facts say it now. */
  readonly generated: string
  /** The secretary's own wording; `null`: the generated one. */
  readonly own: EventOf<'reworded'> | null
}

type Telling = Pick<MeetingRoom, 'state' | 'view'>

export const sentenceContext = ({ state, view }: Telling): SentenceContext => ({
  organisation: view.organisation,
  body: view.body,
  state,
})

/** The lines of one item: its own entries, and what happened in the room between it and the next. */
export function logLines(room: Telling, itemId: ItemId, language: Language): readonly LogLine[] {
  const { entries } = room.state
  const rewordings = new Map(
    entries.flatMap(({ event }) => (event.kind === 'reworded' ? [[event.eventId, event] as const] : [])),
  )
  const context = sentenceContext(room)
  return entriesOf(entries, itemId)
    .filter(({ event }) => !UNSAID.has(event.kind))
    .map((entry) => {
      const generated = entrySentence(entry, context, language)
      const own = rewordings.get(entry.eventId) ?? null
      return { entry, generated, own, text: own?.text ?? generated }
    })
}

/** Frame that has no sentence of its own in the minutes. */
const UNSAID: ReadonlySet<string> = new Set(['itemOpened', 'reworded', 'corrected'])

function entriesOf(entries: readonly MeetingEntry[], itemId: ItemId): readonly MeetingEntry[] {
  let here: ItemId | null = null
  const first = entries.find(({ event }) => event.kind === 'itemOpened')?.itemId ?? itemId
  return entries.filter((entry) => {
    if (entry.event.kind === 'itemOpened') here = entry.event.itemId
    return entry.itemId === null ? (here ?? first) === itemId : entry.itemId === itemId
  })
}
