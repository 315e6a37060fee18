// Reads the JSON report of vitest or of Playwright: names what was skipped, what passed only the second time and what
// failed, and ends with a line `PASSED FAILED`. node countTests.js EXIT_CODE REPORT… Each report is awaited: an absent
// one is a failure. A file that could not be loaded, and a run that ended badly with no failed test of its own, count as
// one failure each: a run that says nothing must not pass.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const [exitCode = '1', ...reports] = process.argv.slice(2)
const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {})

/** Tests of one file as vitest tells them; Playwright's journeys are brought to the same form. */
const filesOf = ({ testResults = [], suites = [], errors = [] }) => [
  ...testResults,
  ...suites.map((suite) => ({
    name: suite.file,
    status: '',
    message: '',
    assertionResults: journeysOf(suite, ''),
  })),
  ...errors.map(({ message }) => ({ name: 'playwright', status: 'failed', message, assertionResults: [] })),
]

const JOURNEY_STATUS = { expected: 'passed', flaky: 'unsteady', unexpected: 'failed', skipped: 'skipped' }

function journeysOf({ specs = [], suites = [] }, above) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status }) => ({
      status: JOURNEY_STATUS[status],
      fullName: `${above}${title} (${projectName})`,
    })),
  )
  return [...own, ...suites.flatMap((suite) => journeysOf(suite, `${above}${suite.title} › `))]
}

const found = reports.map((report) => filesOf(read(report)))
const files = found.flat()
const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })))
const named = (test) => `${path.relative(process.cwd(), test.file)}: ${test.fullName}`
const withStatus = (...states) => tests.filter((test) => states.includes(test.status))

const failed = withStatus('failed').map(named)
const unloaded = files
  .filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  .map((file) => `${path.relative(process.cwd(), file.name)}: ${file.message.split('\n')[0]}`)
const failures = [...failed, ...unloaded]
if (failures.length === 0 && exitCode !== '0') failures.push(`the run ended with exit code ${exitCode}`)
if (failures.length === 0 && found.some((one) => one.flatMap((file) => file.assertionResults).length === 0))
  failures.push('no test ran')

const lines = [
  ...withStatus('skipped', 'pending', 'todo', 'disabled').map((test) => `SKIPPED: ${named(test)}`),
  ...withStatus('unsteady').map((test) => `UNSTEADY, passed when walked again: ${named(test)}`),
  ...failures.map((failure) => `FAILED: ${failure}`),
  `${withStatus('passed', 'unsteady').length} ${failures.length}`,
]
process.stdout.write(`${lines.join('\n')}\n`)
