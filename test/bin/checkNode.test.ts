import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NEEDED_MAJOR, findOlderNode } from '../support/olderNode.ts'

const house = path.resolve(import.meta.dirname, '../..')
const run = (node: string, ...args: readonly string[]) => spawnSync(node, args, { encoding: 'utf8' })

const olderNode = findOlderNode()
const older = olderNode ?? ''
const needing = olderNode === undefined ? ' (SKIPPED: no older Node on PATH)' : ''

/** A folder with our bin/ and no node_modules: `npm ci` was never run there. */
let bare = ''

beforeAll(async () => {
  bare = await mkdtemp(path.join(tmpdir(), 'pykala-bin-'))
  await cp(path.join(house, 'bin'), path.join(bare, 'bin'), { recursive: true })
  await writeFile(path.join(bare, 'package.json'), '{ "type": "module" }\n')
})

afterAll(async () => rm(bare, { recursive: true }))

describe('the guard under the Node we need', () => {
  it('says nothing and exits 0', () => {
    expect(run(process.execPath, path.join(house, 'bin', 'checkNode.js'))).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    })
  })
})

describe.skipIf(olderNode === undefined)(`the guard under an older Node${needing}`, () => {
  it.each(['checkNode.js', 'pykala.js'])('%s says in one line what to do and exits 2', (file) => {
    const answer = run(older, path.join(bare, 'bin', file), 'organisation', 'list')
    expect(answer).toMatchObject({ status: 2, stdout: '' })
    expect(answer.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(answer.stderr).toContain('npm ci')
    expect(answer.stderr).toContain(`Node ${NEEDED_MAJOR}`)
  })

  it('stops the npm scripts before anything runs on that Node', () => {
    expect(run(older, path.join(house, 'bin', 'checkNode.js'))).toMatchObject({ status: 2, stdout: '' })
  })

  it('runs the command line on the Node that npm ci brought, with its words and exit code', () => {
    const help = run(older, path.join(house, 'bin', 'pykala.js'), 'number', 'parse', '--help', '--lang', 'en')
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.stdout).toContain('pykala number parse TEXT')
    expect(run(older, path.join(house, 'bin', 'pykala.js'), 'fountain')).toMatchObject({ status: 2 })
  })
})
