import { z } from 'zod'
import type { RenderedItem } from '../../core/draft/renderItem.ts'
import type { BodyId, OrganisationId } from '../../core/shared/ids.ts'
import type { ItemTemplate } from '../../core/template/template.ts'
import { method } from './method.ts'
import { id, language } from './schema.ts'

/** A template as a list shows it. */
export type ItemTemplateSummary = Pick<
  ItemTemplate,
  'id' | 'version' | 'name' | 'description' | 'category' | 'reviewed'
>

export const templateMethods = {
  /** The item templates that ship with the program, by id. */
  'template.list': method(z.strictObject({}), z.custom<readonly ItemTemplateSummary[]>()),
  /** One item template whole: what it asks for, its clauses, sources and samples. */
  'template.show': method(z.strictObject({ template: z.string() }), z.custom<ItemTemplate>()),
  /** A template's text for a body, filled with the template's own sample facts, each with its mark. Nothing is saved. */
  'template.preview': method(
    z.strictObject({
      template: z.string(),
      organisationId: id<OrganisationId>(),
      bodyId: id<BodyId>(),
      language,
    }),
    z.custom<RenderedItem>(),
  ),
}
