import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { writeDocx } from '../../adapters/docx/writeDocx.ts'
import { type CliAnswer, runCli } from '../support/runCli.ts'
import { sampleDocument } from '../support/sampleDocument.ts'
import { edited, keyFile } from '../support/signedDocx.ts'

let home = ''
let unsigned = ''
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'pykala-document-'))
  unsigned = inHome('minutes.docx')
  await writeFile(unsigned, await writeDocx(sampleDocument()))
})
afterAll(() => rm(home, { recursive: true }))

const inHome = (name: string): string => path.join(home, name)

const cli = (...words: readonly string[]): Promise<CliAnswer> => runCli(...words, '--home', home)

const sign = (file: string, key: string, ...more: readonly string[]): Promise<CliAnswer> =>
  cli(
    'document',
    'sign',
    file,
    '--key',
    keyFile(`${key}.p12`),
    '--password-file',
    keyFile('password.txt'),
    ...more,
  )

/** A copy of the unsigned minutes, signed by these people. */
async function signedCopy(name: string, ...keys: readonly string[]): Promise<string> {
  const file = inHome(name)
  await copyFile(unsigned, file)
  for (const key of keys) expect(await sign(file, key)).toMatchObject({ exit: 0, err: '' })
  return file
}

const change = async (from: string, name: string): Promise<string> => {
  const file = inHome(name)
  const bytes = edited(await readFile(from), 'word/document.xml', (xml) =>
    xml.replace('Rantasali', 'Rantasauna'),
  )
  await writeFile(file, bytes)
  return file
}

const json = <T>(answer: CliAnswer, shape: z.ZodType<T>): T => shape.parse(JSON.parse(answer.out))

describe('document sign', () => {
  it('signs the file in place and says who', async () => {
    const file = inHome('chair.docx')
    await copyFile(unsigned, file)
    const answer = await sign(file, 'sandnas', '--role', 'chair', '--purpose', 'Pöytäkirja 14/2026')
    expect(answer).toMatchObject({ exit: 0, err: '' })
    expect(answer.out).toContain('Sandnäs Johan 900001, puheenjohtaja')
    expect((await cli('document', 'verify', file)).exit).toBe(0)
  })

  it('writes another file when asked, and leaves the first as it was', async () => {
    const out = inHome('out.docx')
    expect(await sign(unsigned, 'vuorikangas', '--out', out)).toMatchObject({ exit: 0 })
    expect((await cli('document', 'verify', unsigned)).exit).toBe(1)
    expect((await cli('document', 'verify', out)).exit).toBe(0)
  })

  it('signs once: the second time the file stays byte for byte', async () => {
    const file = await signedCopy('once.docx', 'rantasuo')
    const before = await readFile(file)
    const again = await sign(file, 'rantasuo')
    expect(again.exit).toBe(0)
    expect(again.out).toContain('on jo allekirjoittanut')
    expect(await readFile(file)).toStrictEqual(before)
  })

  it.each([
    [
      'the password of another',
      ['--key', keyFile('sandnas.p12'), '--password-file', keyFile('make.sh')],
      'Salasana ei avaa varmennetta',
    ],
    [
      'an expired certificate',
      ['--key', keyFile('expired.p12'), '--password-file', keyFile('password.txt')],
      'voimassaolo päättyi 31.12.2022',
    ],
    [
      'a key that is not for signing',
      ['--key', keyFile('not-for-signing.p12'), '--password-file', keyFile('password.txt')],
      'ei ole annettu allekirjoittamiseen',
    ],
    ['no key', ['--password-file', keyFile('password.txt')], '--key'],
    ['no password', ['--key', keyFile('sandnas.p12')], '--password-file'],
    [
      'a key that is not there',
      ['--key', '/nowhere.p12', '--password-file', keyFile('password.txt')],
      '/nowhere.p12',
    ],
  ])('refuses %s and touches nothing', async (_, words, says) => {
    const before = await readFile(unsigned)
    const answer = await cli('document', 'sign', unsigned, ...words)
    expect(answer.exit).toBe(1)
    expect(answer.err).toContain(says)
    expect(await readFile(unsigned)).toStrictEqual(before)
  })

  it('keeps neither key nor password in the log', async () => {
    await signedCopy('logged.docx', 'granstrand')
    const database = await readFile(inHome('pykala.db'))
    const log = await readFile(inHome('pykala.db-wal')).catch(() => Buffer.alloc(0))
    for (const secret of ['Lumme-äöå-47', 'PRIVATE'])
      expect([database.includes(secret), log.includes(secret)]).toStrictEqual([false, false])
    expect(Buffer.concat([database, log]).includes('document.signed')).toBe(true)
  })
})

const verdictShape = z.object({
  ok: z.boolean(),
  files: z.array(
    z.object({
      ok: z.boolean(),
      verdict: z.string(),
      signatures: z.array(
        z.object({ role: z.string().nullable(), problems: z.array(z.object({ text: z.string() })) }),
      ),
    }),
  ),
})

