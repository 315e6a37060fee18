import type { Desk } from '../../api/drafting.ts'
import { type Asked, useApi } from '../app/api.tsx'
import { useActor } from '../app/people.ts'
import { useSettings } from '../app/settings.ts'

/** The desk of the acting person in the chosen office. */
export function useDesk(): Asked<Desk> {
  const { organisationId } = useSettings()
  const actor = useActor()
  return useApi('desk.list', organisationId === null ? {} : { organisationId }, { when: actor !== null })
}
