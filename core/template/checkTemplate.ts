import type { FactDefinition, FactType, FactValidation } from './facts.ts'
import { CONTEXT_NAMES } from './names.ts'
import type { ItemTemplate } from './template.ts'

/** What does not hold together in a template's definition. `where` is the path inside it: `facts.3.validation.sumsTo`. */
export type TemplateProblem =
  | { readonly code: 'template/missing-file'; readonly where: string; readonly file: string }
  | { readonly code: 'template/twice'; readonly where: string; readonly id: string }
  | { readonly code: 'template/other-folder'; readonly where: string; readonly id: string }
  | { readonly code: 'template/reserved-name'; readonly where: string; readonly id: string }
  | { readonly code: 'template/choices'; readonly where: string }
  /** A limit that does not belong to the fact's type, or that names a fact of another type. */
  | { readonly code: 'template/limit'; readonly where: string; readonly type: FactType }
  | { readonly code: 'template/limits-crossed'; readonly where: string }
  /** A group's facts do not stand together, or it has two names in the other language. */
  | { readonly code: 'template/group-split'; readonly where: string; readonly group: string }

/** Everything that does not hold together. `folder` is where the template lies; `reserved` names no fact may have. */
export const checkTemplate = (
  template: ItemTemplate,
  folder: string,
  reserved: readonly string[],
): readonly TemplateProblem[] => [
  ...(template.id === folder
    ? []
    : [{ code: 'template/other-folder', where: 'id', id: template.id } as const]),
  ...twice(template.facts, 'facts'),
  ...twice(template.clauses, 'clauses'),
  ...splitGroups(template.facts),
  ...template.facts.flatMap((fact, at) => checkDefinition(template, fact, `facts.${at}`, reserved)),
]

/** A group begins once: where its name in either language comes again after another group, it is split. */
const splitGroups = (facts: readonly FactDefinition[]): readonly TemplateProblem[] =>
  facts.flatMap(({ group }, at) => {
    const before = facts.slice(0, at).map((fact) => fact.group)
    const last = before.at(-1)
    const goesOn = last?.fi === group.fi && last.sv === group.sv
    const isKnown = before.some(({ fi, sv }) => fi === group.fi || sv === group.sv)
    return isKnown && !goesOn
      ? [{ code: 'template/group-split', where: `facts.${at}.group`, group: group.fi }]
      : []
  })

const twice = (things: readonly { readonly id: string }[], where: string): readonly TemplateProblem[] => {
  const ids = things.map(({ id }) => id)
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [{ code: 'template/twice', where: `${where}.${at}.id`, id }] : [],
  )
}

function checkDefinition(
  template: ItemTemplate,
  fact: FactDefinition,
  where: string,
  reserved: readonly string[],
): readonly TemplateProblem[] {
  const taken = [...reserved, ...CONTEXT_NAMES, 'competenceSection', 'presenter']
  return [
    ...(taken.includes(fact.id) || fact.id in {}
      ? [{ code: 'template/reserved-name', where: `${where}.id`, id: fact.id } as const]
      : []),
    ...((fact.type === 'choice') === fact.choices.length > 0
      ? []
      : [{ code: 'template/choices', where: `${where}.choices` } as const]),
    ...twice(
      fact.choices.map(({ value }) => ({ id: value })),
      `${where}.choices`,
    ),
    ...checkLimits(template, fact, `${where}.validation`),
  ]
}

const AMOUNTS: readonly FactType[] = ['money', 'percent', 'number', 'year', 'yearlyAmounts']
const LETTERS: readonly FactType[] = ['text', 'longText', 'textList']

/** The types a limit may stand on. */
const LIMIT_TYPES: Readonly<Record<keyof FactValidation, readonly FactType[] | 'all'>> = {
  minLength: LETTERS,
  maxLength: LETTERS,
  min: AMOUNTS,
  max: AMOUNTS,
  minItems: ['textList', 'yearlyAmounts'],
  notBefore: ['date'],
  notAbove: ['money'],
  sumsTo: ['yearlyAmounts'],
  yearsWithin: ['yearlyAmounts'],
  requiredWith: 'all',
}

function checkLimits(
  template: ItemTemplate,
  fact: FactDefinition,
  where: string,
): readonly TemplateProblem[] {
  const { validation, type } = fact
  const problem = (rule: string): TemplateProblem => ({
    code: 'template/limit',
    where: `${where}.${rule}`,
    type,
  })
  const misplaced = Object.entries(LIMIT_TYPES)
    .filter(([rule, types]) => rule in validation && types !== 'all' && !types.includes(type))
    .map(([rule]) => problem(rule))
  const misnamed = namedFacts(validation)
    .filter(({ id, types }) => !template.facts.some((other) => other.id === id && fits(other, fact, types)))
    .map(({ rule }) => problem(rule))
  const { min = -Infinity, max = Infinity, minLength = 0, maxLength = Infinity } = validation
  const crossed = min > max || minLength > maxLength
  return [
    ...misplaced,
    ...misnamed,
    ...(crossed ? [{ code: 'template/limits-crossed', where } as const] : []),
  ]
}

const fits = (other: FactDefinition, fact: FactDefinition, types: readonly FactType[] | 'all'): boolean =>
  other.id !== fact.id && (types === 'all' || types.includes(other.type))

interface NamedFact {
  readonly rule: keyof FactValidation
  readonly id: string
  readonly types: readonly FactType[] | 'all'
}

const namedFacts = (validation: FactValidation): readonly NamedFact[] => [
  ...named('notBefore', [validation.notBefore], ['date']),
  ...named('notAbove', [validation.notAbove], ['money']),
  ...named('sumsTo', [validation.sumsTo], ['money']),
  ...named('yearsWithin', validation.yearsWithin ?? [], ['date']),
  ...named('requiredWith', [validation.requiredWith], 'all'),
]

const named = (
  rule: keyof FactValidation,
  ids: readonly (string | undefined)[],
  types: readonly FactType[] | 'all',
): readonly NamedFact[] => ids.flatMap((id) => (id === undefined ? [] : [{ rule, id, types }]))
