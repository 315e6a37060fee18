import { type IsoDate, isoDate } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { municipalActOf } from './provisions.ts'

/** How a decision reaches somebody; the names of the deadline vectors. The event of each is a day. */
export const SERVICE_CHANNELS = [
  'minutes_online',
  'letter_ordinary',
  'email_ordinary',
  'receipt',
  'email_verifiable',
  'authority_letter_arrival',
  'substitute_service',
  'public_notice',
  'procurement_electronic',
  'named_day',
  'minutes_laid_out_1995_act',
] as const

export type ServiceChannel = (typeof SERVICE_CHANNELS)[number]

export interface UnknownService {
  readonly code: 'deadline/unknown-service'
  readonly text: string
  readonly known: readonly ServiceChannel[]
}

/** Reads the name of a channel. */
export function parseServiceChannel(text: string): Result<ServiceChannel, UnknownService> {
  const found = SERVICE_CHANNELS.find((channel) => channel === text)
  return found === undefined
    ? fail({ code: 'deadline/unknown-service', text, known: SERVICE_CHANNELS })
    : ok(found)
}

/** What the event day of a channel is and when the recipient is deemed served. */
export interface ServiceRule {
  readonly channel: ServiceChannel
  /** Decisions from this day; the newest row that fits holds. */
  readonly validFrom: IsoDate
  /** Calendar days from the event to the day of service; the day itself may be a Sunday (R-DL-05). */
  readonly days: number
  /** The section, as a step names it. */
  readonly law: string
  /** What happened on the event day. */
  readonly event: Bilingual
  /** `presumed`: unless otherwise shown, another day may be shown with evidence. `certain`: the day is the day. */
  readonly kind: 'presumed' | 'certain'
  /** What a person must still confirm; `null`: nothing. */
  readonly toBeConfirmed: Bilingual | null
}

/** The rule of a channel for a decision of that day (V-1, V-7). */
export function serviceRule(channel: ServiceChannel, decidedOn: IsoDate): ServiceRule {
  const rows = SERVICE_RULES.filter((rule) => rule.channel === channel && rule.validFrom <= decidedOn)
  const newest = rows.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]
  if (newest === undefined) throw new Error(`no service rule for ${channel} on ${decidedOn}`)
  return newest
}

/** Does the decision fall under the act of 1995, where a member's time runs from laying out (V-7)? */
export const isOfOldAct = (decidedOn: IsoDate): boolean => municipalActOf(decidedOn) === '365/1995'

const BEGINNING = isoDate('1995-07-01')
/** KuntaL 410/2015, 147 § */
const ACT_OF_2015 = isoDate('2017-06-01')
/** HE 124/2025 vp may have changed electronic service from here (V-1). */
const BILL_OF_2025 = isoDate('2026-01-01')

const LETTER_SENT: Bilingual = { fi: 'kirje lähetettiin', sv: 'brevet sändes' }
const MESSAGE_SENT: Bilingual = { fi: 'viesti lähetettiin', sv: 'meddelandet sändes' }
const PUBLISHED: Bilingual = {
  fi: 'tarkastettu pöytäkirja julkaistiin yleisessä tietoverkossa',
  sv: 'det justerade protokollet publicerades i det allmänna datanätet',
}
const LAID_OUT: Bilingual = {
  fi: 'tarkastettu pöytäkirja asetettiin yleisesti nähtäväksi',
  sv: 'det justerade protokollet lades fram till allmänt påseende',
}
const CERTIFIED: Bilingual = {
  fi: 'asiakirja vastaanotettiin todistuksen mukaan',
  sv: 'handlingen mottogs enligt beviset',
}
const FETCHED: Bilingual = {
  fi: 'asiakirja noudettiin viranomaisen osoittamasta palvelusta',
  sv: 'handlingen hämtades från den tjänst som myndigheten anvisat',
}
const ARRIVED: Bilingual = { fi: 'kirje saapui viranomaiselle', sv: 'brevet anlände till myndigheten' }
const SUBSTITUTE: Bilingual = {
  fi: 'sijaistiedoksianto tehtiin todistuksen mukaan',
  sv: 'surrogatdelgivningen skedde enligt beviset',
}
const ANNOUNCED: Bilingual = {
  fi: 'kuulutus julkaistiin viranomaisen verkkosivuilla',
  sv: 'kungörelsen publicerades på myndighetens webbplats',
}
const NAMED: Bilingual = {
  fi: 'määräaika alkaa laissa nimetystä päivästä',
  sv: 'tiden börjar den dag som anges i lagen',
}
const CONFIRM_V1: Bilingual = {
  fi: 'HE 124/2025 vp on voinut muuttaa sähköisen tiedoksiannon sääntöä: vahvista sääntö ennen käyttöä.',
  sv: 'RP 124/2025 rd kan ha ändrat regeln om elektronisk delgivning: bekräfta regeln före användning.',
}

