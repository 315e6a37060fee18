import type { Side } from '../../../core/meeting/events.ts'
import type { ItemHandling, RecordedVote } from '../../../core/meeting/handling.ts'
import type { OutcomeCode } from '../../../core/meeting/outcome.ts'
import { isProcedural, winningSide } from '../../../core/meeting/deciding.ts'
import type { EntryForm, FormKind } from './entryForms.ts'
import { NOBODY, NO_LIST } from './formOfEvent.ts'

/** What a new form begins from: how the item has been handled so far. */
export interface StartContext {
  readonly handling: ItemHandling | undefined
  readonly attachments: number
  readonly proposal: readonly string[]
}

/** A motion has two keys of its own. */
export type EntryKind = Exclude<FormKind, 'motion' | 'opened'> | 'table' | 'return'

/** An empty form of a kind, with what can be told from the item filled in. */
export const startForm = (kind: EntryKind, context: StartContext): EntryForm => STARTS[kind](context)

const nobody = { personId: null }

const STARTS: Readonly<Record<EntryKind, (context: StartContext) => EntryForm>> = {
  arrived: () => ({ kind: 'arrived', personId: null, capacity: 'member', deputyFor: null }),
  left: () => ({ kind: 'left', ...nobody }),
  chairTaken: () => ({ kind: 'chairTaken', ...nobody }),
  secretaryTaken: () => ({ kind: 'secretaryTaken', ...nobody }),
  presenterChanged: () => ({ kind: 'presenterChanged', ...nobody }),
  expertHeard: () => ({ kind: 'expertHeard', name: '', title: '', leftBeforeDecision: true }),
  handedOut: (context) => ({ kind: 'handedOut', title: '', attachmentNo: nextAttachment(context) }),
  proposalChanged: () => ({ kind: 'proposalChanged', text: '' }),
  counterProposal: () => ({ kind: 'counterProposal', by: null, supportedBy: [], text: '' }),
  table: () => ({ kind: 'motion', motion: 'table', by: null, supportedBy: [], reason: '' }),
  return: () => ({ kind: 'motion', motion: 'return', by: null, supportedBy: [], reason: '' }),
  recusal: () => ({
    kind: 'recusal',
    personId: null,
    ground: null,
    reason: '',
    raisedBy: null,
    ruling: 'disqualified',
    leftRoom: true,
  }),
  vote: ({ handling }) => ({ kind: 'vote', method: 'rollCall', ...likelySides(handling), ballots: {} }),
  stands: () => ({ kind: 'stands', stands: {} }),
  election: () => ({
    kind: 'election',
    office: '',
    way: 'unanimous',
    seats: '1',
    elected: '',
    candidates: [NOBODY, NOBODY],
    lists: [NO_LIST, NO_LIST],
    lot: '',
  }),
  statement: (context) => ({ kind: 'statement', by: null, attachmentNo: nextAttachment(context) }),
  dissent: () => ({ kind: 'dissent', by: null, attachmentNo: '' }),
  inspectedImmediately: () => ({ kind: 'inspectedImmediately' }),
  decided: ({ handling, proposal }) => ({
    kind: 'decided',
    outcome: likelyOutcome(handling),
    text: '',
    clauses: proposal,
  }),
  reopened: () => ({ kind: 'reopened', reason: '' }),
  withdrawn: () => ({ kind: 'withdrawn' }),
  note: () => ({ kind: 'note', text: '', place: 'beforeOutcome' }),
  closed: () => ({ kind: 'closed' }),
}

/** The attachment after those of the item and those handed out or left in the meeting. */
const nextAttachment = ({ attachments, handling }: StartContext): string =>
  String(attachments + (handling?.handedOut.length ?? 0) + (handling?.statements.length ?? 0) + 1)

/** Every proposal of the item that can be put to a vote: those with support (KuntaL 104 §). */
export function sidesOf(handling: ItemHandling | undefined): readonly Side[] {
  const motions = (handling?.motions ?? []).filter(({ event }) => event.supportedBy.length > 0)
  const counters = (handling?.counterProposals ?? []).filter(({ event }) => event.supportedBy.length > 0)
  return [
    { side: 'presenter' },
    ...counters.map(({ eventId }): Side => ({ side: 'counter', eventId })),
    ...(motions.length > 0 ? [{ side: 'continue' } as const] : []),
    ...motions.map(({ eventId }): Side => ({ side: 'motion', eventId })),
  ]
}

/** A motion that nobody has voted on comes first; then the newest counter-proposal against the presenter's. */
function likelySides(handling: ItemHandling | undefined): { readonly yes: Side; readonly no: Side } {
  const voted = (handling?.votes ?? []).flatMap(({ event }) => [event.yes, event.no])
  const sides = sidesOf(handling)
  const open = (kind: 'motion' | 'counter') =>
    sides.findLast(
      (side) =>
        side.side === kind && !voted.some((each) => 'eventId' in each && each.eventId === side.eventId),
    )
  const motion = open('motion')
  if (motion !== undefined) return { yes: { side: 'continue' }, no: motion }
  return { yes: { side: 'presenter' }, no: open('counter') ?? { side: 'presenter' } }
}

/** By the last vote; without one, what the presenter's change or nothing suggests. */
function likelyOutcome(handling: ItemHandling | undefined): OutcomeCode {
  const vote = handling?.votes.at(-1)
  if (handling === undefined || vote === undefined)
    return handling?.proposalChanges.length ? 'ACCEPTED_AMENDED_PRESENTER' : 'ACCEPTED_UNANIMOUS'
  return isProcedural(vote.event) ? afterMotion(handling, vote) : 'VOTE'
}

function afterMotion({ motions }: ItemHandling, vote: RecordedVote): OutcomeCode {
  const won = winningSide(vote)
  if (won?.side !== 'motion') return 'ACCEPTED_AFTER_DISCUSSION'
  const motion = motions.find(({ eventId }) => eventId === won.eventId)
  return motion?.event.motion === 'return' ? 'RETURNED' : 'TABLED'
}
