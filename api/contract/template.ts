import { z } from 'zod'
import type { ItemTemplate } from '../../core/template/template.ts'
import { method } from './method.ts'

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
}
