import type { EditorView } from '@tiptap/pm/view'
import type { MethodName } from '../../api/contract/index.ts'
import type { FactSet, OpenItem, SavedItem } from '../../api/drafting.ts'
import type { ItemText } from '../../core/draft/item.ts'
import { mergeTexts } from '../../core/draft/mergeTexts.ts'
import type { ItemId } from '../../core/shared/ids.ts'
import { sameData } from '../../core/shared/same.ts'
import { currentActor } from '../app/people.ts'
import { type Stored, createStored } from '../app/stored.ts'
import { type MethodAnswer, type MethodAsk, callService } from '../app/transport.ts'
import {
  type DraftState,
  factState,
  openedState,
  refusedState,
  reviewedState,
  savedState,
} from './draftState.ts'
import { type EditorEvents, bringText, createEditor } from './editor/createEditor.ts'
import { docToText, factsOf } from './editor/docToBlocks.ts'
import { factToRaw } from './factToRaw.ts'
import { createTimers } from './timers.ts'
import { windowSession } from './windowSession.ts'

/** Typing is on the disk after this at the latest: a crash loses at most the last second. */
const JOURNAL_MS = 400
/** A pause this long saves. */
const SAVE_MS = 1500
/** Findings are told anew after this pause. */
const CHECK_MS = 250
/** Others see that the item is open here. */
const PRESENCE_MS = 10_000
/** How long words that followed a fact keep their ground. */
const UPDATED_MS = 4000

/** One item open in one window: its editor, what is saved of it, and the acts that change it, one after the other. */
export interface DraftSession {
  readonly itemId: ItemId
  readonly view: EditorView
  readonly state: Stored<DraftState>
  readonly text: () => ItemText
  readonly saveNow: () => Promise<void>
  readonly setFact: (factId: string, value: unknown) => Promise<MethodAnswer<'item.setFact'>>
  /** Runs an act that answers the saved item: it gets the item, session, version and what is typed. */
  readonly act: <M extends SavingMethod>(method: M, input: ActInput<M>) => Promise<MethodAnswer<M>>
  /** Changes what is not written in the editor: title, people, papers. Undo covers it. */
  readonly changeFrame: (change: Partial<ItemText>) => void
  /** Puts a text in place of the typed one, as one undo. */
  readonly replaceText: (text: ItemText) => void
  /** What is saved is now another's text: ours is compared with it from here on. */
  readonly rebase: (saved: ItemText) => void
  readonly update: (change: (state: DraftState) => DraftState) => void
  readonly close: () => Promise<void>
}

type SavingMethod =
  | 'item.save'
  | 'item.setFact'
  | 'item.settleFactChange'
  | 'item.attach'
  | 'item.translate'
  | 'item.restoreVersion'

/** What the session fills in by itself. */
type Filled = 'itemId' | 'session' | 'version' | 'text'

export type ActInput<M extends SavingMethod> = Omit<MethodAsk<M>, Filled>

