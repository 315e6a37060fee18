import type { Item } from '../draft/item.ts'
import { type MeetingFinding, factFindings, meetingFinding } from '../meeting/findings.ts'
import { type ItemHandling, type MeetingState, disqualifiedIn } from '../meeting/handling.ts'
import { isInProcedure, procedureState } from '../meeting/decisionProcedure.ts'
import { communityTrap } from '../meeting/recusal.ts'
import type { MeetingWay } from '../meeting/summons.ts'
import { nameAtStart } from '../organisation/bodyName.ts'
import type { Body, Organisation } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import { inlineToText } from '../shared/text.ts'
import { isUnwritten } from './decisionFrom.ts'
import { type HandlingLine, handlingOf } from './handlingOf.ts'
import { nameOf } from './sentenceWords.ts'

/** What the findings of a meeting are made from. */
export interface FindingsInput {
  readonly organisation: Organisation
  readonly body: Body
  readonly state: MeetingState
  /** The items on the agenda. */
  readonly items: readonly Item[]
  readonly inspectors: readonly PersonId[]
  /** Left out: in a room. */
  readonly way?: MeetingWay | undefined
}

/**
 * What is missing or does not hold before the minutes are frozen (R-VAL-12, R-VAL-16, R-VAL-18, domain.md 2.7 and 6.2):
 * first what the recorded facts lack, then the words. Empty: the minutes may be frozen.
 */
export function meetingFindings(input: FindingsInput): readonly MeetingFinding[] {
  const { state, items, inspectors } = input
  return [
    ...factFindings(state, inspectors, (id) => nameOf(input, id)),
    ...items.flatMap((item) => itemFindings(item, state.items.get(item.itemId), input)),
  ]
}

function itemFindings(
  item: Item,
  handling: ItemHandling | undefined,
  input: FindingsInput,
): readonly MeetingFinding[] {
  if (handling?.withdrawn === true) return []
  if (handling === undefined || handling.section === null)
    return input.state.closedAt === null
      ? []
      : [
          meetingFinding(
            'meeting/finding-not-handled',
            { itemId: item.itemId, section: null },
            { title: item.text.title },
          ),
        ]
  const { handling: before, decision } = handlingOf(item.itemId, input, item.text.language)
  return [
    ...trapFindings(item, handling, input),
    ...[...before, ...decision].flatMap((line) => lineFindings(line, handling)),
    ...decidedFindings(item, handling, input),
  ]
}

/** R-VAL-16: somebody in the room sits on the board of a party, and no disqualification was raised. */
function trapFindings(
  item: Item,
  handling: ItemHandling,
  { organisation, state }: FindingsInput,
): readonly MeetingFinding[] {
  const raised = new Set(handling.recusals.map(({ event }) => event.personId))
  const there = (personId: PersonId): boolean =>
    handling.decided === null
      ? state.people.some((person) => person.personId === personId && person.state === 'present')
      : handling.presentAtDecision.includes(personId)
  return communityTrap(item, organisation)
    .filter(
      ({ personId }) => there(personId) && !raised.has(personId) && !disqualifiedIn(handling).has(personId),
    )
    .map(({ personId, community }) =>
      meetingFinding('meeting/finding-possible-disqualification', handling, {
        person: nameOf({ organisation }, personId),
        community,
      }),
    )
}

/** A place left open in brackets or braces: `[perustelu]`, `{{nimi}}`. */
const HOLE = /\[[^\][]+\]|\{\{[^{}]+\}\}/u

function lineFindings(line: HandlingLine, handling: ItemHandling): readonly MeetingFinding[] {
  const hole = HOLE.exec(line.text)
  return [
    ...(line.wording === 'stale'
      ? [meetingFinding('meeting/finding-stale-wording', handling, { text: line.text }, line.eventId)]
      : []),
    ...(hole === null
      ? []
      : [meetingFinding('meeting/finding-hole', handling, { hole: hole[0] }, line.eventId)]),
  ]
}

function decidedFindings(
  item: Item,
  handling: ItemHandling,
  input: FindingsInput,
): readonly MeetingFinding[] {
  const { decided } = handling
  if (decided === null) return []
  return [
    ...(isUnwritten(handling, decided.event)
      ? [meetingFinding('meeting/finding-final-text-missing', handling, {}, decided.eventId)]
      : []),
    ...(isInProcedure(input, item) && procedureState(handling) === 'open'
      ? [meetingFinding('meeting/finding-stands-missing', handling, {}, decided.eventId)]
      : []),
    ...(namesDecider(item, input.body) ? [] : [meetingFinding('meeting/finding-no-decider', handling)]),
  ]
}

/** R-VAL-18: an extract alone tells who decided. Items of the meeting's own frame are not extracted. */
function namesDecider({ text: { proposal, language } }: Item, body: Body): boolean {
  if (proposal.clauses.every(({ kind }) => kind === 'MEETING_TECHNICAL')) return true
  const words = [proposal.leadIn, ...proposal.clauses.map(({ content }) => content)]
    .map(inlineToText)
    .join(' ')
  return words.toLowerCase().includes(nameAtStart(body.name, language).toLowerCase())
}
