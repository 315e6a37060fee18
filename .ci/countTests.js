// Reads vitest's JSON report: names what was skipped and what failed, and ends with a line `PASSED FAILED`.
// node countTests.js REPORT EXIT_CODE. A file that could not be loaded, and a run that ended badly with no failed test
// of its own, count as one failure each: a run that says nothing must not pass.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const [report = '', exitCode = '1'] = process.argv.slice(2)
const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : []
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
if (failures.length === 0 && tests.length === 0) failures.push('no test ran')

const lines = [
  ...withStatus('skipped', 'pending', 'todo', 'disabled').map((test) => `SKIPPED: ${named(test)}`),
  ...failures.map((failure) => `FAILED: ${failure}`),
  `${withStatus('passed').length} ${failures.length}`,
]
process.stdout.write(`${lines.join('\n')}\n`)
