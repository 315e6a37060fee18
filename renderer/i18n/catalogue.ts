import { IntlMessageFormat } from 'intl-messageformat'
import type { Bilingual, Language } from '../../core/shared/language.ts'

/**
 * The words of one room: every key in both languages (a key without both does not compile). ICU messages:
 * `{count, plural, one {# asia} other {# asiaa}}`. One file per room beside this one.
 */
export type Catalogue = Readonly<Record<string, Bilingual>>

/** What fills a message. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Says a key of a catalogue in one language. */
export type Say<C extends Catalogue> = (key: keyof C & string, values?: MessageValues) => string

export const sayIn =
  <C extends Catalogue>(catalogue: C, language: Language): Say<C> =>
  (key, values) => {
    const message = catalogue[key]?.[language] ?? ''
    return message.includes('{') || message.includes("'") ? fill(message, language, values) : message
  }

/** BCP 47 names of the tool's languages. */
export const LOCALES: Bilingual = { fi: 'fi-FI', sv: 'sv-FI' }

const parsed = new Map<string, IntlMessageFormat>()

function fill(message: string, language: Language, values: MessageValues | undefined): string {
  const key = `${language}\n${message}`
  const format = parsed.get(key) ?? new IntlMessageFormat(message, LOCALES[language])
  parsed.set(key, format)
  return String(format.format(values))
}
