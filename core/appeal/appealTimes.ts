import { type IsoDate, addDays, addMonths } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { MunicipalAct } from './provisions.ts'
import type { RouteCode } from './route.ts'

/** The kinds of appeal as the deadline vectors name them. */
export const APPEAL_TYPES = [
  'oikaisuvaatimus',
  'kunnallisvalitus',
  'hallintovalitus',
  'hallintolaki_oikaisuvaatimus',
  'hankintaoikaisu',
  'markkinaoikeusvalitus',
  'markkinaoikeusvalitus_30_days',
  'markkinaoikeusvalitus_6_months',
  'valitus_kho',
  'muutoksenhakukielto',
] as const

export type AppealType = (typeof APPEAL_TYPES)[number]

export interface UnknownAppeal {
  readonly code: 'deadline/unknown-appeal'
  readonly text: string
  readonly known: readonly AppealType[]
}

/** Reads the name of a kind of appeal. */
export function parseAppealType(text: string): Result<AppealType, UnknownAppeal> {
  const found = APPEAL_TYPES.find((type) => type === text)
  return found === undefined
    ? fail({ code: 'deadline/unknown-appeal', text, known: APPEAL_TYPES })
    : ok(found)
}

/** The kinds of appeal of a route (domain.md Corrections 1). `beside`: the municipal remedy of HANKINTA_KUNTA. */
export function appealTypesOf(route: RouteCode, beside: 'OIK' | 'KVAL' | null): readonly AppealType[] {
  switch (route) {
    case 'OIK':
      return ['oikaisuvaatimus']
    case 'KVAL':
    case 'KVAL_OIK':
      return ['kunnallisvalitus']
    case 'HVAL':
      return ['hallintovalitus']
    case 'HANKINTA_MAO':
      return ['hankintaoikaisu', 'markkinaoikeusvalitus']
    case 'HANKINTA_KUNTA':
      return ['hankintaoikaisu', beside === 'KVAL' ? 'kunnallisvalitus' : 'oikaisuvaatimus']
    case 'KIELTO':
      return ['muutoksenhakukielto']
  }
}

/** How long a time is and where it is said. */
export interface AppealTime {
  readonly unit: 'days' | 'months'
  readonly length: number
  readonly law: string
}

const days = (length: number, law: string): AppealTime => ({ unit: 'days', length, law })

/** The time of an appeal; `null`: there is none to count. The lengths of the act of 1995 are the same (93 §). */
export const appealTime = (type: AppealType, act: MunicipalAct): AppealTime | null =>
  (act === '365/1995' ? TIMES_OF_1995[type] : undefined) ?? TIMES[type]

const TIMES: Readonly<Record<AppealType, AppealTime | null>> = {
  // KuntaL 410/2015, 138 §
  oikaisuvaatimus: days(14, 'KuntaL 410/2015, 138 §'),
  // KuntaL 410/2015, 138 §
  kunnallisvalitus: days(30, 'KuntaL 410/2015, 138 §'),
  // HOL 808/2019, 13 §
  hallintovalitus: days(30, 'HOL 808/2019, 13 §'),
  // HL 434/2003, 49 c §
  hallintolaki_oikaisuvaatimus: days(30, 'HL 434/2003, 49 c §'),
  // HankL 1397/2016, 133 §
  hankintaoikaisu: days(14, 'HankL 1397/2016, 133 §'),
  // HankL 1397/2016, 146 §
  markkinaoikeusvalitus: days(14, 'HankL 1397/2016, 146 §'),
  // HankL 1397/2016, 147 §
  markkinaoikeusvalitus_30_days: days(30, 'HankL 1397/2016, 147 §'),
  // HankL 1397/2016, 147 §
  markkinaoikeusvalitus_6_months: { unit: 'months', length: 6, law: 'HankL 1397/2016, 147 §' },
  // HOL 808/2019, 13 and 107 §; KuntaL 410/2015, 142 §
  valitus_kho: days(30, 'HOL 808/2019, 13 ja 107 §'),
  // KuntaL 410/2015, 136 §
  muutoksenhakukielto: null,
}

const TIMES_OF_1995: Readonly<Partial<Record<AppealType, AppealTime>>> = {
  // KuntaL 365/1995, 93 §
  oikaisuvaatimus: days(14, 'KuntaL 365/1995, 93 §'),
  // KuntaL 365/1995, 93 §
  kunnallisvalitus: days(30, 'KuntaL 365/1995, 93 §'),
}

/** The day on which a time would end before closed days are passed. Source: MäärL 150/1930, 2–3 §. */
export const endOfTime = (servedOn: IsoDate, { unit, length }: AppealTime): IsoDate =>
  unit === 'days' ? addDays(servedOn, length) : addMonths(servedOn, length)

/** `14 päivää`, `6 kuukautta`. */
export const timeText = ({ unit, length }: AppealTime): Bilingual =>
  unit === 'days'
    ? { fi: `${length} päivää`, sv: `${length} dagar` }
    : { fi: `${length} kuukautta`, sv: `${length} månader` }
