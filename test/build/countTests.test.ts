import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const counter = path.resolve(import.meta.dirname, '../../.ci/countTests.js')

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pykala-count-'))
})

afterAll(async () => rm(folder, { recursive: true }))

/** What the counter says of a run with these files of tests. */
async function count(files: readonly object[] | undefined, exitCode: 0 | 1): Promise<readonly string[]> {
  const report = path.join(folder, files === undefined ? 'absent.json' : 'report.json')
  if (files !== undefined) await writeFile(report, JSON.stringify({ testResults: files }))
  const { stdout } = spawnSync(process.execPath, [counter, String(exitCode), report], { encoding: 'utf8' })
  return stdout.trimEnd().split('\n')
}

const file = (name: string, ...statuses: readonly string[]): object => ({
  name: path.resolve(name),
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, at) => ({ status, fullName: `test ${at + 1}` })),
})

/** A journey as Playwright's report tells it. */
const journey = (title: string, status: string): object => ({
  title,
  tests: [{ projectName: 'web', status }],
})

describe('the counter of test results', () => {
  it('counts what passed', async () => {
    expect(await count([file('a.test.ts', 'passed', 'passed'), file('b.test.ts', 'passed')], 0)).toEqual([
      '3 0',
    ])
  })

  it('names what was skipped and what failed', async () => {
    expect(await count([file('a.test.ts', 'passed', 'skipped', 'failed')], 1)).toEqual([
      'SKIPPED: a.test.ts: test 2',
      'FAILED: a.test.ts: test 3',
      '1 1',
    ])
  })

  it('counts a file that could not be loaded as a failure', async () => {
    const unloaded = { ...file('a.test.ts'), status: 'failed', message: 'Cannot find module x\nmore' }
    expect(await count([unloaded, file('b.test.ts', 'passed')], 1)).toEqual([
      'FAILED: a.test.ts: Cannot find module x',
      '1 1',
    ])
  })

  it.each([
    [
      'a run that ended badly though every test passed',
      [file('a.test.ts', 'passed')],
      1,
      'exit code 1',
      '1 1',
    ],
    ['a run without a report', undefined, 0, 'no test ran', '0 1'],
    ['a run of no tests', [], 0, 'no test ran', '0 1'],
  ] as const)('does not let pass %s', async (_what, files, exitCode, told, sums) => {
    const lines = await count(files, exitCode)
    expect(lines.at(-2)).toContain(told)
    expect(lines.at(-1)).toBe(sums)
  })

  it('counts the journeys of Playwright, and its own errors', async () => {
    const report = path.join(folder, 'journeys.json')
    const suites = [
      {
        file: 'window.spec.ts',
        specs: [journey('a', 'expected'), journey('b', 'skipped'), journey('d', 'flaky')],
        suites: [{ title: 'links', specs: [journey('c', 'unexpected')] }],
      },
    ]
    await writeFile(report, JSON.stringify({ suites, errors: [{ message: 'no browser' }] }))
    const { stdout } = spawnSync(process.execPath, [counter, '1', report], { encoding: 'utf8' })
    expect(stdout.trimEnd().split('\n')).toEqual([
      'SKIPPED: window.spec.ts: b (web)',
      'UNSTEADY, passed when walked again: window.spec.ts: d (web)',
      'FAILED: window.spec.ts: links › c (web)',
      'FAILED: playwright: no browser',
      '2 2',
    ])
  })

  it('does not let pass a run whose journeys never began', async () => {
    const report = path.join(folder, 'unit.json')
    await writeFile(report, JSON.stringify({ testResults: [file('a.test.ts', 'passed')] }))
    const absent = path.join(folder, 'absent.json')
    const { stdout } = spawnSync(process.execPath, [counter, '0', report, absent], { encoding: 'utf8' })
    expect(stdout.trimEnd().split('\n')).toEqual(['FAILED: no test ran', '1 1'])
  })
})
