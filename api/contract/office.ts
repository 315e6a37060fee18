import { z } from 'zod'
import type { OrganisationId } from '../../core/shared/ids.ts'
import { language } from './schema.ts'
import { method } from './method.ts'

export const officeMethods = {
  /** Opens the sample office; the first time it is filled with cases, a meeting and drafts in this language. */
  'office.openSample': method(
    z.strictObject({ language }),
    z.custom<{ readonly organisationId: OrganisationId }>(),
  ),
}
