import type { IsoDate } from '../calendar/day.ts'
import type { LegalForce } from '../appeal/legalForce.ts'
import type { CaseStateName } from '../casefile/caseState.ts'
import type { CaseEvent, DecidedEvent } from './caseEvents.ts'

export type PhaseName = 'pending' | 'preparation' | 'decision' | 'service' | 'force' | 'followup'

/** One step of the track over a case. */
export interface CasePhase {
  readonly phase: PhaseName
  readonly state: 'done' | 'now' | 'ahead'
  /** When it began or happened; `null`: not known or not yet. */
  readonly on: IsoDate | null
  /** The last decision, in phase `decision`. */
  readonly decided: DecidedEvent | null
}

const PHASES: readonly PhaseName[] = ['pending', 'preparation', 'decision', 'service', 'force', 'followup']

/** Which phase a state of handling is. A closed case has passed them all. */
const PHASE_OF: Readonly<Record<CaseStateName, PhaseName | null>> = {
  opened: 'pending',
  pending: 'pending',
  inPreparation: 'preparation',
  reopened: 'preparation',
  toBeDecided: 'decision',
  served: 'force',
  appealed: 'force',
  toBeExecuted: 'followup',
  monitored: 'followup',
  closed: null,
  transferred: null,
  destroyed: null,
}

/**
 * The phases of a case: by its state of handling, and by what its items have already come to, whichever is further.
 * `force` of every clause decided last.
 */
export function casePhases(
  state: CaseStateName,
  events: readonly CaseEvent[],
  force: readonly LegalForce[],
): readonly CasePhase[] {
  const happened = events.filter(({ kind }) => kind !== 'due').toReversed()
  const decided = happened.findLast((event) => event.kind === 'decided') ?? null
  const days: Readonly<Record<PhaseName, IsoDate | null>> = {
    pending: dayOfFirst(happened, (event) => event.kind === 'opened'),
    preparation: dayOfFirst(happened, isPreparation),
    decision: decided?.on ?? null,
    service: dayOfFirst(happened, (event) => event.kind === 'served' || isStepTo(event, ['served'])),
    force: finalFrom(force),
    followup: dayOfFirst(happened, (event) => isStepTo(event, ['toBeExecuted', 'monitored'])),
  }
  const own = PHASE_OF[state]
  const reached =
    decided === null || reopenedAfter(state) ? 0 : days.service === null ? 3 : days.force === null ? 4 : 5
  const now = own === null ? PHASES.length : Math.max(PHASES.indexOf(own), reached)
  return PHASES.map((phase, at) => ({
    phase,
    state: at < now ? 'done' : at === now ? 'now' : 'ahead',
    on: days[phase],
    decided: phase === 'decision' ? decided : null,
  }))
}

/** A reopened case is prepared again, whatever was decided before. */
const reopenedAfter = (state: CaseStateName): boolean => state === 'reopened' || state === 'inPreparation'

const isPreparation = (event: CaseEvent): boolean =>
  event.kind === 'drafted' || isStepTo(event, ['inPreparation'])

const isStepTo = (event: CaseEvent, states: readonly CaseStateName[]): boolean =>
  event.kind === 'stepped' && states.includes(event.state.state)

const dayOfFirst = (events: readonly CaseEvent[], is: (event: CaseEvent) => boolean): IsoDate | null =>
  events.find(is)?.on ?? null

/** The day on which the last clause got its legal force; `null` while one waits. */
function finalFrom(force: readonly LegalForce[]): IsoDate | null {
  const days = force.flatMap((one) => (one.state === 'final' ? [one.finalFrom] : []))
  return days.length < force.length ? null : (days.toSorted().at(-1) ?? null)
}
