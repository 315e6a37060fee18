import { type IsoDate, addDays, localDayAndTime } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type {
  Appeal,
  AppealFile,
  AppealId,
  AppealOutcome,
  CourtInquiry,
  DecisionService,
  ExecutionOrder,
  InstructionCause,
  Stay,
  TakingUp,
} from './appealFile.ts'

export type AppealStepFailure =
  | { readonly code: 'appeal/no-such-appeal'; readonly id: string; readonly appeals: readonly string[] }
  | { readonly code: 'appeal/already-ended'; readonly id: string }
  /** A day before the one it must follow. `after` is the earlier day. */
  | { readonly code: 'appeal/day-too-early'; readonly day: IsoDate; readonly after: IsoDate }
  | {
      readonly code: 'appeal/no-such-instruction'
      readonly version: number
      readonly versions: readonly number[]
    }
  | { readonly code: 'appeal/clause-unknown'; readonly n: number; readonly clauses: readonly number[] }
  | { readonly code: 'appeal/execution-without-reasons' }
  | { readonly code: 'appeal/sender-missing' }
  | { readonly code: 'appeal/outcome-unfit'; readonly outcome: AppealOutcome }

type Step = Result<AppealFile, AppealStepFailure>

/** Records a service, or a known party who is to be served. The event may not come before the decision. */
export function recordService(file: AppealFile, service: DecisionService): Step {
  const unknown = unknownClause(file, service.clauses)
  if (unknown !== null) return unknown
  const decidedOn = decidedOnOf(file, service)
  if (!decidedOn.ok) return decidedOn
  if (service.event !== null && service.event < decidedOn.value)
    return fail({ code: 'appeal/day-too-early', day: service.event, after: decidedOn.value })
  if (!file.instructions.some(({ version }) => version === service.instructionVersion))
    return fail({
      code: 'appeal/no-such-instruction',
      version: service.instructionVersion,
      versions: file.instructions.map(({ version }) => version),
    })
  const others = file.services.filter(({ serviceId }) => serviceId !== service.serviceId)
  return ok({ ...file, services: [...others, service] })
}

/** A new version of the instruction (HL 49 §). A new service begins the time anew for those served with it. */
export function correctInstruction(
  file: AppealFile,
  givenOn: IsoDate,
  cause: Exclude<InstructionCause, 'first'>,
): Step {
  if (givenOn < file.decidedOn)
    return fail({ code: 'appeal/day-too-early', day: givenOn, after: file.decidedOn })
  const version = Math.max(...file.instructions.map((given) => given.version)) + 1
  return ok({ ...file, instructions: [...file.instructions, { version, givenOn, cause }] })
}

/** An appeal arrives, in time or not: it is registered all the same, and the body or court decides (HL 49 c.2 §). */
export function registerAppeal(file: AppealFile, appeal: Omit<Appeal, 'state'>): Step {
  if (appeal.sender.trim() === '') return fail({ code: 'appeal/sender-missing' })
  const unknown = unknownClause(file, appeal.clauses)
  if (unknown !== null) return unknown
  if (appeal.over !== null && !file.appeals.some(({ appealId }) => appealId === appeal.over))
    return noSuchAppeal(file, appeal.over)
  const { day } = localDayAndTime(appeal.arrivedAt)
  if (day < file.decidedOn) return fail({ code: 'appeal/day-too-early', day, after: file.decidedOn })
  return ok({ ...file, appeals: [...file.appeals, { ...appeal, state: { state: 'pending' } }] })
}

/** The body's or the court's decision on an appeal. */
export function decideAppeal(
  file: AppealFile,
  appealId: AppealId,
  outcome: AppealOutcome,
  decidedOn: IsoDate,
): Step {
  // HL 434/2003, 49 g §: the body changes, annuls or rejects; it cannot return the matter to itself
  const appeal = file.appeals.find((known) => known.appealId === appealId)
  if (appeal?.type === 'oikaisuvaatimus' && outcome === 'returned')
    return fail({ code: 'appeal/outcome-unfit', outcome })
  return endAppeal(file, appealId, decidedOn, { state: 'decided', outcome, decidedOn })
}

export const withdrawAppeal = (file: AppealFile, appealId: AppealId, endedOn: IsoDate): Step =>
  endAppeal(file, appealId, endedOn, { state: 'withdrawn', endedOn })

function endAppeal(file: AppealFile, appealId: AppealId, day: IsoDate, state: Appeal['state']): Step {
  const appeal = file.appeals.find((known) => known.appealId === appealId)
  if (appeal === undefined) return noSuchAppeal(file, appealId)
  if (appeal.state.state !== 'pending') return fail({ code: 'appeal/already-ended', id: appealId })
  const arrived = localDayAndTime(appeal.arrivedAt).day
  if (day < arrived) return fail({ code: 'appeal/day-too-early', day, after: arrived })
  return ok({
    ...file,
    appeals: file.appeals.map((known) => (known.appealId === appealId ? { ...known, state } : known)),
  })
}

/** The reviewing body or the court forbids the execution (KuntaL 143 §), or lifts its ban. */
export function recordStay(file: AppealFile, stay: Stay): Step {
  const unknown = unknownClause(file, stay.clauses)
  if (unknown !== null) return unknown
  const { liftedOn, orderedOn } = stay
  if (liftedOn !== null && liftedOn < orderedOn)
    return fail({ code: 'appeal/day-too-early', day: liftedOn, after: orderedOn })
  const others = file.stays.filter(
    (known) => known.orderedBy !== stay.orderedBy || known.orderedOn !== orderedOn,
  )
  return ok({ ...file, stays: [...others, stay] })
}

