import type { Finding, Remedy } from '../../core/draft/findings/finding.ts'
import type { Inline } from '../../core/shared/text.ts'
import type { DraftScreen, DraftUi } from './draftContext.tsx'
import { addClause } from './editor/clauseCommands.ts'
import { showPlace } from './editor/createEditor.ts'
import { inlineToNodes, node, toDocMark } from './editor/inlineNodes.ts'
import { placesIn, rangeIn } from './editor/places.ts'
import { callService } from '../app/transport.ts'
import { currentActor } from '../app/people.ts'
import { askFact } from './askFact.ts'

/** Shows what a finding is about: its words, its field, or the part of the screen that holds it. */
export function showFinding(screen: DraftScreen, { key, place }: Finding): void {
  const { session, ui } = screen
  change(screen, { finding: key })
  if (place.blockId !== null && showPlace(session.view, place.blockId, place.range))
    change(screen, { pane: 'text', view: 'text' })
  else if (place.factId !== null) askFact(ui, place.factId)
  else (SHOWN_BY_PART[place.part] ?? showPart)(screen, place.part)
}

const change = ({ ui }: DraftScreen, next: Partial<DraftUi>): void => ui.set({ ...ui.get(), ...next })

type ShowPart = (screen: DraftScreen, part: string) => void

const showPeople: ShowPart = (screen, part) => {
  change(screen, { drawer: true, pane: 'facts' })
  focusOn(`[data-people="${part}"] input`)
}

/** Parts that are not words of the editor. */
const SHOWN_BY_PART: Readonly<Record<string, ShowPart>> = {
  title: () => focusOn('.draft-title-edit'),
  attachments: (screen) => change(screen, { tab: 'attachments', pane: 'review' }),
  translation: (screen) => change(screen, { view: 'languages', pane: 'text' }),
  preparers: showPeople,
  presenter: showPeople,
  infoContact: showPeople,
  served: showPeople,
  informed: showPeople,
}

const focusOn = (selector: string): void => {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus(), 30)
}

function showPart(screen: DraftScreen, part: string): void {
  const { view } = screen.session
  change(screen, { pane: 'text', view: 'text' })
  const index = part === 'effects' ? 1 : part === 'description' ? 0 : 2
  const first = view.state.doc.child(index).firstChild
  const id: unknown = first?.attrs['blockId'] ?? (index === 2 ? 'leadIn' : undefined)
  if (typeof id !== 'string' || !showPlace(view, id, null)) view.focus()
}

/** Does the one act that mends the finding. What it changes can be undone. */
export async function mendFinding(screen: DraftScreen, finding: Finding): Promise<void> {
  const { remedy } = finding
  if (remedy === null) showFinding(screen, finding)
  else if (remedy.kind === 'addPhrase') await addPhrase(screen, remedy.phraseId)
  else if ('text' in remedy || 'contents' in remedy || 'category' in remedy)
    changeWords(screen, finding, remedy)
  else openRemedy(screen, finding, remedy)
}

type WordRemedy = Extract<Remedy, { readonly kind: 'replaceWords' | 'splitClause' | 'markPersonal' }>

/** Remedies that change the words themselves. */
function changeWords(screen: DraftScreen, finding: Finding, remedy: WordRemedy): void {
  const { view } = screen.session
  switch (remedy.kind) {
    case 'replaceWords':
      return changeAt(screen, finding, (from, to) => view.state.tr.insertText(remedy.text, from, to))
    case 'markPersonal':
      return changeAt(screen, finding, (from, to) =>
        view.state.tr.addMark(
          from,
          to,
          toDocMark({ kind: 'personal', category: remedy.category, necessary: true }),
        ),
      )
    case 'splitClause':
      return splitClause(screen, finding.place.blockId, remedy.contents)
  }
}

function splitClause(
  { session: { view } }: DraftScreen,
  blockId: string | null,
  contents: readonly (readonly Inline[])[],
): void {
  const clause = placesIn(view.state.doc).get(blockId ?? '')
  if (clause === undefined) return
  const clauses = contents.map((content, at) =>
    node('clause', at === 0 ? clause.node.attrs : {}, inlineToNodes(content)),
  )
  view.dispatch(view.state.tr.replaceWith(clause.at, clause.at + clause.node.nodeSize, clauses))
}

/** Remedies that lead to where a person mends it. */
function openRemedy(screen: DraftScreen, finding: Finding, remedy: Remedy): void {
  switch (remedy.kind) {
    case 'fillFact':
      return askFact(screen.ui, remedy.factId)
    case 'addAttachment':
      change(screen, { tab: 'attachments', pane: 'review' })
      return focusOn('.draft-add-paper')
    case 'chooseKind':
      return openKinds(screen, finding.place.blockId)
    case 'nameContact':
      return showPeople(screen, 'infoContact')
    case 'serveOn':
      return screen.session.changeFrame({ served: [...screen.session.text().served, remedy.party] })
    default:
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
