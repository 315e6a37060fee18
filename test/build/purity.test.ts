import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const house = path.resolve(import.meta.dirname, '../..')
const oxlint = path.join(house, 'node_modules', 'oxlint', 'bin', 'oxlint')

let root = ''

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'pykala-purity-'))
  await copyFile(path.join(house, '.oxlintrc.json'), path.join(root, '.oxlintrc.json'))
  await symlink(path.join(house, 'node_modules'), path.join(root, 'node_modules'))
  await mkdir(path.join(root, 'core'))
  await mkdir(path.join(root, 'adapters'))
})

afterAll(async () => rm(root, { recursive: true }))

/** What the linter says of one file under our configuration; empty when it finds nothing. */
async function lint(file: string, source: string): Promise<string> {
  await writeFile(path.join(root, file), source)
  try {
    await run(process.execPath, [oxlint, '--deny-warnings', file], { cwd: root })
    return ''
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  } finally {
    await rm(path.join(root, file))
  }
}

describe('the linter keeps core pure', () => {
  it.each([
    ['new Date()', 'export const x = () => new Date()', 'Clock port'],
    ['Date.now()', 'export const x = () => Date.now()', 'Clock port'],
    ['Intl', "export const x = () => new Intl.NumberFormat('fi')", 'Intl differs'],
    ['Math.random()', 'export const x = () => Math.random()', 'Ids port'],
    ['Temporal.Now', 'export const x = () => Temporal.Now.plainDateISO()', 'Clock port'],
    ['toLocaleString', 'export const x = (n: number) => n.toLocaleString()', 'Intl differs'],
    ['localeCompare', 'export const x = (a: string) => a.localeCompare(a)', 'sortKey'],
    ['Intl by globalThis', 'export const x = () => globalThis.Intl', 'Intl'],
    ['toLocaleUpperCase', 'export const x = (a: string) => a.toLocaleUpperCase()', 'Intl'],
    [
      'toLocaleDateString',
      'export const x = (a: { toLocaleDateString(): string }) => a.toLocaleDateString()',
      'Intl',
    ],
  ])('%s in core is an error', async (_what, source, told) => {
    expect(await lint('core/x.ts', `${source}\n`)).toContain(told)
  })

  it('lets the same words stand outside core', async () => {
    expect(await lint('adapters/x.ts', 'export const x = () => new Date()\n')).toBe('')
  })

  it('has nothing to say of a clean file of core', async () => {
    expect(await lint('core/x.ts', 'export const x = (n: number) => n + 1\n')).toBe('')
  })
})
