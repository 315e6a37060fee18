import { z } from 'zod'
import type { IsoDate } from '../../core/calendar/day.ts'
import type { Item, OfficerDecision } from '../../core/draft/item.ts'
import { CLAUSE_KINDS } from '../../core/template/clauseKinds.ts'
import type { BodyId, CaseId, ItemId, OrganisationId, PersonId } from '../../core/shared/ids.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import { type WrittenDocument, over } from './document.ts'
import { method } from './method.ts'
import { day, id, language } from './schema.ts'

const words = z.string().trim().min(1)

/** An officer's decision in the list for the body that may take it up. */
export interface OfficerRow {
  readonly item: Item
  readonly decision: OfficerDecision
  /** `kaupunginjohtaja` and the name. */
  readonly officer: { readonly name: string; readonly title: Bilingual | null }
  readonly caseNumbers: readonly string[]
  /** The body over the officer: it handles an oikaisuvaatimus and may take the matter up. */
  readonly bodyId: BodyId
  /** Last day on which the body may take it up (KuntaL 92 §); `null`: nobody's time runs, or it cannot be. */
  readonly takingUpUntil: IsoDate | null
  /** Not published: the members' time to appeal never starts (KuntaL 140.2 §). */
  readonly membersWait: boolean
}

export const officerMethods = {
  /** A new decision of an officer, as a draft. `reviewBody` left out: the body the officer presents to, else the board. */
  'officer.draft': method(
    z.strictObject({
      organisationId: id<OrganisationId>(),
      personId: id<PersonId>(),
      reviewBody: id<BodyId>().exactOptional(),
      caseIds: z.array(id<CaseId>()),
      language,
      title: words.max(200),
      /** Grounds (HL 45 §), a paragraph each. */
      grounds: z.array(words),
      clauses: z.array(z.strictObject({ text: words, kind: z.enum(CLAUSE_KINDS) })).min(1),
      served: z.array(words),
      informed: z.array(words),
    }),
    z.custom<Item>(),
  ),
  /** The officer decides: the § comes from the officer's own counter. */
  'officer.decide': method(z.strictObject({ itemId: id<ItemId>(), decidedOn: day }), z.custom<OfficerRow>()),
  /** It was published on the net: the members' time begins. */
  'officer.publish': method(
    z.strictObject({ itemId: id<ItemId>(), publishedOn: day }),
    z.custom<OfficerRow>(),
  ),
  /** The bodies over the officers were told of these (otto-oikeus). */
  'officer.markListed': method(
    z.strictObject({ itemIds: z.array(id<ItemId>()).min(1), listedOn: day }),
    z.custom<readonly OfficerRow[]>(),
  ),
  /** Decisions of officers by day, the newest first. `unlisted`: those that no body has been told of. */
  'officer.list': method(
    z.strictObject({
      organisationId: id<OrganisationId>(),
      bodyId: id<BodyId>().optional(),
      unlisted: z.boolean().optional(),
    }),
    z.custom<readonly OfficerRow[]>(),
  ),
  /** The decision as a document with its appeal instructions, to be signed by the officer. */
  'document.officerDecision': method(
    z.strictObject({ itemId: id<ItemId>(), format: z.enum(['docx', 'html', 'txt']), over }),
    z.custom<WrittenDocument>(),
  ),
}
