import 'temporal-polyfill/global'
import { execFile, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { WRITERS, type WriterName, countParagraphs, markdownOf } from './documentWriters.ts'
import { machine } from './machine.ts'
import { benchItems } from './minutes.ts'
import { round } from './timing.ts'

/**
 * `npm run bench:documents`: minutes of 10, 100 and 1,000 items to Word beside docxtemplater, easy-template-x and pandoc
 * on the same content, and beside bare deflate of the same XML. Each run is a process of its own, by turns; `first` is
 * the first document of a process, as an office meets it, `warm` one after it; of each the least disturbed run. Ratios count.
 */
const SIZES = [10, 100, 1000]
const PROCESSES = 5
const RUNS = 6

const say = (text: string) => process.stderr.write(`${text}\n`)
const folder = mkdtempSync(path.join(os.tmpdir(), 'pykala-bench-'))

interface Run {
  readonly times: readonly number[]
  readonly bytes: number
  readonly paragraphs: number | null
  readonly memoryMb: number
}

async function runOnce(name: WriterName, items: number): Promise<Run> {
  if (name === 'pandoc') return runPandoc(items)
  const script = path.join(import.meta.dirname, 'documentsRun.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, name, String(items), String(RUNS)])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what documentsRun.ts prints
  return JSON.parse(stdout) as Run
}

/** A program of its own: its start counts, and every run is its first. */
async function runPandoc(items: number): Promise<Run> {
  const [from, to] = [path.join(folder, `${items}.md`), path.join(folder, `${items}.docx`)]
  writeFileSync(from, markdownOf(benchItems(items)))
  const start = performance.now()
  const child = spawn('pandoc', ['--toc', '-f', 'markdown', '-t', 'docx', '-o', to, from], {
    stdio: 'ignore',
  })
  let memoryMb = 0
  const watch = setInterval(() => {
    memoryMb = Math.max(memoryMb, highWater(child.pid ?? 0))
  }, 5)
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  clearInterval(watch)
  const file = readFileSync(to)
  return {
    times: [performance.now() - start],
    bytes: file.length,
    paragraphs: countParagraphs(file),
    memoryMb,
  }
}

/** Most memory of a process so far, where the system tells it (Linux). */
function highWater(pid: number): number {
  try {
    const found = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(found?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function measureSize(items: number, writers: readonly WriterName[]) {
  const runs = new Map<WriterName, Run[]>(writers.map((name) => [name, []]))
  for (let turn = 0; turn < PROCESSES; turn++)
    for (const name of writers) {
      say(`${items} items: ${name}`)
      // oxlint-disable-next-line no-await-in-loop -- by turns, one at a time
      runs.get(name)?.push(await runOnce(name, items))
    }
  return writers.map((writer) => {
    const own = runs.get(writer) ?? []
    const warm = own.flatMap(({ times }) => times.slice(1))
    return {
      writer,
      items,
      paragraphs: own[0]?.paragraphs ?? null,
      bytes: own[0]?.bytes ?? 0,
      firstMs: least(own.flatMap(({ times }) => times.slice(0, 1))),
      warmMs: warm.length === 0 ? null : least(warm),
      memoryMb: least(own.map(({ memoryMb }) => memoryMb)),
    }
  })
}

const least = (values: readonly number[]): number => round(Math.min(...values))

try {
  const writers = WRITERS.filter((name) => name !== 'pandoc' || hasPandoc())
  if (!writers.includes('pandoc')) say('pandoc is not installed: it is left out')
  const results: Awaited<ReturnType<typeof measureSize>>[number][] = []
  // oxlint-disable-next-line no-await-in-loop -- one size after another
  for (const items of SIZES) results.push(...(await measureSize(items, writers)))
  const ratios = results
    .filter(({ writer }) => writer !== 'ours')
    .map(({ writer, items, firstMs, warmMs }) => {
      const ours = results.find((one) => one.writer === 'ours' && one.items === items)
      return {
        to: writer,
        items,
        first: round((ours?.firstMs ?? 0) / firstMs),
        warm: warmMs === null ? null : round((ours?.warmMs ?? 0) / warmMs),
      }
    })
  const to = path.join(import.meta.dirname, 'results', 'documents')
  mkdirSync(to, { recursive: true })
  const result = { ...machine(), results, ratios }
  writeFileSync(path.join(to, 'documents.json'), `${JSON.stringify(result, null, 2)}\n`)
  process.stdout.write(`${JSON.stringify({ results, ratios }, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
