import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isChrome } from '../../core/intake/labels.ts'
import { readLines } from '../../core/intake/lines.ts'
import { casemFile } from '../support/casem.ts'
import { runCli } from '../support/runCli.ts'
import { SHARED, SHARED_NOTE, sharedFiles } from '../support/shared.ts'

const home = mkdtempSync(path.join(os.tmpdir(), 'pykala-again-'))
afterAll(() => {
  rmSync(home, { recursive: true })
})

/** Words in print order; bullets are drawn by each format in its own way. */
const wordsOf = (text: string): readonly string[] =>
  readLines(text)
    .filter((line) => !isChrome(line))
    .flatMap((line) => line.text.replace(/^\s*[•◦-](?=\s)/u, '').split(/\s+/u))
    .filter((word) => word !== '')

/** Words of `some` that do not come in their order in `others`. */
function outOfOrder(some: readonly string[], others: readonly string[]): readonly string[] {
  let at = 0
  return some.filter((word) => {
    const found = others.indexOf(word, at)
    if (found !== -1) at = found + 1
    return found === -1
  })
}

/** Saves the file's item, and writes it as text in its municipality's layout. */
async function exportAgain(file: string, ...options: readonly string[]): Promise<string> {
  const saved = await runCli('import', file, '--json', '--home', home, ...options)
  const itemId = /"itemId": "([^"]+)"/u.exec(saved.out)?.[1] ?? ''
  const to = path.join(home, `${path.basename(file)}.again.txt`)
  const exported = await runCli('export', 'item', itemId, '--to', to, '--home', home)
  expect(exported).toMatchObject({ exit: 0, err: '' })
  return readFileSync(to, 'utf8')
}

/** The organisation and the kind of document, which the exported page says above the item. */
const MOST_WORDS_ADDED = 8

/** What is lost or out of order in the exported page, and how many words it adds. */
async function compare(file: string, ...options: readonly string[]) {
  const source = wordsOf(readFileSync(file, 'utf8'))
  const again = wordsOf(await exportAgain(file, ...options))
  return { lost: outOfOrder(source, again), added: again.length - source.length }
}

describe('an imported item exported in the layout it was printed in', () => {
  it('keeps every heading, name, number, clause and note, in order', async () => {
    const { lost, added } = await compare(casemFile('minutes'), '--organisation', 'mikkeli')
    expect(lost).toEqual([])
    expect(added).toBeLessThanOrEqual(MOST_WORDS_ADDED)
  })
})

describe.skipIf(SHARED === undefined)(`published minutes exported again${SHARED_NOTE}`, () => {
  const files = sharedFiles('seeds').filter((file) => /[/\\]00[04]_/u.test(file))

  it.each(files.map((file) => [path.basename(file), file]))(
    'keep every word in order: %s',
    async (_, file) => {
      const { lost, added } = await compare(file)
      expect(lost).toEqual([])
      expect(added).toBeLessThanOrEqual(MOST_WORDS_ADDED)
    },
  )
})
