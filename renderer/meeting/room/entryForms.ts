import type { ClockTime } from '../../../core/calendar/day.ts'
import type {
  Ballot,
  Capacity,
  MeetingEventId,
  MemberStand,
  RecusalGround,
  Side,
} from '../../../core/meeting/events.ts'
import type { OutcomeCode } from '../../../core/meeting/outcome.ts'
import type { ItemId, PersonId } from '../../../core/shared/ids.ts'
import type { Roll } from './roll.ts'

/** What each kind of entry asks before it can be recorded. What is not said yet is `null` or empty. */
export interface FormFields {
  readonly opened: Roll
  readonly arrived: {
    readonly personId: PersonId | null
    readonly capacity: Capacity
    readonly deputyFor: PersonId | null
  }
  readonly left: OnePerson
  readonly chairTaken: OnePerson
  readonly secretaryTaken: OnePerson
  readonly presenterChanged: OnePerson
  readonly expertHeard: {
    readonly name: string
    readonly title: string
    readonly leftBeforeDecision: boolean
  }
  readonly handedOut: { readonly title: string; readonly attachmentNo: string }
  readonly proposalChanged: { readonly text: string }
  readonly counterProposal: Proposed & { readonly text: string }
  readonly motion: Proposed & { readonly motion: 'table' | 'return'; readonly reason: string }
  readonly recusal: {
    readonly personId: PersonId | null
    readonly ground: RecusalGround | null
    readonly reason: string
    /** `null`: the person. */
    readonly raisedBy: PersonId | null
    readonly ruling: 'disqualified' | 'notDisqualified'
    readonly leftRoom: boolean
  }
  readonly vote: {
    readonly method: 'rollCall' | 'showOfHands' | 'standing' | 'machine'
    readonly yes: Side
    readonly no: Side
    readonly ballots: Readonly<Record<string, Ballot>>
  }
  readonly stands: { readonly stands: Readonly<Record<string, MemberStand['stand']>> }
  readonly election: {
    readonly office: string
    readonly way: 'unanimous' | 'majority' | 'proportional'
    readonly seats: string
    /** One name a line. */
    readonly elected: string
    readonly candidates: readonly { readonly name: string; readonly votes: string }[]
    readonly lists: readonly { readonly name: string; readonly votes: string; readonly candidates: string }[]
    /** Order of the lot, one name a line. */
    readonly lot: string
  }
  readonly statement: { readonly by: PersonId | null; readonly attachmentNo: string }
  readonly dissent: { readonly by: PersonId | null; readonly attachmentNo: string }
  readonly inspectedImmediately: Nothing
  readonly decided: {
    readonly outcome: OutcomeCode | null
    readonly text: string
    /** One text a clause, as the decision stands. */
    readonly clauses: readonly string[]
  }
  readonly reopened: { readonly reason: string }
  readonly withdrawn: Nothing
  readonly note: { readonly text: string; readonly place: 'beforeOutcome' | 'afterOutcome' }
  readonly closed: Nothing
}

interface OnePerson {
  readonly personId: PersonId | null
}

interface Proposed {
  readonly by: PersonId | null
  readonly supportedBy: readonly PersonId[]
}

/** Confirming is all there is to say. */
type Nothing = object

export type FormKind = keyof FormFields

/** One entry as far as it has been filled in. */
export type EntryForm<K extends FormKind = FormKind> = { [P in K]: { readonly kind: P } & FormFields[P] }[K]

/** An entry that waits: open as the card, or left aside with Esc. Kept on the disk while it waits. */
export interface EntryDraft {
  readonly draftId: string
  readonly itemId: ItemId | null
  /** `null`: the clock on the wall when it is confirmed. */
  readonly at: ClockTime | null
  /** The entry that this one puts right. */
  readonly corrects: MeetingEventId | null
  readonly form: EntryForm
}
