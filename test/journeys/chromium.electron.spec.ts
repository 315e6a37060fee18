import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '../support/journey.ts'

const folder = path.resolve(import.meta.dirname, '../../out/renderer/assets')

/** Looks better where it is known, and the same as before where it is not. */
const OPTIONAL = new Set(['text-wrap:pretty'])

/** `rule`: what else is said of the same thing in the same rule has the same words here (`-webkit-mask`, `mask`). */
interface Declaration {
  readonly rule: string
  readonly name: string
  readonly value: string
}

/** What the built styles say; fonts' own descriptors and our variables are left out. */
const declarationsIn = (file: string): readonly Declaration[] =>
  [
    ...readFileSync(path.join(folder, file), 'utf8')
      .replaceAll(/@font-face\s*\{[^}]*\}/gu, '')
      .matchAll(/\{([^{}]*)\}/gu),
  ].flatMap(({ 1: body = '', index }) =>
    [...body.matchAll(/(?:^|;)\s*([a-z-]+)\s*:\s*((?:"[^"]*"|[^;"])+)/gu)].map(
      ([, name = '', value = '']) => ({
        rule: `${file} ${index} ${name.replace(/^-[a-z]+-/u, '')}`,
        name,
        value: value.replace(/!important$/u, '').trim(),
      }),
    ),
  )

test('the oldest Chromium that is promised knows every style of the window', async ({ page }) => {
  const said = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .flatMap(declarationsIn)
    .filter(({ name, value }) => !name.startsWith('--') && !OPTIONAL.has(`${name}:${value}`))
  expect(said.length).toBeGreaterThan(1000)
  const known: unknown = await page.evaluate(
    `${JSON.stringify(said)}.filter(({ name, value }) => CSS.supports(name, value)).map(({ rule }) => rule)`,
  )
  const rules = new Set(Array.isArray(known) ? known : [])
  const unknown = said.filter(({ rule }) => !rules.has(rule))
  expect([...new Set(unknown.map(({ name, value }) => `${name}: ${value}`))]).toEqual([])
})
