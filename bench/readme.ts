import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { machine } from './machine.ts'
import type { Recall } from './recall.ts'
import type { RegisterResult } from './register.ts'

type BenchResult = ReturnType<typeof machine> & {
  readonly wordForms: readonly Recall[]
  readonly registers: readonly RegisterResult[]
}

/** Writes the table of all results that lie in `results/`. */
export function writeReadme(folder: string): void {
  const results = readdirSync(path.join(folder, 'results'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => readResult(path.join(folder, 'results', name)))
  writeFileSync(path.join(folder, 'README.md'), readme(results))
}

const readme = (results: readonly BenchResult[]): string => `# How fast the register is

\`npm run bench\` fills a new database with cases and items from a seeded generator and does each thing twice, by turns:
through the store, and through bare better-sqlite3 asking the same index for the same rows. Of five turns the median
counts, and what matters is the ratio: the milliseconds are of one machine. \`npm run bench -- --cases 1000000\` measures
the largest offices.

Search is the first page of 50, newest first, of one or two words in whatever form; where the words don't fill the page,
both sides ask for their beginnings too. Numbers are drawn one in a transaction, each flushed to the disk. Opening
includes the first page.

${results.map(resultText).join('\n')}`

function resultText({ measuredAt, machine, versions, wordForms, registers }: BenchResult): string {
  const rows = registers.map((register) => {
    const { search, firstPage, numbers, opening } = register
    return [
      register.cases,
      `${search.ours.p50} / ${search.ours.p95}`,
      `${search.bare.p50} / ${search.bare.p95}`,
      search.ratioP95,
      firstPage.ratioP95,
      `${numbers.oursPerSecond} / ${numbers.barePerSecond}`,
      opening.p50,
      register.bytesPerCase,
      register.memoryMb,
      register.fillingSeconds,
    ]
  })
  return `## ${measuredAt.slice(0, 10)}

${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.platform} · Node ${versions.node}, SQLite ${versions.sqlite},
better-sqlite3 ${versions.betterSqlite3}, Kysely ${versions.kysely}

${table(
  [
    'cases',
    'search p50 / p95 ms',
    'bare ms',
    'ratio p95',
    "first page's ratio p95",
    'numbers/s, bare',
    'opening ms',
    'bytes a case',
    'memory MB',
    'filling s',
  ],
  rows,
)}

Forms of one word that meet (recall), and pairs that meet and are forms of one word (precision), on the list in
wordForms.ts; in brackets when words that begin alike are taken too:

${table(
  ['language', 'words', 'pairs', 'recall', 'precision'],
  wordForms.map((forms) => [
    forms.language,
    forms.words,
    forms.pairs,
    `${forms.recall} (${forms.similarRecall})`,
    `${forms.precision} (${forms.similarPrecision})`,
  ]),
)}
`
}

/** Columns as wide as their widest cell, as the formatter wants them. */
function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [heads, ...rows].map((row) => row.map(String))
  const widths = heads.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = cells
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

const readResult = (file: string): BenchResult =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only main.ts writes these files
  JSON.parse(readFileSync(file, 'utf8')) as BenchResult
