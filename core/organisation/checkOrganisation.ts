import type { CaseNumberPattern } from './caseNumberPattern.ts'
import type { LayoutPart, PartName } from './layout.ts'
import type { Name } from './names.ts'
import type { Body, Organisation } from './organisation.ts'

/** What does not hold together in an organisation's data. `where` is the path inside it: `bodies.1.presenter`. */
export type OrganisationProblem =
  | { readonly code: 'organisation/unknown-person'; readonly where: string; readonly id: string }
  | { readonly code: 'organisation/unknown-body'; readonly where: string; readonly id: string }
  | { readonly code: 'organisation/under-itself'; readonly where: string; readonly id: string }
  | { readonly code: 'organisation/twice'; readonly where: string; readonly id: string }
  | { readonly code: 'organisation/missing-swedish'; readonly where: string }
  | {
      readonly code: 'organisation/part-form'
      readonly where: string
      readonly part: PartName
      readonly form: LayoutPart['form']
      readonly allowed: readonly LayoutPart['form'][]
    }
  | {
      readonly code: 'organisation/pattern-prefix'
      readonly where: string
      readonly family: CaseNumberPattern['family']
      readonly prefix: string
      readonly example: string
    }
  | { readonly code: 'organisation/pattern-separator'; readonly where: string }
  | { readonly code: 'organisation/pattern-class'; readonly where: string }

/** Everything that does not hold together. Empty: the organisation can be used. */
export const checkOrganisation = (organisation: Organisation): readonly OrganisationProblem[] => [
  ...twice(organisation.languages.map((id, at) => ({ id, where: `languages.${at}` }))),
  ...organisation.caseNumbers.flatMap((pattern, at) => checkPattern(pattern, `caseNumbers.${at}`)),
  ...twice(organisation.bodies.map(({ id }, at) => ({ id, where: `bodies.${at}.id` }))),
  ...twice(organisation.people.map(({ id }, at) => ({ id, where: `people.${at}.id` }))),
  ...organisation.bodies.flatMap((body, at) => checkBody(organisation, body, `bodies.${at}`)),
  ...checkSwedish(organisation),
  ...twice(organisation.layout.parts.map(({ part: id }, at) => ({ id, where: `layout.parts.${at}.part` }))),
  ...organisation.layout.parts.flatMap((part, at) => checkForm(part, `layout.parts.${at}.form`)),
]

/** An id and where it stands. */
interface Place {
  readonly id: string
  readonly where: string
}

const twice = (places: readonly Place[]): readonly OrganisationProblem[] =>
  places
    .filter(({ id }, at) => places.findIndex((place) => place.id === id) < at)
    .map(({ id, where }) => ({ code: 'organisation/twice', where, id }))

function checkBody(organisation: Organisation, body: Body, where: string): readonly OrganisationProblem[] {
  const seats = body.members.flatMap(({ person, deputy }, at) => [
    ...placeOf(person, `${where}.members.${at}.person`),
    ...placeOf(deputy, `${where}.members.${at}.deputy`),
  ])
  const officers = [
    ...placeOf(body.presenter, `${where}.presenter`),
    ...placeOf(body.secretary, `${where}.secretary`),
  ]
  const unknown = [...officers, ...seats].filter(
    ({ id }) => !organisation.people.some((person) => person.id === id),
  )
  return [
    ...checkBodies(organisation, body, where),
    ...unknown.map((place) => ({ code: 'organisation/unknown-person', ...place }) as const),
    ...twice(seats),
  ]
}

const placeOf = (id: string | null, where: string): readonly Place[] => (id === null ? [] : [{ id, where }])

/** The bodies that a body names exist, and it is not under itself. */
function checkBodies({ bodies }: Organisation, body: Body, where: string): readonly OrganisationProblem[] {
  const own = body.parent === body.id ? placeOf(body.id, `${where}.parent`) : []
  const named = [
    ...placeOf(body.parent, `${where}.parent`),
    ...placeOf(body.reviewBody ?? null, `${where}.reviewBody`),
  ]
  const unknown = named.filter(({ id }) => !bodies.some((known) => known.id === id))
  return [
    ...own.map((place) => ({ code: 'organisation/under-itself', ...place }) as const),
    ...unknown.map((place) => ({ code: 'organisation/unknown-body', ...place }) as const),
  ]
}

/** Every name that texts print in Swedish has its Swedish forms, when Swedish is a language of the organisation. */
function checkSwedish(organisation: Organisation): readonly OrganisationProblem[] {
  if (!organisation.languages.includes('sv')) return []
  const { name, place, word, registry, bodies } = organisation
  const names: readonly (readonly [Name, string])[] = [
    [name, 'name.sv'],
    [place, 'place.sv'],
    [word, 'word.sv'],
    ...bodies.map((body, at) => [body.name, `bodies.${at}.name.sv`] as const),
    ...(registry === null ? [] : [[registry.name, 'registry.name.sv'] as const]),
  ]
  return names.flatMap(([{ sv }, where]) =>
    sv === null ? [{ code: 'organisation/missing-swedish', where } as const] : [],
  )
}

/** Forms a part may have; the others are only `plain`. */
const FORMS: Readonly<Partial<Record<PartName, readonly LayoutPart['form'][]>>> = {
  preparers: ['list', 'lines', 'parenthesis'],
  attachments: ['plain', 'with-case-number'],
  handling: ['plain', 'with-votes'],
  proposal: ['presenter-list', 'presenter-same-line', 'presenter-prefix'],
  decision: ['plain', 'body-prefix'],
  served: ['plain', 'list'],
  informed: ['plain', 'list'],
}

function checkForm({ part, form }: LayoutPart, where: string): readonly OrganisationProblem[] {
  const allowed = FORMS[part] ?? ['plain']
  return allowed.includes(form) ? [] : [{ code: 'organisation/part-form', where, part, form, allowed }]
}

/** What a prefix looks like in each family, and one that fits. */
const PREFIXES: Readonly<
  Record<CaseNumberPattern['family'], { readonly form: RegExp; readonly example: string }>
> = {
  F1: { form: /^\p{L}+$/u, example: 'MliDno' },
  F2: { form: /^$/u, example: '""' },
  F3: { form: /^\p{L}+$/u, example: 'TRE' },
  F4: { form: /^\p{L}+$/u, example: 'HEL' },
  F5: { form: /^$/u, example: '""' },
  F6: { form: /^\p{L}*$/u, example: 'OPSI' },
}

function checkPattern(pattern: CaseNumberPattern, where: string): readonly OrganisationProblem[] {
  const { family, prefix, separator, taskClass } = pattern
  const { form, example } = PREFIXES[family]
  const wrongPrefix = form.test(prefix)
    ? []
    : [{ code: 'organisation/pattern-prefix', where: `${where}.prefix`, family, prefix, example } as const]
  const wrongSeparator =
    (separator !== null) === (family === 'F3')
      ? []
      : [{ code: 'organisation/pattern-separator', where: `${where}.separator` } as const]
  const wrongClass =
    taskClass === 'none' || family === 'F2' || family === 'F3'
      ? []
      : [{ code: 'organisation/pattern-class', where: `${where}.taskClass` } as const]
  return [...wrongPrefix, ...wrongSeparator, ...wrongClass]
}
