import type { FactDefinition, FactValidation, FactValue } from './facts.ts'
import type { LimitCode } from './failures.ts'
import type { FactProblem } from './readFact.ts'

/** Checks a value against its fact's own limits; `null` when it fits. Money limits are in euros. */
export function limitProblem({ validation }: FactDefinition, value: FactValue): FactProblem | null {
  if ('text' in value) return lengthProblem(value.text, validation)
  if ('amount' in value) return sizeProblem(value.amount / 100, validation)
  if ('value' in value) return sizeProblem(value.value, validation)
  if ('day' in value) return null
  const problems =
    'items' in value
      ? value.items.map((item) => lengthProblem(item, validation))
      : value.years.map(({ amount }) => sizeProblem(amount / 100, validation))
  return countProblem(problems.length, validation) ?? problems.find((problem) => problem !== null) ?? null
}

/** Lengths in UTF-16 units: a limit for people, not a measure. */
const lengthProblem = (text: string, { minLength, maxLength }: FactValidation): FactProblem | null =>
  below(text.length, minLength, 'template/fact-too-short') ??
  above(text.length, maxLength, 'template/fact-too-long')

const sizeProblem = (size: number, { min, max }: FactValidation): FactProblem | null =>
  below(size, min, 'template/fact-too-small') ?? above(size, max, 'template/fact-too-large')

const countProblem = (count: number, { minItems }: FactValidation): FactProblem | null =>
  below(count, minItems, 'template/fact-too-few')

const below = (value: number, limit: number | undefined, code: LimitCode): FactProblem | null =>
  limit !== undefined && value < limit ? { code, limit } : null

const above = (value: number, limit: number | undefined, code: LimitCode): FactProblem | null =>
  limit !== undefined && value > limit ? { code, limit } : null
