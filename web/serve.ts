import { randomBytes } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SECURITY_HEADERS } from '../adapters/window/pageSecurity.ts'
import { hasPages, pagesFolder, readPage } from '../adapters/window/pages.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { fromWire, toWire } from '../api/wire.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { badMessage, carryCall } from '../service/carry.ts'
import { type OpenCalls, createOpenCalls } from '../service/openCalls.ts'
import type { Service } from '../service/service.ts'
import { MAX_BODY_BYTES, readBody } from './body.ts'
import { type Place, hasToken, isForUs, isFromOurPage } from './guard.ts'

/** What the host hands out, and how. */
export interface WebOptions {
  readonly service: Service
  /** `undefined`: the usual one, or any free one when that is taken. 0: any free one. */
  readonly port?: number | undefined
  /** Folder of the built page. */
  readonly folder?: string
  /** Hears of bugs. */
  readonly report: (error: unknown, method: string) => void
}

export interface WebHost {
  /** With the key of this start in its fragment, which a browser never sends anywhere. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** Always the same when it can be: a browser keeps a window's settings by address and port. */
const USUAL_PORT = 4390

/**
 * The web host: page and service for a browser on this computer. It listens on the loopback address only; a call needs
 * the key of this start, our own Origin and our own Host (docs/decisions/0010-renderer.md).
 */
export async function serveWeb(options: WebOptions): Promise<Result<WebHost, AppFailure>> {
  const folder = options.folder ?? pagesFolder()
  if (!hasPages(folder)) return fail({ code: 'host/not-built', folder })
  const token = randomBytes(32).toString('base64url')
  const calls = createOpenCalls()
  const server = createServer((request, response) => {
    if (!server.listening) return refuse(response, 503)
    const place: Place = { port: portOf(server), token }
    const answered = calls.during(answer(request, response, { ...options, folder }, place))
    answered.catch((error: unknown) => {
      options.report(error, request.url ?? '')
      response.destroy()
    })
  })
  const listening = await listen(server, options.port)
  if (!listening.ok) return listening
  return ok({
    address: `http://127.0.0.1:${portOf(server)}/#token=${token}`,
    close: async () => closeServer(server, calls),
  })
}

type Answering = WebOptions & { readonly folder: string }

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: Answering,
  place: Place,
): Promise<void> {
  if (!isForUs(request, place)) return refuse(response, 403)
  const path = (request.url ?? '').split('?')[0] ?? ''
  if (path.startsWith('/api/')) return answerCall(request, response, options, place)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const page = await readPage(options.folder, path)
  if (page === undefined) return refuse(response, 404)
  send(
    response,
    200,
    page.type,
    path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    page.bytes,
  )
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  { service, report }: Answering,
  place: Place,
): Promise<void> {
  const refused = refusalOf(request)
  if (refused !== undefined) return refuse(response, refused)
  if (!hasToken(request, place)) return sendResult(response, 401, fail({ code: 'host/no-token' }))
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return refuseLarge(response)
  const body = await readBody(request)
  if (body === undefined) return refuseLarge(response)
  const message = readCall(request.url?.slice('/api/'.length) ?? '', body)
  if (!message.ok) return sendResult(response, 400, message)
  sendResult(response, 200, await carryCall(service, message.value, report))
}

/** Status of a request that no page of ours would send. */
function refusalOf(request: IncomingMessage): number | undefined {
  if (request.method !== 'POST') return 405
  if (!isFromOurPage(request)) return 403
  return isJson(request) ? undefined : 415
}

const isJson = (request: IncomingMessage): boolean =>
  /^application\/json(?:;|$)/u.test(request.headers['content-type'] ?? '')

/** `{ actor, input }` as JSON; the method stands in the path. */
function readCall(method: string, body: string): Result<unknown, AppFailure> {
  try {
    const call = fromWire(body)
    return typeof call === 'object' && call !== null ? ok({ ...call, method }) : badMessage('JSON')
  } catch {
    return badMessage('JSON')
  }
}

function refuseLarge(response: ServerResponse): void {
  response.setHeader('connection', 'close')
  sendResult(response, 413, badMessage(`> ${MAX_BODY_BYTES}`))
}

const refuse = (response: ServerResponse, status: number): void =>
  send(response, status, 'text/plain; charset=utf-8', 'no-store', `${status}\n`)

const sendResult = (response: ServerResponse, status: number, result: Result<unknown, AppFailure>): void =>
  send(response, status, 'application/json; charset=utf-8', 'no-store', toWire(result))

function send(
  response: ServerResponse,
  status: number,
  type: string,
  cache: string,
  body: Uint8Array | string,
): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type, 'cache-control': cache })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

async function listen(server: Server, port: number | undefined): Promise<Result<null, AppFailure>> {
  if (await listenOn(server, port ?? USUAL_PORT)) return ok(null)
  if (port !== undefined) return fail({ code: 'host/port-taken', port })
  return (await listenOn(server, 0)) ? ok(null) : fail({ code: 'host/port-taken', port: USUAL_PORT })
}

const listenOn = async (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const refused = (): void => resolve(false)
    server.once('error', refused)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refused)
      resolve(true)
    })
  })

/** How long calls that are still being answered are waited for. */
const CLOSING_MS = 10_000

/** Takes no new calls, answers those it has, and lets go. */
async function closeServer(server: Server, calls: OpenCalls): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  await calls.ended(CLOSING_MS)
  server.closeAllConnections()
  await closed
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('web: not listening')
  return address.port
}
