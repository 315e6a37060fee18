import { protocol, type Session } from 'electron'
import { SECURITY_HEADERS } from '../adapters/window/pageSecurity.ts'
import { readPage } from '../adapters/window/pages.ts'

/** Our page's own scheme: a secure origin of its own, no files, no network. */
export const ORIGIN = 'app://pykala'

/** Before Electron is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])

/** Is this address our page's? Of a frame that has gone there is none. */
export const isOurPage = (url: string | undefined): boolean =>
  url !== undefined && (url === ORIGIN || url.startsWith(`${ORIGIN}/`))

/** What our page itself may ask of the system: to put words on the clipboard. Nothing else, and nobody else. */
const PERMITTED = new Set(['clipboard-sanitized-write'])

/** Hands out the built page, and nothing else; refuses every permission and every way to the network. */
export function guardSession(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => answerPage(folder, request.url))
  session.setPermissionRequestHandler((contents, permission, decide) =>
    decide(PERMITTED.has(permission) && isOurPage(contents.getURL())),
  )
  session.setPermissionCheckHandler((_, permission, origin) => PERMITTED.has(permission) && isOurPage(origin))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isLocal(request.url) }))
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}

/** `devtools:` is there in development only; blob and data hold what the page made itself. */
const isLocal = (url: string): boolean =>
  /^(?:app:\/\/pykala\/|blob:app:\/\/pykala\/|data:|devtools:)/u.test(url)

async function answerPage(folder: string, url: string): Promise<Response> {
  const { host, pathname } = new URL(url)
  const page = host === 'pykala' ? await readPage(folder, pathname) : undefined
  return page === undefined
    ? new Response('404', { status: 404, headers: SECURITY_HEADERS })
    : new Response(page.bytes, { headers: { ...SECURITY_HEADERS, 'content-type': page.type } })
}
