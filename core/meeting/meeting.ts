import type { ClockTime, IsoDate } from '../calendar/day.ts'
import type { Absence, FrozenAgenda, MeetingWay, Summons } from './summons.ts'
import type { StatedBy } from './decisionProcedure.ts'
import type { Capacity } from './events.ts'
import type { Minutes } from './minutes.ts'
import type { BodyId, ItemId, MeetingId, OrganisationId, PersonId } from '../shared/ids.ts'

/** A meeting (kokous) of a body: `Kaupunginhallitus 14/2026`. */
export interface Meeting {
  readonly meetingId: MeetingId
  readonly organisationId: OrganisationId
  readonly bodyId: BodyId
  /** Running number of the body's meetings in the year (R-NUM-04): `14/2026`. `null`: imported, not printed. */
  readonly number: number | null
  readonly year: number
  readonly heldOn: IsoDate
  /** `null`: imported, not printed. */
  readonly startsAt: ClockTime | null
  /** `null`: imported, not printed. */
  readonly place: string | null
  /** Items in agenda order. */
  readonly agenda: readonly AgendaEntry[]
  readonly status: MeetingStatus
  /** The minutes on their way to publication; left out: not held yet, or imported. */
  readonly minutes?: Minutes
  /** Left out: in a room. */
  readonly way?: MeetingWay
  /** By when a stand is stated in the electronic decision procedure; left out: another way, or not said yet. */
  readonly statedBy?: StatedBy
  /** Members who have said that they can't come, and whom the secretary called in their place. */
  readonly absences?: readonly Absence[]
  /** The agenda as it was invited to; left out: it may still be arranged. */
  readonly frozen?: FrozenAgenda
  /** Every sending of the summons, the oldest first. */
  readonly summonses?: readonly Summons[]
}

export interface AgendaEntry {
  readonly agendaNo: number
  readonly itemId: ItemId
  /** Came after the agenda was frozen (lisälista). */
  readonly late?: true
  /** How many minutes its handling is thought to take; left out: nobody has said. */
  readonly minutes?: number
  /** The presenter who had let it go; it has the approval still when it is taken off. */
  readonly approvedBy?: string
}

export type MeetingStatus =
  | { readonly status: 'planned' }
  | { readonly status: 'summoned'; readonly summonedOn: IsoDate }
  | { readonly status: 'held'; readonly record: MeetingRecord }
  /** Not held at all; its number stays with it and the ledger says why. */
  | { readonly status: 'cancelled'; readonly reason: string; readonly cancelledOn: IsoDate }
  /**
   * Held, and decisions of it were read from published minutes; who was there is not known. `minutes`: what the
   * publication says of their inspection.
   */
  | { readonly status: 'imported'; readonly minutes: 'inspected' | 'notInspected' | 'unknown' }

/** What the minutes say of the meeting itself (järjestäytymistiedot, domain.md 2.2). */
export interface MeetingRecord {
  readonly openedAt: ClockTime
  readonly closedAt: ClockTime
  readonly attendance: readonly Attendance[]
  /** Elected inspectors of the minutes (R-INS-01 a). */
  readonly inspectors: readonly PersonId[]
  /** Who led or kept the minutes in the place of those who had the duty; left out: nobody. */
  readonly standIns?: readonly StandIn[]
}

/** Somebody who stood in for the chair or the minute-keeper: disqualified, or away. */
export interface StandIn {
  readonly duty: 'chair' | 'secretary'
  readonly personId: PersonId
  /** §§ that were decided so, ascending. */
  readonly sections: readonly number[]
}

/** One person at the meeting. Not in the list = absent. */
export interface Attendance {
  readonly personId: PersonId
  readonly capacity: Capacity
  /** The member whose seat a deputy takes. */
  readonly deputyFor: PersonId | null
  /** `null`: from the opening. */
  readonly arrivedAt: ClockTime | null
  /** `null`: until the end. */
  readonly leftAt: ClockTime | null
  /** Absences between the arrival and the leaving; left out: none. */
  readonly away?: readonly { readonly leftAt: ClockTime; readonly returnedAt: ClockTime }[]
}
