/** Words for people in the languages of the command line; the window and documents use fi and sv. */
export interface Words {
  readonly fi: string
  readonly sv: string
  readonly en: string
}

export type WordLanguage = keyof Words

/** Fills `{name}` in a text from the fields of a failure or message. Lists are joined with commas. */
export const fillWords = (text: string, fields: Readonly<Record<string, unknown>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => fieldText(fields[name]))

function fieldText(value: unknown): string {
  if (Array.isArray(value)) return value.map(fieldText).join(', ')
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  return ''
}
