import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type ElectronApplication, type Page, _electron } from '@playwright/test'

const house = path.resolve(import.meta.dirname, '..')

/** Electron's own binary, or the one in ELECTRON_OVERRIDE_DIST_PATH; `null`: none on this computer. */
export function findElectron(): string | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? ''
  const folder = path.join(house, 'node_modules', 'electron')
  const note = path.join(folder, 'path.txt')
  const file =
    override === ''
      ? existsSync(note)
        ? path.join(folder, 'dist', readFileSync(note, 'utf8'))
        : ''
      : path.join(override, 'electron')
  return existsSync(file) ? file : null
}

export interface OpenWindow {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly close: () => Promise<void>
}

/** The program on this data folder, its service on the Node that runs the bench. */
export const openProgram = (home: string): Promise<OpenWindow> =>
  open([house], { PYKALA_HOME: home, PYKALA_SERVICE_NODE: process.execPath })

/** A program of one window with one heading: what Electron itself takes. */
export function openEmpty(folder: string): Promise<OpenWindow> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "empty", "main": "main.js" }')
  writeFileSync(
    path.join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron')
app.setPath('userData', ${JSON.stringify(path.join(folder, 'window'))})
app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadURL('data:text/html,<h1>Empty</h1>'))`,
  )
  return open([folder], {})
}

async function open(args: readonly string[], more: Readonly<Record<string, string>>): Promise<OpenWindow> {
  const electron = await _electron.launch({
    executablePath: findElectron() ?? '',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
    env: { ...environment(), ...more },
  })
  const page = await electron.firstWindow()
  return { electron, page, close: () => electron.close().catch(() => undefined) }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/** Memory in use (RSS) of the page and of the service, in MB. `null`: not told by this system. */
export async function memoryOf({ electron }: OpenWindow) {
  const metrics = await electron.evaluate(({ app }) =>
    app.getAppMetrics().map(({ type, memory }) => ({ type, kb: memory.workingSetSize })),
  )
  const largest = Math.max(...metrics.filter(({ type }) => type === 'Tab').map(({ kb }) => kb))
  return { rendererMb: Math.round(largest / 1024), serviceMb: serviceMemory(electron.process().pid ?? 0) }
}

/** The child of the main process that runs the built service (Linux). */
function serviceMemory(parent: number): number | null {
  if (process.platform !== 'linux') return null
  const found = readdirSync('/proc').find(
    (pid) => /^\d+$/u.test(pid) && procText(pid, 'cmdline').includes('service.cjs') && isChild(pid, parent),
  )
  const status = found === undefined ? '' : procText(found, 'status')
  const kb = /VmRSS:\s+(\d+) kB/u.exec(status)?.[1]
  return kb === undefined ? null : Math.round(Number(kb) / 1024)
}

const isChild = (pid: string, parent: number): boolean =>
  procText(pid, 'status').includes(`PPid:\t${parent}\n`)

function procText(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** Passes first start: what it asks is kept in the window's own storage. */
export async function enterOffice(page: Page): Promise<void> {
  const values = {
    settings: { language: 'fi', theme: 'light', density: 'tight', panes: {}, organisationId: 'suvantola' },
    people: {
      people: [{ personId: 'iida-kotisaari', name: 'Iida Kotisaari', roles: ['preparer'] }],
      current: 0,
    },
  }
  const lines = Object.entries(values).map(
    ([name, value]) => `localStorage.setItem('pykala.${name}', ${JSON.stringify(JSON.stringify(value))})`,
  )
  await page.evaluate(lines.join(';'))
  await page.reload()
}
