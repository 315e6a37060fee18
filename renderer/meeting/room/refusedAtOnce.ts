import type { AppFailure } from '../../../api/failures/index.ts'
import { isDecided } from '../../../core/meeting/handling.ts'
import type { MeetingRoom } from './roomContext.ts'
import type { EntryKind } from './startForm.ts'

/** Why there is no use in filling a card of this kind now; `null`: there is. */
export function refusedAtOnce(
  { state, handling }: Pick<MeetingRoom, 'state' | 'handling'>,
  kind: EntryKind,
): AppFailure | null {
  if (state.openedAt === null) return { code: 'meeting/not-opened' }
  if (ANYTIME.has(kind)) return null
  if (handling === undefined || handling.section === null) return { code: 'meeting/no-item-open' }
  return LOCKED.has(kind) && isDecided(handling)
    ? { code: 'meeting/item-locked', section: handling.section }
    : null
}

const ANYTIME: ReadonlySet<EntryKind> = new Set([
  'arrived',
  'left',
  'chairTaken',
  'secretaryTaken',
  'withdrawn',
  'closed',
] as const)

/** What a decided item does not take any more. */
const LOCKED: ReadonlySet<EntryKind> = new Set([
  'recusal',
  'proposalChanged',
  'counterProposal',
  'table',
  'return',
  'stands',
  'vote',
  'election',
  'decided',
] as const)
