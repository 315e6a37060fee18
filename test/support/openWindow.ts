import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type ElectronApplication, type Page, _electron } from '@playwright/test'

/** The program open in one window, whatever it stands on. */
export interface Opened {
  readonly page: Page
  /** The desktop's main process; `undefined` in a browser. */
  readonly electron: ElectronApplication | undefined
  /** Address of the web host with its key; `undefined` in Electron. */
  readonly address: string | undefined
  /** Ends it as a power cut would: nothing is asked, nothing is saved any more. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

const house = path.resolve(import.meta.dirname, '../..')

/** The web host in a process of its own, and a tab on it. */
export async function openInBrowser(browser: Browser, home: string): Promise<Opened> {
  const host = spawn(process.execPath, ['bin/pykala.js', 'serve', '--port', '0', '--home', home], {
    cwd: house,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await firstLine(host)
  const context = await browser.newContext({
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1440, height: 900 },
  })
  const page = await context.newPage()
  // A key may ask for a file before the browser has been told to give the question to the journey: it is told now.
  page.on('filechooser', () => undefined)
  await page.goto(address)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (host.exitCode !== null || host.signalCode !== null) return
    host.kill(signal)
    await once(host, 'exit')
  }
  return {
    page,
    electron: undefined,
    address,
    kill: async () => end('SIGKILL'),
    close: async () => {
      await context.close()
      await end('SIGTERM')
    },
  }
}

/** Electron's own binary, or the one in ELECTRON_OVERRIDE_DIST_PATH; its service runs on this test's Node. */
export async function openInElectron(home: string, args: readonly string[] = []): Promise<Opened> {
  const electron = await launch({
    executablePath: electronFile(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), house, ...args],
    env: { ...environment(), PYKALA_HOME: home, PYKALA_SERVICE_NODE: process.execPath },
    locale: 'fi-FI',
  })
  const page = await electron.firstWindow()
  await besidePointer(electron)
  return {
    page,
    electron,
    address: undefined,
    kill: async () => {
      const child = electron.process()
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
    close: async () => electron.close().catch(() => undefined),
  }
}

/** Once in some eighty launches Electron does not tell where its debugger listens: it is ended and launched again. */
async function launch(
  options: Parameters<typeof _electron.launch>[0],
  left = 2,
): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: 20_000 })
  } catch (error) {
    if (left === 0) throw error
    return launch(options, left - 1)
  }
}

/** The window stands in the corner: under the screen's own pointer it would hear of that one too. */
const besidePointer = async (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setPosition(0, 0)
  })

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/** Where Electron is, if it is on this computer. */
function electronFile(): string {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override !== undefined && override !== '') return path.join(override, 'electron')
  const folder = path.join(house, 'node_modules', 'electron')
  const note = path.join(folder, 'path.txt')
  if (!existsSync(note))
    throw new Error('no Electron here: set ELECTRON_OVERRIDE_DIST_PATH or run npm start once')
  return path.join(folder, 'dist', readFileSync(note, 'utf8'))
}

async function firstLine(host: ChildProcess): Promise<string> {
  if (host.stdout === null) throw new Error('the host has no output')
  for await (const chunk of host.stdout) {
    host.stdout.resume()
    return String(chunk).trim()
  }
  throw new Error('the host ended without an address')
}
