import path from 'node:path'
import type { Page } from '@playwright/test'
import { iida, keep, test } from '../support/journey.ts'
import { visitViews } from './visitViews.ts'

/** Pictures of every screen, to be looked at: `npm run screenshots`, folder `screenshots/`. */
const LOOKS = [
  { name: 'vaalea', theme: 'light', width: 1440, height: 900, density: 'tight' },
  { name: 'tumma', theme: 'dark', width: 1440, height: 900, density: 'tight' },
  { name: '1024', theme: 'light', width: 1024, height: 768, density: 'tight' },
  { name: 'valja', theme: 'light', width: 1440, height: 900, density: 'loose' },
  // 200 % zoom of a window of 1440 × 900.
  { name: '200', theme: 'light', width: 720, height: 450, density: 'tight' },
  { name: 'kontrasti', theme: 'dark', width: 1440, height: 900, density: 'tight' },
] as const

for (const look of LOOKS) {
  test(look.name, async ({ page, service }) => {
    test.setTimeout(600_000)
    const { theme, density, width, height } = look
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ forcedColors: look.name === 'kontrasti' ? 'active' : 'none' })
    await take(page, 'ensikaynnistys', look.name)
    await keep(page, {
      settings: { language: 'fi', theme, density, panes: {}, organisationId: 'suvantola' },
      people: { people: [iida], current: 0 },
    })
    await visitViews(page, service, async (view) => take(page, view.name, look.name))
  })
}

async function take(page: Page, view: string, look: string): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.evaluate('document.fonts.ready.then(() => 0)')
  await page.screenshot({
    path: path.join(import.meta.dirname, '../../screenshots', `${view}-${look}.png`),
    animations: 'disabled',
  })
}
