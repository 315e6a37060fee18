import { fold } from '../shared/fold.ts'

/** What a loosely written number may mean: `2018 1165` is number 1165 of 2018, and never number 2018 of 1165. */
export interface LooseNumber {
  /** Folded letters before or between: `mlidno`; empty when there are none. */
  readonly prefix: string
  readonly readings: readonly { readonly year: number; readonly n: number }[]
}

const YEAR = /^(?:19|20|21)\d{2}$/u

/**
 * Reads a case number in any written form people search by: `mlidno 2018 1165`, `500/2016`, `500/05.20.00/2016`,
 * `HEL 2025-3983`, `hel2025-003983`. `null`: the text is no number of a case.
 */
export function numberReadings(text: string): LooseNumber | null {
  const withoutCodes = fold(text).replace(/\((?:\d{3}[, ]*)+\)$/u, '')
  const withoutClass = withoutCodes.replace(/(?<!\d)\d{2}(?:[. ]\d{2}){1,4}(?!\d)/u, ' ')
  const parts = withoutClass.match(/\p{L}+|\d+/gu) ?? []
  const letters = parts.filter((part) => /\p{L}/u.test(part))
  const [first, second, ...more] = parts.filter((part) => /^\d{1,9}$/u.test(part))
  if (first === undefined || second === undefined || more.length > 0 || letters.length > 1) return null
  const readings = [
    ...(YEAR.test(second) ? [{ year: Number(second), n: Number(first) }] : []),
    ...(YEAR.test(first) ? [{ year: Number(first), n: Number(second) }] : []),
  ]
  return readings.length === 0 ? null : { prefix: letters[0] ?? '', readings }
}
