import type { Case } from '../../core/casefile/case.ts'
import { canonicalJson } from '../../core/casefile/eventLog.ts'
import type { Decision } from '../../core/decision/decision.ts'
import type { Item } from '../../core/draft/item.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'

/** What is kept as JSON text. */
export interface Kept {
  readonly case: Case
  readonly item: Item
  readonly meeting: Meeting
  readonly decision: Decision
}

export const toPayload = (thing: Kept[keyof Kept]): string => canonicalJson(thing)

/** Reads back what `toPayload` wrote; migrations keep old payloads in the present shape. */
export const fromPayload = <K extends keyof Kept>(_kind: K, payload: string): Kept[K] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only toPayload writes these columns
  JSON.parse(payload) as Kept[K]
