import type { IsoDate } from '../calendar/day.ts'
import type { Bilingual } from '../shared/language.ts'
import { type Result, ok } from '../shared/result.ts'
import { type AppealFile, type Stay, covers } from './appealFile.ts'
import type { DeadlineFailure } from './deadline.ts'
import { legalForceOfClause } from './legalForce.ts'
import type { ClauseRoute } from './route.ts'
import { standstillEnds } from './standstill.ts'

/** May a clause be executed on a day? `because`: why, or why not. */
export interface ExecutionVerdict {
  readonly n: number
  readonly allowed: boolean
  readonly because: readonly Bilingual[]
}

/**
 * May the clause be executed on `day` (KuntaL 143 §)? Final decisions may; others only with an order and its reasons,
 * and never while the reviewing body or a court forbids it, or a procurement's standstill lasts (HankL 129, 150 §).
 */
export function executionOn(
  file: AppealFile,
  route: ClauseRoute,
  day: IsoDate,
): Result<ExecutionVerdict, DeadlineFailure> {
  const { n } = route
  const force = legalForceOfClause(file, route, day)
  if (!force.ok) return force
  if (force.value.state === 'overturned') return ok({ n, allowed: false, because: [OVERTURNED] })
  const standstill = standstillReasons(file, route, day)
  if (!standstill.ok) return standstill
  const forbidden = [...stayReasons(file.stays, n, day), ...standstill.value]
  if (forbidden.length > 0) return ok({ n, allowed: false, because: forbidden })
  if (force.value.state === 'final' && force.value.finalFrom <= day)
    return ok({ n, allowed: true, because: [FINAL] })
  const order = file.execution
  return ok(
    order !== null && order.orderedOn <= day && covers(order.clauses, n)
      ? { n, allowed: true, because: [reasonOf(order.reversibilityAssessment)] }
      : { n, allowed: false, because: [NOT_ORDERED] },
  )
}

const stayReasons = (stays: readonly Stay[], n: number, day: IsoDate): readonly Bilingual[] =>
  stays
    .filter(
      ({ clauses, orderedOn, liftedOn }) =>
        covers(clauses, n) && orderedOn <= day && (liftedOn === null || liftedOn > day),
    )
    .map(({ orderedBy }) => ({
      fi: `Täytäntöönpanon on kieltänyt ${orderedBy} (KuntaL 143 §).`,
      sv: `Verkställigheten har förbjudits av ${orderedBy} (143 § i kommunallagen).`,
    }))

function standstillReasons(
  file: AppealFile,
  route: ClauseRoute,
  day: IsoDate,
): Result<readonly Bilingual[], DeadlineFailure> {
  if (route.route !== 'HANKINTA_MAO') return ok([])
  const pending = file.appeals.some(
    ({ state, type }) => state.state === 'pending' && type !== 'hankintaoikaisu',
  )
  const ends = standstillEnds(file.services)
  if (!ends.ok) return ends
  return ok([
    ...(ends.value === null || ends.value >= day ? [STANDSTILL] : []),
    ...(pending ? [PENDING_IN_COURT] : []),
  ])
}

const FINAL: Bilingual = { fi: 'Päätös on lainvoimainen.', sv: 'Beslutet har vunnit laga kraft.' }
const OVERTURNED: Bilingual = {
  fi: 'Päätös on muutettu, kumottu tai palautettu.',
  sv: 'Beslutet har ändrats, upphävts eller återförvisats.',
}
const NOT_ORDERED: Bilingual = {
  fi: 'Päätös ei ole lainvoimainen, eikä täytäntöönpanosta sitä ennen ole päätetty perusteluineen (KuntaL 143 §).',
  sv: 'Beslutet har inte vunnit laga kraft, och om verkställighet dessförinnan har inte beslutats med motivering (143 § i kommunallagen).',
}
const STANDSTILL: Bilingual = {
  fi: 'Hankintasopimuksen odotusaika kestää (hankintalaki 129 §).',
  sv: 'Väntetiden för upphandlingskontraktet löper (129 § i upphandlingslagen).',
}
const PENDING_IN_COURT: Bilingual = {
  fi: 'Valitus on vireillä markkinaoikeudessa (hankintalaki 150 §).',
  sv: 'Besvär är anhängigt hos marknadsdomstolen (150 § i upphandlingslagen).',
}

const reasonOf = (assessment: string): Bilingual => ({
  fi: `Täytäntöönpano ennen lainvoimaa: ${assessment}`,
  sv: `Verkställighet före laga kraft: ${assessment}`,
})
