import type { OrganisationLibrary } from '../../service/ports.ts'
import type { Naming } from '../storage/searchIndex.ts'

/** Names of bodies for the search index: both languages and the abbreviation. Unknown bodies have none. */
export const createNaming = (library: OrganisationLibrary): Naming => ({
  bodyNames: async (organisationId, bodyId) => {
    const found = await library.organisations()
    const bodies = found.ok ? found.value.filter(({ id }) => id === organisationId) : []
    const body = bodies.flatMap((organisation) => organisation.bodies).find(({ id }) => id === bodyId)
    if (body === undefined) return []
    return [body.name.fi.nominative, body.name.sv?.indefinite ?? '', body.abbreviation ?? '']
  },
})
