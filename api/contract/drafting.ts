import { z } from 'zod'
import type { PartChange } from '../../core/draft/compareTexts.ts'
import type { Item } from '../../core/draft/item.ts'
import type { BodyId, CaseId, ItemId, OrganisationId, PersonId } from '../../core/shared/ids.ts'
import type {
  Desk,
  FactSet,
  FilledPhrase,
  JournalEntry,
  OpenElsewhere,
  OpenItem,
  RecoveredDraft,
  Review,
  SavedItem,
  Stamped,
  VersionComparison,
  VersionEntry,
} from '../drafting.ts'
import { day, id, language } from './schema.ts'
import { method } from './method.ts'
import { access, blocks, itemText } from './text.ts'

const itemId = id<ItemId>()

/** One window of one person: a journal and a presence belong to it. */
const session = z.string().regex(/^[\w-]{1,80}$/u)

/** The version the words were typed on. */
const version = z.int().min(1)

const reason = z.string().trim().min(1).max(2000)

const saved = z.custom<SavedItem>()

/** Attachments are papers, not archives. */
const MOST_BYTES = 200 * 1024 * 1024

export const draftingMethods = {
  /** A new draft from a template with the facts there are: the rest are holes in the text. Wrong facts are refused. */
  'item.start': method(
    z.strictObject({
      organisationId: id<OrganisationId>(),
      caseIds: z.array(id<CaseId>()),
      bodyId: id<BodyId>(),
      template: z.string().min(1),
      language,
      facts: z.record(z.string(), z.unknown()),
      /** Left out: whoever begins. */
      preparers: z.array(id<PersonId>()).optional(),
      meetingOn: day.nullable(),
    }),
    z.custom<Stamped>(),
  ),
  /** The same as another item: its words, facts and papers, with new ids, as a draft of the acting person. */
  'item.copy': method(
    z.strictObject({ itemId, caseIds: z.array(id<CaseId>()), meetingOn: day.nullable() }),
    z.custom<Stamped>(),
  ),
  /** The item whole, for writing; tells others that this window has it open. */
  'item.open': method(z.strictObject({ itemId, session }), z.custom<OpenItem>()),
  /** This window still has the item open, at `part`. Answers who else has. */
  'item.presence': method(
    z.strictObject({ itemId, session, part: z.string().max(200).nullable() }),
    z.custom<readonly OpenElsewhere[]>(),
  ),
  'item.close': method(z.strictObject({ itemId, session }), z.null()),
  /**
   * Saves the whole text. When another has saved meanwhile, different parts are merged silently; the same part changed
   * twice is refused as `item/stale` with both texts, and nothing is overwritten. Discards this window's journal.
   */
  'item.save': method(
    z.strictObject({
      itemId,
      session,
      version,
      text: itemText,
      meetingOn: day.nullable().exactOptional(),
      caseIds: z.array(id<CaseId>()).min(1).exactOptional(),
    }),
    saved,
  ),
  /** Findings, routes and translation states of a text that is not saved. */
  'item.check': method(z.strictObject({ itemId, text: itemText.exactOptional() }), z.custom<Review>()),

  /** What is typed and not yet saved: on the disk when this answers. */
  'item.journal.write': method(
    z.strictObject({ itemId, session, version, text: itemText }),
    z.strictObject({ writtenAt: z.string() }),
  ),
  'item.journal.read': method(z.strictObject({ itemId }), z.custom<readonly JournalEntry[]>()),
  'item.journal.discard': method(z.strictObject({ itemId, session }), z.null()),
  /** What a crash left, of every item, newest first; journals of windows that are open now are not among them. */
  'item.recovered': method(z.strictObject({}), z.custom<readonly RecoveredDraft[]>()),

  /**
   * Changes one fact (`value: null`: no longer stated). Words nobody rewrote follow it; where the author wrote, the
   * sentence is left as it is and waits as a card in `item.factChanges`. `text`: what is typed and not yet saved.
   */
  'item.setFact': method(
    z.strictObject({
      itemId,
      session,
      version,
      fact: z.string().min(1),
      value: z.unknown(),
      text: itemText.exactOptional(),
    }),
    z.custom<FactSet>(),
  ),
  /**
   * Settles a card: `exchange` puts the new figure into the author's sentence, `template` takes the template's
   * sentence, `leave` leaves the words. `changeId: null` with `exchange`: every card that has a figure to exchange.
   */
  'item.settleFactChange': method(
    z.strictObject({
      itemId,
      session,
      version,
      changeId: z.string().min(1).nullable(),
      choice: z.enum(['exchange', 'template', 'leave']),
      text: itemText.exactOptional(),
    }),
    z.custom<FactSet>(),
  ),

  /** Adds a paper as the last attachment and keeps its bytes by their hash. */
  'item.attach': method(
    z.strictObject({
      itemId,
      session,
      version,
      file: z.strictObject({
        name: z.string().min(1).max(500),
        mediaType: z.string().min(1).max(200),
        bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= MOST_BYTES),
      }),
      /** `null`: the file's name without its ending. */
      title: z.string().trim().min(1).max(500).nullable(),
      dated: day.nullable(),
      access,
    }),
    saved,
  ),
  'item.attachment': method(
    z.strictObject({ itemId, n: z.int().min(1) }),
    z.custom<{ readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }>(),
  ),

  /** The presenter approves the submitted item for an agenda. */
  'item.approve': method(z.strictObject({ itemId }), z.custom<Item>()),
  /** The presenter returns the item to its preparers. */
  'item.return': method(z.strictObject({ itemId, reason }), z.custom<Item>()),
  /** A warning is set aside with a reason, which the log keeps. An error cannot be waived. */
  'item.waive': method(z.strictObject({ itemId, key: z.string().min(1), reason }), z.custom<Review>()),
  'item.unwaive': method(z.strictObject({ itemId, key: z.string().min(1) }), z.custom<Review>()),

  /** Saves by sitting, newest first. */
  'item.versions': method(z.strictObject({ itemId }), z.custom<readonly VersionEntry[]>()),
  'item.compareVersions': method(
    z.strictObject({ itemId, from: version, to: version }),
    z.custom<VersionComparison>(),
  ),
  /** An unsaved text beside the saved one, or a version: part by part, word by word. */
  'item.compareText': method(
    z.strictObject({ itemId, version, text: itemText }),
    z.custom<readonly PartChange[]>(),
  ),
  /** The text of an earlier version becomes a new version. Nothing is lost. */
  'item.restoreVersion': method(z.strictObject({ itemId, session, version, restore: version }), saved),

  /** The item as a page in its municipality's layout. Each block and clause is an element with its id. */
  'item.preview': method(
    z.strictObject({ itemId, text: itemText.exactOptional(), language: language.exactOptional() }),
    z.custom<{ readonly html: string }>(),
  ),
  /** Says one part in the other language, from the words the part has now. Empty blocks: not said. */
  'item.translate': method(
    z.strictObject({ itemId, session, version, language, part: z.string().min(1).max(200), blocks }),
    saved,
  ),
  /** The phrases of domain.md 7.1 with the item's facts in them, for the proposal's form. */
  'phrase.list': method(z.strictObject({ itemId }), z.custom<readonly FilledPhrase[]>()),
  /** What waits for the acting person, their drafts with findings, and the days ahead. */
  'desk.list': method(
    z.strictObject({ organisationId: id<OrganisationId>().exactOptional() }),
    z.custom<Desk>(),
  ),
}
