import type { Name } from '../organisation/names.ts'
import { type Organisation, findPerson } from '../organisation/organisation.ts'
import type { Language } from '../shared/language.ts'
import type { TemplateContext } from './template.ts'

/** Forms of a name a source may ask for: `{{body.genitive}}`. The first is printed when no form is named. */
export const NAME_FORMS = {
  fi: ['nominative', 'genitive', 'allative', 'illative', 'inessive'],
  sv: ['definite', 'indefinite'],
} as const satisfies Record<Language, readonly string[]>

/** Names a source may print besides facts. With a capital initial (`Body`) for the beginning of a sentence. */
export const CONTEXT_NAMES = [
  'municipality',
  'place',
  'word',
  'body',
  'council',
  'Municipality',
  'Word',
  'Body',
  'Council',
] as const

export type ContextName = (typeof CONTEXT_NAMES)[number]

/** The presenter of the body (esittelijä): `{{presenter.title}} {{presenter.name}}`. */
export const PRESENTER_FORMS = ['title', 'name'] as const

/** The forms of one name in the language; `null` when the organisation does not have them. */
export function contextForms(
  context: TemplateContext,
  contextName: ContextName,
  language: Language,
): Readonly<Record<string, string>> | null {
  const forms = nameOf(context, lowerInitial(contextName))?.[language] ?? null
  if (forms === null || lowerInitial(contextName) === contextName) return forms === null ? null : { ...forms }
  return Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, upperInitial(text)]))
}

export function presenterForms(
  { organisation, body }: TemplateContext,
  language: Language,
): { readonly title: string; readonly name: string } | null {
  const person = findPerson(organisation, body.presenter)
  return person?.title ? { title: person.title[language], name: person.name } : null
}

function nameOf({ organisation, body }: TemplateContext, contextName: string): Name | undefined {
  const names: Readonly<Record<string, Name | undefined>> = {
    municipality: organisation.name,
    place: organisation.place,
    word: organisation.word,
    body: body.name,
    council: councilName(organisation),
  }
  return names[contextName]
}

const councilName = (organisation: Organisation): Name | undefined =>
  organisation.bodies.find(({ kind }) => kind === 'council')?.name

const upperInitial = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lowerInitial = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
