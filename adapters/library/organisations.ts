import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { checkOrganisation } from '../../core/organisation/checkOrganisation.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { type Result, all, fail, ok } from '../../core/shared/result.ts'
import type { LibraryFailure, OrganisationLibrary, OrganisationRefused } from '../../service/ports.ts'
import type { Store } from '../../service/store.ts'
import { checkShape, readCheckedJson } from './checkedJson.ts'
import { organisationSchema } from './organisationSchema.ts'

/**
 * The organisations of `folder/organisations/*.json`, by file name. Read once; one wrong file refuses them all, so
 * that nobody decides by half of the data.
 */
export function createOrganisationLibrary(folder: string): OrganisationLibrary {
  let loaded: Promise<Result<readonly Organisation[], LibraryFailure>> | undefined
  const organisations = () => (loaded ??= loadOrganisations(path.join(folder, 'organisations')))
  return { organisations, shipped: organisations, check }
}

/** The shipped organisations with the office's own before them: the office's version of one stands in its place. */
export const withOwnOrganisations = (
  library: OrganisationLibrary,
  store: Pick<Store, 'read'>,
): OrganisationLibrary => ({
  ...library,
  organisations: async () => {
    const shipped = await library.shipped()
    if (!shipped.ok) return shipped
    const own = await store.read((tx) => tx.organisations())
    const others = shipped.value.filter(({ id }) => !own.some((mine) => mine.id === id))
    return ok([...own, ...others])
  },
})

function check(data: unknown): Result<Organisation, OrganisationRefused> {
  const shaped = checkShape(data, organisationSchema)
  if (!shaped.ok) return fail({ code: 'organisation/refused', ...shaped.failure })
  const [problem] = checkOrganisation(shaped.value)
  return problem === undefined
    ? shaped
    : fail({ code: 'organisation/refused', where: problem.where, problem })
}

async function loadOrganisations(folder: string): Promise<Result<readonly Organisation[], LibraryFailure>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).toSorted()
  const loaded = all(await Promise.all(files.map((file) => readOrganisation(path.join(folder, file)))))
  if (!loaded.ok) return loaded
  const ids = loaded.value.map(({ id }) => id)
  const twice = ids.findIndex((id, at) => ids.indexOf(id) < at)
  return twice === -1
    ? loaded
    : broken(path.join(folder, files[twice] ?? ''), {
        code: 'organisation/twice',
        where: 'id',
        id: ids[twice] ?? '',
      })
}

async function readOrganisation(file: string): Promise<Result<Organisation, LibraryFailure>> {
  const read = await readCheckedJson(file, organisationSchema)
  if (!read.ok) return read
  const [problem] = checkOrganisation(read.value)
  return problem === undefined ? ok(read.value) : broken(file, problem)
}

const broken = (file: string, problem: ReturnType<typeof checkOrganisation>[number]) =>
  fail<LibraryFailure>({ code: 'library/broken-file', path: file, where: problem.where, problem })
