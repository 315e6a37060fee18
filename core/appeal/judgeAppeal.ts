import { type ClockTime, type IsoDate, formatDate, localDayAndTime } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import { type Result, ok } from '../shared/result.ts'
import { type Appeal, type AppealFile, type DecisionService, covers, recipientKey } from './appealFile.ts'
import { appealTypesOf } from './appealTimes.ts'
import { filingRule } from './filingTable.ts'
import { type Deadline, type DeadlineFailure, computeDeadline } from './deadline.ts'

/** What the program can say of an appeal that has arrived. A person decides. */
export interface AppealVerdict {
  readonly time: TimeVerdict
  readonly standing: StandingVerdict
  /** Does the decision have such an appeal at all? */
  readonly route: RouteVerdict
}

export interface TimeVerdict {
  /** `unsure`: at the very closing time, or the closing time of the last day is not known. */
  readonly verdict: 'inTime' | 'late' | 'unsure'
  readonly arrivedOn: IsoDate
  /** `16:15:05` in Finland. */
  readonly arrivedTime: string
  /** The sender's own deadline, step by step. */
  readonly deadline: Deadline
  readonly why: Bilingual
  /** The section that says until when on the last day. */
  readonly rule: string
  /** What a person must still confirm of the rule (V-1). */
  readonly toBeConfirmed: Bilingual | null
}

export interface StandingVerdict {
  readonly verdict: 'has' | 'hasNot' | 'unsure'
  readonly why: Bilingual
}

export interface RouteVerdict {
  readonly verdict: 'fits' | 'prohibited' | 'otherRoute'
  readonly why: Bilingual
}

/** In time or not with the arithmetic, the right to appeal, and whether the appeal is the right one. */
export function judgeAppeal(file: AppealFile, appeal: Appeal): Result<AppealVerdict, DeadlineFailure> {
  const time = judgeTime(file, appeal)
  return time.ok
    ? ok({ time: time.value, standing: judgeStanding(file, appeal), route: judgeRoute(file, appeal) })
    : time
}

function judgeTime(file: AppealFile, appeal: Appeal): Result<TimeVerdict, DeadlineFailure> {
  const service = serviceOf(file, appeal)
  const deadline = computeDeadline({
    event: service?.event ?? null,
    service: service?.service ?? 'letter_ordinary',
    appeal: appeal.type,
    decidedOn: appeal.over === null ? file.decidedOn : null,
    shown: service?.shown ?? null,
  })
  if (!deadline.ok) return deadline
  const { day, time } = localDayAndTime(appeal.arrivedAt)
  const { until, law: rule, toBeConfirmed } = filingRule(appeal.arrivedBy, day)
  const closes = until === 'midnight' ? 'midnight' : appeal.closesAt
  const found = compareTime(deadline.value.lastDay, day, time, closes)
  return ok({ ...found, rule, toBeConfirmed, arrivedOn: day, arrivedTime: time, deadline: deadline.value })
}

/** The newest service that starts the sender's time: the sender's own, else the members'. */
const serviceOf = (file: AppealFile, appeal: Appeal): DecisionService | undefined =>
  file.services.findLast(
    ({ recipient, of }) =>
      recipientKey(recipient) === (appeal.servedAs ?? '') &&
      (appeal.over === null ? of.kind === 'decision' : of.kind === 'outcome' && of.appealId === appeal.over),
  )

/** The act must be done on the last day before the office closes. Source: MäärL 150/1930, 6 §; SähkAsL 13/2003, 10–11 §. */
function compareTime(
  lastDay: IsoDate | null,
  day: IsoDate,
  time: string,
  closes: ClockTime | 'midnight' | null,
): Pick<TimeVerdict, 'verdict' | 'why'> {
  if (lastDay === null) return { verdict: 'inTime', why: TIME_NOT_BEGUN }
  if (day !== lastDay) return { verdict: day < lastDay ? 'inTime' : 'late', why: daysApart(day, lastDay) }
  if (closes === null) return { verdict: 'unsure', why: CLOSING_UNKNOWN }
  if (closes === 'midnight') return { verdict: 'inTime', why: daysApart(day, lastDay) }
  const closing = `${closes}:00`
  if (time === closing) return { verdict: 'unsure', why: onLastDay(time, closes) }
  return { verdict: time < closing ? 'inTime' : 'late', why: onLastDay(time, closes) }
}

const TIME_NOT_BEGUN: Bilingual = {
  fi: 'Määräaika ei ole alkanut tai sitä ei ole, joten muutoksenhaku ei ole myöhässä.',
  sv: 'Tiden har inte börjat eller det finns ingen tid, och därför är ändringssökandet inte försenat.',
}

const CLOSING_UNKNOWN: Bilingual = {
  fi: 'Asiakirja saapui viimeisenä päivänä, mutta viraston sulkemisaika ei ole tiedossa. Lisää sulkemisaika.',
  sv: 'Handlingen anlände den sista dagen, men ämbetsverkets stängningstid är inte känd. Lägg till stängningstiden.',
}

const daysApart = (day: IsoDate, lastDay: IsoDate): Bilingual => ({
  fi: `Saapui ${formatDate(day)}; viimeinen päivä ${formatDate(lastDay)}.`,
  sv: `Anlände ${formatDate(day)}; sista dagen ${formatDate(lastDay)}.`,
})

