import { readFileSync } from 'node:fs'
import path from 'node:path'
import { BrowserWindow, app, dialog, session } from 'electron'
import { pagesFolder } from '../adapters/window/pages.ts'
import type { Language } from '../core/shared/language.ts'
import { openChannel } from './channel.ts'
import { type RecentObject, setMenu } from './menu.ts'
import { guardSession, registerScheme } from './page.ts'
import { createServiceClient } from './serviceClient.ts'
import { startService } from './serviceProcess.ts'
import { askLink } from './shellActs.ts'
import { type WindowOptions, openWindow, tell } from './windows.ts'
import { sayShell } from './words.ts'

/** Files of ours that the system may ask us to open. */
const OPENED_ENDING = '.pykala-backup'

const home = app.commandLine.getSwitchValue('home') || (process.env['PYKALA_HOME'] ?? '')
if (home !== '') app.setPath('userData', path.join(path.resolve(home), 'window'))

// As root, Electron must be started with --no-sandbox, and this would take that back from its children.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerScheme()

let language: Language = 'fi'

/** What the windows have opened last; they keep it themselves. */
let recent: readonly RecentObject[] = []

const service = createServiceClient(() =>
  startService({
    entry: path.join(__dirname, '../service/service.cjs').replace('app.asar', 'app.asar.unpacked'),
    home,
    node: mayNameNode() ? process.env['PYKALA_SERVICE_NODE'] : undefined,
  }),
)

/** Unpacked, or a build made for tests: its own package.json, sealed in the archive, says so. */
function mayNameNode(): boolean {
  if (!app.isPackaged) return true
  const own: unknown = JSON.parse(readFileSync(path.join(app.getAppPath(), 'package.json'), 'utf8'))
  return typeof own === 'object' && own !== null && 'builtForTests' in own && own.builtForTests === true
}

const options = (): WindowOptions => ({
  preload: path.join(__dirname, '../preload/preload.cjs'),
  stateFolder: app.getPath('userData'),
  onLink: (url) => void askLink(BrowserWindow.getFocusedWindow() ?? undefined, url, language),
})

const open = (address: string): BrowserWindow => openWindow(options(), address)

const front = (): BrowserWindow | undefined =>
  BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().at(-1)

const menus = (): void =>
  setMenu(language, recent, {
    command: (id) => {
      const window = front()
      if (window !== undefined) tell(window, { kind: 'command', id })
    },
    newWindow: () => open('#/'),
    go: (address) => {
      const window = front()
      if (window === undefined) open(address)
      else tell(window, { kind: 'address', address })
    },
  })

/** Shows the window in front, or a new one, and hands it the file that the system wants opened. */
function comeForward(file: string | undefined): void {
  const window = front() ?? open('#/')
  if (window.isMinimized()) window.restore()
  window.focus()
  if (file === undefined) return
  app.addRecentDocument(file)
  const hand = (): void => tell(window, { kind: 'file', path: file })
  if (window.webContents.isLoading()) window.webContents.once('did-finish-load', hand)
  else hand()
}

const fileOf = (args: readonly string[], folder: string): string | undefined => {
  const given = args.findLast((arg) => arg.endsWith(OPENED_ENDING))
  return given === undefined ? undefined : path.resolve(folder, given)
}

async function begin(): Promise<void> {
  await app.whenReady()
  guardSession(session.defaultSession, pagesFolder())
  openChannel(service, {
    language: () => language,
    setLanguage: (next) => {
      if (next === language) return
      language = next
      menus()
    },
    openWindow: (address) => void open(address),
    setRecent: (objects) => {
      recent = objects
      menus()
    },
  })
  menus()
  comeForward(fileOf(process.argv.slice(1), process.cwd()))
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_, args, folder) => comeForward(fileOf(args, folder)))
  app.on('open-file', (event, file) => {
    event.preventDefault()
    void app.whenReady().then(() => comeForward(file))
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open('#/')
  })
  // A window that puts its words in safety first holds the quitting up; it goes on when the last one is closed.
  let quitting = false
  app.on('before-quit', () => (quitting = true))
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') app.quit()
  })
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void service.close().finally(() => {
      closed = true
      app.quit()
    })
  })
  begin().catch((error: unknown) => {
    dialog.showErrorBox(
      sayShell(language)('startFailed'),
      error instanceof Error ? error.message : String(error),
    )
    app.exit(1)
  })
} else {
  app.quit()
}
