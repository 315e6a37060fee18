import { type IsoDate, isoDate } from '../calendar/day.ts'
import type { Provision } from './route.ts'

/** Which municipal act a decision falls under, by the decision's own day. */
export type MunicipalAct = '410/2015' | '365/1995'

/** Chapter 16 of the act of 2015 applies to decisions from this day. Source: KuntaL 410/2015, 147 §. */
const ACT_OF_2015_FROM = isoDate('2017-06-01')

/** The act a decision of `decidedOn` falls under; `null` (not decided yet): the act in force. */
export const municipalActOf = (decidedOn: IsoDate | null): MunicipalAct =>
  decidedOn !== null && decidedOn < ACT_OF_2015_FROM ? '365/1995' : '410/2015'

/** Provisions of the municipal acts by what they say. */
interface MunicipalProvisions {
  readonly review: Provision
  readonly appeal: Provision
  readonly prohibition: Provision
}

export const MUNICIPAL_PROVISIONS: Readonly<Record<MunicipalAct, MunicipalProvisions>> = {
  '410/2015': {
    // KuntaL 410/2015, 134 §
    review: { fi: 'kuntalaki (410/2015) 134 §', sv: '134 § i kommunallagen (410/2015)' },
    // KuntaL 410/2015, 135 §
    appeal: { fi: 'kuntalaki (410/2015) 135 §', sv: '135 § i kommunallagen (410/2015)' },
    // KuntaL 410/2015, 136 §
    prohibition: { fi: 'kuntalaki (410/2015) 136 §', sv: '136 § i kommunallagen (410/2015)' },
  },
  '365/1995': {
    // KuntaL 365/1995, 89 §
    review: { fi: 'kuntalaki (365/1995) 89 §', sv: '89 § i kommunallagen (365/1995)' },
    // KuntaL 365/1995, 90 §
    appeal: { fi: 'kuntalaki (365/1995) 90 §', sv: '90 § i kommunallagen (365/1995)' },
    // KuntaL 365/1995, 91 §
    prohibition: { fi: 'kuntalaki (365/1995) 91 §', sv: '91 § i kommunallagen (365/1995)' },
  },
}

/** No separate appeal over a ruling on disqualification. Source: HL 434/2003, 29.3 §. */
export const DISQUALIFICATION_PROVISION: Provision = {
  fi: 'hallintolaki (434/2003) 29 § 3 mom.',
  sv: '29 § 3 mom. i förvaltningslagen (434/2003)',
}

/** A matter of the market court is not appealed by the municipal act. Source: HankL 1397/2016, 163 §. */
export const PROCUREMENT_PROHIBITION: Provision = {
  fi: 'laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016) 163 §',
  sv: '163 § i lagen om offentlig upphandling och koncession (1397/2016)',
}

/** Correction by the contracting entity and appeal to the market court. Source: HankL 1397/2016, 132 and 145 §. */
export const MARKET_COURT_PROVISION: Provision = {
  fi: 'laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016) 132 ja 145 §',
  sv: '132 och 145 § i lagen om offentlig upphandling och koncession (1397/2016)',
}

/** Below the threshold: correction (HankL 1397/2016, 132 §) beside the municipal remedy. */
export const besideProcurementCorrection = (municipal: Provision): Provision => ({
  fi: `laki julkisista hankinnoista ja käyttöoikeussopimuksista (1397/2016) 132 § ja ${municipal.fi}`,
  sv: `132 § i lagen om offentlig upphandling och koncession (1397/2016) och ${municipal.sv}`,
})

/** Matters the labour court can decide. Source: act on municipal office-holders 304/2003, 50 §. */
export const COLLECTIVE_AGREEMENT_PROVISION: Provision = {
  fi: 'laki kunnan ja hyvinvointialueen viranhaltijasta (304/2003) 50 §',
  sv: '50 § i lagen om kommunala tjänsteinnehavare och tjänsteinnehavare i välfärdsområden (304/2003)',
}