const onLastDay = (time: string, closesAt: ClockTime): Bilingual => ({
  fi: `Saapui viimeisenä päivänä kello ${time}; virasto sulkeutui kello ${closesAt} (KHO 10.3.2016/780).`,
  sv: `Anlände den sista dagen klockan ${time}; ämbetsverket stängde klockan ${closesAt} (HFD 10.3.2016/780).`,
})

function judgeRoute(file: AppealFile, appeal: Appeal): RouteVerdict {
  // KuntaL 410/2015, 135 §: over a decision on an oikaisuvaatimus
  if (appeal.over !== null) return { verdict: 'fits', why: ROUTE_FITS }
  const routes = file.routes.filter(({ n }) => covers(appeal.clauses, n))
  if (routes.some(({ route, beside }) => appealTypesOf(route, beside).includes(appeal.type)))
    return { verdict: 'fits', why: ROUTE_FITS }
  return routes.every(({ route }) => route === 'KIELTO')
    ? { verdict: 'prohibited', why: ROUTE_PROHIBITED }
    : { verdict: 'otherRoute', why: ROUTE_OTHER }
}

const ROUTE_FITS: Bilingual = {
  fi: 'Päätöksestä saa hakea muutosta näin.',
  sv: 'Ändring i beslutet söks på detta sätt.',
}
const ROUTE_PROHIBITED: Bilingual = {
  fi: 'Kohtia koskee muutoksenhakukielto: muutoksenhaku jätetään tutkimatta.',
  sv: 'För punkterna gäller besvärsförbud: ändringssökandet avvisas.',
}
const ROUTE_OTHER: Bilingual = {
  fi: 'Kohdista haetaan muutosta toisin. Siirrä asiakirja toimivaltaiselle viranomaiselle ja ilmoita lähettäjälle (HL 21 §).',
  sv: 'Ändring i punkterna söks på annat sätt. Överför handlingen till den behöriga myndigheten och meddela avsändaren (21 § i förvaltningslagen).',
}

function judgeStanding(file: AppealFile, appeal: Appeal): StandingVerdict {
  if (appeal.standing === 'party') return { verdict: 'has', why: PARTY }
  if (appeal.over !== null) return standingOverOutcome(file, appeal)
  if (appeal.standing === 'other') return { verdict: 'unsure', why: OTHER }
  const partiesOnly =
    appeal.type !== 'oikaisuvaatimus' && appeal.type !== 'kunnallisvalitus' ? PARTIES_ONLY : null
  return partiesOnly === null ? { verdict: 'has', why: MEMBER } : { verdict: 'hasNot', why: partiesOnly }
}

/** KuntaL 410/2015, 137.3 §: the one who made the oikaisuvaatimus; everybody when the decision was changed. */
function standingOverOutcome(file: AppealFile, appeal: Appeal): StandingVerdict {
  const first = file.appeals.find(({ appealId }) => appealId === appeal.over)
  if (first?.sender === appeal.sender) return { verdict: 'has', why: SAME_SENDER }
  const changed = first?.state.state === 'decided' && first.state.outcome === 'changed'
  return changed ? { verdict: 'has', why: CHANGED } : { verdict: 'hasNot', why: ONLY_SENDER }
}

const PARTY: Bilingual = {
  fi: 'Asianosaisella on muutoksenhakuoikeus (KuntaL 137 §, HL 49 b §).',
  sv: 'En part har rätt att söka ändring (137 § i kommunallagen, 49 b § i förvaltningslagen).',
}
const MEMBER: Bilingual = {
  fi: 'Kunnan jäsenellä ja jäsenkunnalla on muutoksenhakuoikeus (KuntaL 137 §).',
  sv: 'En kommunmedlem och en medlemskommun har rätt att söka ändring (137 § i kommunallagen).',
}
const OTHER: Bilingual = {
  fi: 'Selvitä, onko lähettäjä asianosainen tai kunnan jäsen (KuntaL 137 §).',
  sv: 'Utred om avsändaren är part eller kommunmedlem (137 § i kommunallagen).',
}
const PARTIES_ONLY: Bilingual = {
  fi: 'Vain asianosaisella on muutoksenhakuoikeus; kunnan jäsenyys ei riitä.',
  sv: 'Endast en part har rätt att söka ändring; kommunmedlemskap räcker inte.',
}
const SAME_SENDER: Bilingual = {
  fi: 'Oikaisuvaatimuksen tekijä saa valittaa (KuntaL 137.3 §).',
  sv: 'Den som begärde omprövning får anföra besvär (137.3 § i kommunallagen).',
}
const CHANGED: Bilingual = {
  fi: 'Päätös muuttui oikaisuvaatimuksen johdosta, joten myös muut saavat valittaa (KuntaL 137.3 §).',
  sv: 'Beslutet ändrades med anledning av begäran, och därför får också andra anföra besvär (137.3 § i kommunallagen).',
}
const ONLY_SENDER: Bilingual = {
  fi: 'Vain oikaisuvaatimuksen tekijä saa valittaa (KuntaL 137.3 §).',
  sv: 'Endast den som begärde omprövning får anföra besvär (137.3 § i kommunallagen).',
}
