import type { CaseNumberPattern } from '../organisation/caseNumberPattern.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { type Reading, isTypical, readingsOf } from './caseNumberGrammar.ts'

/** A case number (asianumero) as its authority prints it, with its parsed parts (domain.md 9.2). */
export interface CaseNumber {
  /** As printed: `MliDno-2018-1165`. */
  readonly text: string
  readonly family: CaseNumberPattern['family']
  /** `MliDno`, `TRE`, `HEL`; empty where the number has none. */
  readonly prefix: string
  readonly year: number
  /** The running number within the year: 1165. */
  readonly n: number
  /** Task class (tehtäväluokka) in the number: `05.20.00`. F2 and F3 only. */
  readonly taskClass: string | null
  /** Subject codes behind the number: `001`, `101`. F5 only. */
  readonly codes: readonly string[]
}

/** What a number is printed from. `taskClass` and `codes` count only in the families that print them. */
export interface CaseNumberParts {
  readonly year: number
  readonly n: number
  readonly taskClass: string | null
  readonly codes?: readonly string[]
}

export interface MalformedCaseNumber {
  readonly code: 'case-number/malformed'
  readonly text: string
  /** Numbers that would have been read. */
  readonly examples: readonly string[]
}

/** Numbers of several families, shown when nobody said whose number it should be. */
const EXAMPLES = ['MliDno-2018-1165', '500/05.20.00/2016', 'TRE:1770/00.01.03/2022', 'HEL 2025-003983']

/**
 * Reads a case number. With an organisation's `patterns` only those are read, in any case of letters, and `text` is
 * printed as configured: `MLIDNO-2018-1165` → `MliDno-2018-1165` (R-REG-05). Without them any family is read and
 * `text` is kept verbatim. A label before the number (`Asianro`, `Dnr:`) is passed over.
 */
export function parseCaseNumber(
  text: string,
  patterns?: readonly CaseNumberPattern[],
): Result<CaseNumber, MalformedCaseNumber> {
  const readings = readingsOf(text)
  if (patterns === undefined) {
    const reading = readings.find(isTypical)
    return reading === undefined ? malformed(text, EXAMPLES) : ok(caseNumberOf(reading))
  }
  for (const pattern of patterns) {
    const reading = readings.find((candidate) => admits(pattern, candidate))
    if (reading !== undefined) return ok(asConfigured(pattern, reading))
  }
  return malformed(text, patterns.map(exampleOf))
}

/**
 * Prints a number as the organisation's pattern says. Throws when the pattern demands a task class and there is
 * none: whoever opens a case asks for the class first (`needsTaskClass`).
 */
export function formatCaseNumber(pattern: CaseNumberPattern, parts: CaseNumberParts): string {
  const { prefix, separator } = pattern
  const { year } = parts
  const n = String(parts.n).padStart(pattern.pad, '0')
  switch (pattern.family) {
    case 'F1':
      return `${prefix}-${year}-${n}`
    case 'F2':
      return `${n}${classBetween(pattern, parts)}${year}`
    case 'F3':
      return `${prefix}${separator ?? '/'}${n}${classBetween(pattern, parts)}${year}`
    case 'F4':
      return `${prefix} ${year}-${n}`
    case 'F5':
      return `${n}-${year}${codesBehind(parts)}`
    case 'F6':
      return `${prefix === '' ? '' : `${prefix}: `}${n}/${year}`
  }
}

export const needsTaskClass = (pattern: CaseNumberPattern): boolean => pattern.taskClass === 'required'

/** Order of registers: by year and running number, never by the string (R-REG-06); the text settles the rest. */
export const compareCaseNumbers = (a: CaseNumber, b: CaseNumber): number =>
  a.year - b.year || a.n - b.n || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)

/**
 * Do two numbers name the same case? Letters in any case, zeros in front and subject codes do not matter; a short
 * form without task class is the same as the long one: `500/2016` = `500/05.20.00/2016`.
 */
export const sameCaseNumber = (a: CaseNumber, b: CaseNumber): boolean =>
  a.year === b.year &&
  a.n === b.n &&
  sameText(a.prefix, b.prefix) &&
  shapeOf(a) === shapeOf(b) &&
  (a.taskClass === null || b.taskClass === null || a.taskClass === b.taskClass)

/** F6 is also how F2 is written without its task class. */
const shapeOf = ({ family }: CaseNumber): string => (family === 'F6' ? 'F2' : family)

function admits(pattern: CaseNumberPattern, reading: Reading): boolean {
  if (pattern.family === 'F6' && reading.family === 'F6' && reading.prefix === '') return true
  const short = pattern.family === 'F2' && reading.family === 'F6'
  return (
    (pattern.family === reading.family || short) &&
    sameText(pattern.prefix, reading.prefix) &&
    (pattern.separator ?? reading.separator) === reading.separator &&
    admitsClass(pattern, reading)
  )
}

function admitsClass(pattern: CaseNumberPattern, { taskClass }: Reading): boolean {
  switch (pattern.taskClass) {
    case 'required':
      return taskClass !== null
    case 'none':
      return taskClass === null
    case 'optional':
      return true
  }
}

const asConfigured = (pattern: CaseNumberPattern, reading: Reading): CaseNumber => ({
  ...caseNumberOf(reading),
  family: pattern.family,
  prefix: pattern.prefix,
  text: formatCaseNumber(pattern, reading),
})

const caseNumberOf = ({ text, family, prefix, year, n, taskClass, codes }: Reading): CaseNumber => ({
  text,
  family,
  prefix,
  year,
  n,
  taskClass,
  codes,
})

function classBetween(pattern: CaseNumberPattern, { taskClass, n, year }: CaseNumberParts): string {
  if (taskClass === null && needsTaskClass(pattern))
    throw new Error(`case number ${n} of ${year} lacks the task class that its pattern demands`)
  return taskClass === null || pattern.taskClass === 'none' ? '/' : `/${taskClass}/`
}

const codesBehind = ({ codes = [] }: CaseNumberParts): string =>
  codes.length === 0 ? '' : ` (${codes.join(', ')})`

const exampleOf = (pattern: CaseNumberPattern): string =>
  formatCaseNumber(pattern, {
    year: 2026,
    n: 412,
    taskClass: pattern.taskClass === 'required' ? '14.05.00' : null,
  })

const malformed = (text: string, examples: readonly string[]) =>
  fail<MalformedCaseNumber>({ code: 'case-number/malformed', text, examples })

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
