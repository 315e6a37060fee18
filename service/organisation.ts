import type { EditedOrganisation } from '../api/contract/organisation.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { OrganisationFailure } from '../api/failures/organisation.ts'
import { newMunicipality } from '../core/organisation/newOrganisation.ts'
import type { Organisation } from '../core/organisation/organisation.ts'
import { slug } from '../core/organisation/slug.ts'
import { asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import type { Actor, LibraryFailure, Ports } from './ports.ts'

export const organisationHandlers: Handlers<
  | 'organisation.list'
  | 'organisation.show'
  | 'organisation.edit'
  | 'organisation.create'
  | 'organisation.save'
> = {
  'organisation.list': async (ports) => ports.organisations.organisations(),
  'organisation.show': async (ports, { id }) => findOrganisation(ports, id),

  'organisation.edit': async (ports, { id }) => {
    const found = await findOrganisation(ports, id)
    return found.ok ? edited(ports, found.value) : found
  },

  'organisation.create': async (ports, given, actor) => {
    const known = await ports.organisations.organisations()
    if (!known.ok) return known
    const id = slug(
      given.place.nominative,
      known.value.map((organisation) => organisation.id),
    )
    const checked = ports.organisations.check(newMunicipality(asId(id), given))
    if (!checked.ok) return checked
    const saved = await keep(ports, actor, checked.value, null)
    return saved.ok ? checked : saved
  },

  'organisation.save': async (ports, { organisation, version }, actor) => {
    const checked = ports.organisations.check(organisation)
    if (!checked.ok) return checked
    const saved = await keep(ports, actor, checked.value, version)
    return saved.ok ? edited(ports, checked.value) : saved
  },
}

/** Saves the office's next version, unless somebody has saved one since `version`. */
const keep = (
  { store }: Ports,
  actor: Actor,
  organisation: Organisation,
  version: number | null,
): Promise<Result<null, AppFailure>> =>
  store.write(actor, async (tx) => {
    const stamp = await tx.stamp('organisation', organisation.id)
    if ((stamp?.version ?? null) !== version)
      return fail({ code: 'organisation/stale', savedBy: stamp?.savedBy ?? '' })
    await tx.saveOrganisation(organisation)
    await tx.append({
      action: 'organisation.saved',
      subject: { kind: 'organisation', id: organisation.id },
      caseId: null,
      payload: { name: organisation.name.fi.nominative },
    })
    return ok(null)
  })

async function edited(
  { organisations, store }: Ports,
  organisation: Organisation,
): Promise<Result<EditedOrganisation, AppFailure>> {
  const shipped = await organisations.shipped()
  if (!shipped.ok) return shipped
  const stamp = await store.read((tx) => tx.stamp('organisation', organisation.id))
  return ok({
    organisation,
    version: stamp?.version ?? null,
    shipped: shipped.value.find(({ id }) => id === organisation.id) ?? null,
  })
}

/** The organisation with this id: the office's own version, else the one that ships. */
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
