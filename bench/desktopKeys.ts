import { existsSync, mkdirSync, watch } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { round } from './timing.ts'

/** How long the editor waits for more keys before it writes (renderer/draft/draftSession.ts): the wait is meant. */
const JOURNAL_WAIT_MS = 400
const SAVE_WAIT_MS = 1500

/** Keys typed one after another, and how far apart: a quick writer. */
const TYPED = 60
const TYPED_EVERY_MS = 120

export const at = (times: readonly number[], part: number): number => {
  const sorted = times.toSorted((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
}

const timing = (times: readonly number[]) => ({
  p50: at(times, 0.5),
  p95: at(times, 0.95),
  p99: at(times, 0.99),
})

/** The page has drawn what it has and waits for its user. */
export const settled = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))')

/**
 * Lets the page tell when the wait for the journal ended, and how long each key took until it was painted (the browser's
 * own Event Timing; below 16 ms it tells nothing). The page is loaded again.
 */
export async function watchKeys(page: Page): Promise<void> {
  await page.addInitScript(`
    const begin = window.setTimeout
    window.setTimeout = (run, ms, ...more) => begin((...given) => {
      if (ms === ${JOURNAL_WAIT_MS}) window.waitEnded ??= performance.timeOrigin + performance.now()
      run(...given)
    }, ms, ...more)
    window.painted = []
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.painted.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 })`)
  await page.reload()
}

export interface KeyRun {
  readonly home: string
  /** Where the insert it is compared with has its database. */
  readonly folder: string
  readonly journals: number
  readonly saves: number
}

/** Of the item that is open: from key to paint, to the journal on the disk beside one flushed insert, and to the saved text. */
export async function measureKeys(page: Page, run: KeyRun) {
  await page
    .getByRole('textbox', { name: 'Teksti', exact: true })
    .getByText('Pilottia hallinnoi')
    .click({ position: { x: 200, y: 8 } })
  await settled(page)
  const painted = await measurePaint(page)
  await savedIsShown(page)
  const journal = await measureJournal(page, run)
  await savedIsShown(page)
  return { painted, ...journal, saved: await measureSave(page, run.saves) }
}

const savedIsShown = (page: Page) =>
  page.locator('.draft-save').filter({ hasText: 'Tallennettu klo' }).waitFor()

async function measurePaint(page: Page) {
  await page.evaluate('window.painted.length = 0')
  for (let typed = 0; typed < TYPED; typed++) {
    await page.keyboard.press('a')
    await pause(TYPED_EVERY_MS)
  }
  await settled(page)
  const told: readonly number[] = await page.evaluate('window.painted')
  return timing([...told, ...Array.from({ length: Math.max(0, TYPED - told.length) }, () => 16)])
}

/** By turns with the insert, so that what else the computer does falls on both alike. */
async function measureJournal(page: Page, { home, folder, journals }: KeyRun) {
  const insert = openInsert(folder)
  const [fromKey, fromWait, inserts]: [number[], number[], number[]] = [[], [], []]
  while (fromKey.length < journals) {
    await page.evaluate('window.waitEnded = undefined')
    const written = nextWrite(path.join(home, 'journal'))
    const start = now()
    await page.keyboard.press('a')
    const end = await written
    fromKey.push(end - start)
    fromWait.push(end - Number(await page.evaluate('window.waitEnded')))
    inserts.push(insert.once())
  }
  insert.close()
  const journal = timing(fromWait)
  const one = timing(inserts)
  return { journal, fromKey: timing(fromKey), insert: one, journalToInsertP99: round(journal.p99 / one.p99) }
}

/** To the text shown as saved, without the wait that is meant. */
async function measureSave(page: Page, saves: number) {
  const times: number[] = []
  while (times.length < saves) {
    const start = now()
    await page.keyboard.press('a')
    await page.locator('.draft-save').filter({ hasNotText: 'Tallennettu klo' }).waitFor()
    await savedIsShown(page)
    times.push(now() - start - SAVE_WAIT_MS)
  }
  return timing(times)
}

/** Of the computer's clock, which the page has too. */
const now = (): number => performance.timeOrigin + performance.now()

/** One row, flushed to the disk: what saving cannot do without. */
function openInsert(folder: string) {
  const database = new Database(path.join(folder, 'insert.db'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table if not exists kept (n integer primary key, text text not null) strict')
  const insert = database.prepare('insert into kept (text) values (?)')
  return {
    once: () => {
      const start = performance.now()
      insert.run('x'.repeat(2000))
      return performance.now() - start
    },
    close: () => database.close(),
  }
}

/** When a file of the folder next gets its last name. */
function nextWrite(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true })
  return new Promise((resolve) => {
    const watcher = watch(folder, (_event, name) => {
      // A save throws the journal away: that is no writing.
      if (name === null || !name.endsWith('.json') || !existsSync(path.join(folder, name))) return
      watcher.close()
      resolve(now())
    })
  })
}
