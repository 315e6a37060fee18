import { z } from 'zod'
import type { PersonId } from '../core/shared/ids.ts'
import { id } from './contract/schema.ts'

/** What a person does in the office; one may have several. */
export type Role = z.output<typeof role>

/** Who acts. On one computer a statement made at start, later a login (docs/decisions/0001-one-service.md). */
export interface Actor {
  readonly personId: PersonId | null
  readonly name: string
  readonly roles: readonly Role[]
}

const role = z.enum(['preparer', 'presenter', 'secretary', 'administrator'])

export const ROLES: readonly Role[] = role.options

/** An actor as a window states it. */
export const actorSchema = z.strictObject({
  personId: id<PersonId>().nullable(),
  name: z.string().trim().min(1).max(200),
  roles: z.array(role),
}) satisfies z.ZodType<Actor>

/** One call as it comes to a host: who asks what. The input is checked by the method's own schema in the service. */
export const callSchema = z.strictObject({ actor: actorSchema, method: z.string(), input: z.unknown() })
