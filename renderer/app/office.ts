import type { Organisation } from '../../core/organisation/organisation.ts'
import { type Asked, useApi } from './api.tsx'
import { useSettings } from './settings.ts'

/** The organisation this user works for: the chosen one. `undefined`: none has been chosen (first start). */
export function useOffice(): Organisation | undefined {
  const { organisationId } = useSettings()
  return useOrganisations().data?.find(({ id }) => id === organisationId)
}

/** Every organisation there is to choose from. */
export const useOrganisations = (): Asked<readonly Organisation[]> => useApi('organisation.list', {})
