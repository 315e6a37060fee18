import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const PYKALA = path.join(import.meta.dirname, '..', '..', 'bin', 'pykala.js')
const AT = '2026-11-20T12:00:00Z'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pykala-journey-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the demo as a user would, in a place of its own; answers what it printed as JSON. */
async function demo(
  out: string,
  env: Readonly<Record<string, string>>,
  cwd: string,
  more: readonly string[] = [],
) {
  const args = [PYKALA, 'demo', '--json', '--at', AT, '--out', out, ...more]
  const { stdout } = await run(process.execPath, args, { cwd, env: { ...process.env, ...env } })
  const files: unknown = JSON.parse(stdout)
  return files
}

async function hashes(out: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(out)).toSorted()
  const entries = names.map(async (name) => [
    name,
    createHash('sha256')
      .update(await readFile(path.join(out, name)))
      .digest('hex'),
  ])
  return Object.fromEntries(await Promise.all(entries))
}

describe('the demo', () => {
  it('writes notice, agenda, minutes, and an extract and a letter for each party', async () => {
    const out = path.join(folder, 'plain')
    const files = await demo(out, {}, folder)
    expect(Object.keys(await hashes(out))).toEqual([
      'esityslista.docx',
      'esityslista.html',
      'kokouskutsu.docx',
      'ote-1.docx',
      'ote-1.html',
      'ote-2.docx',
      'ote-2.html',
      'poytakirja-allekirjoitettu.docx',
      'poytakirja.docx',
      'poytakirja.html',
      'poytakirja.txt',
      'tiedoksianto-1.docx',
      'tiedoksianto-2.docx',
    ])
    expect(files).toContainEqual(
      expect.objectContaining({ file: path.join(out, 'poytakirja.docx'), what: 'tarkastettu pöytäkirja' }),
    )
  })

  it('gives the same bytes in another time zone, locale and folder', async () => {
    const [here, there] = [path.join(folder, 'here'), path.join(folder, 'there')]
    await demo(here, { TZ: 'Europe/Helsinki', LANG: 'fi_FI.UTF-8', LC_ALL: 'fi_FI.UTF-8' }, folder)
    await demo(there, { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' }, os.tmpdir())
    // Keys are made anew for each run, so the signed file differs.
    const { 'poytakirja-allekirjoitettu.docx': hereSigned, ...hereFiles } = await hashes(here)
    const { 'poytakirja-allekirjoitettu.docx': thereSigned, ...thereFiles } = await hashes(there)
    expect(thereFiles).toEqual(hereFiles)
    expect([hereSigned, thereSigned]).toEqual([expect.any(String), expect.any(String)])
  })

  it('has its minutes signed by four', async () => {
    const file = path.join(folder, 'plain', 'poytakirja-allekirjoitettu.docx')
    const words = ['document', 'verify', file, '--home', folder, '--lang', 'fi']
    const { stdout } = await run(process.execPath, [PYKALA, ...words])
    expect(stdout).toContain('Allekirjoitukset ovat voimassa ja kattavat koko asiakirjan.')
    expect(stdout.match(/: voimassa$/gmu)).toHaveLength(4)
  })

  it('tells the facts of the meeting in the minutes: §, case numbers, disqualification, routes', async () => {
    const minutes = await readFile(path.join(folder, 'plain', 'poytakirja.txt'), 'utf8')
    for (const fact of [
      'SUVDno-2026-1',
      'SUVDno-2026-2',
      '§\u00A05',
      'esteellinen §\u00A03',
      'Kaupunginhallitus totesi esteellisyyden.',
      'Päätökseen saa vaatia oikaisua.',
      'Ohje oikaisuvaatimuksen tekemiseen',
      'Ilmoitus muutoksenhakukiellosta',
    ])
      expect(minutes).toContain(fact)
    expect(minutes).not.toMatch(/undefined|null|NaN|\{\{|[\uE000-\uF8FF]/u)
  })

  it('tells the same story in Swedish', async () => {
    const out = path.join(folder, 'sv')
    await demo(out, {}, folder, ['--lang', 'sv'])
    const minutes = await readFile(path.join(out, 'protokoll.txt'), 'utf8')
    expect(minutes).toContain('Stadsstyrelsen')
    expect(minutes).toContain('Omprövning av beslutet får begäras.')
    expect(minutes).not.toMatch(/kaupung|Päätös|esittelijä/u)
  })

  it('refuses a time it cannot read, with what to give instead, and writes nothing', async () => {
    const out = path.join(folder, 'none')
    const failed = run(process.execPath, [PYKALA, 'demo', '--at', '30.2.2026', '--out', out])
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('2026-11-20T12:00:00Z'),
    })
    await expect(readdir(out)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
