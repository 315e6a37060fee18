import type { Instant, IsoDate } from '../core/calendar/day.ts'
import type { WordPart } from '../core/casefile/wordDiff.ts'
import type { FactChange } from '../core/draft/factChange.ts'
import type { Finding } from '../core/draft/findings/finding.ts'
import type { Item, ItemText, Waiver } from '../core/draft/item.ts'
import type { PartChange } from '../core/draft/compareTexts.ts'
import type { TranslationPart } from '../core/draft/translation.ts'
import type { Decision } from '../core/decision/decision.ts'
import type { ItemId, OrganisationId } from '../core/shared/ids.ts'
import type { Bilingual, Language } from '../core/shared/language.ts'
import type { Block, Inline, Origin } from '../core/shared/text.ts'
import type { ClauseKind } from '../core/template/clauseKinds.ts'
import type { FactDefinition, FactValue } from '../core/template/facts.ts'

/** Somebody who has the item open in another window. `part`: where they are, `null` when it is not known. */
export interface OpenElsewhere {
  readonly session: string
  readonly name: string
  readonly part: string | null
  readonly seenAt: Instant
}

/** One fact as the form beside the text shows it. */
export interface FactField {
  readonly definition: FactDefinition
  /** `null`: not stated. Every place of the text that needs it is a hole. */
  readonly value: FactValue | null
  /** As it stands in a text: `38 880,00 euroa`; empty when not stated. */
  readonly printed: string
  /** Required by the template as the other facts stand now. */
  readonly required: boolean
  /** Blocks and clauses that print it, in the order of the text, by their ids; `title` for the title. */
  readonly places: readonly string[]
}

/** The appeal route of one clause, as the margin tells it. */
export interface ClauseAppeal {
  readonly clauseId: string
  /** `oikaisuvaatimus`, `seuraa kohtaa 2`, `ei muutoksenhakua`. */
  readonly label: Bilingual
  readonly provision: Bilingual
  readonly explanation: Bilingual
  readonly warning: Bilingual | null
}

/** What Tarkistus shows: live findings, and those that were waived with a reason. */
export interface Review {
  /** Errors first, then in the order of the text. */
  readonly findings: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
  readonly appeals: readonly ClauseAppeal[]
}

export interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** An item's own words with where they stand in its history. */
export interface Stamped {
  readonly item: Item
  /** Give it back when saving: a save over a newer version is refused or merged part by part. */
  readonly version: number
  readonly savedAt: Instant
  readonly savedBy: string
}

/** An item opened for writing. */
export interface OpenItem extends Stamped {
  readonly caseNumbers: readonly string[]
  readonly decision: Decision | null
  /** The meeting it is meant for or stands in; `null`: none is planned. */
  readonly meetingOn: IsoDate | null
  /** Facts in the template's order; empty when the item has no template. */
  readonly facts: readonly FactField[]
  readonly review: Review
  readonly others: readonly OpenElsewhere[]
  /** What was typed and not saved before a crash, newest first. */
  readonly recovered: readonly JournalEntry[]
  readonly translation: readonly TranslationPart[]
}

/** An item saved. `merged`: parts that another had saved meanwhile and that were taken in. */
export interface SavedItem extends Stamped {
  readonly merged: readonly string[]
  readonly facts: readonly FactField[]
  readonly review: Review
  readonly translation: readonly TranslationPart[]
}

/** A fact changed: which places followed, and which wait for the author's choice (`item.factChanges`). */
export interface FactSet extends SavedItem {
  /** Ids of blocks and clauses whose words changed; `title` for the title. */
  readonly updated: readonly string[]
  readonly changes: readonly FactChange[]
}

/** What is typed and not yet saved, kept on the disk beside the database. */
export interface JournalEntry {
  readonly itemId: ItemId
  readonly session: string
  readonly name: string
  /** Version that the words were typed on. */
  readonly version: number
  readonly writtenAt: Instant
  readonly text: ItemText
}

/** A journal that a crash left: found at start. */
export interface RecoveredDraft extends JournalEntry {
  readonly title: string
  /** Words that the saved item does not have. */
  readonly words: number
  /** The item's version now: when it is newer than the journal's, somebody has saved since. */
  readonly savedVersion: number
  readonly parts: readonly PartChange[]
}

/** Saves that belong together: one person at one sitting, in one state. */
export interface VersionEntry {
  /** The last version of the sitting. */
  readonly version: number
  readonly saves: number
  readonly savedAt: Instant
  readonly savedBy: string
  readonly status: Item['status']['status'] | null
  /** `null`: the text was ended by a retention rule. */
  readonly words: number | null
}

export interface VersionComparison {
  readonly from: number
  readonly to: number
  readonly parts: readonly PartChange[]
}

/** A phrase of the office with the item's facts in it (domain.md 7.1). */
export interface FilledPhrase {
  readonly id: string
  readonly group: Bilingual
  readonly title: Bilingual
  readonly hint: Bilingual
  readonly kind: ClauseKind
  /** What the clause brings with it besides its kind. */
  readonly appeal: Bilingual
  readonly provision: Bilingual
  readonly language: Language
  /** As it goes into the proposal as it stands now; a fact that is not stated is a hole. */
  readonly content: readonly Inline[]
  /** In the other language beneath. */
  readonly other: readonly Inline[]
  /** Give it to the clause: while nobody rewrites the words, they follow the facts. */
  readonly origin: Origin
  /** Ids of facts that the phrase needs and the item lacks. */
  readonly missing: readonly string[]
  /** Has a native reader of the language read it? */
  readonly reviewed: Bilingual<boolean>
}

/** What the desk shows. */
export interface Desk {
  readonly waiting: readonly DeskRow[]
  /** Last touched first. */
  readonly drafts: readonly DeskRow[]
  readonly days: readonly DeskDay[]
  /** The day in Finland. */
  readonly today: IsoDate
}

export interface DeskRow {
  readonly itemId: ItemId
  readonly organisationId: OrganisationId
  readonly title: string
  /** Of the title and the text. */
  readonly language: Language
  readonly caseNumbers: readonly string[]
  readonly bodyName: Bilingual
  readonly meetingOn: IsoDate | null
  readonly status: Item['status']
  /** What the person at this desk does next. */
  readonly act: 'mend' | 'continue' | 'approve' | 'schedule'
  readonly people: readonly string[]
  readonly errors: number
  readonly warnings: number
  /** Sections said in the other language, of all; `null`: the body works in one language. */
  readonly translated: { readonly done: number; readonly of: number } | null
  readonly savedAt: Instant
}

/** One pin of the ribbon or row of the days ahead. */
export interface DeskDay {
  readonly on: IsoDate
  readonly kind: 'meeting' | 'callCloses' | 'report' | 'condition'
  /** Title of the item, or body and number of the meeting. */
  readonly title: Bilingual
  /** Of an item's title, which is in one language only. */
  readonly language: Language | null
  readonly itemId: ItemId | null
  readonly meetingId: string | null
}

/** One part of a text that two people changed. */
export interface StalePart {
  readonly part: string
  /** Heading of the section, as the item says it; empty for parts without one. */
  readonly heading: string
  readonly base: readonly Block[]
  readonly theirs: readonly Block[]
  readonly ours: readonly Block[]
  readonly theirWords: readonly WordPart[]
  readonly ourWords: readonly WordPart[]
}
