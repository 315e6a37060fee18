import { renderItemTemplate } from '../core/draft/renderItem.ts'
import { ok } from '../core/shared/result.ts'
import { readFacts } from '../core/template/checkFacts.ts'
import type { Handlers } from './handler.ts'
import { bodyOf } from './lookup.ts'
import { findOrganisation } from './organisation.ts'

export const templateHandlers: Handlers<'template.list' | 'template.show' | 'template.preview'> = {
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

  'template.preview': async (ports, { template, organisationId, bodyId, language }) => {
    const organisation = await findOrganisation(ports, organisationId)
    if (!organisation.ok) return organisation
    const body = bodyOf(organisation.value, bodyId)
    if (!body.ok) return body
    const found = await ports.itemTemplates.find(template)
    if (!found.ok) return found
    const { definition } = found.value
    const { facts } = readFacts(definition, definition.samples[language], language)
    const context = { organisation: organisation.value, body: body.value }
    return renderItemTemplate(found.value, language, facts, context, (kind) => ports.ids.next(kind), 'holes')
  },
}
