import type { IsoDate } from '../calendar/day.ts'
import { type Result, all, ok } from '../shared/result.ts'
import type { AppealFile } from './appealFile.ts'
import { type DeadlineFailure, computeDeadline } from './deadline.ts'

/**
 * The last day on which an upper body may take the matter up: the oikaisuvaatimus time (KuntaL 410/2015, 92 §). Only
 * over committees, divisions, boards of management and officers; `null`: nobody can, or it is already decided.
 */
export function takingUpUntil(file: AppealFile): Result<IsoDate | null, DeadlineFailure> {
  if (!canBeTakenUp(file) || file.takingUp !== null) return ok(null)
  const lastDays = all(
    file.services
      .filter(({ of, event }) => of.kind === 'decision' && event !== null)
      .map(({ event, service, shown }) =>
        computeDeadline({ event, service, shown, appeal: 'oikaisuvaatimus', decidedOn: file.decidedOn }),
      ),
  )
  if (!lastDays.ok) return lastDays
  return ok(
    lastDays.value
      .flatMap(({ lastDay }) => (lastDay === null ? [] : [lastDay]))
      .toSorted()
      .at(-1) ?? null,
  )
}

/** KuntaL 410/2015, 92 §: authorities under the board. */
const canBeTakenUp = ({ authorityKind, routes }: AppealFile): boolean => {
  const under: readonly AppealFile['authorityKind'][] = [
    'committee',
    'division',
    'boardOfManagement',
    'officer',
  ]
  return (
    under.includes(authorityKind) && routes.some(({ route }) => route === 'OIK' || route === 'HANKINTA_KUNTA')
  )
}
