import type { IsoDate } from '../calendar/day.ts'
import type { OutcomeCode } from '../meeting/outcome.ts'
import type { ItemId, MeetingId } from '../shared/ids.ts'
import { sortKey } from '../shared/sortKey.ts'

/** A § that a decision has. */
export interface LedgerSection {
  readonly section: number
  readonly itemId: ItemId
  readonly meetingId: MeetingId
  readonly meetingNumber: number | null
  readonly handledOn: IsoDate
  readonly title: string
  /** As printed, the item's first case first. */
  readonly caseNumbers: readonly string[]
  /** `null`: drawn, and the item is still being handled or was opened again. */
  readonly outcome: OutcomeCode | null
}

/** Why a § or several have no decision; `note` `null`: nobody has said it. */
export interface LedgerGap {
  readonly first: number
  readonly last: number
  readonly note: string | null
}

/** The §§ of one body in one year (R-NUM-01): running from 1, none used twice, gaps explained. */
export interface SectionLedger {
  /** The last § drawn; 0: none yet. */
  readonly last: number
  /** In § order. */
  readonly sections: readonly LedgerSection[]
  readonly gaps: readonly LedgerGap[]
}

interface Explained {
  readonly first: number
  readonly last: number
  readonly note: string
}

/** Puts the §§ in order and finds those that nobody has. Imported meetings may lie beyond the counter: no gap is made of that. */
export function sectionLedger(
  last: number,
  sections: readonly LedgerSection[],
  notes: readonly Explained[],
): SectionLedger {
  const ordered = sections.toSorted((a, b) => a.section - b.section)
  const held = new Set(ordered.map(({ section }) => section))
  const gaps: LedgerGap[] = []
  for (let section = 1; section <= last; section += 1) {
    if (held.has(section)) continue
    const note = notes.find((one) => one.first <= section && section <= one.last)?.note ?? null
    const before = gaps.at(-1)
    if (before !== undefined && before.last === section - 1 && before.note === note)
      gaps.splice(-1, 1, { ...before, last: section })
    else gaps.push({ first: section, last: section, note })
  }
  return { last, sections: ordered, gaps }
}

/** The index of the minutes (hakemisto): the same §§ by their titles. */
export const indexByTitle = ({ sections }: SectionLedger): readonly LedgerSection[] =>
  sections.toSorted((a, b) => compare(sortKey(a.title), sortKey(b.title)) || a.section - b.section)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
