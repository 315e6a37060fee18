import type { Language } from '../shared/language.ts'
import type { Name } from './names.ts'
import type { Body, Organisation } from './organisation.ts'

/** `Kaupunginhallitus`, `Stadsstyrelsen`: the body's name as a sentence or a page heading begins with it. */
export const bodyAtStart = (body: Body, language: Language): string => nameAtStart(body.name, language)

/** A name with a capital at its beginning; in Swedish the definite form. Finnish where no Swedish is known. */
export const nameAtStart = (name: Name, language: Language): string =>
  capitalise(language === 'sv' && name.sv !== null ? name.sv.definite : name.fi.nominative)

/** `Suvantolan kaupunki`, `Sveanäs stad`: a name as it is signed with. */
export const nameOf = (name: Name, language: Language): string =>
  language === 'sv' && name.sv !== null ? name.sv.indefinite : name.fi.nominative

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a body is looked for by: its names and its abbreviation. Nothing for a body that is not there. */
export function bodyWords({ bodies }: Organisation, bodyId: string): readonly string[] {
  const body = bodies.find(({ id }) => id === bodyId)
  if (body === undefined) return []
  return [body.name.fi.nominative, body.name.sv?.indefinite ?? '', body.abbreviation ?? '']
}
