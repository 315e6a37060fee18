import { sliceInline } from '../shared/inlineRange.ts'
import { type Inline, inlineToText } from '../shared/text.ts'
import type { FactChange } from './factChange.ts'
import { type FollowedWords, followSentences } from './followSentences.ts'
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
  const before = clauseOf(following.before.proposal, part)
  const after = clauseOf(following.after.proposal, part)
  const [own, old, now] = [bareOf(clause, leadIn), bareOf(before, leadIn), bareOf(after, leadIn)]
  if (before === undefined || inlineToText(old) === inlineToText(now))
    return { value: clause, updated: [], changes: [] }
  const untouched = inlineToText(own) === inlineToText(old)
  if (untouched && after === undefined) return { value: null, updated: [clause.clauseId], changes: [] }
  const followed = untouched
    ? { content: now, updated: true, waiting: [] }
    : followSentences(own, { before: old, after: now, exchanges: following.fact.exchanges })
  return placed({ ...clause, origin: after?.origin ?? clause.origin }, { leadIn, own, followed }, following)
}

/** What a clause says by itself, without the lead-in and the punctuation; nothing when there is no clause. */
const bareOf = (clause: Clause | undefined, leadIn: readonly Inline[]): readonly Inline[] =>
  clause === undefined ? [] : bareClause(withoutLead(clause.content, leadIn))

/** The clause with followed words between its lead-in and its punctuation, and the choices that wait in it. */
function placed(
  clause: Clause,
  {
    leadIn,
    own,
    followed,
  }: {
    readonly leadIn: readonly Inline[]
    readonly own: readonly Inline[]
    readonly followed: FollowedWords
  },
  following: Following,
): Followed<Clause> {
  const from = inlineToText(clause.content).length - inlineToText(withoutLead(clause.content, leadIn)).length
  return {
    value: { ...clause, content: inPlace(clause.content, from, own, followed.content) },
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
