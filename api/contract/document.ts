import { z } from 'zod'
import type { ItemId, MeetingId } from '../../core/shared/ids.ts'
import { day, id } from './schema.ts'
import { method } from './method.ts'

const format = z.enum(['docx', 'html', 'txt'])

/** A written document: its bytes and what it is. */
export interface WrittenDocument {
  readonly title: string
  readonly bytes: Uint8Array
}

const written = z.custom<WrittenDocument>()

export const documentMethods = {
  'document.agenda': method(z.strictObject({ meetingId: id<MeetingId>(), format }), written),
  /** `inspected`: the minutes have been inspected (R-INS-01). */
  'document.minutes': method(
    z.strictObject({ meetingId: id<MeetingId>(), format, inspected: z.boolean() }),
    written,
  ),
  /**
   * An extract for one recipient. `publishedOn`: the day the inspected minutes went on the net; the instruction then
   * names it, without it the instruction is in the form for minutes.
   */
  'document.extract': method(
    z.strictObject({
      itemId: id<ItemId>(),
      format,
      recipient: z.string().min(1),
      publishedOn: day.nullable(),
    }),
    written,
  ),
  /** The item as a page of its own in its municipality's layout. */
  'document.item': method(z.strictObject({ itemId: id<ItemId>(), format }), written),
}
