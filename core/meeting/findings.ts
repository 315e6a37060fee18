import type { ItemId, PersonId } from '../shared/ids.ts'
import type { Bilingual } from '../shared/language.ts'
import { decidingVote, isProcedural } from './deciding.ts'
import { dissentGround } from './dissent.ts'
import type { MeetingEventId } from './events.ts'
import { type ItemHandling, type MeetingState, type RecordedRecusal, disqualifiedIn } from './handling.ts'
import type { OutcomeCode } from './outcome.ts'
import { hasQuorum } from './quorum.ts'

/**
 * Something of a meeting that is missing or does not hold together. Plain data; the words are in
 * `api/findings/meeting.ts`. An error keeps the minutes from being frozen.
 */
export interface MeetingFinding {
  readonly code: MeetingFindingCode
  readonly level: 'error' | 'warning'
  /** `null`: the meeting as a whole. */
  readonly itemId: ItemId | null
  /** § of the item, when it has one. */
  readonly section: number | null
  /** The entry it is about; `null`: none. */
  readonly eventId: MeetingEventId | null
  /** Names and figures for the words of the finding. */
  readonly fields: Readonly<Record<string, string | number>>
  /** `R-VAL-12`, `R-JAAVI` … */
  readonly rule: string
  /** Section behind the rule; `null`: it is the rule's own. */
  readonly source: Bilingual | null
}

interface Rule {
  readonly level: MeetingFinding['level']
  readonly rule: string
  readonly source: Bilingual | null
}

const law = (fi: string, sv: string): Bilingual => ({ fi, sv })

const HL_27 = law('hallintolaki 27 §', '27 § i förvaltningslagen')
const HL_28 = law('hallintolaki 28 §', '28 § i förvaltningslagen')
const KUNTAL_100 = law('kuntalaki 100 §', '100 § i kommunallagen')
const KUNTAL_103 = law('kuntalaki 103 §', '103 § i kommunallagen')
const KUNTAL_104 = law('kuntalaki 104 §', '104 § i kommunallagen')
const KUNTAL_105 = law('kuntalaki 105 §', '105 § i kommunallagen')
const KUNTAL_106 = law('kuntalaki 106 §', '106 § i kommunallagen')

const error = (rule: string, source: Bilingual | null = null): Rule => ({ level: 'error', rule, source })
const warning = (rule: string, source: Bilingual | null = null): Rule => ({ level: 'warning', rule, source })

/** Every finding of a meeting. */
export const MEETING_FINDING_RULES = {
  'meeting/finding-undecided': error('R-VAL-12'),
  'meeting/finding-not-handled': error('R-NUM-06'),
  'meeting/finding-recusal-without-reason': error('R-JAAVI', HL_28),
  'meeting/finding-recusal-without-exit': error('R-JAAVI', HL_27),
  'meeting/finding-recused-not-returned': warning('R-JAAVI', HL_27),
  'meeting/finding-possible-disqualification': warning('R-VAL-16', HL_28),
  'meeting/finding-vote-sum': error('R-VAL-12', KUNTAL_104),
  'meeting/finding-vote-unsettled': error('R-VAL-12', KUNTAL_104),
  'meeting/finding-vote-not-decided': warning('R-VOTE', KUNTAL_104),
  'meeting/finding-not-unanimous': warning('R-VOTE', KUNTAL_106),
  'meeting/finding-not-voted': warning('R-VOTE', KUNTAL_104),
  'meeting/finding-stands-missing': error('R-MIN-05', KUNTAL_100),
  'meeting/finding-lot-missing': error('R-VOTE', KUNTAL_105),
  'meeting/finding-no-quorum': error('R-VAL-12', KUNTAL_103),
  'meeting/finding-nobody-led': error('R-VAL-12'),
  'meeting/finding-nobody-kept-minutes': warning('R-VAL-12'),
  'meeting/finding-dissent-not-entitled': error('R-VAL-12', KUNTAL_106),
  'meeting/finding-dissent-without-grounds': warning('R-DISS', KUNTAL_106),
  'meeting/finding-no-inspectors': warning('R-INS-01'),
  'meeting/finding-inspector-absent': warning('R-INS-04'),
  'meeting/finding-inspector-recused': warning('R-INS-04', HL_27),
  'meeting/finding-final-text-missing': error('R-VAL-12'),
  'meeting/finding-stale-wording': warning('R-VAL-12'),
  'meeting/finding-hole': error('R-VAL-01'),
  'meeting/finding-no-decider': warning('R-VAL-18'),
} as const satisfies Record<string, Rule>

