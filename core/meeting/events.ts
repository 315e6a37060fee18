import type { ClockTime } from '../calendar/day.ts'
import type { Brand, ItemId, PersonId } from '../shared/ids.ts'
import type { OutcomeCode } from './outcome.ts'

export type MeetingEventId = Brand<string, 'MeetingEventId'>

/**
 * One thing that the secretary recorded while the meeting was on. Entries are only ever added: what was recorded wrong
 * is put right by a later `corrected` entry. Attendance, quorum, votes, sentences and decisions all come out of them.
 */
export interface MeetingEntry {
  readonly eventId: MeetingEventId
  /** 1, 2, 3 … in the order of recording. */
  readonly seq: number
  /** When it happened, by the clock on the wall; a meeting may go past midnight (see `meetingOrder`). */
  readonly at: ClockTime
  /** The item being handled; `null`: between items. */
  readonly itemId: ItemId | null
  readonly event: MeetingEvent
}

/** Capacity in which somebody is at a meeting. The first four have a vote. */
export type Capacity =
  'chair' | 'viceChair' | 'member' | 'deputy' | 'presenter' | 'secretary' | 'expert' | 'other'

/** Somebody in the room. */
export interface RollEntry {
  readonly personId: PersonId
  readonly capacity: Capacity
  /** The member whose seat a deputy takes. */
  readonly deputyFor: PersonId | null
}

/** Everything that can be recorded of a meeting: domain.md 2.3's closed list, and the meeting's own frame. */
export type MeetingEvent =
  | { readonly kind: 'opened'; readonly roll: readonly RollEntry[] }
  | { readonly kind: 'arrived'; readonly entry: RollEntry }
  | { readonly kind: 'left'; readonly personId: PersonId }
  /** Somebody else leads or keeps the minutes from now on (disqualified, away). */
  | { readonly kind: 'chairTaken'; readonly personId: PersonId }
  | { readonly kind: 'secretaryTaken'; readonly personId: PersonId }
  | { readonly kind: 'presenterChanged'; readonly personId: PersonId }
  | { readonly kind: 'breakBegan' }
  | { readonly kind: 'breakEnded' }
  /** Handling of an item begins and its § was drawn. Items may be handled out of agenda order. */
  | { readonly kind: 'itemOpened'; readonly itemId: ItemId; readonly section: number }
  | {
      readonly kind: 'expertHeard'
      /** `null`: not one of the organisation's people. */
      readonly personId: PersonId | null
      readonly name: string
      readonly title: string | null
      /** Left before the decision (the rule); `false` only when it is recorded so. */
      readonly leftBeforeDecision: boolean
    }
  /** `attachmentNo`: number that it got among the item's attachments. */
  | { readonly kind: 'handedOut'; readonly title: string; readonly attachmentNo: number }
  /** `text` continues the sentence "… seuraavasti:". */
  | { readonly kind: 'proposalChanged'; readonly text: string }
  /** `text` continues the sentence "… ehdotti, että". */
  | {
      readonly kind: 'counterProposal'
      readonly by: PersonId
      readonly supportedBy: readonly PersonId[]
      readonly text: string
    }
  | {
      readonly kind: 'motion'
      readonly motion: 'table' | 'return'
      readonly by: PersonId
      readonly supportedBy: readonly PersonId[]
      /** Reason or time given, as it ends the sentence; `null`: none. */
      readonly reason: string | null
    }
  /** What the members stated in the electronic decision procedure, each once, when its time was up (KuntaL 100 §). */
  | { readonly kind: 'stands'; readonly stands: readonly MemberStand[] }
  | RecusalEvent
  /** The disqualified one is back in the room, after the item. */
  | { readonly kind: 'recusedReturned'; readonly personId: PersonId }
  | VoteEvent
  | ElectionEvent
  | { readonly kind: 'statement'; readonly by: PersonId; readonly attachmentNo: number }
  | {
      readonly kind: 'dissent'
      readonly by: PersonId
      /** Number of the attachment that holds the grounds; `null`: none given (they may come until inspection). */
      readonly attachmentNo: number | null
    }
  | { readonly kind: 'inspectedImmediately' }
  | DecidedEvent
  /** A decided item is opened again. The reason stays in the log. */
  | { readonly kind: 'reopened'; readonly reason: string }
  /** The item goes off the agenda without being handled: it gets no § (R-NUM-06). */
  | { readonly kind: 'withdrawn'; readonly itemId: ItemId }
  /** The secretary's own sentence. */
  | { readonly kind: 'note'; readonly text: string; readonly place: 'beforeOutcome' | 'afterOutcome' }
  /** The secretary worded the sentence of `eventId` anew. `basis`: the sentence that it replaced. */
  | {
      readonly kind: 'reworded'
      readonly eventId: MeetingEventId
      readonly text: string
      readonly basis: string
    }
  /** `event: null`: did not happen at all. `at: null`: the time stays. */
  | {
      readonly kind: 'corrected'
      readonly eventId: MeetingEventId
      readonly event: Exclude<MeetingEvent, { readonly kind: 'corrected' }> | null
      readonly at: ClockTime | null
    }
  | { readonly kind: 'closed' }