export function createDraftSession(open: OpenItem, events: Omit<EditorEvents, 'onChange'>): DraftSession {
  const { itemId } = open.item
  const state = createStored<DraftState>(openedState(open))
  const update = (change: (now: DraftState) => DraftState): void => state.set(change(state.get()))
  const timers = createTimers()
  let queue: Promise<unknown> = Promise.resolve()
  let base = open.item.text

  const view = createEditor(open.item.text, open.item.facts, { ...events, onChange: () => changed() })
  const text = (): ItemText => docToText(view.state.doc)

  const ask = async <M extends MethodName>(method: M, input: MethodAsk<M>) =>
    callService(currentActor(), method, input)

  function changed(): void {
    update((now) => ({ ...now, save: 'unsaved', edits: now.edits + 1 }))
    timers.once('journal', JOURNAL_MS, () => void writeJournal())
    timers.after('save', SAVE_MS, () => void saveNow())
    timers.after('check', CHECK_MS, () => void check())
    undoneFacts()
  }

  async function writeJournal(): Promise<void> {
    const { version } = state.get()
    const answer = await ask('item.journal.write', { itemId, session: windowSession, version, text: text() })
    if (!answer.ok) update((now) => refusedState(now, answer.failure))
  }

  async function check(): Promise<void> {
    const answer = await ask('item.check', { itemId, text: text() })
    if (answer.ok && timers.isQuiet('check')) update((now) => reviewedState(now, answer.value))
  }

  /** Undoing words that followed a fact brings the fact back too. */
  function undoneFacts(): void {
    const shown = factsOf(view.state.doc)
    const { item } = state.get()
    const factId = [...Object.keys(shown), ...Object.keys(item.facts)].find(
      (id) => !sameData(shown[id] ?? null, item.facts[id] ?? null),
    )
    if (factId === undefined) return
    const raw = factToRaw(shown[factId] ?? null)
    // The words were undone with it: the service's own words follow the fact, and both are the same again.
    timers.after('facts', 0, () => void act('item.setFact', { fact: factId, value: raw }, 'theirs'))
  }

  /** Acts wait for each other: each is made on the version the one before left. */
  async function act<M extends SavingMethod>(
    method: M,
    input: ActInput<M>,
    words: 'ours' | 'theirs' = WITHOUT_TEXT.includes(method) ? 'theirs' : 'ours',
  ): Promise<MethodAnswer<M>> {
    const turn = queue.then(async () => {
      if (WITHOUT_TEXT.includes(method) && !sameData(text(), base)) await perform('item.save', {}, 'ours')
      return perform(method, input, words)
    })
    queue = turn.catch(() => undefined)
    return turn
  }

  async function perform<M extends SavingMethod>(
    method: M,
    input: ActInput<M>,
    words: 'ours' | 'theirs',
  ): Promise<MethodAnswer<M>> {
    timers.stop('save')
    const sent = text()
    timers.once('saving', 400, () => update((now) => ({ ...now, save: 'saving' })))
    const { version } = state.get()
    const typed = words === 'ours' ? { text: sent } : {}
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the filled-in fields and the rest are the input
    const whole = { ...input, itemId, session: windowSession, version, ...typed } as MethodAsk<M>
    const answer = await ask(method, whole)
    timers.stop('saving')
    if (answer.ok) takeIn(sent, answer.value as SavedItem)
    else update((now) => refusedState(now, answer.failure))
    return answer
  }

  /** Words that came with the answer go in where they differ from what was sent; what was typed since stays. */
  function takeIn(sent: ItemText, saved: SavedItem): void {
    const now = text()
    const next = sameData(now, sent) ? saved.item.text : mergeTexts(sent, now, saved.item.text).text
    base = saved.item.text
    update((before) => savedState(before, saved, !sameData(now, sent)))
    bringText(view, next, saved.item.facts, saved.merged.length === 0)
    if (sameData(text(), base)) {
      timers.stop('journal', 'save')
      update((before) => ({ ...before, save: 'saved' }))
    }
  }

  async function saveNow(): Promise<void> {
    if (sameData(text(), base)) return
    await act('item.save', {})
  }

  async function setFact(factId: string, value: unknown): Promise<MethodAnswer<'item.setFact'>> {
    const before = state.get().facts.find(({ definition }) => definition.id === factId)?.printed ?? ''
    const answer = await act('item.setFact', { fact: factId, value })
    if (answer.ok) showFact(answer.value, { factId, before })
    return answer
  }

  function showFact(set: FactSet, changedFact: { readonly factId: string; readonly before: string }): void {
    update((now) => factState(now, set, changedFact))
    timers.after('updated', UPDATED_MS, () => update((now) => ({ ...now, updated: [] })))
  }

  async function tellPresence(): Promise<void> {
    const answer = await ask('item.presence', { itemId, session: windowSession, part: null })
    if (answer.ok) update((now) => ({ ...now, others: answer.value }))
  }
  const presence = setInterval(() => void tellPresence(), PRESENCE_MS)

  return {
    itemId,
    view,
    state,
    text,
    saveNow,
    setFact,
    act,
    update,
    rebase: (saved) => {
      base = saved
    },
    changeFrame: (change) => {
      const { description: _, effects: __, proposal: ___, ...frame } = { ...text(), ...change }
      view.dispatch(view.state.tr.setDocAttribute('frame', frame))
    },
    replaceText: (next) => bringText(view, next, factsOf(view.state.doc), true),
    close: async () => {
      clearInterval(presence)
      timers.stopAll()
      await saveNow()
      await queue
      view.destroy()
      await ask('item.close', { itemId, session: windowSession })
    },
  }
}

/** These do not take what is typed with them: it is saved first. */
const WITHOUT_TEXT: readonly SavingMethod[] = ['item.attach', 'item.translate', 'item.restoreVersion']
