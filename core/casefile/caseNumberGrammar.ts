import type { CaseNumberPattern } from '../organisation/caseNumberPattern.ts'

/** One way to read a text as a case number, before anybody has said whose number it is. */
export interface Reading {
  /** The text as printed, without a label and white space around it. */
  readonly text: string
  readonly family: CaseNumberPattern['family']
  readonly prefix: string
  /** F3: what stands between prefix and number. */
  readonly separator: ':' | '/' | null
  readonly year: number
  readonly n: number
  /** The running number as written, zeros in front included. */
  readonly digits: string
  readonly taskClass: string | null
  readonly codes: readonly string[]
}

const YEAR = String.raw`(?<year>(?:19|20|21)\d{2})`
const N = String.raw`(?<n>\d{1,9})`
/** One to five levels of two digits: `05.20.00`. */
const LEVELS = String.raw`\d{2}(?:\.\d{2}){0,4}`
/** Behind a prefix a class of one digit is no part of a date: `OKV/231/1/2017`. */
const CLASS = String.raw`(?<taskClass>${LEVELS}|\d)`

/** The families F1–F6 of domain.md 9.2 with the widenings of Corrections 14. */
const GRAMMARS: readonly (readonly [CaseNumberPattern['family'], RegExp])[] = [
  ['F1', new RegExp(String.raw`^(?<prefix>\p{L}+)-${YEAR}-${N}$`, 'u')],
  ['F2', new RegExp(String.raw`^${N}/(?<taskClass>${LEVELS})/${YEAR}$`, 'u')],
  ['F3', new RegExp(String.raw`^(?<prefix>\p{L}+)(?<separator>[:/])${N}(?:/${CLASS})?/${YEAR}$`, 'u')],
  ['F4', new RegExp(String.raw`^(?<prefix>\p{L}+) ${YEAR}-${N}$`, 'u')],
  ['F5', new RegExp(String.raw`^${N}-${YEAR}(?: \((?<codes>\d{3}(?:, ?\d{3})*)\))?$`, 'u')],
  ['F6', new RegExp(String.raw`^(?:(?<prefix>\p{L}+): )?${N}/${YEAR}$`, 'u')],
]

/** What papers print before the number itself; no authority has it as its prefix. */
const LABEL = /^(?:asianro|asianumero|asiatunnus|diaarinumero|dnro|dno|dnr|ärendenr|ärendenummer)[.:]*\s+/iu

/** Every family that the text fits. */
export function readingsOf(printed: string): readonly Reading[] {
  const text = printed.trim().replace(LABEL, '')
  const plain = text.replaceAll(/\s+/gu, ' ').replaceAll(/[\u2010\u2011]/gu, '-')
  return GRAMMARS.flatMap(([family, grammar]) => {
    const groups = grammar.exec(plain)?.groups
    return groups === undefined ? [] : [readingOf(text, family, groups)]
  })
}

function readingOf(
  text: string,
  family: Reading['family'],
  groups: Readonly<Record<string, string | undefined>>,
): Reading {
  const { prefix = '', separator, year, n: digits = '', taskClass = null, codes } = groups
  return {
    text,
    family,
    prefix,
    separator: separator === ':' || separator === '/' ? separator : null,
    year: Number(year),
    n: Number(digits),
    digits,
    taskClass,
    codes: codes?.split(/, ?/u) ?? [],
  }
}

/** Is the reading what the family looks like everywhere? An organisation's own pattern may be wider. */
export function isTypical(reading: Reading): boolean {
  if (reading.family === 'F1') return reading.prefix.toLowerCase().endsWith('dno')
  if (reading.family === 'F4') return reading.digits.length >= 6
  return true
}
