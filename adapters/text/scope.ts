import type { FactDefinition, FactType } from '../../core/template/facts.ts'
import { CONTEXT_NAMES, NAME_FORMS, PRESENTER_FORMS } from '../../core/template/names.ts'
import type { Language } from '../../core/shared/language.ts'

/** What a name in a source stands for. `yearItem` is one year of yearly amounts, `words` one member of a list. */
export type Kind = FactType | 'name' | 'person' | 'words' | 'yearItem'

export interface Known {
  readonly kind: Kind
  /** Fields that may be asked for: `genitive`, `amount`. */
  readonly fields: readonly string[]
  /** May be missing: to be printed only where its presence has been asked. */
  readonly optional: boolean
  /** An optional fact that is there whenever this fact says something. */
  readonly requiredWith: string | null
  /** Values of a choice. */
  readonly choices: readonly string[]
}

/** Where in a source we are: what names mean, what is surely there, and what may stand here. */
export interface Scope {
  readonly names: ReadonlyMap<string, Known>
  /** Names whose presence has been asked around this place. */
  readonly present: ReadonlySet<string>
  /** `outside` the parts only parts, clauses and conditions may stand; `inside` one, words. */
  readonly place: 'outside' | 'inside'
  /** Will this place be reached whatever the facts are? */
  readonly certain: boolean
  readonly file: string
}

const known = (kind: Kind, more: Partial<Known> = {}): Known => ({
  kind,
  fields: [],
  optional: false,
  requiredWith: null,
  choices: [],
  ...more,
})

/** The scope at the top of a template's source: its facts and the names of its organisation. */
export const topScope = (facts: readonly FactDefinition[], language: Language, file: string): Scope => ({
  names: new Map<string, Known>([
    ...contextNames(language),
    ...facts.map((fact): [string, Known] => [fact.id, knownFact(fact)]),
  ]),
  present: new Set(),
  place: 'outside',
  certain: true,
  file,
})

/** One member of a list or year of yearly amounts, named by `as |…|`; or the fact itself for `with`. */
export function withAlias(scope: Scope, alias: string, of: Known, helper: 'each' | 'with'): Scope {
  const member =
    of.kind === 'yearlyAmounts' ? known('yearItem', { fields: ['year', 'amount'] }) : known('words')
  const entry = helper === 'each' ? member : { ...of, optional: false }
  return { ...scope, names: new Map([...scope.names, [alias, entry]]) }
}

export const withPresent = (scope: Scope, names: readonly string[]): Scope => ({
  ...scope,
  certain: false,
  present: new Set([...scope.present, ...names]),
})

/** May the name be missing here? */
export const isUnguarded = (scope: Scope, name: string, { optional, requiredWith }: Known): boolean =>
  optional && !scope.present.has(name) && (requiredWith === null || !scope.present.has(requiredWith))

const knownFact = ({ type, required, choices, validation }: FactDefinition): Known =>
  known(type, {
    optional: required === 'optional',
    requiredWith: validation.requiredWith ?? null,
    choices: choices.map(({ value }) => value),
  })

/** `competenceSection` and `presenter` are not known for every body: a source asks before it prints them. */
const contextNames = (language: Language): readonly [string, Known][] => [
  ...CONTEXT_NAMES.map((name): [string, Known] => [name, known('name', { fields: NAME_FORMS[language] })]),
  ['competenceSection', known('text', { optional: true })],
  ['presenter', known('person', { optional: true, fields: PRESENTER_FORMS })],
]
