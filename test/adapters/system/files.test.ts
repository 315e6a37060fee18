import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { writeFileSafely } from '../../../adapters/system/files.ts'

const folder = (): string => mkdtempSync(path.join(tmpdir(), 'pykala-files-'))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const script = fileURLToPath(import.meta.resolve('../../support/writeOneFile.ts'))

const NOBODY = 65_534
const asOrdinaryUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

describe('writing a file', () => {
  it('writes all of it and leaves no other file behind', async () => {
    const home = folder()
    expect(await writeFileSafely(path.join(home, 'ote.docx'), bytes('sisältö'))).toStrictEqual({
      ok: true,
      value: null,
    })
    expect(readFileSync(path.join(home, 'ote.docx'), 'utf8')).toBe('sisältö')
    expect(readdirSync(home)).toStrictEqual(['ote.docx'])
  })

  it('takes the place of an older file', async () => {
    const target = path.join(folder(), 'ote.docx')
    writeFileSync(target, 'vanha ja pidempi')
    await writeFileSafely(target, bytes('uusi'))
    expect(readFileSync(target, 'utf8')).toBe('uusi')
  })

  it('makes the folders that are missing', async () => {
    const target = path.join(folder(), '2026', 'Kh 14', 'pöytäkirja.docx')
    expect((await writeFileSafely(target, bytes('x'))).ok).toBe(true)
    expect(readFileSync(target, 'utf8')).toBe('x')
  })

  it('says where and why it could not write when a folder stands in the way', async () => {
    const target = path.join(folder(), 'kansio')
    mkdirSync(target)
    expect(await writeFileSafely(target, bytes('x'))).toStrictEqual({
      ok: false,
      failure: { code: 'file/unwritable', path: target, reason: 'EISDIR' },
    })
    expect(readdirSync(path.dirname(target))).toStrictEqual(['kansio'])
  })

  it('says where and why when the path goes through a file', async () => {
    const home = folder()
    writeFileSync(path.join(home, 'tiedosto'), '')
    const target = path.join(home, 'tiedosto', 'ote.docx')
    const result = await writeFileSafely(target, bytes('x'))
    expect(result).toMatchObject({ ok: false, failure: { code: 'file/unwritable', path: target } })
  })

  it('says where and why in a folder without the right to write', () => {
    const home = folder()
    chmodSync(home, 0o555)
    const target = path.join(home, 'ote.docx')
    const printed = execFileSync(process.execPath, [script, target, '1'], {
      ...asOrdinaryUser,
      encoding: 'utf8',
    })
    expect(JSON.parse(printed)).toStrictEqual({
      ok: false,
      failure: { code: 'file/unwritable', path: target, reason: 'EACCES' },
    })
  })

  it('keeps the older file whole when the disk refuses the rest of the new one', () => {
    const home = folder()
    const target = path.join(home, 'ote.docx')
    writeFileSync(target, 'vanha')
    // A limit on file size stands for a disk without room: the system takes the first blocks and refuses the others.
    const printed = execFileSync(
      'bash',
      ['-c', 'trap "" XFSZ; ulimit -f 64; exec "$0" "$@"', process.execPath, script, target, '1000000'],
      { encoding: 'utf8' },
    )
    expect(JSON.parse(printed)).toStrictEqual({
      ok: false,
      failure: { code: 'file/unwritable', path: target, reason: 'EFBIG' },
    })
    expect(readFileSync(target, 'utf8')).toBe('vanha')
    expect(readdirSync(home)).toStrictEqual(['ote.docx'])
  })
})
