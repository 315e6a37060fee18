import { dueFrom } from '../appeal/due.ts'
import { type IsoDate, isoDate } from '../calendar/day.ts'
import type { Case } from '../casefile/case.ts'
import { factDays } from '../draft/factDays.ts'
import type { Authority } from '../draft/item.ts'
import type { HandledItem } from './caseEvents.ts'

/** What the register shows of a case's handling in one row. */
export interface CaseSummary {
  /** `null`: nobody has handled it yet. */
  readonly handled: LastHandling | null
  /** Every day on which something of the case ends, the earliest first; also those that have passed. */
  readonly dueDays: readonly IsoDate[]
}

/** The last handling of a case: by a body or officer of the organisation, or by another authority, named. */
export interface LastHandling {
  readonly by: Authority | { readonly kind: 'other'; readonly name: string }
  readonly on: IsoDate
  readonly section: number | null
}

export const caseSummary = (casefile: Case, items: readonly HandledItem[]): CaseSummary => ({
  handled: handlings(casefile, items).reduce<LastHandling | null>(
    (last, each) => (last === null || each.on >= last.on ? each : last),
    null,
  ),
  dueDays: [...new Set(items.flatMap(daysOf))].toSorted(),
})

const handlings = (casefile: Case, items: readonly HandledItem[]): readonly LastHandling[] => [
  ...casefile.earlierHandlings.map(({ bodyId, authority, handledOn, section }): LastHandling => ({
    by: bodyId === null ? { kind: 'other', name: authority } : { kind: 'body', bodyId },
    on: handledOn,
    section,
  })),
  ...items.flatMap(({ item, decision }): readonly LastHandling[] =>
    decision === null ? [] : [{ by: item.authority, on: decision.handledOn, section: decision.section }],
  ),
]

/** Before any day: what has passed is asked for too. */
const FROM_THE_BEGINNING = isoDate('0001-01-01')

/** A file whose days cannot be counted has none here: the case itself tells why. */
function daysOf({ item, file }: HandledItem): readonly IsoDate[] {
  const due = file === null ? null : dueFrom([file], FROM_THE_BEGINNING)
  return [...factDays(item).map(({ on }) => on), ...(due?.ok ? due.value.map(({ day }) => day) : [])]
}
