import type { Instant, IsoDate } from '../calendar/day.ts'
import type { BodyId, CaseId, ClauseId, ItemId, MeetingId, OrganisationId, PersonId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import type { Block, Inline, Origin } from '../shared/text.ts'
import type { ClauseKind } from '../template/clauseKinds.ts'
import type { Facts } from '../template/facts.ts'
import type { FactChange } from './factChange.ts'
import type { AppealContext } from './appealContext.ts'
import type { RouteChoice } from './routeChoice.ts'

/** An item (asiakohta) as a preparer writes it, or as it was read from published minutes. */
export interface ItemText {
  readonly language: Language
  /** ≤ 200 characters, no full stop, tells what the matter is (domain.md 2.1). */
  readonly title: string
  readonly preparers: readonly Contact[]
  /** `null`: no presenter named. */
  readonly presenter: Contact | null
  /** Gives more information (HL 44.1 § 4 k.). */
  readonly infoContact: Contact | null
  readonly description: readonly Block[]
  /** Effects of the decision (KuntaL 29.1 §). */
  readonly effects: readonly Block[]
  readonly proposal: Proposal
  readonly attachments: readonly Attachment[]
  /** Parties the decision is served on (HL 54 §). */
  readonly served: readonly string[]
  /** Those told for information (tiedoksi). */
  readonly informed: readonly string[]
}

/** A person as a document names them. Titles are kept verbatim. */
export interface Contact {
  /** Id in the organisation's people; `null` when known only from a text. */
  readonly personId: PersonId | null
  /** `null`: only the office is named. */
  readonly name: string | null
  readonly title: string | null
  readonly email: string | null
  readonly phone: string | null
}

/**
 * The proposal (päätösehdotus), R-PHR-02.
 * `running`: each clause is sentences of its own. `numbered`: a lead-in (`Kaupunginhallitus päättää`) and numbered
 * clauses that begin with a lower-case verb.
 */
export interface Proposal {
  readonly form: 'running' | 'numbered'
  /** Empty in the running form. */
  readonly leadIn: readonly Inline[]
  readonly clauses: readonly Clause[]
}

/** One operative clause. One verb, one kind (R-PHR-03). */
export interface Clause {
  readonly clauseId: ClauseId
  /** `null`: imported, and nobody has said yet what it does. */
  readonly kind: ClauseKind | null
  readonly content: readonly Inline[]
  readonly origin: Origin | null
  /** A person's choice of appeal on a borderline clause. */
  readonly routeChoice?: RouteChoice
  /** The clause that this one serves or qualifies, when a person has said it. */
  readonly follows?: ClauseId
}

/** Who may see an attachment (R-PD-07, Corrections 5). */
export type AttachmentAccess =
  | { readonly kind: 'online' }
  | { readonly kind: 'onRequest' }
  | { readonly kind: 'notYetPublic' }
  | { readonly kind: 'secret'; readonly ground: string }

export interface Attachment {
  /** 1, 2, 3 … within the item. */
  readonly n: number
  readonly title: string
  readonly dated: IsoDate | null
  readonly access: AttachmentAccess
  readonly handedOutAtMeeting: boolean
  /** The bytes behind it; absent: a paper that is only named. */
  readonly file?: AttachmentFile
}

/** Bytes kept by their hash (SHA-256, hex). */
export interface AttachmentFile {
  readonly hash: string
  /** As it was called where it came from: `hakemus.pdf`. */
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
}

/** What an officer decided alone (viranhaltijapäätös, KuntaL 107.2 §), beside the item's own text. */
export interface OfficerDecision {
  /** § of the officer's year. */
  readonly section: number
  readonly decidedOn: IsoDate
  /**
   * Day on which it was published on the net; `null`: it was not. Publication is up to the authority, but without it the
   * members' time to appeal never starts (KuntaL 140.2 §).
   */
  readonly publishedOn: IsoDate | null
  /** Day on which the body that may take it up was told of it (KuntaL 92 §); `null`: not yet. */
  readonly listedOn: IsoDate | null
}

/** The path of an item (Corrections 3). A step is a function; a status is never derived from a count. */
export type ItemStatus =
  | { readonly status: 'draft' }
  /** `approvedBy`: the presenter who has let it go to an agenda. */
  | { readonly status: 'submitted'; readonly approvedBy?: string }
  | { readonly status: 'returned'; readonly reason: string }
  | { readonly status: 'scheduled'; readonly meetingId: MeetingId; readonly agendaNo: number }
  | { readonly status: 'handled'; readonly meetingId: MeetingId; readonly section: number }
  /** By an officer alone. */
  | { readonly status: 'decided'; readonly decision: OfficerDecision }

/** Who decides: a body in a meeting, or an officer (KuntaL 107.2 §). */
export type Authority =
  | { readonly kind: 'body'; readonly bodyId: BodyId }
  /** `reviewBody`: the body the officer is under, when it is not the one the officer presents to. */
  | { readonly kind: 'officer'; readonly personId: PersonId; readonly reviewBody?: BodyId }

/** An item in the office's store. */
export interface Item {
  readonly itemId: ItemId
  readonly organisationId: OrganisationId
  /** An item may belong to several cases; the first is the one printed first. */
  readonly caseIds: readonly CaseId[]
  readonly authority: Authority
  readonly text: ItemText
  /** The template the text was made from; `null`: written or imported without one. */
  readonly template: { readonly id: string; readonly version: number } | null
  readonly facts: Facts
  readonly status: ItemStatus
  /** What bears on its appeal besides its clauses; absent: nothing special. */
  readonly appealContext?: AppealContext
  /** The meeting it is written for, before it stands on an agenda. */
  readonly meetingOn?: IsoDate
  /** Facts that changed where the author had rewritten the words: each waits for a choice. */
  readonly factChanges?: readonly FactChange[]
  readonly waivers?: readonly Waiver[]
  /** The item said in the other language, part by part. */
  readonly translation?: Translation
}

/** A finding set aside, with the reason that the log keeps. It holds as long as the finding says the same. */
export interface Waiver {
  /** `key` of the finding. */
  readonly key: string
  readonly reason: string
  readonly by: string
  readonly at: Instant
}

/** One item's words in the other language, by the key of the part they say (`partsOf`). */
export interface Translation {
  readonly language: Language
  readonly parts: Readonly<Record<string, TranslatedPart>>
}

export interface TranslatedPart {
  readonly blocks: readonly Block[]
  /** Hash of the words it was made from: when the part's words no longer have it, the translation is stale. */
  readonly sourceHash: string
}
