import { type IsoDate, isoDate } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import type { Appeal } from './appealFile.ts'

/** Until when on the last day a writing arrives in time. */
export interface FilingRule {
  /** Arrivals from this day; the newest row that fits holds. */
  readonly validFrom: IsoDate
  /** `officeHours`: before the office closes. `midnight`: the whole day. */
  readonly until: 'officeHours' | 'midnight'
  readonly law: string
  /** What a person must still confirm; `null`: nothing. */
  readonly toBeConfirmed: Bilingual | null
}

/** The rule for a writing that arrives in this way on this day (R-DL-04, V-1). */
export function filingRule(arrivedBy: Appeal['arrivedBy'], day: IsoDate): FilingRule {
  const rows = arrivedBy === 'email' || arrivedBy === 'eService' ? ELECTRONIC : ON_PAPER
  return rows.find(({ validFrom }) => validFrom <= day) ?? rows[0]
}

const BEGINNING = isoDate('1995-07-01')

/** Newest first. */
const ON_PAPER: readonly [FilingRule, ...FilingRule[]] = [
  // MäärL 150/1930, 6 § (128/2005)
  { validFrom: BEGINNING, until: 'officeHours', law: 'MäärL 150/1930, 6 §', toBeConfirmed: null },
]

/** Newest first. */
const ELECTRONIC: readonly [FilingRule, ...FilingRule[]] = [
  // SähkAsL 13/2003, 11 §; HE 124/2025 vp may have changed it (V-1)
  {
    validFrom: isoDate('2026-01-01'),
    until: 'officeHours',
    law: 'SähkAsL 13/2003, 10–11 §',
    toBeConfirmed: {
      fi: 'HE 124/2025 vp on voinut muuttaa sähköisen asiakirjan saapumisaikaa: vahvista sääntö ennen ratkaisua.',
      sv: 'RP 124/2025 rd kan ha ändrat regeln om när en elektronisk handling anländer: bekräfta regeln före avgörandet.',
    },
  },
  // SähkAsL 13/2003, 10–11 §; MäärL 150/1930, 6 §; KHO 10.3.2016/780
  { validFrom: BEGINNING, until: 'officeHours', law: 'SähkAsL 13/2003, 10–11 §', toBeConfirmed: null },
]
