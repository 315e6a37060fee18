import { type IsoDate, addDays } from '../calendar/day.ts'
import { type Result, all, ok } from '../shared/result.ts'
import {
  type Appeal,
  type AppealFile,
  type AppealId,
  type DecisionService,
  type Recipient,
  covers,
  recipientKey,
} from './appealFile.ts'
import { type AppealType, appealTypesOf } from './appealTimes.ts'
import { type DeadlineFailure, computeDeadline } from './deadline.ts'
import type { ClauseRoute } from './route.ts'
import { takingUpUntil } from './takingUp.ts'

/** What a clause's legal force waits for. */
export type Wait =
  /** A known party, or the members, never served: blocks for good until they are (HL 54 §). */
  | { readonly kind: 'notServed'; readonly recipient: Recipient }
  /** Served with an instruction that must be given anew (HL 49 §). */
  | { readonly kind: 'newService'; readonly recipient: Recipient; readonly version: number }
  | { readonly kind: 'timeRuns'; readonly recipient: Recipient; readonly until: IsoDate }
  | { readonly kind: 'appealPending'; readonly appealId: AppealId; readonly type: AppealType }
  /** The decision on an oikaisuvaatimus has not been served. */
  | { readonly kind: 'outcomeNotServed'; readonly appealId: AppealId }
  | { readonly kind: 'takingUp'; readonly until: IsoDate }
  | { readonly kind: 'takenUp' }
  /** The time is over, but the court's register has not been asked since (R-APP-07). */
  | { readonly kind: 'courtInquiry'; readonly after: IsoDate }

/** Legal force (lainvoima, HOL 4 § 2 k.) of one clause on one day. */
export type LegalForce =
  | { readonly state: 'final'; readonly n: number; readonly finalFrom: IsoDate }
  | { readonly state: 'waiting'; readonly n: number; readonly waits: readonly Wait[] }
  /** Changed, annulled or returned: the clause as it was decided never becomes final. */
  | { readonly state: 'overturned'; readonly n: number; readonly appealId: AppealId }

/** Legal force of every clause on `day`. */
export const legalForceOn = (
  file: AppealFile,
  day: IsoDate,
): Result<readonly LegalForce[], DeadlineFailure> =>
  all(file.routes.map((route) => legalForceOfClause(file, route, day)))

export function legalForceOfClause(
  file: AppealFile,
  route: ClauseRoute,
  day: IsoDate,
): Result<LegalForce, DeadlineFailure> {
  const { n } = route
  const overturned = file.appeals.find((appeal) => overturns(appeal, n, day))
  if (overturned !== undefined) return ok({ state: 'overturned', n, appealId: overturned.appealId })
  // HOL 808/2019, 4 § 2 k.: a decision that cannot be appealed at all has no waiting time
  if (route.route === 'KIELTO') return ok({ state: 'final', n, finalFrom: file.decidedOn })
  const times = timesOf(file, route)
  if (!times.ok) return times
  const otto = takingUpUntil(file)
  if (!otto.ok) return otto
  const ends = [
    ...times.value.flatMap(({ until }) => (until === null ? [] : [until])),
    ...(otto.value === null ? [] : [otto.value]),
  ]
  const waits = [
    ...waitsForTimes(times.value, day),
    ...waitsForAppeals(file, n, day),
    ...waitsForTakingUp(file, otto.value, day),
  ]
  const lastEnd = ends.toSorted().at(-1) ?? file.decidedOn
  const inquiry = waits.length === 0 && goesToCourt(file, route) ? waitForCourt(file, lastEnd) : []
  const blocking = [...waits, ...inquiry]
  return ok(
    blocking.length > 0
      ? { state: 'waiting', n, waits: blocking }
      : { state: 'final', n, finalFrom: laterDay(addDays(lastEnd, 1), lastWithdrawal(file, n)) },
  )
}

/** An appeal withdrawn after the time was over kept the clause open until that day. */
const lastWithdrawal = ({ appeals }: AppealFile, n: number): IsoDate | null =>
  appeals
    .flatMap(({ state, clauses }) =>
      state.state === 'withdrawn' && covers(clauses, n) ? [state.endedOn] : [],
    )
    .toSorted()
    .at(-1) ?? null

const laterDay = (day: IsoDate, other: IsoDate | null): IsoDate =>
  other !== null && other > day ? other : day

/** The time of one recipient. */
export interface RecipientTime {
  readonly recipient: Recipient
  readonly of: DecisionService['of']
  /** Last day; `null`: the time has not begun. */
  readonly until: IsoDate | null
  /** Version of the instruction that must be served first; `null`: none. */
  readonly newService: number | null
}

/** The last day of every recipient of a clause, each by its newest service; members always count. */
export function timesOf(
  file: AppealFile,
  route: ClauseRoute,
): Result<readonly RecipientTime[], DeadlineFailure> {
  const own = newestServices(file, route.n)
  const hasMembers = own.some(({ recipient, of }) => of.kind === 'decision' && recipient.kind === 'members')
  const missing = hasMembers || !membersMayAppeal(route) ? [] : [MEMBERS_NOT_SERVED]
  const served = all(own.map((service) => timeOf(file, route, service)))
  return served.ok ? ok([...missing, ...served.value]) : served
}

const MEMBERS_NOT_SERVED: RecipientTime = {
  recipient: { kind: 'members' },
  of: { kind: 'decision' },
  until: null,
  newService: null,
}

/** Members appeal by KuntaL 137 §; not by HL, nor in the market court. */
const membersMayAppeal = ({ route }: ClauseRoute): boolean => route !== 'HVAL' && route !== 'HANKINTA_MAO'

