import type { AppFailure } from '../../api/failures/index.ts'
import type { Words } from '../../api/words.ts'
import { type ClockTime, type IsoDate, parseDate, parseTime } from '../../core/calendar/day.ts'
import { type Result, all, fail, ok } from '../../core/shared/result.ts'
import type { Call, OptionSpec } from '../command.ts'

/** Pieces of the commands that record what happens to a decision after it was made. */

export const textOption = (placeholder: string, fi: string, sv: string, en: string): OptionSpec => ({
  type: 'string',
  placeholder,
  help: { fi, sv, en },
})

export const CLAUSES_OPTION = textOption(
  'N,N',
  'päätöksen kohdat (oletus: koko päätös)',
  'beslutets punkter (förval: hela beslutet)',
  'clauses of the decision (default: the whole decision)',
)

export const ON_OPTION = textOption('DAY', 'päivä', 'dag', 'day')

/** `1,2`; not given: the whole decision. */
export function readClauses(call: Call): Result<'whole' | number[], AppFailure> {
  const text = call.option('clauses')
  if (text === undefined) return ok('whole')
  const numbers = all(text.split(',').map(readNumber))
  return numbers.ok ? ok([...numbers.value]) : numbers
}

const readNumber = (text: string): Result<number, AppFailure> =>
  /^\s*[1-9]\d*\s*$/u.test(text)
    ? ok(Number(text))
    : fail({ code: 'appeal/unknown-word', option: 'clauses', text, known: ['1,2,3'] })

/** A day that must be given. */
export const readDay = (call: Call, name: string): Result<IsoDate, AppFailure> =>
  parseDate(call.option(name) ?? '')

/** A day that may be left out. */
export function readOptionalDay(call: Call, name: string): Result<IsoDate | null, AppFailure> {
  const text = call.option(name)
  return text === undefined ? ok(null) : parseDate(text)
}

export function readOptionalTime(call: Call, name: string): Result<ClockTime | null, AppFailure> {
  const text = call.option(name)
  return text === undefined ? ok(null) : parseTime(text)
}

/** One of the known words of an option. */
export function readWord<T extends string>(
  call: Call,
  option: string,
  known: readonly T[],
): Result<T, AppFailure> {
  const text = call.option(option) ?? ''
  const found = known.find((word) => word === text)
  return found === undefined ? fail({ code: 'appeal/unknown-word', option, text, known }) : ok(found)
}

export const inLanguage = (words: Pick<Words, 'fi' | 'sv'>, { language }: Pick<Call, 'language'>): string =>
  language === 'sv' ? words.sv : words.fi
