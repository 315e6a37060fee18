import type { Finding } from '../../core/draft/findings/finding.ts'
import type { DraftScreen } from './draftContext.tsx'
import { addClause } from './editor/commands.ts'
import { showPlace } from './editor/createEditor.ts'
import { inlineToNodes, node } from './editor/inlineNodes.ts'
import { placesIn, rangeIn } from './editor/places.ts'
import { blockSchema } from './editor/schema.ts'
import { callService } from '../app/transport.ts'
import { currentActor } from '../app/people.ts'
import { askFact } from './askFact.ts'

/** Shows what a finding is about: its words, its field, or the part of the screen that holds it. */
export function showFinding(screen: DraftScreen, { key, place }: Finding): void {
  const { session, ui } = screen
  ui.set({ ...ui.get(), finding: key })
  if (place.blockId !== null && showPlace(session.view, place.blockId, place.range)) {
    ui.set({ ...ui.get(), pane: 'text', view: 'text' })
    return
  }
  if (place.factId !== null) return askFact(ui, place.factId)
  switch (place.part) {
    case 'title':
      return focusOn('.draft-title-edit')
    case 'attachments':
      ui.set({ ...ui.get(), tab: 'attachments', pane: 'review' })
      return
    case 'translation':
      ui.set({ ...ui.get(), view: 'languages', pane: 'text' })
      return
    case 'preparers':
    case 'presenter':
    case 'infoContact':
    case 'served':
    case 'informed':
      ui.set({ ...ui.get(), drawer: true, pane: 'facts' })
      return focusOn(`[data-people="${place.part}"] input`)
    default:
      ui.set({ ...ui.get(), pane: 'text', view: 'text' })
      showPart(screen, place.part)
  }
}

const focusOn = (selector: string): void => {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus(), 30)
}

function showPart({ session: { view } }: DraftScreen, part: string): void {
  const index = part === 'effects' ? 1 : part === 'description' ? 0 : 2
  const first = view.state.doc.child(index).firstChild
  const id: unknown = first?.attrs['blockId'] ?? (index === 2 ? 'leadIn' : undefined)
  if (typeof id !== 'string' || !showPlace(view, id, null)) view.focus()
}

/** Does the one act that mends the finding. What it changes can be undone. */
export async function mendFinding(screen: DraftScreen, finding: Finding): Promise<void> {
  const { session, ui } = screen
  const { remedy, place } = finding
  const { view } = session
  switch (remedy?.kind) {
    case 'fillFact':
      return askFact(ui, remedy.factId)
    case 'replaceWords':
      return changeAt(screen, finding, (from, to) => view.state.tr.insertText(remedy.text, from, to))
    case 'markPersonal':
      return changeAt(screen, finding, (from, to) => {
        const type = blockSchema.marks['personal']
        const tr = view.state.tr
        return type === undefined
          ? tr
          : tr.addMark(from, to, type.create({ category: remedy.category, necessary: true }))
      })
    case 'splitClause': {
      const clause = placesIn(view.state.doc).get(place.blockId ?? '')
      if (clause === undefined) return
      const clauses = remedy.contents.map((content, at) =>
        node('clause', at === 0 ? clause.node.attrs : {}, inlineToNodes(content)),
      )
      return view.dispatch(view.state.tr.replaceWith(clause.at, clause.at + clause.node.nodeSize, clauses))
    }
    case 'addPhrase':
      return addPhrase(screen, remedy.phraseId)
    case 'addAttachment':
      ui.set({ ...ui.get(), tab: 'attachments', pane: 'review' })
      return focusOn('.draft-add-paper')
    case 'chooseKind':
      return openKinds(screen, place.blockId)
    case 'nameContact':
      ui.set({ ...ui.get(), drawer: true, pane: 'facts' })
      return focusOn('[data-people="infoContact"] input')
    case 'recordDisqualification':
    case undefined:
      showFinding(screen, finding)
  }
}

function changeAt(
  { session: { view } }: DraftScreen,
  { place }: Finding,
  change: (from: number, to: number) => typeof view.state.tr,
): void {
  const found = placesIn(view.state.doc).get(place.blockId ?? '')
  if (found === undefined) return
  const { from, to } = rangeIn(found, place.range)
  view.dispatch(change(from, to).scrollIntoView())
  view.focus()
}

async function addPhrase({ session }: DraftScreen, phraseId: string): Promise<void> {
  const answer = await callService(currentActor(), 'phrase.list', { itemId: session.itemId })
  const phrase = answer.ok ? answer.value.find(({ id }) => id === phraseId) : undefined
  if (phrase === undefined) return
  const { view } = session
  view.dispatch(addClause(view.state, phrase.content, phrase.kind))
  view.focus()
}

/** Opens the menu of kinds of a clause, or of the one with the caret. */
export function openKinds({ session: { view }, ui }: DraftScreen, clauseId: string | null): void {
  const id = clauseId ?? ui.get().caret
  const button = view.dom.querySelector<HTMLElement>(`[data-clause="${id}"] .draft-kind`)
  if (button !== null && id !== null) ui.set({ ...ui.get(), kinds: { clauseId: id, button } })
}

/** The next (1) or previous (-1) finding, around; its words are selected. */
export function stepFinding(screen: DraftScreen, by: 1 | -1): void {
  const { all, at } = activeFinding(screen)
  if (all.length === 0) return
  const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length
  const finding = all[next]
  if (finding !== undefined) showFinding(screen, finding)
}

/** Does the act of the finding that is being looked at. */
export function mendActive(screen: DraftScreen): void {
  const { all, at } = activeFinding(screen)
  const finding = all[at]
  if (finding !== undefined) void mendFinding(screen, finding)
}

function activeFinding({ session, ui }: DraftScreen): {
  readonly all: readonly Finding[]
  readonly at: number
} {
  const all = session.state.get().review.findings
  return { all, at: all.findIndex(({ key }) => key === ui.get().finding) }
}
