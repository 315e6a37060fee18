import { callSchema } from '../api/actor.ts'
import { type MethodInput, isMethod } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { type Result, fail } from '../core/shared/result.ts'
import type { Service } from './service.ts'

/**
 * Carries a message from a window to the service. Whatever comes, an answer goes back: a message that is no call is
 * refused, and a bug becomes `host/bug` after `report` has heard of it.
 */
export async function carryCall(
  service: Service,
  message: unknown,
  report: (error: unknown, method: string) => void,
): Promise<Result<unknown, AppFailure>> {
  const call = callSchema.safeParse(message)
  if (!call.success) return badMessage(call.error.issues[0]?.message ?? '')
  const { actor, method, input } = call.data
  if (!isMethod(method)) return badMessage('method')
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the service checks it by the method's own schema
    return await service.call(actor, method, input as MethodInput<typeof method>)
  } catch (error) {
    report(error, method)
    return fail({ code: 'host/bug', method })
  }
}

export const badMessage = (problem: string): Result<never, AppFailure> =>
  fail({ code: 'host/bad-message', problem })