/** Every number of days from the event to the day of service. */
const SERVICE_RULES: readonly ServiceRule[] = [
  // KuntaL 365/1995, 95 §: the day of laying out itself
  rule('minutes_online', BEGINNING, 0, 'KuntaL 365/1995, 95 §', LAID_OUT, 'certain'),
  // KuntaL 410/2015, 140.3 §
  rule('minutes_online', ACT_OF_2015, 7, 'KuntaL 410/2015, 140.3 §', PUBLISHED, 'certain'),
  // KuntaL 365/1995, 95 §
  rule('minutes_laid_out_1995_act', BEGINNING, 0, 'KuntaL 365/1995, 95 §', LAID_OUT, 'certain'),
  // KuntaL 365/1995, 95 §
  rule('letter_ordinary', BEGINNING, 7, 'KuntaL 365/1995, 95 §', LETTER_SENT, 'presumed'),
  // KuntaL 410/2015, 139 §; HL 434/2003, 59.2 §
  rule(
    'letter_ordinary',
    ACT_OF_2015,
    7,
    'KuntaL 410/2015, 139 §; HL 434/2003, 59.2 §',
    LETTER_SENT,
    'presumed',
  ),
  // SähkAsL 13/2003, 19 §
  rule('email_ordinary', BEGINNING, 3, 'SähkAsL 13/2003, 19 §', MESSAGE_SENT, 'presumed'),
  // KuntaL 410/2015, 139 §; SähkAsL 13/2003, 19 §
  rule(
    'email_ordinary',
    ACT_OF_2015,
    3,
    'KuntaL 410/2015, 139 §; SähkAsL 13/2003, 19 §',
    MESSAGE_SENT,
    'presumed',
  ),
  // SähkAsL 13/2003, 19 § (V-1)
  rule(
    'email_ordinary',
    BILL_OF_2025,
    3,
    'KuntaL 410/2015, 139 §; SähkAsL 13/2003, 19 §',
    MESSAGE_SENT,
    'presumed',
    CONFIRM_V1,
  ),
  // HL 434/2003, 60 §
  rule('receipt', BEGINNING, 0, 'HL 434/2003, 60 §', CERTIFIED, 'certain'),
  // SähkAsL 13/2003, 18 § (534/2016)
  rule('email_verifiable', BEGINNING, 0, 'SähkAsL 13/2003, 18 §', FETCHED, 'certain'),
  // SähkAsL 13/2003, 18 § (V-1)
  rule('email_verifiable', BILL_OF_2025, 0, 'SähkAsL 13/2003, 18 §', FETCHED, 'certain', CONFIRM_V1),
  // HL 434/2003, 59.2 §
  rule('authority_letter_arrival', BEGINNING, 0, 'HL 434/2003, 59.2 §', ARRIVED, 'certain'),
  // HL 434/2003, 61.3 §
  rule('substitute_service', BEGINNING, 3, 'HL 434/2003, 61.3 §', SUBSTITUTE, 'presumed'),
  // HL 434/2003, 62 a § (432/2019)
  rule('public_notice', BEGINNING, 7, 'HL 434/2003, 62 a §', ANNOUNCED, 'certain'),
  // HankL 1397/2016, 127 §
  rule('procurement_electronic', BEGINNING, 0, 'HankL 1397/2016, 127 §', MESSAGE_SENT, 'presumed'),
  // HankL 1397/2016, 147 §: the day that the section names (notice, decision, contract)
  rule('named_day', BEGINNING, 0, 'HankL 1397/2016, 147 §', NAMED, 'certain'),
]

function rule(
  channel: ServiceChannel,
  validFrom: IsoDate,
  days: number,
  law: string,
  event: Bilingual,
  kind: ServiceRule['kind'],
  toBeConfirmed: Bilingual | null = null,
): ServiceRule {
  return { channel, validFrom, days, law, event, kind, toBeConfirmed }
}
