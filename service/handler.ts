import type { AppFailure } from '../api/failures/index.ts'
import type { MethodInput, MethodName, MethodOutput } from '../api/contract/index.ts'
import type { Result } from '../core/shared/result.ts'
import type { Actor, Ports } from './ports.ts'

/** One handler per method: load → ask core → save. A rule never lives here. */
export type Handler<M extends MethodName> = (
  ports: Ports,
  input: MethodInput<M>,
  actor: Actor,
) => Promise<Result<MethodOutput<M>, AppFailure>>

export type Handlers<M extends MethodName> = { readonly [Name in M]: Handler<Name> }