describe('document verify', () => {
  it('exits 0 only when every file is signed, valid and covered', async () => {
    const good = await signedCopy('good.docx', 'sandnas', 'vuorikangas', 'rantasuo')
    expect((await cli('document', 'verify', good)).exit).toBe(0)
    expect((await cli('document', 'verify', good, unsigned)).exit).toBe(1)
  })

  it('says in JSON and in words what was changed', async () => {
    const bad = await change(await signedCopy('tobad.docx', 'sandnas'), 'bad.docx')
    const answer = await cli('document', 'verify', bad, '--json')
    expect(answer.exit).toBe(1)
    const { files, ok } = json(answer, verdictShape)
    expect(ok).toBe(false)
    expect(files[0]?.signatures[0]?.problems[0]?.text).toContain('Asiakirjan tekstiä on muutettu')
    const swedish = await cli('document', 'verify', bad, '--lang', 'sv')
    expect(swedish.out).toContain('Dokumentets text har ändrats efter undertecknandet')
  })

  it('holds trust against the list of authorities when there is one', async () => {
    const file = await signedCopy('trusted.docx', 'myllyoja')
    expect(await cli('document', 'verify', file, '--ca', keyFile('authority.pem'))).toMatchObject({ exit: 0 })
    const stranger = await cli('document', 'verify', file, '--ca', keyFile('stranger.pem'))
    expect(stranger.exit).toBe(1)
    expect(stranger.out).toContain('ei ole luotettujen luettelolla')
    const none = await cli('document', 'verify', file, '--ca', unsigned)
    expect(none).toMatchObject({ exit: 1, err: expect.stringContaining('ei ole varmenteita') })
  })

  it('tells of a file that is no document, and checks the others', async () => {
    const good = await signedCopy('other.docx', 'sandnas')
    const answer = await cli('document', 'verify', keyFile('make.sh'), good, '/nowhere.docx')
    expect(answer.exit).toBe(1)
    expect(answer.err).toContain('ei ole Word-asiakirja')
    expect(answer.err).toContain('/nowhere.docx')
    expect(answer.out).toContain('other.docx: Allekirjoitukset ovat voimassa')
  })
})

describe('document whose', () => {
  it('knows a file that was signed here, changed or not, and no other', async () => {
    const file = await signedCopy('known.docx', 'sandnas')
    expect(await cli('document', 'whose', file)).toMatchObject({
      exit: 0,
      out: expect.stringContaining('Sama kuin versio 1'),
    })
    const changed = await cli('document', 'whose', await change(file, 'changed.docx'))
    expect(changed.exit).toBe(1)
    expect(changed.out).toContain('Meidän asiakirjamme, mutta muutettu')
    expect(changed.out).toContain('[-Rantasali-]{+Rantasauna+}')
    const other = inHome('foreign.docx')
    await writeFile(
      other,
      await writeDocx({ ...sampleDocument(), parts: [{ kind: 'title', text: 'Aivan muu asia' }] }),
    )
    expect(await cli('document', 'whose', other)).toMatchObject({
      exit: 1,
      out: expect.stringContaining('Ei tämän toimiston asiakirja'),
    })
  })

  it('tells that a signature it had here is gone', async () => {
    await signedCopy('two.docx', 'sandnas', 'vuorikangas')
    const answer = await cli('document', 'whose', unsigned)
    expect(answer.out).toMatch(/puuttuu allekirjoituksia, jotka siinä täällä oli: \d/u)
  })
})

const verify = async (file: string) => cli('document', 'verify', file, '--json')

describe('the office’s own list of authorities', () => {
  it('is what verifying goes by when no other is given', async () => {
    const file = await signedCopy('trusted.docx', 'sandnas')
    expect(await cli('authority', 'list')).toMatchObject({ exit: 0, out: expect.stringContaining('tyhjä') })
    expect(await cli('authority', 'add', keyFile('authority.pem'))).toMatchObject({
      exit: 0,
      out: expect.stringContaining('Suvannon juurivarmentaja'),
    })
    expect(await verify(file)).toMatchObject({ exit: 0, out: expect.stringContaining('"trusted"') })
    const [listed] = z
      .array(z.object({ fingerprint: z.string() }))
      .parse(JSON.parse((await cli('authority', 'list', '--json')).out))
    await cli('authority', 'add', keyFile('stranger.pem'))
    await cli('authority', 'remove', listed?.fingerprint ?? '')
    expect(await verify(file)).toMatchObject({ exit: 1, out: expect.stringContaining('"untrusted"') })
  })

  it('takes authorities only', async () => {
    expect(await cli('authority', 'add', keyFile('renamed.pem'))).toMatchObject({
      exit: 1,
      err: expect.stringContaining('ei ole varmentajan varmenne'),
    })
  })
})
