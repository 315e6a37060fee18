import { sliceInline } from '../shared/inlineRange.ts'
import { type Inline, inlineToText } from '../shared/text.ts'
import type { FactChange } from './factChange.ts'
import { followSentences } from './followSentences.ts'
import type { Clause, ItemText, Proposal } from './item.ts'
import { arrangeProposal, bareClause, withoutLead } from './punctuate.ts'
import { type Followed, type Following, waitingChange } from './waitingChange.ts'

/** A proposal after a fact changed. Clauses are known by their part of the template, whatever order they stand in. */
export function followProposal({ proposal, language }: ItemText, following: Following): Followed<Proposal> {
  const leadIn = leadOf(proposal, following)
  const parts = partsOf(following)
  const clauses: Clause[] = []
  const updated: string[] = []
  const changes: FactChange[] = []
  for (const clause of proposal.clauses) {
    const followed = followClause(clause, leadIn, following)
    if (followed.value !== null) clauses.push(followed.value)
    updated.push(...followed.updated)
    changes.push(...followed.changes)
  }
  const added = insertNew(clauses, parts, following)
  const sameCount = added.length === 0 && clauses.length === proposal.clauses.length
  return {
    value: sameCount ? { ...proposal, clauses } : arrangeProposal({ ...proposal, clauses }, leadIn, language),
    updated: [...updated, ...added],
    changes,
  }
}

const leadOf = (proposal: Proposal, { before, after }: Following): readonly Inline[] =>
  [proposal.leadIn, before.proposal.leadIn, after.proposal.leadIn].find((lead) => lead.length > 0) ?? []

/** Parts of the template's clauses as they are now, in order. */
const partsOf = ({ after }: Following): readonly string[] =>
  after.proposal.clauses.map(({ origin }) => origin?.part ?? '')

const clauseOf = (proposal: Proposal, part: string | undefined): Clause | undefined =>
  proposal.clauses.find(({ origin }) => origin !== null && origin.part === part)

function followClause(
  clause: Clause,
  leadIn: readonly Inline[],
  following: Following,
): Followed<Clause | null> {
  const part = clause.origin?.part
  const [before, after] = [
    clauseOf(following.before.proposal, part),
    clauseOf(following.after.proposal, part),
  ]
  const same: Followed<Clause> = { value: clause, updated: [], changes: [] }
  if (before === undefined) return same
  const bare = (content: readonly Inline[]): readonly Inline[] => bareClause(withoutLead(content, leadIn))
  const [own, old, now] = [bare(clause.content), bare(before.content), bare(after?.content ?? [])]
  const untouched = inlineToText(own) === inlineToText(old)
  if (after === undefined && untouched) return { value: null, updated: [clause.clauseId], changes: [] }
  if (inlineToText(old) === inlineToText(now)) return same
  const { exchanges } = following.fact
  const followed = untouched
    ? { content: now, updated: true, waiting: [] }
    : followSentences(own, { before: old, after: now, exchanges })
  const from = inlineToText(clause.content).length - inlineToText(withoutLead(clause.content, leadIn)).length
  return {
    value: {
      ...clause,
      content: inPlace(clause.content, from, own, followed.content),
      origin: after?.origin ?? clause.origin,
    },
    updated: followed.updated ? [clause.clauseId] : [],
    changes: followed.waiting.map((sentence) => {
      const range = sentence.range && { from: sentence.range.from + from, to: sentence.range.to + from }
      return waitingChange(following, clause.clauseId, { ...sentence, range }, null)
    }),
  }
}

/** New words between the lead-in and the punctuation that the clause already has. */
function inPlace(
  content: readonly Inline[],
  from: number,
  own: readonly Inline[],
  words: readonly Inline[],
): readonly Inline[] {
  const length = inlineToText(content).length
  const end = from + inlineToText(own).length
  return [...sliceInline(content, 0, from), ...words, ...sliceInline(content, end, length)]
}

/** Clauses the template gives only now, each after the clause that stands before it there. Returns their ids. */
function insertNew(
  clauses: Clause[],
  parts: readonly string[],
  { before, after }: Following,
): readonly string[] {
  const fresh = after.proposal.clauses.filter(
    ({ origin }) => clauseOf(before.proposal, origin?.part) === undefined,
  )
  for (const clause of fresh) {
    const earlier = parts.slice(0, parts.indexOf(clause.origin?.part ?? '')).toReversed()
    const at = earlier
      .map((part) => clauses.findIndex(({ origin }) => origin?.part === part))
      .find((found) => found >= 0)
    clauses.splice((at ?? -1) + 1, 0, clause)
  }
  return fresh.map(({ clauseId }) => clauseId)
}
