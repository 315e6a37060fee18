import 'temporal-polyfill/global'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { layOutItem } from './desktopItems.ts'
import { at, measureKeys, settled, watchKeys } from './desktopKeys.ts'
import {
  type OpenWindow,
  enterOffice,
  findElectron,
  memoryOf,
  openEmpty,
  openProgram,
} from './desktopWindow.ts'
import { machine } from './machine.ts'
import { fillRegister } from './register.ts'
import { round } from './timing.ts'

/**
 * `npm run bench:desktop`: the window as people meet it. Its start beside an empty window of the same Electron, by turns;
 * from a key to the disk and to the saved text beside one flushed insert of SQLite; opening an item of 200 pages; the
 * memory of page and service with 100,000 cases (`-- --cases 10000` for fewer). Needs a build and an Electron.
 */
const STARTS = 7
const OPENINGS = 5
const LONG_PAGES = 200

const { values } = parseArgs({ options: { cases: { type: 'string', default: '100000' } } })
const cases = Number(values.cases)
const say = (text: string) => process.stderr.write(`${text}\n`)

/** Milliseconds until the window can be used: what is on the desk is listed. */
async function startOnce(open: () => Promise<OpenWindow>, isUsable: (page: Page) => Promise<unknown>) {
  const start = performance.now()
  const window = await open()
  await isUsable(window.page)
  const taken = performance.now() - start
  await window.close()
  return taken
}

const deskIsThere = (page: Page) =>
  page
    .getByText(/Ensiaskel/u)
    .first()
    .waitFor()

async function measureStart(folder: string, home: string) {
  const ours: number[] = []
  const empty: number[] = []
  while (ours.length < STARTS) {
    empty.push(
      await startOnce(
        () => openEmpty(path.join(folder, 'empty')),
        (page) => page.getByRole('heading', { name: 'Empty' }).waitFor(),
      ),
    )
    ours.push(await startOnce(() => openProgram(home), deskIsThere))
    say(`start ${ours.length}: ${Math.round(ours.at(-1) ?? 0)} ms, empty ${Math.round(empty.at(-1) ?? 0)} ms`)
  }
  return {
    oursMs: at(ours, 0.5),
    emptyMs: at(empty, 0.5),
    moreMs: round(at(ours, 0.5) - at(empty, 0.5)),
    ratio: round(at(ours, 0.5) / at(empty, 0.5)),
  }
}

async function openItem(page: Page, itemId: string): Promise<number> {
  const start = performance.now()
  await page.evaluate(`location.hash = ${JSON.stringify(`#/draft/${itemId}`)}`)
  await page.getByRole('textbox', { name: 'Teksti', exact: true }).waitFor()
  await settled(page)
  return performance.now() - start
}

async function measureWriting(folder: string, home: string, items: Awaited<ReturnType<typeof layOutItem>>) {
  const window = await openProgram(home)
  await watchKeys(window.page)
  await deskIsThere(window.page)
  const opening: number[] = []
  const short: number[] = []
  while (opening.length < OPENINGS) {
    short.push(await openItem(window.page, items.short))
    opening.push(await openItem(window.page, items.long))
  }
  say(`200 pages open in ${at(opening, 0.5)} ms`)
  const long = await measureKeys(window.page, { home, folder, journals: 60, saves: 10 })
  const longMemory = await memoryOf(window)
  await openItem(window.page, items.short)
  const keys = await measureKeys(window.page, { home, folder, journals: 300, saves: 30 })
  await window.close()
  say(`from the wait's end to the disk p99 ${keys.journal.p99} ms, one insert ${keys.insert.p99} ms`)
  return {
    opening: { pages: LONG_PAGES, longMs: at(opening, 0.5), shortMs: at(short, 0.5) },
    keys,
    longItem: { keys: long, ...longMemory },
  }
}

async function measureMemory(home: string) {
  const window = await openProgram(home)
  await deskIsThere(window.page)
  await window.page.evaluate("location.hash = '#/cases'")
  await window.page.getByRole('row').nth(20).waitFor()
  for (let press = 0; press < 30; press++) await window.page.keyboard.press('PageDown')
  await pause(2000)
  const memory = await memoryOf(window)
  await window.close()
  say(`memory with ${cases} cases: page ${memory.rendererMb} MB, service ${memory.serviceMb} MB`)
  return { cases, ...memory }
}

async function measure(folder: string) {
  const home = path.join(folder, 'home')
  mkdirSync(home)
  const items = await layOutItem(home, LONG_PAGES)
  const first = await openProgram(home)
  await enterOffice(first.page)
  await deskIsThere(first.page)
  await first.close()
  const start = await measureStart(folder, home)
  const writing = await measureWriting(folder, home, items)
  say(`filling in ${cases} cases`)
  await fillRegister(path.join(home, 'pykala.db'), cases, say)
  const memory = await measureMemory(home)
  const startFilled = await measureStart(folder, home)
  return { start, startFilled, writing, memory }
}

if (findElectron() === null) {
  say('No Electron here, nothing was measured: set ELECTRON_OVERRIDE_DIST_PATH, or run npm start once.')
  process.exitCode = 1
} else {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pykala-bench-'))
  try {
    const before = machine()
    const result = { ...before, ...(await measure(folder)), loadAfter: round(os.loadavg()[0] ?? 0) }
    const to = path.join(import.meta.dirname, 'results', 'desktop')
    mkdirSync(to, { recursive: true })
    writeFileSync(path.join(to, `desktop-${cases}.json`), `${JSON.stringify(result, null, 2)}\n`)
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
