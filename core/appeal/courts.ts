import type { IsoDate } from '../calendar/day.ts'
import type { Name } from '../organisation/names.ts'
import type { Bilingual } from '../shared/language.ts'
import { type Cents, cents, formatMoney } from '../shared/money.ts'
import type { Language } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'

/** A court that municipal decisions are appealed to. Names with forms ship; how to reach it is the office's data. */
export interface Court {
  /** `ita-suomi`, `markkinaoikeus`: what `Organisation.court` names. */
  readonly key: string
  readonly name: Name
  /** Electronic service of the courts. */
  readonly eService: string
  /** What the office confirms or gives itself before the court stands in an instruction. */
  readonly toBeConfirmed: readonly string[]
}

/** Key of the market court in `templates/courts.json`. */
export const MARKET_COURT = 'markkinaoikeus'

/** Court fees of one decree, whole euros as cents. Source: act 1455/2015, 2 §, and the decree named. */
export interface CourtFees {
  readonly validFrom: IsoDate
  /** `tuomioistuinmaksulaki (1455/2015) ja oikeusministeriön asetus (1020/2024)`. */
  readonly act: Bilingual
  readonly administrativeCourt: Cents
  readonly marketCourt: MarketCourtFees
}

export interface MarketCourtFees {
  readonly basic: Cents
  /** Value of the procurement at least 1 000 000 euros. */
  readonly fromOneMillion: Cents
  /** Value of the procurement at least 10 000 000 euros. */
  readonly fromTenMillion: Cents
  /** `null`: not stated in the table. */
  readonly privatePerson: Cents | null
}

/** No fee is known for that day: the table begins later. */
export interface NoCourtFee {
  readonly code: 'appeal/no-court-fee'
  readonly day: IsoDate
}

/** The fees in force on a day (act 1455/2015). */
export function courtFeesOn(day: IsoDate, table: readonly CourtFees[]): Result<CourtFees, NoCourtFee> {
  const inForce = table
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  const [newest] = inForce
  return newest === undefined ? fail({ code: 'appeal/no-court-fee', day }) : ok(newest)
}

/** `310 euroa`, without decimals. */
export const formatFee = (fee: Cents, language: Language): string =>
  formatMoney(fee, language).replace(',00', '')

/** The market court's fee in one phrase: it depends on the value and on who appeals. */
export function marketCourtFeeText(fees: MarketCourtFees, language: Language): string {
  const euros = (fee: Cents): string => formatFee(fee, language)
  const privatePerson = fees.privatePerson === null ? '' : PRIVATE[language](euros(fees.privatePerson))
  return (
    TIERS[language](euros(fees.basic), euros(fees.fromOneMillion), euros(fees.fromTenMillion)) + privatePerson
  )
}

/** Limits of value for the higher fees. Source: act 1455/2015, 2 §. */
const ONE_MILLION = cents(1_000_000_00)
const TEN_MILLION = cents(10_000_000_00)

const TIERS: Readonly<Record<Language, (basic: string, one: string, ten: string) => string>> = {
  fi: (basic, one, ten) =>
    `${basic}; jos hankinnan arvo on vähintään ${formatFee(ONE_MILLION, 'fi')}, ${one}, ja jos se on vähintään ${formatFee(TEN_MILLION, 'fi')}, ${ten}`,
  sv: (basic, one, ten) =>
    `${basic}; om upphandlingens värde är minst ${formatFee(ONE_MILLION, 'sv')}, ${one}, och om det är minst ${formatFee(TEN_MILLION, 'sv')}, ${ten}`,
}

const PRIVATE: Readonly<Record<Language, (fee: string) => string>> = {
  fi: (fee) => `; yksityishenkilöltä ${fee}`,
  sv: (fee) => `; av en privatperson ${fee}`,
}
