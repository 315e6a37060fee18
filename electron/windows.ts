import { BrowserWindow, type WebContents, app, screen } from 'electron'
import type { ShellNote } from '../api/shell.ts'
import { ORIGIN } from './page.ts'
import { isOnScreen, keepWindowState, readWindowState } from './windowState.ts'

/** What windows are made with. */
export interface WindowOptions {
  /** Folder of the built preload. */
  readonly preload: string
  /** Folder where the window's place is kept. */
  readonly stateFolder: string
  /** A page wants out: the link is to be asked about. */
  readonly onLink: (url: string) => void
}

/** Colours under the system's window buttons: canvas and ink of the guide. */
export const BAR_COLOURS = {
  light: { color: '#e9edf0', symbolColor: '#182026' },
  dark: { color: '#10161b', symbolColor: '#e9eef1' },
} as const

/** 2.75 rem. */
export const BAR_HEIGHT = 44

const USUAL_SIZE = { width: 1440, height: 900 }

/** How long a closing window may take to put its words in safety. */
const CLOSING_MS = 3000

/** One window per room or draft: opens it at an address (`#/cases`). */
export function openWindow(options: WindowOptions, address: string): BrowserWindow {
  const { place, maximised } = placeOf(options.stateFolder)
  const window = new BrowserWindow({
    ...place,
    minWidth: 320,
    minHeight: 400,
    show: false,
    title: 'Pykälä',
    backgroundColor: BAR_COLOURS.light.color,
    titleBarStyle: 'hidden',
    titleBarOverlay: { ...BAR_COLOURS.light, height: BAR_HEIGHT },
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  guardContents(window.webContents, options.onLink)
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  closeGently(window, options.stateFolder)
  void window.loadURL(`${ORIGIN}/${address}`)
  return window
}

export const tell = (window: BrowserWindow, note: ShellNote): void => window.webContents.send('pykala', note)

/** No navigation, no windows of the page's own, no webview. A link is asked about. */
export function guardContents(contents: WebContents, onLink: (url: string) => void): void {
  contents.on('will-navigate', (event, url) => {
    event.preventDefault()
    onLink(url)
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    onLink(url)
    return { action: 'deny' }
  })
}

/** The window closes when its page has said that all is in safety, or does not answer. */
function closeGently(window: BrowserWindow, stateFolder: string): void {
  let asked = false
  window.on('close', (event) => {
    void keepWindowState(stateFolder, { bounds: window.getNormalBounds(), maximised: window.isMaximized() })
    if (asked || window.webContents.isCrashed()) return
    asked = true
    event.preventDefault()
    tell(window, { kind: 'closing' })
    setTimeout(() => {
      if (!window.isDestroyed()) window.destroy()
    }, CLOSING_MS)
  })
}

function placeOf(folder: string): {
  readonly place: Electron.BrowserWindowConstructorOptions
  readonly maximised: boolean
} {
  const kept = readWindowState(folder)
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea)
  if (kept === undefined || !isOnScreen(kept.bounds, screens)) return { place: USUAL_SIZE, maximised: false }
  // A further window does not cover the first.
  const before = BrowserWindow.getAllWindows().length
  const { x, y } = kept.bounds
  const place = { ...kept.bounds, x: x + 32 * before, y: y + 32 * before }
  return { place, maximised: kept.maximised && before === 0 }
}
