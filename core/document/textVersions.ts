import type { Clause, Item } from '../draft/item.ts'
import type { Block } from '../shared/text.ts'

/** A text that a document was made from, and its version: an item template, an appeal instruction, a house style. */
export interface TextVersion {
  readonly text: string
  readonly version: string
}

/** The item templates that items were written from, each once, in the order of their names. */
export function templateVersions(items: readonly Item[]): readonly TextVersion[] {
  const origins = items
    .flatMap(({ text }): readonly (Block | Clause)[] => [
      ...text.description,
      ...text.effects,
      ...text.proposal.clauses,
    ])
    .flatMap(({ origin }) => (origin === null ? [] : [origin]))
  return uniqueVersions(
    origins.map(({ template, version }) => ({ text: `template:${template}`, version: String(version) })),
  )
}

export const uniqueVersions = (versions: readonly TextVersion[]): readonly TextVersion[] =>
  [...new Map(versions.map((one) => [`${one.text} ${one.version}`, one])).values()].toSorted((one, other) =>
    one.text < other.text || (one.text === other.text && one.version < other.version) ? -1 : 1,
  )
