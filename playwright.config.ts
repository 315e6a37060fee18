import { defineConfig } from '@playwright/test'
import { findChromium } from './build/chromium.ts'

const chromium = await findChromium()

/** A file for the results as JSON, when whoever runs the tests wants to count them. */
const report = process.env['PYKALA_JOURNEY_REPORT']

/**
 * Journeys: the same files on the web host in Chromium (project `web`) and in Electron (`electron`); what only one of
 * them has is in a file of its own (`*.web.spec.ts`, `*.electron.spec.ts`).
 */
export default defineConfig({
  testDir: 'test/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/journeys',
  fullyParallel: true,
  workers: 2,
  // One that passes only when walked again is named as flaky; to hunt for such: --retries=0 --repeat-each=10.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    actionTimeout: 15_000,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(chromium.file === undefined ? {} : { executablePath: chromium.file }),
      env: { ...definedOf(process.env), ...chromium.env },
      // Not the package's own arguments: they switch off what the tests are to prove.
      args: ['--no-sandbox'],
    },
  },
  projects: [
    { name: 'web', testIgnore: '**/*.electron.spec.ts' },
    // A start of its own for every journey, and two at a time.
    { name: 'electron', testIgnore: '**/*.web.spec.ts', timeout: 120_000 },
    { name: 'screenshots', testMatch: '**/*.screens.ts' },
    { name: 'packed', testMatch: '**/*.packed.ts' },
  ],
})

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
