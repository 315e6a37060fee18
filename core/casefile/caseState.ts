import type { IsoDate } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'

/** State of handling (käsittelyprosessin tila, JHS 191; domain.md 9.4). */
export type CaseState =
  | { readonly state: 'opened' | 'pending' | 'inPreparation' | 'toBeDecided'; readonly since: IsoDate }
  | { readonly state: 'served' | 'appealed' | 'toBeExecuted' | 'monitored'; readonly since: IsoDate }
  /** `since` is the time of the decision that ends the handling (TihL 26 §). */
  | { readonly state: 'closed'; readonly since: IsoDate }
  | { readonly state: 'reopened'; readonly since: IsoDate; readonly reason: string }
  | { readonly state: 'transferred'; readonly since: IsoDate; readonly to: string }
  | { readonly state: 'destroyed'; readonly since: IsoDate; readonly ground: string }

export type CaseStateName = CaseState['state']

/** Steps between states (domain.md Corrections 3). A reopened case is prepared again. */
export const CASE_STEPS: Readonly<Record<CaseStateName, readonly CaseStateName[]>> = {
  opened: ['pending'],
  pending: ['inPreparation', 'closed', 'transferred'],
  inPreparation: ['toBeDecided', 'closed', 'transferred'],
  toBeDecided: ['served'],
  served: ['toBeExecuted', 'appealed'],
  appealed: ['served'],
  toBeExecuted: ['monitored'],
  monitored: ['closed'],
  closed: ['reopened', 'destroyed'],
  reopened: ['inPreparation'],
  transferred: [],
  destroyed: [],
}

/** Values of JHS 191 and their Swedish (domain.md 9.4). */
export const CASE_STATE_NAMES: Readonly<Record<CaseStateName, Bilingual>> = {
  opened: { fi: 'Avattu', sv: 'Öppnat' },
  pending: { fi: 'Vireillä', sv: 'Anhängigt' },
  inPreparation: { fi: 'Valmistelussa', sv: 'Under beredning' },
  toBeDecided: { fi: 'Ratkaistavana', sv: 'För avgörande' },
  served: { fi: 'Toimitettu tiedoksi', sv: 'Delgivet' },
  toBeExecuted: { fi: 'Toimeenpantava', sv: 'För verkställighet' },
  closed: { fi: 'Päätetty', sv: 'Avslutat' },
  reopened: { fi: 'Avattu uudelleen', sv: 'Återupptaget' },
  appealed: { fi: 'Muutoksenhaku', sv: 'Ändringssökande' },
  monitored: { fi: 'Seurannassa', sv: 'Under uppföljning' },
  transferred: { fi: 'Siirretty', sv: 'Överfört' },
  destroyed: { fi: 'Hävitetty', sv: 'Förstört' },
}

export interface StepFailure {
  readonly code: 'case/step-refused'
  readonly from: CaseStateName
  readonly to: CaseStateName
  readonly allowed: readonly CaseStateName[]
}

export interface StepWithoutReason {
  readonly code: 'case/step-without-reason'
  readonly to: CaseStateName
}

export interface StepTooEarly {
  readonly code: 'case/step-too-early'
  readonly since: IsoDate
  readonly on: IsoDate
}

export type CaseStepFailure = StepFailure | StepWithoutReason | StepTooEarly

/** What a step is asked with. `note` is the reason, receiving authority or ground where the state has one. */
export interface Step {
  readonly to: CaseStateName
  readonly on: IsoDate
  readonly note: string
}

/**
 * The next state of handling. Refuses a step that the graph does not have, a day before the present state's, and
 * a reopening, transfer or destruction without its reason, receiver or ground.
 */
export function stepCaseState(from: CaseState, { to, on, note }: Step): Result<CaseState, CaseStepFailure> {
  const allowed = CASE_STEPS[from.state]
  if (!allowed.includes(to)) return fail({ code: 'case/step-refused', from: from.state, to, allowed })
  if (on < from.since) return fail({ code: 'case/step-too-early', since: from.since, on })
  const reason = note.trim()
  if (to !== 'reopened' && to !== 'transferred' && to !== 'destroyed') return ok({ state: to, since: on })
  if (reason === '') return fail({ code: 'case/step-without-reason', to })
  switch (to) {
    case 'reopened':
      return ok({ state: to, since: on, reason })
    case 'transferred':
      return ok({ state: to, since: on, to: reason })
    case 'destroyed':
      return ok({ state: to, since: on, ground: reason })
  }
}

/** Reads a state as the command line and JHS 191 write it: `toBeDecided`, `Ratkaistavana`, `För avgörande`. */
export function findCaseState(text: string): CaseStateName | undefined {
  const wanted = text.trim().toLowerCase()
  return stateNames().find((name) =>
    [name, CASE_STATE_NAMES[name].fi, CASE_STATE_NAMES[name].sv].some(
      (form) => form.toLowerCase() === wanted,
    ),
  )
}

const stateNames = (): readonly CaseStateName[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of our own closed record
  Object.keys(CASE_STEPS) as CaseStateName[]
