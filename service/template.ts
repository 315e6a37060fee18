import { ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'

export const templateHandlers: Handlers<'template.list' | 'template.show'> = {
  'template.list': async (ports) => {
    const found = await ports.itemTemplates.list()
    if (!found.ok) return found
    return ok(
      found.value.map(({ definition: { id, version, name, description, category, reviewed } }) => ({
        id,
        version,
        name,
        description,
        category,
        reviewed,
      })),
    )
  },

  'template.show': async (ports, { template }) => {
    const found = await ports.itemTemplates.find(template)
    return found.ok ? ok(found.value.definition) : found
  },
}
