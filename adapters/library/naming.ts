import { bodyWords } from '../../core/organisation/bodyName.ts'
import type { OrganisationLibrary } from '../../service/ports.ts'
import type { Naming } from '../storage/searchIndex.ts'

/** Names of bodies for the search index: both languages and the abbreviation. Unknown bodies have none. */
export const createNaming = (library: Pick<OrganisationLibrary, 'organisations'>): Naming => ({
  bodyNames: async (organisationId, bodyId) => {
    const found = await library.organisations()
    const organisation = found.ok ? found.value.find(({ id }) => id === organisationId) : undefined
    return organisation === undefined ? [] : bodyWords(organisation, bodyId)
  },
})