export type MeetingFindingCode = keyof typeof MEETING_FINDING_RULES

/** A finding of an item, or of the meeting. */
export const meetingFinding = (
  code: MeetingFindingCode,
  handling: Pick<ItemHandling, 'itemId' | 'section'> | null,
  fields: MeetingFinding['fields'] = {},
  eventId: MeetingEventId | null = null,
): MeetingFinding => ({
  code,
  itemId: handling?.itemId ?? null,
  section: handling?.section ?? null,
  eventId,
  fields,
  ...MEETING_FINDING_RULES[code],
})

/** What the recorded facts lack, item by item in the order of their §§; inspectors as they were elected. */
export function factFindings(
  state: MeetingState,
  inspectors: readonly PersonId[],
  nameOf: (id: PersonId) => string,
): readonly MeetingFinding[] {
  const items = [...state.items.values()]
    .filter(({ section, withdrawn }) => section !== null && !withdrawn)
    .toSorted((a, b) => (a.section ?? 0) - (b.section ?? 0))
  return [
    ...(state.closedAt !== null && inspectors.length === 0
      ? [meetingFinding('meeting/finding-no-inspectors', null)]
      : []),
    ...items.flatMap((handling) => [
      ...recusalFindings(handling, state, nameOf),
      ...voteFindings(handling, nameOf),
      ...decisionFindings(handling, state),
      ...dissentFindings(handling, nameOf),
      ...inspectorFindings(handling, inspectors, nameOf),
    ]),
  ]
}

type NameOf = (id: PersonId) => string

/** A reason and an exit belong to every disqualification (R-JAAVI), a return to what follows it. */
function recusalFindings(
  handling: ItemHandling,
  state: MeetingState,
  nameOf: NameOf,
): readonly MeetingFinding[] {
  const over = state.closedAt !== null || state.currentItemId !== handling.itemId
  return handling.recusals.flatMap((recusal) => {
    const { event, eventId } = recusal
    const told = (code: MeetingFindingCode) =>
      meetingFinding(code, handling, { person: nameOf(event.personId) }, eventId)
    return [
      ...(event.reason.trim() === '' ? [told('meeting/finding-recusal-without-reason')] : []),
      ...(isInside(recusal) ? [told('meeting/finding-recusal-without-exit')] : []),
      ...(over && isOut(recusal) && isStillOut(state, event.personId)
        ? [told('meeting/finding-recused-not-returned')]
        : []),
    ]
  })
}

const isInside = ({ event }: RecordedRecusal): boolean => event.ruling === 'disqualified' && !event.leftRoom

const isOut = ({ event, returnedAt }: RecordedRecusal): boolean =>
  event.ruling === 'disqualified' && event.leftRoom && returnedAt === null

const isStillOut = ({ people }: MeetingState, personId: PersonId): boolean =>
  people.some((person) => person.personId === personId && person.state === 'recused')

