import { z } from 'zod'
import type { Instant, IsoDate } from '../../core/calendar/day.ts'
import type { ComparedItem } from '../../core/decision/agendaComparison.ts'
import type { Finding } from '../../core/draft/findings/finding.ts'
import type { AgendaEntry, Meeting } from '../../core/meeting/meeting.ts'
import type { StandingSection } from '../../core/meeting/standing.ts'
import { type NoticeTime, SUMMONS_CHANNELS } from '../../core/meeting/summons.ts'
import type { Body, Organisation } from '../../core/organisation/organisation.ts'
import type { ItemId, MeetingId, PersonId } from '../../core/shared/ids.ts'
import type { Bilingual, Language } from '../../core/shared/language.ts'
import { method } from './method.ts'
import { day, id, language } from './schema.ts'

/** What a list says of an item: enough for a row, with what is to be mended. */
export interface AgendaItem {
  readonly itemId: ItemId
  readonly title: string
  readonly language: Language
  /** `kaupunginjohtaja Markus Heinolahti`; `null`: nobody presents it. */
  readonly presenter: string | null
  readonly preparers: readonly string[]
  readonly attachments: number
  /** `null`: a matter. */
  readonly section: StandingSection | null
  /** It goes on to the council. */
  readonly toCouncil: boolean
  /** Its case, its words or its papers are secret. */
  readonly secret: boolean
  /** Passages of personal data that are left out on the net. */
  readonly personalData: number
  readonly findings: readonly Finding[]
}

/** A row of the agenda. */
export interface AgendaRow extends AgendaItem {
  readonly entry: AgendaEntry
  /** § it was given; `null`: not handled yet. */
  readonly sectionNo: number | null
}

/** On offer for the agenda. */
export interface OfferedItem extends AgendaItem {
  /** `null`: the presenter has not let it go yet. */
  readonly approvedBy: string | null
  /** The meeting it was written for; `null`: any. */
  readonly meetingOn: IsoDate | null
}

/** Somebody who would be disqualified, by the data of people (HL 28.1 § 5 k.). */
export interface KnownRecusal {
  readonly itemId: ItemId
  readonly personId: PersonId
  readonly name: string
  readonly community: string
}

/** Everything before a meeting on one view. */
export interface AgendaView {
  readonly meeting: Meeting
  readonly organisation: Organisation
  readonly body: Body
  readonly bodyName: Bilingual
  readonly rows: readonly AgendaRow[]
  readonly offered: readonly OfferedItem[]
  /** The next free number; an item gets its own when it is handled. */
  readonly nextSection: number
  /** `null`: neither law nor the house says how early this body is called. */
  readonly notice: NoticeTime | null
  /** Members who come, with the deputies called; least number for a quorum (KuntaL 103 §). */
  readonly quorum: { readonly coming: number; readonly required: number }
  readonly inspectors: readonly PersonId[]
  readonly recusals: readonly KnownRecusal[]
  /** Standing sections that are not on the agenda and can be made. */
  readonly missing: readonly StandingSection[]
}

/** The agenda as invited beside what was held. */
export interface AgendaComparison {
  readonly meeting: Meeting
  readonly bodyName: Bilingual
  readonly frozenAt: Instant
  readonly items: readonly ComparedItem[]
}

/** One file of the members' packet. */
export interface PacketPaper {
  /** Names it in `agenda.paper`. */
  readonly paper: string
  /** Folder and file name in the ZIP: `Asiat/04 Satamanrannan maankäyttösopimus.docx`. */
  readonly path: string
  readonly title: string
  /** Only for those entitled: it goes into a packet of its own. */
  readonly secret: boolean
}

const ofMeeting = { meetingId: id<MeetingId>() }
const reason = z.string().trim().min(1)

export const agendaMethods = {
  'agenda.show': method(z.strictObject(ofMeeting), z.custom<AgendaView>()),
  /** What was held beside what was invited to. Refused when the agenda was never frozen. */
  'agenda.compare': method(z.strictObject(ofMeeting), z.custom<AgendaComparison>()),
  /** Puts the agenda in this order. Refused when it is frozen or was changed meanwhile. */
  'agenda.arrange': method(
    z.strictObject({ ...ofMeeting, itemIds: z.array(id<ItemId>()).min(1) }),
    z.custom<Meeting>(),
  ),
  /** Takes an item off; from a frozen agenda only with a reason, back to its preparers. */
  'agenda.takeOff': method(
    z.strictObject({ ...ofMeeting, itemId: id<ItemId>(), reason: reason.nullable() }),
    z.custom<Meeting>(),
  ),
  'agenda.estimate': method(
    z.strictObject({ ...ofMeeting, itemId: id<ItemId>(), minutes: z.int().min(1).max(600).nullable() }),
    z.custom<Meeting>(),
  ),
  /** Makes the standing sections that are missing and puts the agenda in the body's usual order. */
  'agenda.standing': method(z.strictObject({ ...ofMeeting, language }), z.custom<Meeting>()),
  'agenda.freeze': method(z.strictObject(ofMeeting), z.custom<Meeting>()),
  'agenda.thaw': method(z.strictObject({ ...ofMeeting, reason }), z.custom<Meeting>()),
  /** Who can't come, and who is called instead. */
  'agenda.absences': method(
    z.strictObject({
      ...ofMeeting,
      absences: z.array(z.strictObject({ personId: id<PersonId>(), deputy: id<PersonId>().nullable() })),
    }),
    z.custom<Meeting>(),
  ),
  /** Registers that the summons left, and freezes the agenda. Errors of items stop it, remarks do not. */
  'agenda.summon': method(
    z.strictObject({
      ...ofMeeting,
      sentOn: day,
      channel: z.enum(SUMMONS_CHANNELS),
      to: z.array(id<PersonId>()).min(1),
    }),
    z.custom<Meeting>(),
  ),
  /** The counter-act of a summons. */
  'agenda.recall': method(z.strictObject({ ...ofMeeting, reason }), z.custom<Meeting>()),
  /** The files of the members' packet, in order. */
  'agenda.packet': method(z.strictObject(ofMeeting), z.custom<readonly PacketPaper[]>()),
  'agenda.paper': method(
    z.strictObject({ ...ofMeeting, paper: z.string() }),
    z.custom<{ readonly bytes: Uint8Array }>(),
  ),
}
