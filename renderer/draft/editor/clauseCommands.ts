import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import type { Clause, Proposal } from '../../../core/draft/item.ts'
import {
  asNumbered,
  asSentences,
  bareClause,
  leadInOf,
  punctuateClauses,
} from '../../../core/draft/punctuate.ts'
import { type ClauseId, asId } from '../../../core/shared/ids.ts'
import { type Inline, inlineToText, run } from '../../../core/shared/text.ts'
import type { ClauseKind } from '../../../core/template/clauseKinds.ts'
import { applyText } from './applyText.ts'
import { depthOf } from './commands.ts'
import { docToText, factsOf } from './docToBlocks.ts'
import { newId } from './keepIds.ts'
import { placesIn } from './places.ts'

/** Where the caret goes: a clause, and how many letters of it stand before. */
interface Caret {
  readonly clauseId: string
  readonly offset: number
}

/** Another proposal in place of the written one, as one undo. Numbered clauses end as their places ask. */
function arrange(state: EditorState, proposal: Proposal, caret: Caret | null): EditorState['tr'] {
  const text = docToText(state.doc)
  const clauses =
    proposal.form === 'numbered' ? punctuateClauses(proposal.clauses, text.language) : proposal.clauses
  const changed = applyText(state.tr, { ...text, proposal: { ...proposal, clauses } }, factsOf(state.doc))
  const place = caret === null ? undefined : placesIn(changed.doc).get(caret.clauseId)
  if (place === undefined || caret === null) return changed
  const at = place.words + Math.min(caret.offset, place.node.content.size)
  return changed.setSelection(TextSelection.create(changed.doc, at)).scrollIntoView()
}

const proposalOf = ({ doc }: EditorState): Proposal => docToText(doc).proposal

/** The clause with the caret and where in it the caret is; `null`: the caret is elsewhere. */
function clauseHere({ selection: { $head } }: EditorState): (Caret & { readonly at: number }) | null {
  const depth = depthOf($head, 'clause')
  if (depth === 0) return null
  // The lead-in is the first child.
  const at = $head.index(depth - 1) - 1
  return { at, clauseId: String($head.node(depth).attrs['clauseId']), offset: $head.parentOffset }
}

/** Moves the clause with the caret up (-1) or down (1). */
export const moveClause =
  (step: 1 | -1): Command =>
  (state, dispatch) => {
    const here = clauseHere(state)
    if (here === null || here.at + step < 0 || here.at + step >= proposalOf(state).clauses.length)
      return false
    dispatch?.(moveClauseTo(state, here.at, here.at + step, here.offset))
    return true
  }

/** A change that puts the clause at `from` (from 0) at the place `to`, with the caret in it. */
export function moveClauseTo(state: EditorState, from: number, to: number, offset = 0): EditorState['tr'] {
  const proposal = proposalOf(state)
  const clause = proposal.clauses[from]
  if (clause === undefined) return state.tr
  const clauses = proposal.clauses.toSpliced(from, 1).toSpliced(to, 0, clause)
  return arrange(state, { ...proposal, clauses }, { clauseId: clause.clauseId, offset })
}

/** A new clause after the one with the caret, or in its place when it is empty, else the last; the caret goes into it. */
export function addClause(
  state: EditorState,
  content: readonly Inline[],
  kind: ClauseKind | null,
): EditorState['tr'] {
  const proposal = proposalOf(state)
  const here = clauseHere(state)
  const inLead = state.selection.$head.parent.type.name === 'leadIn'
  const empty = here === null ? undefined : proposal.clauses[here.at]
  const takes = content.length > 0 && empty !== undefined && inlineToText(empty.content) === ''
  const made: Clause = takes ? { ...empty, content, kind } : newClause(content, kind)
  const at = here === null ? (inLead ? 0 : proposal.clauses.length) : takes ? here.at : here.at + 1
  const clauses = proposal.clauses.toSpliced(at, takes ? 1 : 0, made)
  const offset = inlineToText(content).length
  return arrange(state, { ...proposal, clauses }, { clauseId: made.clauseId, offset })
}

const newClause = (content: readonly Inline[], kind: ClauseKind | null): Clause => ({
  clauseId: asId<ClauseId>(newId('clauseId')),
  kind,
  content,
  origin: null,
})

/** Enter at the end of a clause or the lead-in: an empty clause after it. Elsewhere in a clause the editor splits it. */
export const enterAfterClause: Command = (state, dispatch) => {
  const { $head, empty } = state.selection
  const inLead = $head.parent.type.name === 'leadIn'
  const isEnd = empty && $head.parentOffset === $head.parent.content.size
  if (!inLead && (clauseHere(state) === null || !isEnd)) return false
  dispatch?.(addClause(state, [], null))
  return true
}

/** Backspace at the start of a clause joins it to the one before; the first clause stays where it is. */
export const backspaceInClause: Command = (state, dispatch) => {
  const here = clauseHere(state)
  if (here === null || !state.selection.empty || here.offset > 0) return false
  const proposal = proposalOf(state)
  const [before, clause] = [proposal.clauses[here.at - 1], proposal.clauses[here.at]]
  if (clause === undefined) return false
  if (before === undefined) return inlineToText(clause.content) !== ''
  const bare = bareClause(before.content)
  const said = clause.content.length > 0
  const joined = said ? { ...before, content: [...bare, run(' '), ...clause.content] } : before
  const caret = { clauseId: before.clauseId, offset: said ? inlineToText(bare).length : Infinity }
  const clauses = proposal.clauses.toSpliced(here.at - 1, 2, joined)
  dispatch?.(arrange(state, { ...proposal, clauses }, caret))
  return true
}

/** Numbered clauses under a lead-in, or each a sentence of its own (R-PHR-02); only with the caret in the proposal. */
export const toggleNumbering: Command = (state, dispatch) => {
  if (depthOf(state.selection.$head, 'proposal') === 0) return false
  const { proposal, language } = docToText(state.doc)
  const other =
    proposal.form === 'numbered'
      ? asSentences(proposal)
      : asNumbered(proposal, leadInOf(proposal, language), language)
  const here = clauseHere(state)
  dispatch?.(arrange(state, other, here && { ...here, offset: Infinity }))
  return true
}
