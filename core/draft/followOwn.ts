import { trimInlineEnd } from '../shared/inlineRange.ts'
import { type Block, type Inline, type Origin, inlineToText } from '../shared/text.ts'
import { hashText } from '../template/origin.ts'
import { type Exchange, exchangeWords } from './exchange.ts'
import { contentOf } from './contentOf.ts'
import type { FactChange } from './factChange.ts'
import { sentencesOf } from './followSentences.ts'
import type { ItemText } from './item.ts'
import { bareClause } from './punctuate.ts'
import { type Followed, type Following, waitingChange } from './waitingChange.ts'

/** Origin of a clause that came from a phrase: its template is `phrase/…`, its hash is of the bare clause's words. */
export const phraseOrigin = (phraseId: string, content: readonly Inline[]): Origin => ({
  template: `phrase/${phraseId}`,
  version: 1,
  part: 'clause',
  hash: hashText(inlineToText(bareClause(content))),
})

/**
 * Words that are not the template's: a clause from a phrase that nobody rewrote follows the fact; every sentence of
 * the author's own that has the old figure waits for a choice.
 */
export function followOwn(text: ItemText, following: Following): Followed<ItemText> {
  const own = [...text.description, ...text.effects].filter(({ origin }) => !isGiven(origin, following))
  const updated: string[] = []
  const changes: FactChange[] = own.flatMap((block) =>
    ownChanges(block.blockId, contentOf(block), following, block),
  )
  const clauses = text.proposal.clauses.map((clause) => {
    if (isGiven(clause.origin, following)) return clause
    const content = exchangeWords(clause.content, following.fact.exchanges)
    if (content === null) return clause
    if (!isUntouchedPhrase(clause.origin, clause.content)) {
      changes.push(...ownChanges(clause.clauseId, clause.content, following, null))
      return clause
    }
    updated.push(clause.clauseId)
    return {
      ...clause,
      content,
      origin: phraseOrigin(clause.origin?.template.slice('phrase/'.length) ?? '', content),
    }
  })
  return { value: { ...text, proposal: { ...text.proposal, clauses } }, updated, changes }
}

/** Does the template still give this block or clause, so that it has been followed already? */
function isGiven(origin: Origin | null, { before, after }: Following): boolean {
  if (origin === null) return false
  const given = [before, after].flatMap(({ description, effects, proposal }) => [
    ...[...description, ...effects].map((block) => block.origin),
    ...proposal.clauses.map((clause) => clause.origin),
  ])
  return given.some(
    (known) =>
      known?.template === origin.template &&
      known.part === origin.part &&
      (known.hash === origin.hash || origin.part.startsWith('clause:')),
  )
}

const isUntouchedPhrase = (origin: Origin | null, content: readonly Inline[]): boolean =>
  origin !== null &&
  origin.template.startsWith('phrase/') &&
  origin.hash === hashText(inlineToText(bareClause(content)))

function ownChanges(
  blockId: string,
  content: readonly Inline[],
  following: Following,
  block: Block | null,
): readonly FactChange[] {
  const { exchanges } = following.fact
  if (block?.kind === 'list' || block?.kind === 'table')
    return wholeChange(blockId, content, following, exchanges)
  let at = 0
  return sentencesOf(content).flatMap((sentence): readonly FactChange[] => {
    const from = at
    at += inlineToText(sentence).length
    const before = trimInlineEnd(sentence)
    const mine = exchangeWords(before, exchanges)
    if (mine === null) return []
    const range = { from, to: from + inlineToText(before).length }
    return [waitingChange(following, blockId, { range, before, mine, template: null }, null)]
  })
}

function wholeChange(
  blockId: string,
  before: readonly Inline[],
  following: Following,
  exchanges: readonly Exchange[],
): readonly FactChange[] {
  const mine = exchangeWords(before, exchanges)
  return mine === null
    ? []
    : [waitingChange(following, blockId, { range: null, before, mine, template: null }, null)]
}