function voteFindings(handling: ItemHandling, nameOf: NameOf): readonly MeetingFinding[] {
  const voted = new Set(
    handling.votes.flatMap(({ event }) =>
      [event.yes, event.no].flatMap((side) => (side.side === 'counter' ? [side.eventId] : [])),
    ),
  )
  return [
    ...handling.votes.flatMap(({ count, eventId }) => [
      ...(count.sumHolds
        ? []
        : [
            meetingFinding(
              'meeting/finding-vote-sum',
              handling,
              { sum: count.sum, entitled: count.entitled },
              eventId,
            ),
          ]),
      ...(count.winner === null
        ? [meetingFinding('meeting/finding-vote-unsettled', handling, {}, eventId)]
        : []),
    ]),
    ...handling.counterProposals
      .filter(
        ({ event, eventId }) => event.supportedBy.length > 0 && !voted.has(eventId) && endsMatter(handling),
      )
      .map(({ event, eventId }) =>
        meetingFinding('meeting/finding-not-voted', handling, { person: nameOf(event.by) }, eventId),
      ),
    ...handling.elections
      .filter(({ result }) => result.undrawn.length > 0)
      .map(({ result, eventId }) =>
        meetingFinding(
          'meeting/finding-lot-missing',
          handling,
          { people: result.undrawn.join(', ') },
          eventId,
        ),
      ),
  ]
}

/** Decided on the matter, not tabled or returned. */
const endsMatter = ({ decided }: ItemHandling): boolean =>
  decided !== null && decided.event.outcome !== 'TABLED' && decided.event.outcome !== 'RETURNED'

function decisionFindings(handling: ItemHandling, state: MeetingState): readonly MeetingFinding[] {
  const { decided, quorum, officers } = handling
  if (decided === null)
    return state.closedAt !== null || state.currentItemId !== handling.itemId
      ? [meetingFinding('meeting/finding-undecided', handling)]
      : []
  const figures = { present: quorum.present.length, required: quorum.required }
  const lacking: readonly (readonly [MeetingFindingCode, boolean])[] = [
    ['meeting/finding-no-quorum', !hasQuorum(quorum)],
    ['meeting/finding-nobody-led', officers.chair === null],
    ['meeting/finding-nobody-kept-minutes', officers.secretary === null],
    ['meeting/finding-vote-not-decided', !agreesWithVotes(handling, decided.event.outcome)],
    ['meeting/finding-not-unanimous', UNANIMOUS.has(decided.event.outcome) && handling.dissents.length > 0],
  ]
  return lacking.flatMap(([code, found]) =>
    found ? [meetingFinding(code, handling, figures, decided.eventId)] : [],
  )
}

const UNANIMOUS: ReadonlySet<OutcomeCode> = new Set([
  'ACCEPTED_UNANIMOUS',
  'ACCEPTED_AFTER_DISCUSSION',
] as const)

/** Decided by a vote when there was one on the matter, and only then. */
const agreesWithVotes = (handling: ItemHandling, outcome: OutcomeCode): boolean =>
  outcome === 'VOTE'
    ? decidingVote(handling, outcome) !== undefined
    : !endsMatter(handling) || handling.votes.every(({ event }) => isProcedural(event))

const dissentFindings = (handling: ItemHandling, nameOf: NameOf): readonly MeetingFinding[] =>
  handling.dissents.flatMap(({ event, eventId }) => {
    const told = (code: MeetingFindingCode) =>
      meetingFinding(code, handling, { person: nameOf(event.by) }, eventId)
    return [
      ...(dissentGround(handling, event.by) === null ? [told('meeting/finding-dissent-not-entitled')] : []),
      ...(event.attachmentNo === null ? [told('meeting/finding-dissent-without-grounds')] : []),
    ]
  })

/** An inspector was in the §§ that they inspect, and not disqualified there (domain.md 6.2). */
const inspectorFindings = (
  handling: ItemHandling,
  inspectors: readonly PersonId[],
  nameOf: NameOf,
): readonly MeetingFinding[] =>
  handling.decided === null
    ? []
    : inspectors
        .filter((inspector) => !handling.presentAtDecision.includes(inspector))
        .map((inspector) =>
          meetingFinding(
            disqualifiedIn(handling).has(inspector)
              ? 'meeting/finding-inspector-recused'
              : 'meeting/finding-inspector-absent',
            handling,
            { person: nameOf(inspector) },
          ),
        )
