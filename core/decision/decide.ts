import type { ClockTime, IsoDate } from '../calendar/day.ts'
import type { Item } from '../draft/item.ts'
import { bodyAtStart } from '../organisation/bodyName.ts'
import type { Body, Organisation } from '../organisation/organisation.ts'
import { findPerson } from '../organisation/organisation.ts'
import { type Meeting, type MeetingRecord } from '../meeting/meeting.ts'
import { attendanceAt } from '../meeting/quorum.ts'
import type { BlockId, PersonId } from '../shared/ids.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { type Block, run } from '../shared/text.ts'
import type { Decision, Recusal } from './decision.ts'
import { expertSentence, recusalSentence } from './handlingText.ts'
import { type PlainOutcome, outcomeSentence } from './outcomeText.ts'

/** What the secretary recorded of one item. The sentences of the minutes come out of it. */
export interface Ruling {
  readonly outcome: PlainOutcome
  readonly handledAt: ClockTime
  readonly recusals: readonly Recusal[]
  /** Experts heard, who left before the decision. */
  readonly heard: readonly PersonId[]
  /** The secretary's own sentences after the outcome. */
  readonly notes: readonly string[]
}

export type DecideFailure =
  | { readonly code: 'decision/not-on-agenda'; readonly title: string; readonly status: string }
  | {
      readonly code: 'decision/no-quorum'
      readonly title: string
      readonly present: number
      readonly required: number
    }
  | { readonly code: 'decision/unknown-person'; readonly personId: string }

/** What deciding needs to know besides the item and the ruling. */
export interface DecideContext {
  readonly organisation: Organisation
  readonly body: Body
  readonly meeting: Meeting
  readonly record: MeetingRecord
  readonly section: number
  readonly nextBlockId: () => BlockId
}

/**
 * Decides one item of a held meeting: the decision with its sentences, and the item as handled.
 * Fails when the item is not on this meeting's agenda, when the body has no quorum in the § (per §, not per meeting:
 * KuntaL 103 §), or when a named person is unknown.
 */
export function decideItem(
  item: Item,
  ruling: Ruling,
  context: DecideContext,
): Result<{ readonly item: Item; readonly decision: Decision }, DecideFailure> {
  const { meeting, section } = context
  if (item.status.status !== 'scheduled' || item.status.meetingId !== meeting.meetingId)
    return fail({ code: 'decision/not-on-agenda', title: item.text.title, status: item.status.status })
  const unknown = unknownPerson(ruling, context.organisation)
  if (unknown !== undefined) return fail({ code: 'decision/unknown-person', personId: unknown })
  const recused = ruling.recusals.map((recusal) => recusal.personId)
  const { present, required } = attendanceAt(context.body, context.record, ruling.handledAt, recused)
  if (present.length < required)
    return fail({ code: 'decision/no-quorum', title: item.text.title, present: present.length, required })
  return ok({
    item: { ...item, status: { status: 'handled', meetingId: meeting.meetingId, section } },
    decision: decisionOf(item, ruling, context, meeting.heldOn),
  })
}

function decisionOf(item: Item, ruling: Ruling, context: DecideContext, handledOn: IsoDate): Decision {
  return {
    itemId: item.itemId,
    meetingId: context.meeting.meetingId,
    section: context.section,
    handledOn,
    handledAt: ruling.handledAt,
    outcome: ruling.outcome,
    handling: handlingSentences(item, ruling, context).map((text) => paragraph(text, context)),
    text: [outcomeSentence(ruling.outcome, item.text.language), ...ruling.notes].map((text) =>
      paragraph(text, context),
    ),
    recusals: ruling.recusals,
    printedAppeal: null,
  }
}

function handlingSentences(item: Item, ruling: Ruling, context: DecideContext): readonly string[] {
  const { language } = item.text
  const named = (id: PersonId) => {
    const person = findPerson(context.organisation, id)
    return { name: person?.name ?? id, title: person?.title?.[language] ?? null }
  }
  const body = bodyAtStart(context.body, language)
  return [
    ...ruling.recusals.map(({ personId, ground }) =>
      recusalSentence(named(personId), ground, body, language),
    ),
    ...ruling.heard.map((id) => expertSentence(named(id), language)),
  ]
}

const unknownPerson = (ruling: Ruling, organisation: Organisation): PersonId | undefined =>
  [...ruling.recusals.map((recusal) => recusal.personId), ...ruling.heard].find(
    (id) => findPerson(organisation, id) === undefined,
  )

const paragraph = (text: string, { nextBlockId }: DecideContext): Block => ({
  kind: 'paragraph',
  blockId: nextBlockId(),
  origin: null,
  content: [run(text)],
})
