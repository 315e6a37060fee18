import path from 'node:path'
import { createOrganisationLibrary } from '../../adapters/library/organisations.ts'
import { type Body, type Organisation, findBody } from '../../core/organisation/organisation.ts'
import { type BodyId, asId } from '../../core/shared/ids.ts'

export const TEMPLATES = path.join(import.meta.dirname, '..', '..', 'templates')

const loaded = await createOrganisationLibrary(TEMPLATES).organisations()
if (!loaded.ok) throw new Error(`${loaded.failure.path}: ${loaded.failure.where}`)

/** A shipped organisation, as the program loads it. */
export function organisation(id: string): Organisation {
  const found = loaded.ok ? loaded.value.find((one) => one.id === id) : undefined
  if (found === undefined) throw new Error(`no organisation ${id}`)
  return found
}

/** The imaginary municipality of demo, docs and tests. */
export const suvantola = organisation('suvantola')

export const suvantolaBoard: Body = bodyOf('kaupunginhallitus')

function bodyOf(id: string): Body {
  const found = findBody(suvantola, asId<BodyId>(id))
  if (found === undefined) throw new Error(`no body ${id}`)
  return found
}
