import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOlderNode } from '../support/olderNode.ts'

const run = promisify(execFile)
const house = path.resolve(import.meta.dirname, '../..')
const windows = process.platform === 'win32'

/** The environment of an office's own shell: nothing of the npm that runs these tests, and the system's own Node. */
const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(?:package|lifecycle|config_local_prefix|command|execpath)/u.test(name),
    ),
  ),
  PATH: (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((entry) => !entry.includes('node_modules'))
    .join(path.delimiter),
}

const npm = async (cwd: string, ...args: readonly string[]): Promise<string> =>
  (await run('npm', args, { cwd, env: environment, shell: windows, maxBuffer: 64 * 1024 * 1024 })).stdout

const olderNode = findOlderNode()
const needing = olderNode === undefined ? ' (SKIPPED: no older Node on PATH)' : ''

let folder = ''
let office = ''

/** Builds, packs, and installs the package into an empty folder elsewhere, as an office would. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pykala-package-'))
  office = path.join(folder, 'office')
  await mkdir(office)
  await writeFile(path.join(office, 'package.json'), '{ "name": "office", "private": true }\n')
  await npm(house, 'run', '-s', 'build')
  await npm(house, 'pack', '--silent', '--pack-destination', folder)
  const [archive = ''] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'))
  await npm(office, 'install', '--ignore-scripts', '--no-audit', '--no-fund', path.join(folder, archive))
})

afterAll(async () => rm(folder, { recursive: true }))

const pykala = async (...args: readonly string[]): Promise<string> =>
  (await run('npx', ['pykala', ...args], { cwd: office, env: environment, shell: windows })).stdout

describe('the built package, installed elsewhere', () => {
  it('finds the organisations that ship with it', async () => {
    const organisations: unknown = JSON.parse(await pykala('organisation', 'list', '--json'))
    expect(organisations).toMatchObject([
      { id: 'haapajarvi' },
      { id: 'kangasniemi' },
      { id: 'kuopio' },
      { id: 'mikkeli' },
      { id: 'suvantola' },
    ])
  })

  it('reads a case number as its organisation prints it', async () => {
    const number: unknown = JSON.parse(
      await pykala('number', 'parse', 'mlidno-2018-1165', '--organisation', 'mikkeli', '--json'),
    )
    expect(number).toMatchObject({ text: 'MliDno-2018-1165' })
  })

  it.skipIf(olderNode === undefined)(
    `runs on the Node that came with it when it is started by an older one${needing}`,
    async () => {
      const program = path.join(office, 'node_modules', 'pykala', 'bin', 'pykala.js')
      const { stdout } = await run(olderNode ?? '', [program, '--help'], { cwd: office, env: environment })
      expect(stdout).toContain('pykala number parse TEXT')
    },
  )

  it('holds no TypeScript, no test and no sources', async () => {
    const installed = path.join(office, 'node_modules', 'pykala')
    expect((await readdir(installed)).toSorted()).toEqual([
      'README.md',
      'bin',
      'out',
      'package.json',
      'templates',
    ])
    const files = await readdir(installed, { recursive: true })
    expect(files.filter((file) => file.endsWith('.ts'))).toEqual([])
  })
})