/** Why somebody may not take part: HL 28.1 § 1–7, KuntaL 97.1 § (a councillor in the council). */
export type RecusalGround =
  'HL 28.1.1' | 'HL 28.1.2' | 'HL 28.1.3' | 'HL 28.1.4' | 'HL 28.1.5' | 'HL 28.1.7' | 'KuntaL 97.1'

export interface RecusalEvent {
  readonly kind: 'recusal'
  readonly personId: PersonId
  readonly ground: RecusalGround
  /** In words, shortly and without secrets; empty while it is missing (the § stays red). */
  readonly reason: string
  /** `self`: stated by the person; otherwise raised by somebody else. */
  readonly raisedBy: 'self' | PersonId
  /** What the body decided (HL 29 §). */
  readonly ruling: 'disqualified' | 'notDisqualified'
  /** The disqualified one has gone out (HL 27 §). */
  readonly leftRoom: boolean
}

/** A proposal that can be voted on. */
export type Side =
  | { readonly side: 'presenter' }
  | { readonly side: 'counter'; readonly eventId: MeetingEventId }
  | { readonly side: 'motion'; readonly eventId: MeetingEventId }
  /** The matter is handled on now, against a motion to table or return it. */
  | { readonly side: 'continue' }

/** `demandsMeeting`: wants the matter to be handled in a meeting · `none`: stated nothing in time. */
export const STANDS = ['stated', 'demandsMeeting', 'none'] as const

export interface MemberStand {
  readonly personId: PersonId
  readonly stand: (typeof STANDS)[number]
}

export type Ballot = 'yes' | 'no' | 'blank' | 'absent'

/** A vote (äänestys, KuntaL 104 §): open, by name. The chair's own vote decides a tie. */
export interface VoteEvent {
  readonly kind: 'vote'
  readonly method: 'rollCall' | 'showOfHands' | 'standing' | 'machine'
  readonly yes: Side
  readonly no: Side
  /** Each person with a vote in this §, once. */
  readonly ballots: readonly { readonly personId: PersonId; readonly ballot: Ballot }[]
}

/** The elected inspect the minutes: who of the organisation's people they are. Left out: another election. */
type Inspectors = readonly PersonId[]

/** An election (vaali, KuntaL 105 §). */
export type ElectionEvent =
  | {
      readonly kind: 'election'
      /** What is elected, as "… valittiin": `pöytäkirjantarkastajiksi`; in Swedish as "Till … valdes". */
      readonly office: string
      readonly way: 'unanimous'
      readonly elected: readonly string[]
      readonly inspectors?: Inspectors
    }
  | {
      readonly kind: 'election'
      readonly office: string
      readonly way: 'majority'
      readonly seats: number
      readonly candidates: readonly { readonly name: string; readonly votes: number }[]
      /** Order among those whom the lot parted, first drawn first. */
      readonly lot: readonly string[]
      readonly inspectors?: Inspectors
    }
  | {
      readonly kind: 'election'
      readonly office: string
      readonly way: 'proportional'
      readonly seats: number
      readonly lists: readonly {
        readonly name: string
        readonly votes: number
        readonly candidates: readonly string[]
      }[]
      readonly lot: readonly string[]
      readonly inspectors?: Inspectors
    }

export interface DecidedEvent {
  readonly kind: 'decided'
  readonly outcome: OutcomeCode
  /** Words that the outcome carries: the addition, until when it was tabled; `null`: none. */
  readonly text: string | null
  /** The decision as it stands when it differs from the proposal: one text a clause; `null`: as proposed. */
  readonly clauses: readonly string[] | null
}

export type MeetingEventKind = MeetingEvent['kind']

/** The event of each kind. */
export type EventByKind = {
  readonly [Kind in MeetingEventKind]: Extract<MeetingEvent, { readonly kind: Kind }>
}

export type EventOf<Kind extends MeetingEventKind> = EventByKind[Kind]
