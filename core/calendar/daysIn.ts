import { type IsoDate, parseDate } from './day.ts'

/** A day as it stands in a text: `27.11.2026`. Days that do not exist are passed over. */
export interface DayInText {
  readonly day: IsoDate
  readonly printed: string
  readonly from: number
}

export const daysIn = (text: string): readonly DayInText[] =>
  [...text.matchAll(/(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/gu)].flatMap((match) => {
    const read = parseDate(match[0])
    return read.ok ? [{ day: read.value, printed: match[0], from: match.index }] : []
  })
