import { z } from 'zod'
import type { BodyId, OrganisationId, PersonId } from '../../core/shared/ids.ts'
import type { CounterReport } from '../casefile.ts'
import { id } from './schema.ts'
import { method } from './method.ts'

const base = { organisationId: id<OrganisationId>(), year: z.number().int().min(1900).max(2199) }

const series = z.string().min(1).optional()

const counter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('caseNumber'), ...base }),
  z.strictObject({ kind: z.literal('section'), ...base, bodyId: id<BodyId>(), series }),
  z.strictObject({ kind: z.literal('officerSection'), ...base, personId: id<PersonId>(), series }),
  z.strictObject({ kind: z.literal('meeting'), ...base, bodyId: id<BodyId>() }),
])

export const counterMethods = {
  /** The last number drawn, and the notes on numbers that nobody has. */
  'counter.show': method(z.strictObject({ counter }), z.custom<CounterReport>()),
  /** After a restore: the last number given out since the backup. The counter jumps past it and notes the gap. */
  'counter.resume': method(
    z.strictObject({ counter, last: z.number().int().min(0) }),
    z.custom<CounterReport>(),
  ),
  /** Notes why a number has no case or decision. */
  'counter.void': method(
    z.strictObject({ counter, n: z.number().int().min(1), note: z.string().min(1) }),
    z.custom<CounterReport>(),
  ),
}
