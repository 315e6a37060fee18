import type { AppFailure } from '../api/failures/index.ts'
import type { IsoDate } from '../core/calendar/day.ts'
import { CONVERSE, type Case, type Relation } from '../core/casefile/case.ts'
import { type CaseStateName, stepCaseState } from '../core/casefile/caseState.ts'
import { retentionEnd } from '../core/casefile/retention.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { findCase } from './findCase.ts'
import type { Handlers } from './handler.ts'
import type { Writing } from './store.ts'

export const caseStepHandlers: Handlers<'case.step' | 'case.link'> = {
  'case.step': (ports, { case: ref, to, on, note = '' }, actor) =>
    ports.store.write(actor, async (tx) => {
      const found = await findCase(tx, ref)
      if (!found.ok) return found
      const day = on ?? ports.clock.today()
      const allowed = mayStep(found.value, to, day)
      if (!allowed.ok) return allowed
      const state = stepCaseState(found.value.state, { to, on: day, note })
      if (!state.ok) return state
      const stepped: Case = { ...found.value, state: state.value }
      await saveChanged(tx, stepped, 'case.stepped', { from: found.value.state.state, ...state.value })
      return ok(stepped)
    }),

  'case.link': (ports, { case: ref, other: otherRef, kind }, actor) =>
    ports.store.write(actor, async (tx) => {
      const [found, other] = [await findCase(tx, ref), await findCase(tx, otherRef)]
      if (!found.ok) return found
      if (!other.ok) return other
      if (found.value.caseId === other.value.caseId)
        return fail({ code: 'case/linked-to-itself', number: found.value.number?.text ?? ref })
      const linked = related(found.value, { kind, caseId: other.value.caseId })
      const converse = related(other.value, { kind: CONVERSE[kind], caseId: found.value.caseId })
      await saveChanged(tx, linked, 'case.linked', { kind, other: other.value.caseId })
      await saveChanged(tx, converse, 'case.linked', { kind: CONVERSE[kind], other: found.value.caseId })
      return ok(linked)
    }),
}

/** Saves the case's next version and one line of its log. */
export async function saveChanged(
  tx: Writing,
  casefile: Case,
  action: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tx.saveCase(casefile)
  await tx.append({
    action,
    subject: { kind: 'case', id: casefile.caseId },
    caseId: casefile.caseId,
    payload,
  })
}

/** Destroying waits for the end of the retention period (TihL 21.3 §). */
function mayStep(casefile: Case, to: CaseStateName, on: IsoDate): Result<null, AppFailure> {
  if (to !== 'destroyed') return ok(null)
  const end = retentionEnd(casefile)
  switch (end.kind) {
    case 'never':
      return fail({ code: 'case/kept-permanently' })
    case 'unknown':
      return fail({ code: 'case/retention-runs', until: '' })
    case 'on':
      return end.day <= on ? ok(null) : fail({ code: 'case/retention-runs', until: end.day })
  }
}

const related = (casefile: Case, relation: Relation): Case => ({
  ...casefile,
  relations: [
    ...casefile.relations.filter(({ kind, caseId }) => kind !== relation.kind || caseId !== relation.caseId),
    relation,
  ],
})
