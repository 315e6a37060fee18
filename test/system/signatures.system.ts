import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { writeDocx } from '../../adapters/docx/writeDocx.ts'
import { PAPER_KINDS, exportPapers } from '../support/officePapers.ts'
import { longMinutes } from '../support/longMinutes.ts'
import { sampleDocument, swedishSample } from '../support/sampleDocument.ts'
import { SHARED } from '../support/shared.ts'
import { SIGNERS, keyFile, richDocx, signBy, signByMany, signInTurn } from '../support/signedDocx.ts'
import { BAD, GOOD } from '../support/tamperMatrix.ts'

const tool = (name: string): string => path.join(SHARED ?? '', 'tools/ooxml-verify', name)

/** Why a checker cannot run here; `null`: it can. */
function obstacle(command: string, args: readonly string[], wrongUse: number | null): string | null {
  if (SHARED === undefined) return 'PYKALA_SHARED is not set'
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (error !== undefined) return error.message
  return status === wrongUse || (wrongUse === null && status !== 0) ? stderr.trim() : null
}

const noPoi = obstacle('sh', [tool('verify-ooxml.sh'), '/nowhere.docx'], 2)
const noOffice =
  obstacle('/usr/bin/python3', ['-c', 'import uno'], null) ?? obstacle('soffice', ['--version'], null)
const spoken = (missing: string | null): string => (missing === null ? '' : ` (not run: ${missing})`)

const home = mkdtempSync(path.join(tmpdir(), 'pykala-signatures-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

function keep(name: string, bytes: Uint8Array): string {
  const file = path.join(home, `${name}.docx`)
  writeFileSync(file, bytes)
  return file
}

const DOCUMENTS = {
  'minutes of four pages': () => writeDocx(sampleDocument()),
  'a Swedish extract': () => writeDocx(swedishSample()),
  'minutes of two pages': () => writeDocx(longMinutes(1)),
  'minutes of 200 pages': () => writeDocx(longMinutes(199)),
  'a document with a picture and links of others': () => richDocx(),
}

/** Every document signed by 1–5, and by each kind of key alone; every kind of paper by 1–5. Made once for all checkers. */
const signedFiles = (async (): Promise<readonly string[]> => {
  const files: string[] = []
  for (const [name, make] of Object.entries(DOCUMENTS)) {
    const unsigned = await make()
    const counts = name === 'minutes of four pages' ? [1, 2, 3, 4, 5] : [1, 5]
    for (const count of counts) files.push(keep(`${name} ${count}`, await signByMany(unsigned, count)))
    for (const key of ['vuorikangas', 'rantasuo', 'granstrand'])
      files.push(keep(`${name} ${key}`, await signBy(unsigned, key, 'chair')))
  }
  return [...files, ...(await signedPapers())]
})()

/** Notice, agenda, minutes, extract, letter … as the office exports them, with its logo, their first signer in turn. */
async function signedPapers(): Promise<readonly string[]> {
  const paper = await exportPapers(home)
  const files: string[] = []
  for (const [at, kind] of PAPER_KINDS.entries()) {
    const unsigned = readFileSync(paper(kind))
    for (const count of SIGNERS.keys())
      files.push(keep(`${kind} by ${count + 1}`, await signInTurn(unsigned, count + 1, at + count)))
  }
  return files
}

const checked = z.object({ file: z.string(), ok: z.boolean() })

/** Answers of a checker that prints one JSON object after another. */
const answersOf = (out: string): readonly z.infer<typeof checked>[] =>
  out
    .split(/^(?=\{)/mu)
    .filter((text) => text.trim() !== '')
    .map((text) => checked.parse(JSON.parse(text)))

function check(files: readonly string[], ...options: readonly string[]): ReadonlyMap<string, boolean> {
  const { stdout } = spawnSync('sh', [tool('verify-ooxml.sh'), ...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return new Map(answersOf(stdout).map(({ file, ok }) => [file, ok]))
}

describe.skipIf(noPoi !== null)(`Apache POI and the checker beside it${spoken(noPoi)}`, () => {
  it('call every signature of ours valid, complete and trusted', async () => {
    const files = await signedFiles
    const answers = check(files, '--ca', keyFile('authority.pem'))
    expect([...answers].filter(([, ok]) => !ok)).toStrictEqual([])
    expect(answers.size).toBe(files.length)
  })

  it('call bad and good what we call bad and good', async () => {
    const signed = await signByMany(await richDocx(), 4)
    const rows = [
      ...BAD.map(([name, change], at) => ({ name, file: keep(`bad-${at}`, change(signed)), ok: false })),
      ...GOOD.map(([name, change], at) => ({ name, file: keep(`good-${at}`, change(signed)), ok: true })),
    ]
    const answers = check(rows.map(({ file }) => file))
    expect(rows.map(({ name, file }) => [name, answers.get(file)])).toStrictEqual(
      rows.map(({ name, ok }) => [name, ok]),
    )
  })
})

const office = z.object({
  file: z.string(),
  ok: z.boolean(),
  signatures: z.array(z.object({ valid: z.boolean() })),
})

describe.skipIf(noOffice !== null)(`LibreOffice${spoken(noOffice)}`, () => {
  it('calls every signature of ours valid', async () => {
    const files = await signedFiles
    const { stdout } = spawnSync('/usr/bin/python3', [tool('lo-verify.py'), ...files], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    const answers = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => office.parse(JSON.parse(line)))
    expect(answers.filter(({ ok }) => !ok)).toStrictEqual([])
    expect(answers.map(({ file, signatures }) => [file, signatures.length])).toStrictEqual(
      files.map((file) => [file, Number(/ (\d)\.docx$/u.exec(file)?.[1] ?? 1)]),
    )
  })
})
