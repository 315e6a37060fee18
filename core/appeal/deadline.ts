import { type IsoDate, addDays } from '../calendar/day.ts'
import {
  type CalendarOutOfRange,
  type ClosedDay,
  closedDayOn,
  firstWorkingDay,
} from '../calendar/holidays.ts'
import type { Bilingual } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { type AppealTime, type AppealType, appealTime, endOfTime } from './appealTimes.ts'
import { type DeadlineStep, deadlineSteps } from './deadlineSteps.ts'
import { municipalActOf } from './provisions.ts'
import { type ServiceChannel, type ServiceRule, isOfOldAct, serviceRule } from './serviceTable.ts'

/** What a deadline is computed from. */
export interface DeadlineQuestion {
  /** Day of the channel's event: publication, sending, receipt, fetching. `null`: it has not happened. */
  readonly event: IsoDate | null
  readonly service: ServiceChannel
  readonly appeal: AppealType
  /** The decision's own day: it decides which act and which rules apply. `null`: taken from the event. */
  readonly decidedOn: IsoDate | null
  /** Another day of service than the presumed one, with its evidence (R-DL-17). */
  readonly shown: ShownService | null
}

export interface ShownService {
  readonly servedOn: IsoDate
  /** What shows it: `Postin seuranta 23.11.2026`. */
  readonly evidence: string
  /** An earlier day than the presumed shortens somebody's time: only when a person says so. */
  readonly earlier: 'refused' | 'accepted'
}

/** The deadline with every day on the way. */
export interface Deadline {
  readonly serviceDate: IsoDate | null
  /** The day presumed by the act, when another was shown; else the same as `serviceDate`. */
  readonly presumedServiceDate: IsoDate | null
  readonly firstCountedDay: IsoDate | null
  readonly rawLastDay: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly steps: readonly DeadlineStep[]
  /** Why there is no last day; `null` when there is one. */
  readonly reason: NoDeadline | null
  /** What a person must still confirm of the rules used (V-1). */
  readonly toBeConfirmed: readonly Bilingual[]
}

export type NoDeadline = Bilingual & { readonly code: 'notServed' | 'noAppeal' }

export type DeadlineFailure =
  | CalendarOutOfRange
  | {
      readonly code: 'deadline/event-before-decision'
      readonly event: IsoDate
      readonly decidedOn: IsoDate
    }
  /** Laying out is of the act of 1995: a later decision is published online. */
  | { readonly code: 'deadline/laid-out-too-late'; readonly decidedOn: IsoDate }
  | { readonly code: 'deadline/not-a-presumption'; readonly service: ServiceChannel }
  | { readonly code: 'deadline/shown-without-evidence' }
  | {
      readonly code: 'deadline/shown-earlier'
      readonly servedOn: IsoDate
      readonly presumedOn: IsoDate
    }
  | {
      readonly code: 'deadline/shown-before-event'
      readonly servedOn: IsoDate
      readonly event: IsoDate
    }

/** Computes the last day of an appeal (domain.md 4.2), with each step. */
export function computeDeadline(question: DeadlineQuestion): Result<Deadline, DeadlineFailure> {
  const { event, decidedOn } = question
  if (event === null) return ok(withoutDeadline([], null, NOT_SERVED[memberOrParty(question.service)]))
  if (decidedOn !== null && event < decidedOn)
    return fail({ code: 'deadline/event-before-decision', event, decidedOn })
  const regimeDay = decidedOn ?? event
  if (question.service === 'minutes_laid_out_1995_act' && decidedOn !== null && !isOfOldAct(decidedOn))
    return fail({ code: 'deadline/laid-out-too-late', decidedOn })
  const inRange = closedDayOn(event)
  if (!inRange.ok) return inRange
  const rule = serviceRule(question.service, regimeDay)
  const served = serviceDay(question, event, rule)
  if (!served.ok) return served
  return countTime(question, { event, rule, regimeDay, ...served.value })
}

/** The service that is counted from. */
interface Served {
  readonly event: IsoDate
  readonly rule: ServiceRule
  readonly regimeDay: IsoDate
  readonly servedOn: IsoDate
  readonly presumedOn: IsoDate
}

