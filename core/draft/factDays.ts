import type { IsoDate } from '../calendar/day.ts'
import type { Item } from './item.ts'

/** A day among an item's facts that somebody must not miss. */
export interface FactDay {
  readonly kind: 'callCloses' | 'report' | 'condition'
  readonly on: IsoDate
}

const KINDS: readonly (readonly [factId: string, kind: FactDay['kind']])[] = [
  ['callCloses', 'callCloses'],
  ['finalReportOn', 'report'],
  ['fundingDecisionBy', 'condition'],
]

export const factDays = ({ facts }: Item): readonly FactDay[] =>
  KINDS.flatMap(([factId, kind]): readonly FactDay[] => {
    const value = Object.hasOwn(facts, factId) ? facts[factId] : undefined
    return value?.type === 'date' ? [{ kind, on: value.day }] : []
  })
