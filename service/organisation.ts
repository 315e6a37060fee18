import type { OrganisationFailure } from '../api/failures/organisation.ts'
import type { Organisation } from '../core/organisation/organisation.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import type { LibraryFailure, Ports } from './ports.ts'

export const organisationHandlers: Handlers<'organisation.list' | 'organisation.show'> = {
  'organisation.list': async (ports) => ports.organisations.organisations(),
  'organisation.show': async (ports, { id }) => findOrganisation(ports, id),
}

/** The organisation with this id, from the library. */
export async function findOrganisation(
  ports: Pick<Ports, 'organisations'>,
  id: string,
): Promise<Result<Organisation, LibraryFailure | OrganisationFailure>> {
  const loaded = await ports.organisations.organisations()
  if (!loaded.ok) return loaded
  const found = loaded.value.find((organisation) => organisation.id === id)
  if (found !== undefined) return ok(found)
  return fail({ code: 'organisation/unknown', id, known: loaded.value.map((known) => known.id) })
}
