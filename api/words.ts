/** Words for people in the languages of the command line; the window and documents use fi and sv. */
export interface Words {
  readonly fi: string
  readonly sv: string
  readonly en: string
}

export type WordLanguage = keyof Words

/** Fills `{name}` in a text from the fields of a failure or message. Lists are joined with commas, days written as people do. */
export const fillWords = (text: string, fields: Readonly<Record<string, unknown>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => fieldText(fields[name]))

function fieldText(value: unknown): string {
  if (Array.isArray(value)) return value.map(fieldText).join(', ')
  if (typeof value === 'string') return value.replace(ISO_DAY, dayText)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Days are data as `2027-01-08`; people read `8.1.2027`. */
const ISO_DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u

const dayText = (_: string, year: string, month: string, day: string): string =>
  `${Number(day)}.${Number(month)}.${year}`
