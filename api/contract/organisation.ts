import { z } from 'zod'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { method } from './method.ts'

export const organisationMethods = {
  /** The organisations whose data ships with the program or was added by the office. */
  'organisation.list': method(z.strictObject({}), z.custom<readonly Organisation[]>()),
  'organisation.show': method(z.strictObject({ id: z.string() }), z.custom<Organisation>()),
}