/** The newest service of each recipient of the clause, and of each decision on an oikaisuvaatimus. */
function newestServices(file: AppealFile, n: number): readonly DecisionService[] {
  const ofClause = file.services.filter(({ clauses }) => covers(clauses, n))
  return ofClause.filter(
    (service, index) => !ofClause.slice(index + 1).some((later) => sameThing(service, later)),
  )
}

const sameThing = (a: DecisionService, b: DecisionService): boolean =>
  recipientKey(a.recipient) === recipientKey(b.recipient) && thingKey(a.of) === thingKey(b.of)

const thingKey = (of: DecisionService['of']): string => (of.kind === 'decision' ? '' : of.appealId)

function timeOf(
  file: AppealFile,
  route: ClauseRoute,
  service: DecisionService,
): Result<RecipientTime, DeadlineFailure> {
  const deadlines = all(
    typesAfter(file, route, service).map((appeal) =>
      computeDeadline({
        event: service.event,
        service: service.service,
        appeal,
        decidedOn: decidedOnOf(file, service.of),
        shown: service.shown,
      }),
    ),
  )
  if (!deadlines.ok) return deadlines
  const until = deadlines.value.flatMap(({ lastDay }) => (lastDay === null ? [] : [lastDay]))
  return ok({
    recipient: service.recipient,
    of: service.of,
    until: until.toSorted().at(-1) ?? null,
    newService: correctedAfter(file, service),
  })
}

/** The own day of the thing served: an event cannot come before it. */
function decidedOnOf(file: AppealFile, of: DecisionService['of']): IsoDate | null {
  if (of.kind === 'decision') return file.decidedOn
  const appeal = file.appeals.find(({ appealId }) => appealId === of.appealId)
  return appeal?.state.state === 'decided' ? appeal.state.decidedOn : null
}

/**
 * What may follow the thing served: the route's own appeals; kunnallisvalitus after a decision on an oikaisuvaatimus
 * (KuntaL 135 §), an application to the Supreme Administrative Court after the court's (KuntaL 142 §).
 */
function typesAfter(file: AppealFile, route: ClauseRoute, { of }: DecisionService): readonly AppealType[] {
  if (of.kind === 'decision') return appealTypesOf(route.route, route.beside)
  const decided = file.appeals.find(({ appealId }) => appealId === of.appealId)
  return decided?.type === 'oikaisuvaatimus' ? ['kunnallisvalitus'] : ['valitus_kho']
}

/** The version that this service should have carried (HL 49.1 §), `null` when it is good. */
function correctedAfter(file: AppealFile, { instructionVersion, of }: DecisionService): number | null {
  if (of.kind !== 'decision') return null
  const newer = file.instructions.findLast(
    ({ version, cause }) => version > instructionVersion && cause === 'missingOrProhibiting',
  )
  return newer?.version ?? null
}

const waitsForTimes = (times: readonly RecipientTime[], day: IsoDate): readonly Wait[] =>
  times.flatMap(({ recipient, of, until, newService }): readonly Wait[] => {
    if (newService !== null) return [{ kind: 'newService', recipient, version: newService }]
    if (until === null)
      return of.kind === 'decision'
        ? [{ kind: 'notServed', recipient }]
        : [{ kind: 'outcomeNotServed', appealId: of.appealId }]
    return until >= day ? [{ kind: 'timeRuns', recipient, until }] : []
  })

/** Pending appeals, and decided ones whose decision nobody has been served with. */
const waitsForAppeals = (file: AppealFile, n: number, day: IsoDate): readonly Wait[] =>
  file.appeals
    .filter(({ clauses }) => covers(clauses, n))
    .flatMap((appeal): readonly Wait[] => {
      const { appealId, type } = appeal
      if (isPending(appeal, day)) return [{ kind: 'appealPending', appealId, type }]
      return needsService(file, appeal) ? [{ kind: 'outcomeNotServed', appealId }] : []
    })

const isPending = ({ state }: Appeal, day: IsoDate): boolean =>
  state.state === 'pending' ||
  (state.state === 'decided' && state.decidedOn > day) ||
  (state.state === 'withdrawn' && state.endedOn > day)

/** A decided appeal whose decision can itself be appealed and has no service yet. KHO's decisions are the last. */
const needsService = (file: AppealFile, { state, type, appealId }: Appeal): boolean =>
  state.state === 'decided' &&
  type !== 'valitus_kho' &&
  !file.services.some(({ of }) => of.kind === 'outcome' && of.appealId === appealId)

const overturns = ({ state, clauses }: Appeal, n: number, day: IsoDate): boolean =>
  state.state === 'decided' &&
  state.decidedOn <= day &&
  covers(clauses, n) &&
  (state.outcome === 'changed' || state.outcome === 'annulled' || state.outcome === 'returned')

function waitsForTakingUp({ takingUp }: AppealFile, until: IsoDate | null, day: IsoDate): readonly Wait[] {
  if (takingUp?.kind === 'takenUp' && takingUp.decidedOn <= day) return [{ kind: 'takenUp' }]
  return until !== null && until >= day ? [{ kind: 'takingUp', until }] : []
}

/** Appeals that go straight to a court, of which the municipality hears late (HOL 808/2019, 14 §). */
const goesToCourt = (file: AppealFile, { route, beside }: ClauseRoute): boolean =>
  route !== 'OIK' && !(route === 'HANKINTA_KUNTA' && beside === 'OIK')
    ? true
    : file.services.some(({ of }) => of.kind === 'outcome')

const waitForCourt = ({ courtInquiries }: AppealFile, lastEnd: IsoDate): readonly Wait[] =>
  courtInquiries.some(({ answeredOn, answer }) => answer === 'none' && answeredOn > lastEnd)
    ? []
    : [{ kind: 'courtInquiry', after: lastEnd }]
