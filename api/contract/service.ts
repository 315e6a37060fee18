import { z } from 'zod'
import { DISPATCH_WAYS, type RegisterRow } from '../../core/appeal/dispatch.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import type { CaseId, ItemId, MeetingId, OrganisationId } from '../../core/shared/ids.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import { method } from './method.ts'
import { day, id, language } from './schema.ts'

const words = z.string().trim().min(1).max(1000)
const recipient = z.string().trim().min(1)

/** One decision and one recipient in the register of service. */
export interface ServiceRow extends RegisterRow {
  readonly itemId: ItemId
  readonly organisationId: OrganisationId
  /** `null`: an officer decided alone. */
  readonly meetingId: MeetingId | null
  /** `Kaupunginhallitus` / `Stadsstyrelsen`; an officer's title and name. */
  readonly bodyName: Bilingual
  readonly section: number
  readonly decidedOn: IsoDate
  readonly title: string
  /** The party's last day to appeal, when the service has begun it; `null`: it has not, or nobody may appeal. */
  readonly lastDay: IsoDate | null
}

/** A paper that goes to a recipient. */
export interface ServicePaper {
  readonly recipient: string
  readonly kind: 'extract' | 'letter' | 'mail'
  /** `ote-3-jarviranta-valmennus-oy.docx`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A sending that came back: a task until it is sent again. */
export interface ReturnedService {
  readonly itemId: ItemId
  /** The item's first case; `null`: it belongs to none. */
  readonly caseId: CaseId | null
  /** `Kaupunginhallitus 16.11.2026 § 3`. */
  readonly name: string
  readonly recipient: string
  readonly returnedOn: IsoDate
  readonly reason: string
}

export interface PreparedService {
  readonly papers: readonly ServicePaper[]
  readonly rows: readonly ServiceRow[]
}

const preparing = z.strictObject({
  recipient,
  /** Lines after the name; of a letter. */
  address: z.array(words),
  /** Of an e-mail; `null`: left to be filled in. */
  email: z.email().nullable(),
  language,
  way: z.enum(DISPATCH_WAYS),
  /** The recipient is an authority: a letter serves it when it arrives (HL 59.2 §). */
  isAuthority: z.boolean(),
})

export const serviceMethods = {
  /** Who must get which decision, and how far it is. `open`: only what still waits or came back. */
  'service.list': method(
    z.strictObject({
      organisationId: id<OrganisationId>().optional(),
      meetingId: id<MeetingId>().optional(),
      open: z.boolean().optional(),
    }),
    z.custom<readonly ServiceRow[]>(),
  ),
  /** What came back and waits to be sent again, the oldest first: tasks of the desk. */
  'service.returned': method(z.strictObject({}), z.custom<readonly ReturnedService[]>()),
  /**
   * Makes for each recipient the extract, a party's letter of notice with its appeal instruction in the recipient's
   * language, and an e-mail ready to be sent (.eml). Refused before the § has been inspected (R-INS-02).
   */
  'service.prepare': method(
    z.strictObject({ itemId: id<ItemId>(), sentOn: day, recipients: z.array(preparing).min(1) }),
    z.custom<PreparedService>(),
  ),
  /** What became of a sending. A party's time begins when it is registered as sent, by the rule of the way. */
  'service.mark': method(
    z.strictObject({
      itemId: id<ItemId>(),
      recipient,
      mark: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('sent'),
          way: z.enum(DISPATCH_WAYS),
          sentOn: day,
          /** Left out: as prepared, else the decision's. */
          language: language.optional(),
          isAuthority: z.boolean(),
          receivedOn: day.nullable(),
          evidence: words.nullable(),
        }),
        z.strictObject({ kind: z.literal('returned'), returnedOn: day, reason: words }),
      ]),
    }),
    z.custom<ServiceRow>(),
  ),
}
