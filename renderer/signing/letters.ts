import { roleName, roleOf } from '../../core/document/signing.ts'
import type { Language } from '../../core/shared/language.ts'

/** As inside a sentence: `pöytäkirjanpitäjä`. The signature page begins roles with a capital. */
export const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

/** As at the beginning of one. */
export const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** A role in the tool's language, as inside a sentence; another role than those of minutes stays as it is written. */
export function roleWords(role: string, language: Language): string {
  const known = roleOf(role)
  return known === null ? lowerFirst(role) : roleName(known, language)
}
