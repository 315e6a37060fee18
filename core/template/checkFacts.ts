import { yearOf } from '../calendar/day.ts'
import type { Language } from '../shared/language.ts'
import { cents, formatAmount } from '../shared/money.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { FactFailure } from './failures.ts'
import {
  type FactDefinition,
  type FactValue,
  type Facts,
  type RawFacts,
  findFact,
  saysSomething,
} from './facts.ts'
import { limitProblem } from './factLimits.ts'
import { type FactProblem, readFact } from './readFact.ts'
import type { ItemTemplate } from './template.ts'

type Asked = Pick<ItemTemplate, 'id' | 'facts'>

/** Reads an item's facts by its template. The first thing that is wrong is the failure; labels are in `language`. */
export function checkFacts(template: Asked, raw: RawFacts, language: Language): Result<Facts, FactFailure> {
  const { facts, failures } = readFacts(template, raw, language)
  const [first] = failures
  return first === undefined ? ok(facts) : fail(first)
}

/**
 * The facts that could be read, and everything that is wrong: unknown facts and values first, then facts that do not
 * fit together (domain.md 8.1, R-VAL-03), then missing ones.
 */
export function readFacts(
  template: Asked,
  raw: RawFacts,
  language: Language,
): { readonly facts: Facts; readonly failures: readonly FactFailure[] } {
  const read = template.facts.map((definition) => ({ definition, ...readStated(definition, raw) }))
  const facts: Facts = Object.fromEntries(
    read.flatMap(({ definition, value }) => (value === null ? [] : [[definition.id, value]])),
  )
  const failures = [
    ...unknownFacts(template, raw),
    ...read.flatMap(({ definition, problem }) =>
      problem === null ? [] : [named(definition, problem, language)],
    ),
    ...disagreements(template, facts, language),
    ...missingFacts(
      template,
      facts,
      language,
      read.flatMap(({ definition, problem }) => (problem ? [definition.id] : [])),
    ),
  ]
  return { facts, failures }
}

/** Facts that do not fit together: days in the wrong order, sums that differ (domain.md 8.1, R-VAL-03). */
export const disagreements = (template: Asked, facts: Facts, language: Language): readonly FactFailure[] =>
  template.facts.flatMap((definition) =>
    crossProblems(template, definition, facts, language).map((problem) =>
      named(definition, problem, language),
    ),
  )

/** The failure that names every required fact that is not stated; empty when none is missing. */
export function missingFacts(
  template: Asked,
  facts: Facts,
  language: Language,
  except: readonly string[] = [],
): readonly Extract<FactFailure, { code: 'template/missing-facts' }>[] {
  const missing = template.facts.filter(
    (definition) =>
      findFact(facts, definition.id) === undefined &&
      !except.includes(definition.id) &&
      isRequired(definition, facts),
  )
  if (missing.length === 0) return []
  return [
    {
      code: 'template/missing-facts',
      template: template.id,
      missing: missing.map(({ label }) => label[language]),
      missingIds: missing.map(({ id }) => id),
    },
  ]
}

/** Must the fact be stated, as the others stand? */
export function isRequired(definition: FactDefinition, facts: Facts): boolean {
  const { requiredWith } = definition.validation
  return (
    definition.required === 'always' ||
    (requiredWith !== undefined && saysSomething(findFact(facts, requiredWith)))
  )
}

const unknownFacts = (template: Asked, raw: RawFacts): readonly FactFailure[] =>
  Object.keys(raw)
    .filter((id) => !template.facts.some((definition) => definition.id === id))
    .map((fact) => ({
      code: 'template/fact-unknown',
      template: template.id,
      fact,
      known: template.facts.map(({ id }) => id),
    }))

interface Stated {
  readonly value: FactValue | null
  readonly problem: FactProblem | null
}

/** A fact that is not there, `null`, an empty text or an empty list is not stated. */
function readStated(definition: FactDefinition, raw: RawFacts): Stated {
  const given = Object.hasOwn(raw, definition.id) ? raw[definition.id] : undefined
  if (given === undefined || given === null) return { value: null, problem: null }
  if (typeof given === 'string' && given.trim() === '') return { value: null, problem: null }
  const read = readFact(definition, given)
  if (!read.ok) return { value: null, problem: read.failure }
  if (isEmptyList(read.value)) return { value: null, problem: null }
  const problem = limitProblem(definition, read.value)
  return problem === null ? { value: read.value, problem } : { value: null, problem }
}

const isEmptyList = (value: FactValue): boolean =>
  (value.type === 'textList' || value.type === 'yearlyAmounts') && !saysSomething(value)

const named = (definition: FactDefinition, problem: FactProblem, language: Language): FactFailure => ({
  ...problem,
  fact: definition.id,
  label: definition.label[language],
})

/** How a fact disagrees with other facts. A fact that is not stated disagrees with nothing. */
function crossProblems(
  template: Asked,
  definition: FactDefinition,
  facts: Facts,
  language: Language,
): readonly FactProblem[] {
  const value = findFact(facts, definition.id)
  const labelOf = (id: string): string => template.facts.find((fact) => fact.id === id)?.label[language] ?? id
  switch (value?.type) {
    case 'date':
      return beforeProblem(definition, value, facts, labelOf)
    case 'money':
      return aboveProblem(definition, value, facts, labelOf)
    case 'yearlyAmounts':
      return [...sumProblem(definition, value, facts, labelOf), ...yearProblem(definition, value, facts)]
    default:
      return []
  }
}

type Cross<Type extends FactValue['type']> = (
  definition: FactDefinition,
  value: Extract<FactValue, { type: Type }>,
  facts: Facts,
  labelOf: (id: string) => string,
) => readonly FactProblem[]

const beforeProblem: Cross<'date'> = ({ validation: { notBefore = '' } }, { day }, facts, labelOf) => {
  const earliest = findFact(facts, notBefore)
  return earliest?.type === 'date' && day < earliest.day
    ? [{ code: 'template/fact-before', otherLabel: labelOf(notBefore) }]
    : []
}

const aboveProblem: Cross<'money'> = ({ validation: { notAbove = '' } }, { amount }, facts, labelOf) => {
  const most = findFact(facts, notAbove)
  return most?.type === 'money' && amount > most.amount
    ? [{ code: 'template/fact-above', otherLabel: labelOf(notAbove) }]
    : []
}

const sumProblem: Cross<'yearlyAmounts'> = ({ validation: { sumsTo = '' } }, { years }, facts, labelOf) => {
  const total = findFact(facts, sumsTo)
  const sum = cents(years.reduce((subtotal, { amount }) => subtotal + amount, 0))
  if (total?.type !== 'money' || total.amount === sum) return []
  const [printed, expected] = [formatAmount(sum), formatAmount(total.amount)]
  return [{ code: 'template/fact-wrong-sum', otherLabel: labelOf(sumsTo), sum: printed, total: expected }]
}

/** Years within the period ± 1 (domain.md 8.1, ownSharePerYear). */
const yearProblem = (
  { validation: { yearsWithin } }: FactDefinition,
  { years }: Extract<FactValue, { type: 'yearlyAmounts' }>,
  facts: Facts,
): readonly FactProblem[] => {
  const [start, end] = [findFact(facts, yearsWithin?.[0] ?? ''), findFact(facts, yearsWithin?.[1] ?? '')]
  if (start?.type !== 'date' || end?.type !== 'date') return []
  const [first, last] = [yearOf(start.day) - 1, yearOf(end.day) + 1]
  const outside = years.find(({ year }) => year < first || year > last)
  return outside === undefined ? [] : [{ code: 'template/fact-year-outside', year: outside.year }]
}