function countTime(question: DeadlineQuestion, served: Served): Result<Deadline, DeadlineFailure> {
  const { servedOn, rule } = served
  const act = question.service === 'minutes_laid_out_1995_act' ? '365/1995' : municipalActOf(served.regimeDay)
  const time = appealTime(question.appeal, act)
  if (time === null) {
    const steps = deadlineSteps({ ...served, evidence: question.shown?.evidence ?? null, counted: null })
    return ok({ ...withoutDeadline(steps, served, NO_APPEAL), toBeConfirmed: confirmationsOf(rule) })
  }
  const moved = moveToOpenDay(servedOn, time)
  if (!moved.ok) return moved
  const { rawLastDay, lastDay, passed } = moved.value
  const counted = { time, rawLastDay, lastDay, passed }
  return ok({
    serviceDate: servedOn,
    presumedServiceDate: served.presumedOn,
    firstCountedDay: addDays(servedOn, 1),
    rawLastDay,
    lastDay,
    steps: deadlineSteps({ ...served, evidence: question.shown?.evidence ?? null, counted }),
    reason: null,
    toBeConfirmed: confirmationsOf(rule),
  })
}

interface CountedTime {
  readonly rawLastDay: IsoDate
  readonly lastDay: IsoDate
  readonly passed: readonly ClosedDay[]
}

/** The raw last day and the first working day from it. Source: MäärL 150/1930, 5 §. */
function moveToOpenDay(servedOn: IsoDate, time: AppealTime): Result<CountedTime, DeadlineFailure> {
  const rawLastDay = endOfTime(servedOn, time)
  const moved = firstWorkingDay(rawLastDay)
  return moved.ok ? ok({ rawLastDay, lastDay: moved.value.day, passed: moved.value.passed }) : moved
}

/** The presumed day of service, or the one that was shown instead of it. It may be a Sunday or holiday (R-DL-05). */
function serviceDay(
  { shown, service }: DeadlineQuestion,
  event: IsoDate,
  rule: ServiceRule,
): Result<{ readonly servedOn: IsoDate; readonly presumedOn: IsoDate }, DeadlineFailure> {
  const presumedOn = addDays(event, rule.days)
  if (shown === null) return ok({ servedOn: presumedOn, presumedOn })
  const { servedOn } = shown
  if (rule.kind !== 'presumed') return fail({ code: 'deadline/not-a-presumption', service })
  if (shown.evidence.trim() === '') return fail({ code: 'deadline/shown-without-evidence' })
  if (servedOn < event) return fail({ code: 'deadline/shown-before-event', servedOn, event })
  if (servedOn < presumedOn && shown.earlier === 'refused')
    return fail({ code: 'deadline/shown-earlier', servedOn, presumedOn })
  return ok({ servedOn, presumedOn })
}

const confirmationsOf = ({ toBeConfirmed }: ServiceRule): readonly Bilingual[] =>
  toBeConfirmed === null ? [] : [toBeConfirmed]

const withoutDeadline = (
  steps: readonly DeadlineStep[],
  served: Pick<Served, 'servedOn' | 'presumedOn'> | null,
  reason: NoDeadline,
): Deadline => ({
  serviceDate: served?.servedOn ?? null,
  presumedServiceDate: served?.presumedOn ?? null,
  firstCountedDay: null,
  rawLastDay: null,
  lastDay: null,
  steps,
  reason,
  toBeConfirmed: [],
})

const memberOrParty = (service: ServiceChannel): 'member' | 'party' =>
  service === 'minutes_online' || service === 'minutes_laid_out_1995_act' ? 'member' : 'party'

/** No event, no time: KuntaL 410/2015, 140.3 §; HL 434/2003, 54 §. */
const NOT_SERVED: Readonly<Record<'member' | 'party', NoDeadline>> = {
  member: {
    code: 'notServed',
    fi: 'Pöytäkirjaa ei ole julkaistu: kunnan jäsenen aika ei ole alkanut, eikä päätös voi tulla lainvoimaiseksi jäsenen osalta.',
    sv: 'Protokollet har inte publicerats: kommunmedlemmens tid har inte börjat, och beslutet kan inte vinna laga kraft för medlemmarnas del.',
  },
  party: {
    code: 'notServed',
    fi: 'Päätöstä ei ole annettu tiedoksi: aika ei ole alkanut, eikä päätös voi tulla lainvoimaiseksi vastaanottajan osalta.',
    sv: 'Beslutet har inte delgetts: tiden har inte börjat, och beslutet kan inte vinna laga kraft för mottagarens del.',
  },
}

/** Served all the same (HL 434/2003, 54.1 §), but there is no appeal whose time would run. */
const NO_APPEAL: NoDeadline = {
  code: 'noAppeal',
  fi: 'Päätökseen ei saa hakea muutosta, joten määräaikaa ei ole. Päätös annetaan silti tiedoksi.',
  sv: 'Beslutet får inte överklagas, och därför finns ingen tidsfrist. Beslutet delges ändå.',
}
