import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import 'temporal-polyfill/global'
import { type Page, test as base, expect } from '@playwright/test'
import type { Actor } from '../../api/actor.ts'
import { openHost } from '../../cli/host.ts'
import { asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { type Opened, openInBrowser, openInElectron } from './openWindow.ts'

export { expect }

/** Who walks the journeys unless they say otherwise. */
export const iida: Actor = { personId: asId('iida-kotisaari'), name: 'Iida Kotisaari', roles: ['preparer'] }

interface Journey {
  /** What the browser may complain of: an attack that it is to stop. */
  readonly tolerated: readonly RegExp[]
  /** A fresh data folder. */
  readonly home: string
  /** The program, open on that folder: at first start. */
  readonly opened: Opened
  /** Its window. What the browser complains of (the page's policy, a broken script) fails the journey. */
  readonly page: Page
  /** The same window after first start: Suvantola's office, Iida Kotisaari acting. */
  readonly desk: Page
  /** The same data folder from outside, as the command line would use it: to lay out what a journey begins with. */
  readonly service: Service
}

/** One journey runs on the web host in Chromium (project `web`) and in Electron (`electron`). */
export const test = base.extend<Journey>({
  tolerated: [[], { option: true }],
  home: async ({}, use) => {
    const home = await mkdtemp(path.join(tmpdir(), 'pykala-journey-'))
    await use(home)
    await rm(home, { recursive: true, maxRetries: 5, retryDelay: 200 })
  },
  opened: async ({ home, browser }, use, info) => {
    const opened =
      info.project.name === 'electron' ? await openInElectron(home) : await openInBrowser(browser, home)
    await use(opened)
    await opened.close()
  },
  page: async ({ opened, tolerated }, use) => {
    const complaints: string[] = []
    opened.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    opened.page.on('pageerror', (error) => complaints.push(error.message))
    await use(opened.page)
    const bad = complaints.filter((text) => !tolerated.some((pattern) => pattern.test(text)))
    expect(bad, 'what the browser complains of').toEqual([])
  },
  desk: async ({ page }, use) => {
    await enterOffice(page, iida)
    await use(page)
  },
  service: async ({ home }, use) => {
    const host = openHost({ home })
    await use(await host.service())
    await host.close()
  },
})

/** Passes first start: what it asks is kept in the window's own storage. */
export async function enterOffice(page: Page, ...people: readonly Actor[]): Promise<void> {
  const settings = {
    language: 'fi',
    theme: 'light',
    density: 'tight',
    panes: {},
    organisationId: 'suvantola',
  }
  await keep(page, { settings, people: { people, current: 0 } })
  // Keys are heard from here on.
  await page.locator('main h1').first().waitFor()
}

/** Puts values in the window's storage and opens it anew. */
export async function keep(page: Page, values: Readonly<Record<string, unknown>>): Promise<void> {
  const lines = Object.entries(values).map(
    ([name, value]) => `localStorage.setItem('pykala.${name}', ${JSON.stringify(JSON.stringify(value))})`,
  )
  await page.evaluate(lines.join(';'))
  await page.reload()
}

/** Goes to an address of the window (`#/cases`). */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(address)}`)
}
