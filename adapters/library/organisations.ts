import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { checkOrganisation } from '../../core/organisation/checkOrganisation.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { type Result, all, fail, ok } from '../../core/shared/result.ts'
import type { LibraryFailure, OrganisationLibrary } from '../../service/ports.ts'
import { readCheckedJson } from './checkedJson.ts'
import { organisationSchema } from './organisationSchema.ts'

/**
 * The organisations of `folder/organisations/*.json`, by file name. Read once; one wrong file refuses them all, so
 * that nobody decides by half of the data.
 */
export function createOrganisationLibrary(folder: string): OrganisationLibrary {
  let loaded: Promise<Result<readonly Organisation[], LibraryFailure>> | undefined
  return { organisations: () => (loaded ??= loadOrganisations(path.join(folder, 'organisations'))) }
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
