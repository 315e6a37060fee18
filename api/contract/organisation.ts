import { z } from 'zod'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { language } from './schema.ts'
import { method } from './method.ts'

/** An organisation with where it stands in the office's own versions. */
export interface EditedOrganisation {
  readonly organisation: Organisation
  /** Give it back when saving. `null`: the office has no version of its own yet. */
  readonly version: number | null
  /** As it ships with the program; `null`: it is the office's own from the beginning. */
  readonly shipped: Organisation | null
}

const words = z.string().trim().min(1).max(200)

export const organisationMethods = {
  /** The organisations whose data ships with the program or was added by the office. */
  'organisation.list': method(z.strictObject({}), z.custom<readonly Organisation[]>()),
  'organisation.show': method(z.strictObject({ id: z.string() }), z.custom<Organisation>()),
  /** The organisation for changing it. */
  'organisation.edit': method(z.strictObject({ id: z.string() }), z.custom<EditedOrganisation>()),
  /** A new municipality with council, board and audit committee. */
  'organisation.create': method(
    z.strictObject({
      place: z.strictObject({
        nominative: words,
        genitive: words,
        allative: words,
        illative: words,
        inessive: words,
      }),
      swedishPlace: z.string().trim().max(200),
      word: z.enum(['kaupunki', 'kunta']),
      languages: z.array(language).min(1),
      prefix: z.string().trim().max(20),
    }),
    z.custom<Organisation>(),
  ),
  /** The office's own version of an organisation: checked whole, kept with every version before it. */
  'organisation.save': method(
    z.strictObject({ organisation: z.unknown(), version: z.int().min(1).nullable() }),
    z.custom<EditedOrganisation>(),
  ),
}
