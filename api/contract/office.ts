import { z } from 'zod'
import type { OrganisationId } from '../../core/shared/ids.ts'
import { language } from './schema.ts'
import { method } from './method.ts'

/** How far making the search index anew is, in cases. */
export interface OpeningProgress {
  readonly done: number
  readonly of: number
}

export const officeMethods = {
  /** What the office's data is still being opened for; `null`: nothing. Answers while other calls wait for the data. */
  'office.opening': method(z.strictObject({}), z.custom<OpeningProgress | null>()),
  /** Opens the sample office; the first time it is filled with cases, a meeting and drafts in this language. */
  'office.openSample': method(
    z.strictObject({ language }),
    z.custom<{ readonly organisationId: OrganisationId }>(),
  ),
}
