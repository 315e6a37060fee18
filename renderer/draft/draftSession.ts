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
import { partAt } from './editor/places.ts'
import { factToRaw } from './factToRaw.ts'
import { createTimers, pauseFor } from './timers.ts'
import { windowSession } from './windowSession.ts'

/** Typing is on the disk after this at the latest: a crash loses at most the last second. */
const JOURNAL_MS = 400
/** A pause this long saves. */
const SAVE_MS = 1500
/** Findings are told anew after this pause, a long text's after a longer one. */
const CHECK_MS = 250
/** Others see that the item is open here. */
const PRESENCE_MS = 10_000
/** How long words that followed a fact keep their ground. */
const UPDATED_MS = 4000
/** A save that takes longer is told of. */
const SLOW_MS = 400

/** One item open in one window: its editor, what is saved of it, and the acts that change it, one after the other. */
export interface DraftSession {
  readonly itemId: ItemId
  readonly view: EditorView
  readonly state: Stored<DraftState>
  /** Grows with every change of the words and every save: apart from the state, since most of the screen does not follow. */
  readonly edits: Stored<number>
  readonly text: () => ItemText
  saveNow(): Promise<void>
  setFact(factId: string, value: unknown): Promise<MethodAnswer<'item.setFact'>>
  /** Runs an act that answers the saved item: it gets the item, session, version and what is typed. */
  act<M extends SavingMethod>(method: M, input: ActInput<M>): Promise<MethodAnswer<M>>
  /** Changes what is not written in the editor: title, people, papers. Undo covers it. */
  changeFrame(change: Partial<ItemText>): void
  /** Puts a text in place of the typed one, as one undo. */
  replaceText(text: ItemText): void
  /** What is saved is now another's text: ours is compared with it from here on. */
  rebase(saved: ItemText): void
  readonly update: (change: (state: DraftState) => DraftState) => void
  close(): Promise<void>
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

export const createDraftSession = (open: OpenItem, events: Omit<EditorEvents, 'onChange'>): DraftSession =>
  new OpenDraft(open, events)

class OpenDraft implements DraftSession {
  readonly itemId: ItemId
  readonly view: EditorView
  readonly state: Stored<DraftState>
  readonly edits = createStored(0)
  readonly #timers = createTimers()
  readonly #presence = setInterval(() => void this.#tellPresence(), PRESENCE_MS)
  /** The text as it is saved. */
  #saved: ItemText
  /** How long the findings last took to be told, in milliseconds. */
  #checkTook = 0
  /** Ends when the last act that was asked for has ended. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(open: OpenItem, events: Omit<EditorEvents, 'onChange'>) {
    const { item } = open
    this.itemId = item.itemId
    this.#saved = item.text
    this.state = createStored(openedState(open))
    this.view = createEditor(item.text, item.facts, { ...events, onChange: () => this.#changed() })
  }

  readonly text = (): ItemText => docToText(this.view.state.doc)

  readonly update = (change: (state: DraftState) => DraftState): void =>
    this.state.set(change(this.state.get()))

  #changed(): void {
    this.update((now) => (now.save === 'unsaved' ? now : { ...now, save: 'unsaved' }))
    this.edits.set(this.edits.get() + 1)
    this.#timers.once('journal', JOURNAL_MS, () => void this.#writeJournal())
    this.#timers.after('save', SAVE_MS, () => void this.saveNow())
    this.#timers.after('check', pauseFor(CHECK_MS, this.#checkTook), () => void this.#check())
    this.#followUndoneFact()
  }

  async #writeJournal(): Promise<void> {
    const { version } = this.state.get()
    const entry = { itemId: this.itemId, session: windowSession, version, text: this.text() }
    const answer = await ask('item.journal.write', entry)
    if (!answer.ok) this.update((now) => refusedState(now, answer.failure))
  }

  async #check(): Promise<void> {
    const asked = performance.now()
    const answer = await ask('item.check', { itemId: this.itemId, text: this.text() })
    this.#checkTook = performance.now() - asked
    if (answer.ok && this.#timers.isQuiet('check')) this.update((now) => reviewedState(now, answer.value))
  }

  /** Undoing words that followed a fact brings the fact back too. */
  #followUndoneFact(): void {
    const shown = factsOf(this.view.state.doc)
    const { item } = this.state.get()
    const factId = [...Object.keys(shown), ...Object.keys(item.facts)].find(
      (id) => !sameData(shown[id] ?? null, item.facts[id] ?? null),
    )
    if (factId === undefined) return
    const raw = factToRaw(shown[factId] ?? null)
    // The words were undone with it: the service's own words follow the fact, and both are the same again.
    this.#timers.after(
      'facts',
      0,
      () => void this.act('item.setFact', { fact: factId, value: raw }, 'theirs'),
    )
  }

  /** Acts wait for each other: each is made on the version the one before left. */
  async act<M extends SavingMethod>(
    method: M,
    input: ActInput<M>,
    words: 'ours' | 'theirs' = WITHOUT_TEXT.includes(method) ? 'theirs' : 'ours',
  ): Promise<MethodAnswer<M>> {
    const turn = this.#turn.then(async () => {
      if (WITHOUT_TEXT.includes(method) && this.#hasUnsaved()) await this.#perform('item.save', {}, 'ours')
      return this.#perform(method, input, words)
    })
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async #perform<M extends SavingMethod>(
    method: M,
    input: ActInput<M>,
    words: 'ours' | 'theirs',
  ): Promise<MethodAnswer<M>> {
    this.#timers.stop('save')
    const text = this.text()
    const { version } = this.state.get()
    this.#timers.once('saving', SLOW_MS, () => this.update((now) => ({ ...now, save: 'saving' })))
    const place = { itemId: this.itemId, session: windowSession, version }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the filled-in fields and the rest are the input
    const whole = { ...input, ...place, ...(words === 'ours' ? { text } : {}) } as MethodAsk<M>
    const answer = await ask(method, whole)
    this.#timers.stop('saving')
    if (answer.ok) this.#takeIn(text, answer.value)
    else this.update((now) => refusedState(now, answer.failure))
    return answer
  }

  /** Words that came with the answer go in where they differ from what was sent; what was typed since stays. */
  #takeIn(sent: ItemText, saved: SavedItem): void {
    const now = this.text()
    // Where the service has the very words, ours stand for them: what is the same object need not be compared again.
    const kept = sameData(sent, saved.item.text) ? sent : saved.item.text
    const next = sameData(now, sent) ? kept : mergeTexts(sent, now, kept).text
    this.#saved = kept
    if (!sameData({ ...this.state.get().item, text: null }, { ...saved.item, text: null }))
      this.edits.set(this.edits.get() + 1)
    this.update((before) => savedState(before, saved, !sameData(now, sent)))
    bringText(this.view, next, saved.item.facts, saved.merged.length === 0)
    if (this.#hasUnsaved()) return
    this.#timers.stop('journal', 'save')
    this.update((before) => ({ ...before, save: 'saved' }))
  }

  #hasUnsaved(): boolean {
    return !sameData(this.text(), this.#saved)
  }

  async saveNow(): Promise<void> {
    if (this.#hasUnsaved()) await this.act('item.save', {})
  }

  async setFact(factId: string, value: unknown): Promise<MethodAnswer<'item.setFact'>> {
    const field = this.state.get().facts.find(({ definition }) => definition.id === factId)
    const answer = await this.act('item.setFact', { fact: factId, value })
    if (answer.ok) this.#showFact(answer.value, { factId, before: field?.printed ?? '' })
    return answer
  }

  #showFact(set: FactSet, changed: { readonly factId: string; readonly before: string }): void {
    this.update((now) => factState(now, set, changed))
    this.#timers.after('updated', UPDATED_MS, () => this.update((now) => ({ ...now, updated: [] })))
  }

  async #tellPresence(): Promise<void> {
    const { doc, selection } = this.view.state
    const part = partAt(doc, selection.head)
    const answer = await ask('item.presence', { itemId: this.itemId, session: windowSession, part })
    if (answer.ok) this.update((now) => ({ ...now, others: answer.value }))
  }

  rebase(saved: ItemText): void {
    this.#saved = saved
  }

  changeFrame(change: Partial<ItemText>): void {
    const { description: _, effects: __, proposal: ___, ...frame } = { ...this.text(), ...change }
    this.view.dispatch(this.view.state.tr.setDocAttribute('frame', frame))
  }

  replaceText(next: ItemText): void {
    bringText(this.view, next, factsOf(this.view.state.doc), true)
  }

  async close(): Promise<void> {
    clearInterval(this.#presence)
    this.#timers.stopAll()
    await this.saveNow()
    await this.#turn
    this.view.destroy()
    await ask('item.close', { itemId: this.itemId, session: windowSession })
  }
}

const ask = async <M extends MethodName>(method: M, input: MethodAsk<M>): Promise<MethodAnswer<M>> =>
  callService(currentActor(), method, input)

/** These do not take what is typed with them: it is saved first. */
const WITHOUT_TEXT: readonly SavingMethod[] = ['item.attach', 'item.translate', 'item.restoreVersion']
