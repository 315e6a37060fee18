import type { MethodInput, MethodOutput } from '../../api/contract/index.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { type BodyId, type CaseId, type ItemId, type OrganisationId, asId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import type { Item } from '../../core/draft/item.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { eveningOf } from './evening.ts'
import { OPENING, type StoryItem, storyItems } from './facts.ts'
import { STORY_WORDS } from './words.ts'

const ORGANISATION = asId<OrganisationId>('suvantola')
const BODY = asId<BodyId>('kaupunginhallitus')

/** What the story left behind, so that documents can be written of it. */
export interface Story {
  readonly meeting: Meeting
  /** Items of the two cases, in agenda order. */
  readonly items: readonly Item[]
  readonly caseNumbers: readonly string[]
}

/** Thrown inside the story when a step that must succeed is refused; the command turns it into its outcome. */
export class StoryRefused extends Error {
  readonly failure: AppFailure

  constructor(failure: AppFailure) {
    super(failure.code)
    this.failure = failure
  }
}

/** What the story does, step by step. */
export type StoryMethod =
  | 'case.create'
  | 'case.step'
  | 'template.show'
  | 'item.draft'
  | 'item.start'
  | 'item.submit'
  | 'item.approve'
  | 'item.return'
  | 'meeting.plan'
  | 'meeting.addItems'
  | 'meeting.hold'

/** Asks the service and insists on an answer: throws `StoryRefused`. */
export type Ask = <M extends StoryMethod>(method: M, input: MethodInput<M>) => Promise<MethodOutput<M>>

/** Who does what in the story: the secretary all but what only the presenter may. */
export interface Cast {
  readonly secretary: Ask
  readonly presenter: Ask
}

/** The cases, the drafts and the agenda: everything before the meeting. */
export async function prepareMeeting(
  { secretary: ask, presenter }: Cast,
  language: Language,
  pendingSince?: IsoDate,
): Promise<Story> {
  const words = STORY_WORDS[language]
  const drafted = []
  for (const item of storyItems(language)) drafted.push(await draftItem(ask, item, language, pendingSince))
  const meeting = await ask('meeting.plan', {
    organisationId: ORGANISATION,
    bodyId: BODY,
    heldOn: OPENING.heldOn,
    startsAt: OPENING.startsAt,
    place: words.place,
  })
  for (const { item } of drafted)
    if (item.caseIds.length > 0) await presenter('item.approve', { itemId: item.itemId })
  const itemIds = drafted.map(({ item }) => item.itemId)
  const planned = await ask('meeting.addItems', { meetingId: meeting.meetingId, itemIds })
  return {
    meeting: planned,
    items: drafted.filter(({ caseNumber }) => caseNumber !== null).map(({ item }) => item),
    caseNumbers: drafted.flatMap(({ caseNumber }) => (caseNumber === null ? [] : [caseNumber])),
  }
}

/** The meeting as it went, press by press. */
export async function holdMeeting(
  { secretary: ask }: Cast,
  story: Story,
  language: Language,
): Promise<Story> {
  const { meetingId, agenda } = story.meeting
  const entries = eveningOf(
    agenda.map(({ itemId }) => itemId),
    language,
  )
  const held = await ask('meeting.hold', { meetingId, entries })
  return { ...story, meeting: held.meeting }
}

async function draftItem(ask: Ask, item: StoryItem, language: Language, pendingSince?: IsoDate) {
  const opened =
    item.opensCase === null
      ? null
      : await ask('case.create', { organisationId: ORGANISATION, ...item.opensCase, pendingSince })
  const definition = await ask('template.show', { template: item.template })
  const draft = await ask('item.draft', {
    organisationId: ORGANISATION,
    caseIds: opened === null ? [] : [asId<CaseId>(opened.caseId)],
    bodyId: BODY,
    template: item.template,
    language,
    facts: { ...definition.samples[language], ...item.facts },
    preparers: item.preparers,
    attachments: item.attachments,
    served: item.served,
    informed: item.informed,
  })
  const submitted = await ask('item.submit', { itemId: asId<ItemId>(draft.itemId) })
  return { item: submitted, caseNumber: opened?.number?.text ?? null }
}
