import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readText } from '../../../adapters/intake/readText.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'pykala-text-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function readBytes(bytes: Uint8Array) {
  const file = path.join(folder, 'page.txt')
  writeFileSync(file, bytes)
  return readText(file)
}

describe('a file of published minutes', () => {
  it.each([
    ['UTF-8', Buffer.from('Pykälä § 5'), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFPykälä § 5'), 'utf-8'],
    ['UTF-16', Buffer.from('\uFEFFPykälä § 5', 'utf16le'), 'utf-16'],
    ['UTF-16, big-endian', Buffer.from('\uFEFFPykälä § 5', 'utf16le').swap16(), 'utf-16'],
    ['ISO-8859-1', Buffer.from('Pykälä § 5', 'latin1'), 'iso-8859-1'],
  ])('is read in %s', async (_, bytes, encoding) => {
    expect(await readBytes(bytes)).toEqual({ ok: true, value: { text: 'Pykälä § 5', encoding } })
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a Word document', Buffer.from('PK\u0003\u0004')],
    ['bytes', Buffer.from([0, 1, 2])],
  ])('is refused when it is no text: %s', async (_, bytes) => {
    expect(await readBytes(bytes)).toMatchObject({ ok: false, failure: { code: 'intake/binary-file' } })
  })

  it('is refused when it is not there', async () => {
    const missing = path.join(folder, 'missing.txt')
    expect(await readText(missing)).toEqual({
      ok: false,
      failure: { code: 'file/unreadable', path: missing, reason: 'ENOENT' },
    })
  })
})
