import type { Item } from '../draft/item.ts'
import { decidingVote, winningSide } from '../meeting/deciding.ts'
import { dissentGround } from '../meeting/dissent.ts'
import { type ItemHandling, type MeetingState, type Recorded, disqualifiedIn } from '../meeting/handling.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { groundSection } from '../meeting/recusal.ts'
import type { Body, Organisation } from '../organisation/organisation.ts'
import type { BlockId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { type Block, inlineToText, run } from '../shared/text.ts'
import type { Decision, Recusal } from './decision.ts'
import { type FinalClause, finalClausesOf } from './finalClauses.ts'
import { type HandlingLine, handlingOf } from './handlingOf.ts'
import { phrase } from './phrases.ts'
import { bodyWords } from './sentenceWords.ts'

export interface DecisionFailure {
  readonly code: 'decision/not-decided'
  readonly title: string
}

/** What a decision out of entries needs to know besides the item and the meeting's state. */
export interface DecisionContext {
  readonly organisation: Organisation
  readonly body: Body
  readonly meeting: Meeting
  readonly nextBlockId: () => BlockId
}

/**
 * The decision on an item as its entries tell it: outcome, sentences, votes, dissents, clauses. Refused when the item is
 * not decided in the meeting.
 */
export function decisionFrom(
  item: Item,
  state: MeetingState,
  context: DecisionContext,
): Result<Decision, DecisionFailure> {
  const { meeting } = context
  const { language, title } = item.text
  const handling = state.items.get(item.itemId)
  if (handling === undefined || handling.decided === null || handling.section === null)
    return fail({ code: 'decision/not-decided', title })
  const { decided } = handling
  const finals = decidedText(item, handling, decided)
  const text = handlingOf(item.itemId, { ...context, state }, language)
  return ok({
    itemId: item.itemId,
    meetingId: meeting.meetingId,
    section: handling.section,
    handledOn: meeting.heldOn,
    handledAt: decided.at,
    outcome: decided.event.outcome,
    handling: text.handling.map((line) => paragraph(line.text, context)),
    text: decisionBlocks(text.decision, finals ?? [], item, context),
    recusals: recusalsOf(handling, language),
    printedAppeal: null,
    present: handling.presentAtDecision,
    ...(finals === null ? {} : { finalClauses: finals }),
    ...declarationsOf(handling),
  })
}

/** Votes, elections and what was declared; what there is none of is left out. */
function declarationsOf(handling: ItemHandling): Partial<Decision> {
  const votes = handling.votes.map(({ event, count, chair }) => ({ event, count, chair }))
  const elections = handling.elections.map(({ event, result }) => ({ event, result }))
  const dissents = handling.dissents.map(({ event }) => ({
    personId: event.by,
    ground: dissentGround(handling, event.by),
    attachmentNo: event.attachmentNo,
  }))
  return {
    ...(votes.length === 0 ? {} : { votes }),
    ...(elections.length === 0 ? {} : { elections }),
    ...(dissents.length === 0 ? {} : { dissents }),
    ...(handling.inspectedImmediately ? { inspectedImmediately: true } : {}),
  }
}

/**
 * The clauses as decided where they are not the proposal's: as the secretary wrote them, else the proposal with its
 * addition. Empty: changed, and not written. `null`: as proposed.
 */
function decidedText(
  { text: { proposal } }: Item,
  handling: ItemHandling,
  { event }: Recorded<'decided'>,
): readonly FinalClause[] | null {
  const { outcome, text, clauses } = event
  if (clauses !== null) return finalClausesOf(proposal.clauses, clauses)
  if (outcome === 'ACCEPTED_ADDITION' && text !== null)
    return finalClausesOf(proposal.clauses, [
      ...proposal.clauses.map(({ content }) => inlineToText(content)),
      text,
    ])
  return isUnwritten(handling, event) ? [] : null
}

/** Something else was decided than what was proposed, and no clauses say what. */
export function isUnwritten(
  handling: ItemHandling,
  { outcome, clauses }: Recorded<'decided'>['event'],
): boolean {
  if (clauses !== null) return false
  if (outcome === 'ACCEPTED_AMENDED_PRESENTER') return true
  if (outcome !== 'VOTE') return false
  const vote = decidingVote(handling, outcome)
  return (
    handling.proposalChanges.length > 0 || (vote !== undefined && winningSide(vote)?.side !== 'presenter')
  )
}

/** The lines of the decision; after the outcome, the clauses as they were decided. */
function decisionBlocks(
  lines: readonly HandlingLine[],
  finals: readonly FinalClause[],
  item: Item,
  context: DecisionContext,
): readonly Block[] {
  return lines.flatMap((line) => {
    const block = paragraph(line.text, context)
    return line.kind === 'decided' ? [block, ...finalBlocks(finals, item, context)] : [block]
  })
}

function finalBlocks(
  finals: readonly FinalClause[],
  { text: { language, proposal } }: Item,
  context: DecisionContext,
): readonly Block[] {
  if (finals.length === 0) return []
  const heading = paragraph(phrase('finalText', language, bodyWords(context.body, language)), context)
  if (proposal.form === 'running' && finals.length === 1)
    return [heading, ...finals.map(({ text }) => paragraph(text, context))]
  const items = finals.map(({ text }) => ({
    blockId: context.nextBlockId(),
    content: [run(text)],
    sublist: null,
  }))
  return [heading, { kind: 'list', blockId: context.nextBlockId(), origin: null, style: 'numbered', items }]
}

const recusalsOf = (handling: ItemHandling, language: Language): readonly Recusal[] =>
  handling.recusals
    .filter(({ event }) => event.ruling === 'disqualified' && disqualifiedIn(handling).has(event.personId))
    .map(({ event, at, returnedAt }) => ({
      personId: event.personId,
      ground: groundSection(event.ground)[language],
      leftAt: at,
      returnedAt,
    }))

const paragraph = (text: string, { nextBlockId }: DecisionContext): Block => ({
  kind: 'paragraph',
  blockId: nextBlockId(),
  origin: null,
  content: [run(text)],
})
