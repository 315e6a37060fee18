import { z } from 'zod'
import type { Decision } from '../../core/decision/decision.ts'
import type { Item } from '../../core/draft/item.ts'
import type { BodyId, CaseId, ItemId, OrganisationId, PersonId } from '../../core/shared/ids.ts'
import { day, id, language } from './schema.ts'
import { method } from './method.ts'

const attachment = z.strictObject({
  title: z.string().min(1),
  dated: day.nullable(),
  access: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['online', 'onRequest', 'notYetPublic']) }),
    z.strictObject({ kind: z.literal('secret'), ground: z.string().min(1) }),
  ]),
})

/** An item as the list shows it. */
export interface ItemListing {
  readonly item: Item
  /** As printed, in the order of the item's cases. */
  readonly caseNumbers: readonly string[]
}

/** An item whole, with its decision when it has one. */
export interface ItemStory extends ItemListing {
  readonly decision: Decision | null
}

export const draftMethods = {
  /** A new draft from a template. The presenter is the body's own. */
  'item.draft': method(
    z.strictObject({
      organisationId: id<OrganisationId>(),
      caseIds: z.array(id<CaseId>()),
      bodyId: id<BodyId>(),
      template: z.string().min(1),
      language,
      facts: z.record(z.string(), z.unknown()),
      preparers: z.array(id<PersonId>()),
      attachments: z.array(attachment),
      served: z.array(z.string().min(1)),
      informed: z.array(z.string().min(1)),
    }),
    z.custom<Item>(),
  ),
  /** The preparer hands the item to the presenter. */
  'item.submit': method(z.strictObject({ itemId: id<ItemId>() }), z.custom<Item>()),
  'item.list': method(
    z.strictObject({ organisationId: id<OrganisationId>().optional(), caseId: id<CaseId>().optional() }),
    z.custom<readonly ItemListing[]>(),
  ),
  'item.show': method(z.strictObject({ itemId: id<ItemId>() }), z.custom<ItemStory>()),
}
