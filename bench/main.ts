import 'temporal-polyfill/global'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { machine } from './machine.ts'
import { writeReadme } from './readme.ts'
import { measureRecall } from './recall.ts'
import { measureRegister } from './register.ts'

/**
 * `npm run bench`: measures the register at a tenth of the cases and at all of them, so that growth shows too.
 * `-- --cases 1000000` for the largest offices.
 */
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, folder: { type: 'string' } },
})
const cases = Number(values.cases)
const say = (text: string) => process.stderr.write(`${text}\n`)

const folder = mkdtempSync(path.join(values.folder ?? os.tmpdir(), 'pykala-bench-'))
try {
  const sizes = [Math.round(cases / 10), cases]
  const registers = []
  for (const size of sizes) {
    const home = path.join(folder, String(size))
    mkdirSync(home)
    say(`${size} cases`)
    registers.push(await measureRegister(home, size, say))
  }
  const result = { ...machine(), wordForms: measureRecall(), registers }
  const results = path.join(import.meta.dirname, 'results')
  mkdirSync(results, { recursive: true })
  writeFileSync(path.join(results, `register-${cases}.json`), `${JSON.stringify(result, null, 2)}\n`)
  writeReadme(import.meta.dirname)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