export const recordCourtInquiry = (file: AppealFile, inquiry: CourtInquiry): AppealFile => ({
  ...file,
  courtInquiries: [...file.courtInquiries, inquiry],
})

/** The upper body takes the matter up or decides not to (KuntaL 92 §). */
export const recordTakingUp = (file: AppealFile, takingUp: TakingUp): Step =>
  takingUp.decidedOn < file.decidedOn
    ? fail({ code: 'appeal/day-too-early', day: takingUp.decidedOn, after: file.decidedOn })
    : ok({ ...file, takingUp })

/** Execution before legal force is ordered with its reasons or not at all (KuntaL 143 §, R-EXE-02). */
export function orderExecution(file: AppealFile, order: ExecutionOrder): Step {
  const unknown = unknownClause(file, order.clauses)
  if (unknown !== null) return unknown
  if (order.orderedOn < file.decidedOn)
    return fail({ code: 'appeal/day-too-early', day: order.orderedOn, after: file.decidedOn })
  return order.reversibilityAssessment.trim() === ''
    ? fail({ code: 'appeal/execution-without-reasons' })
    : ok({ ...file, execution: order })
}

/** What follows from an outcome. */
export interface AppealFollowUp {
  /** The instruction that the decision on the appeal carries; `null`: none (the Supreme Administrative Court). */
  readonly instruction: 'KVAL_OIK' | 'KHO' | null
  readonly todo: readonly Bilingual[]
}

/** What the office does after a decision on an appeal (KuntaL 135, 137.3 and 142 §). */
export function followUpOf(appeal: Pick<Appeal, 'type' | 'state'>): AppealFollowUp {
  const back = appeal.state.state === 'decided' && appeal.state.outcome === 'returned' ? [DECIDE_ANEW] : []
  if (appeal.type === 'oikaisuvaatimus') {
    const changed = appeal.state.state === 'decided' && appeal.state.outcome === 'changed'
    return { instruction: 'KVAL_OIK', todo: [SERVE_REVIEW, changed ? SERVE_ALL : SERVE_SENDER] }
  }
  return appeal.type === 'valitus_kho'
    ? { instruction: null, todo: [PUBLISH_COURT, ...back] }
    : { instruction: 'KHO', todo: [PUBLISH_COURT, ...back] }
}

const SERVE_REVIEW: Bilingual = {
  fi: 'Anna oikaisuvaatimuspäätös tiedoksi valitusosoituksineen: kunnallisvalituksen aika on 30 päivää tiedoksisaannista (KuntaL 138 §).',
  sv: 'Delge beslutet om omprövning med besvärsanvisning: tiden för kommunalbesvär är 30 dagar från delfåendet (138 § i kommunallagen).',
}
const SERVE_SENDER: Bilingual = {
  fi: 'Vain oikaisuvaatimuksen tekijä saa valittaa (KuntaL 137.3 §).',
  sv: 'Endast den som begärde omprövning får anföra besvär (137.3 § i kommunallagen).',
}
const SERVE_ALL: Bilingual = {
  fi: 'Päätös muuttui: anna se tiedoksi myös muille asianosaisille ja julkaise pöytäkirja (KuntaL 137.3 ja 140 §).',
  sv: 'Beslutet ändrades: delge det också övriga parter och publicera protokollet (137.3 och 140 § i kommunallagen).',
}
const PUBLISH_COURT: Bilingual = {
  fi: 'Julkaise ilmoitus tuomioistuimen päätöksestä viipymättä yleisessä tietoverkossa: jäsenen aika alkaa siitä (KuntaL 142 §).',
  sv: 'Publicera utan dröjsmål ett meddelande om domstolens beslut i det allmänna datanätet: medlemmens tid börjar då (142 § i kommunallagen).',
}
const DECIDE_ANEW: Bilingual = {
  fi: 'Asia palautui: ota se uudelleen käsiteltäväksi.',
  sv: 'Ärendet återförvisades: ta upp det till ny behandling.',
}

/** Verifiable e-service not fetched in this time is served otherwise. Source: SähkAsL 13/2003, 18 § (534/2016). */
const FETCHING_DAYS = 7

/** The day after which an unfetched message is served otherwise (R-DL-13); `null`: not such a service, or fetched. */
export const fetchingEndsOn = ({ service, sentOn, event }: DecisionService): IsoDate | null =>
  service === 'email_verifiable' && sentOn !== null && event === null ? addDays(sentOn, FETCHING_DAYS) : null

function decidedOnOf(file: AppealFile, { of }: DecisionService): Result<IsoDate, AppealStepFailure> {
  if (of.kind === 'decision') return ok(file.decidedOn)
  const appeal = file.appeals.find(({ appealId }) => appealId === of.appealId)
  return appeal?.state.state === 'decided' ? ok(appeal.state.decidedOn) : noSuchAppeal(file, of.appealId)
}

function unknownClause(file: AppealFile, clauses: 'whole' | readonly number[]) {
  if (clauses === 'whole') return null
  const known = file.routes.map(({ n }) => n)
  const n = clauses.find((clause) => !known.includes(clause))
  return n === undefined
    ? null
    : fail<AppealStepFailure>({ code: 'appeal/clause-unknown', n, clauses: known })
}

const noSuchAppeal = (file: AppealFile, id: AppealId) =>
  fail<AppealStepFailure>({
    code: 'appeal/no-such-appeal',
    id,
    appeals: file.appeals.map(({ appealId }) => appealId),
  })
