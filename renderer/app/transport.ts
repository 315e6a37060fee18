import type { Actor } from '../../api/actor.ts'
import type { Contract, MethodName, MethodOutput } from '../../api/contract/index.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { fromWire, toWire } from '../../api/wire.ts'
import { type Result, fail } from '../../core/shared/result.ts'
import type { z } from 'zod'
import { bridge } from './bridge.ts'

/** One call on its way to the service. */
export interface CallMessage {
  readonly actor: Actor
  readonly method: string
  readonly input: unknown
}

/** What a method takes as it is written by a caller: days as text, ids as text. */
export type MethodAsk<M extends MethodName> = z.input<Contract[M]['input']>

export type MethodAnswer<M extends MethodName> = Result<MethodOutput<M>, AppFailure>

/** Who asks when nobody has said a name yet: only reading makes sense then. */
export const NOBODY: Actor = { personId: null, name: '–', roles: [] }

/** Carries a call to the service by whatever host this window has. Never throws: what goes wrong is a failure. */
export async function callService<M extends MethodName>(
  actor: Actor | null,
  method: M,
  input: MethodAsk<M>,
): Promise<MethodAnswer<M>> {
  try {
    const message: CallMessage = { actor: actor ?? NOBODY, method, input }
    const answer = await (bridge === undefined ? postCall(message) : bridge.call(message))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract says what the service answers
    return answer as MethodAnswer<M>
  } catch {
    return fail({ code: 'host/no-answer' })
  }
}

async function postCall({ method, ...call }: CallMessage): Promise<unknown> {
  const response = await fetch(`/api/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-pykala-token': webToken() },
    body: toWire(call),
  })
  return fromWire(await response.text())
}

const TOKEN_PLACE = 'pykala.token'

/**
 * The key of the web host's start: it comes in the address' fragment, is taken out of sight at once and kept for this
 * tab, so that reloading works.
 */
export function takeWebToken(): void {
  const [, token] = /^#token=([\w-]+)$/u.exec(location.hash) ?? []
  if (token === undefined) return
  sessionStorage.setItem(TOKEN_PLACE, token)
  history.replaceState(null, '', '#/')
}

const webToken = (): string => sessionStorage.getItem(TOKEN_PLACE) ?? ''
