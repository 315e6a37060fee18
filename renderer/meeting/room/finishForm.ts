import type { MeetingEvent } from '../../../core/meeting/events.ts'
import type { Body } from '../../../core/organisation/organisation.ts'
import type { ItemId, PersonId } from '../../../core/shared/ids.ts'
import { sameData } from '../../../core/shared/same.ts'
import type { entryWords } from '../../i18n/meetingEntries.ts'
import type { EntryForm, FormFields, FormKind } from './entryForms.ts'
import { finishElection } from './finishElection.ts'
import { rollOf } from './roll.ts'
import { countOf, orNull } from './typedForm.ts'

/** The event that a filled form records, or what it still needs: a key of the room's words. */
export type Finished = { readonly event: RecordedEvent } | { readonly missing: keyof typeof entryWords }

/** What is recorded the first time; putting it right is a `corrected` around it. */
export type RecordedEvent = Exclude<MeetingEvent, { readonly kind: 'corrected' }>

/** What finishing a form needs to know besides the form. */
export interface FinishContext {
  /** The office's people, to know an expert by name. */
  readonly people: readonly { readonly id: PersonId; readonly name: string }[]
  /** Those who have a vote in the § now, and those of the body who are not there. */
  readonly voters: readonly PersonId[]
  readonly absent: readonly PersonId[]
  /** Texts of the proposal's clauses. */
  readonly proposal: readonly string[]
  readonly itemId: ItemId | null
  readonly body: Body
}

export function finishForm<K extends FormKind>(form: EntryForm<K>, context: FinishContext): Finished {
  const finish: (form: EntryForm<K>, context: FinishContext) => Finished = FINISH[form.kind]
  return finish(form, context)
}

const ask = (missing: keyof typeof entryWords): Finished => ({ missing })

/** One of the events that only name a person. */
const ofPerson =
  <K extends 'left' | 'chairTaken' | 'secretaryTaken' | 'presenterChanged'>(kind: K) =>
  ({ personId }: FormFields[K]): Finished =>
    personId === null ? ask('missingPerson') : { event: { kind, personId } }

const FINISH: {
  readonly [K in FormKind]: (form: EntryForm<K>, context: FinishContext) => Finished
} = {
  opened: (form, { body }) =>
    form.chair === null ? ask('missingChair') : { event: { kind: 'opened', roll: rollOf(form, body) } },
  arrived: ({ personId, capacity, deputyFor }) => {
    if (personId === null) return ask('missingPerson')
    if (capacity === 'deputy' && deputyFor === null) return ask('missingDeputyFor')
    const forWhom = capacity === 'deputy' ? deputyFor : null
    return { event: { kind: 'arrived', entry: { personId, capacity, deputyFor: forWhom } } }
  },
  left: ofPerson('left'),
  chairTaken: ofPerson('chairTaken'),
  secretaryTaken: ofPerson('secretaryTaken'),
  presenterChanged: ofPerson('presenterChanged'),
  expertHeard: ({ name, title, leftBeforeDecision }, { people }) => {
    if (name.trim() === '') return ask('missingName')
    const person = people.find((each) => each.name === name.trim())
    return {
      event: {
        kind: 'expertHeard',
        personId: person?.id ?? null,
        name: name.trim(),
        title: orNull(title),
        leftBeforeDecision,
      },
    }
  },
  handedOut: ({ title, attachmentNo }) => {
    const no = countOf(attachmentNo)
    if (title.trim() === '') return ask('missingTitle')
    return no === null
      ? ask('missingAttachment')
      : { event: { kind: 'handedOut', title: title.trim(), attachmentNo: no } }
  },
  proposalChanged: ({ text }) =>
    text.trim() === '' ? ask('missingText') : { event: { kind: 'proposalChanged', text: text.trim() } },
  counterProposal: ({ by, supportedBy, text }) => {
    if (by === null) return ask('missingProposer')
    return text.trim() === ''
      ? ask('missingProposal')
      : { event: { kind: 'counterProposal', by, supportedBy, text: text.trim() } }
  },
  motion: ({ motion, by, supportedBy, reason }) =>
    by === null
      ? ask('missingProposer')
      : { event: { kind: 'motion', motion, by, supportedBy, reason: orNull(reason) } },
  recusal: ({ personId, ground, reason, raisedBy, ruling, leftRoom }) => {
    if (personId === null) return ask('missingPerson')
    if (ground === null) return ask('missingGround')
    return {
      event: {
        kind: 'recusal',
        personId,
        ground,
        reason: reason.trim(),
        raisedBy: raisedBy === null || raisedBy === personId ? 'self' : raisedBy,
        ruling,
        leftRoom: ruling === 'disqualified' && leftRoom,
      },
    }
  },
  vote: ({ method, yes, no, ballots }, { voters, absent }) => {
    if (sameData(yes, no)) return ask('missingSide')
    if (voters.some((personId) => ballots[personId] === undefined)) return ask('missingBallot')
    const given = voters.map((personId) => ({ personId, ballot: ballots[personId] ?? ('absent' as const) }))
    const away = absent.map((personId) => ({ personId, ballot: 'absent' as const }))
    return { event: { kind: 'vote', method, yes, no, ballots: [...given, ...away] } }
  },
  stands: ({ stands }, { voters, absent }) => {
    const told = [...voters, ...absent].map((personId) => ({ personId, stand: stands[personId] }))
    const given = told.flatMap(({ personId, stand }) => (stand === undefined ? [] : [{ personId, stand }]))
    return given.length < told.length ? ask('missingStand') : { event: { kind: 'stands', stands: given } }
  },
  election: finishElection,
  statement: ({ by, attachmentNo }) => {
    const no = countOf(attachmentNo)
    if (by === null) return ask('missingPerson')
    return no === null ? ask('missingAttachment') : { event: { kind: 'statement', by, attachmentNo: no } }
  },
  dissent: ({ by, attachmentNo }) =>
    by === null
      ? ask('missingPerson')
      : { event: { kind: 'dissent', by, attachmentNo: countOf(attachmentNo) } },
  inspectedImmediately: () => ({ event: { kind: 'inspectedImmediately' } }),
  decided: ({ outcome, text, clauses }, { proposal }) => {
    if (outcome === null) return ask('missingOutcome')
    const isChanged = clauses.join('\n') !== proposal.join('\n')
    return {
      event: {
        kind: 'decided',
        outcome,
        text: orNull(text),
        clauses: isChanged ? clauses.map((each) => each.trim()).filter((each) => each !== '') : null,
      },
    }
  },
  reopened: ({ reason }) =>
    reason.trim() === '' ? ask('missingReason') : { event: { kind: 'reopened', reason: reason.trim() } },
  withdrawn: (_, { itemId }) =>
    itemId === null ? ask('missingItem') : { event: { kind: 'withdrawn', itemId } },
  note: ({ text, place }) =>
    text.trim() === '' ? ask('missingText') : { event: { kind: 'note', text: text.trim(), place } },
  closed: () => ({ event: { kind: 'closed' } }),
}
