import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Where this host stands and its key of this start. */
export interface Place {
  readonly port: number
  readonly token: string
}

/**
 * Is the request meant for this host? Another name that leads to 127.0.0.1 (DNS rebinding) is refused: the browser
 * then believes that the page of that name and this host are one.
 */
export const isForUs = (request: IncomingMessage, { port }: Place): boolean =>
  request.headers.host === `127.0.0.1:${port}` || request.headers.host === `localhost:${port}`

/** Does the request come from our own page? A call must say so: every browser sends Origin with a POST. */
export const isFromOurPage = (request: IncomingMessage): boolean =>
  request.headers.host !== undefined && request.headers.origin === `http://${request.headers.host}`

/** Header that carries the key: a page elsewhere cannot set it without asking first, and it is never answered. */
export const TOKEN_HEADER = 'x-pykala-token'

export function hasToken(request: IncomingMessage, { token }: Place): boolean {
  const given = Buffer.from(String(request.headers[TOKEN_HEADER] ?? ''))
  const right = Buffer.from(token)
  return given.length === right.length && timingSafeEqual(given, right)
}
