import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type SampleOffice, openSampleOffice } from '../support/sampleOffice.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'pykala-documents-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string): string => path.join(folder, name)

let office: SampleOffice | undefined
beforeAll(async () => {
  office = await openSampleOffice(folder, 'fi')
}, 60_000)

function sample(): SampleOffice {
  if (office === undefined) throw new Error('no office')
  return office
}

/** The file as somebody edits it in Word: other words in one paragraph. */
function editByHand(from: string, to: string, before: string, after: string): void {
  const parts = unzipSync(readFileSync(from))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  if (!xml.includes(before)) throw new Error(`${before} is not there`)
  writeFileSync(to, zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(before, after)) }))
}

const recorded = z.object({ version: z.number(), sha256: z.string() })

describe('exporting again', () => {
  it('records each version with its hash once, whoever exports it', async () => {
    const { run, pilot } = sample()
    const exported = async (name: string) =>
      recorded.parse(JSON.parse((await run('export', 'section', pilot, '--to', file(name), '--json')).out))
    const [one, other] = [await exported('one.docx'), await exported('other.docx')]
    expect(other.version).toBe(one.version)
    expect(one.sha256).toMatch(/^[\da-f]{64}$/u)
    const whose = await run('document', 'whose', file('one.docx'))
    expect(whose).toMatchObject({ exit: 0 })
  })

  it('writes over a file that nobody has touched', async () => {
    const { run, meeting } = sample()
    const args = ['export', 'agenda', meeting, '--to', file('again.docx')]
    expect(await run(...args)).toMatchObject({ exit: 0 })
    expect(await run(...args)).toMatchObject({ exit: 0, err: '' })
  })

  it.each(['docx', 'html', 'txt'])(
    'leaves a .%s that was changed by hand, and shows what differs',
    async (ending) => {
      const { run, meeting } = sample()
      const to = file(`changed.${ending}`)
      const args = ['export', 'agenda', meeting, '--to', to]
      await run(...args)
      if (ending === 'docx') editByHand(to, to, 'Tuula Rantasuo ja Mikael Granstrand', 'Tuula Rantasuo')
      else
        writeFileSync(
          to,
          readFileSync(to, 'utf8').replace('Tuula Rantasuo ja Mikael Granstrand', 'Tuula Rantasuo'),
        )
      const before = readFileSync(to)
      const refused = await run(...args)
      expect(refused).toMatchObject({ exit: 1 })
      expect(refused.err).toContain('muutettu käsin')
      expect(refused.err).toMatch(/Mikael Granstrand.* → .*Tuula Rantasuo/u)
      expect(refused.err).toContain('--replace')
      expect(readFileSync(to)).toEqual(before)
      expect(await run(...args, '--replace')).toMatchObject({ exit: 0 })
      expect(readFileSync(to)).not.toEqual(before)
    },
  )

  it.each([
    ['a text of somebody’s own', 'oma.txt', 'Omat muistiinpanot kokouksesta.'],
    ['a broken Word file', 'rikki.docx', 'not a zip'],
  ])('leaves %s', async (_what, name, content) => {
    const { run, meeting } = sample()
    writeFileSync(file(name), content)
    const refused = await run('export', 'agenda', meeting, '--to', file(name))
    expect(refused).toMatchObject({ exit: 1, err: expect.stringContaining('jokin muu') })
    expect(readFileSync(file(name), 'utf8')).toBe(content)
  })
})

describe('correcting', () => {
  it('is refused before anybody has signed', async () => {
    const { run, pilot } = sample()
    const [old, corrected] = [file('unsigned.docx'), file('unsigned-corrected.docx')]
    await run('export', 'extract', pilot, '--recipient', 'Kirjaamo', '--to', old)
    editByHand(old, corrected, 'Otteen oikeaksi todistaa', 'Otteen todistaa oikeaksi')
    const answer = await run(
      'document',
      'correct',
      old,
      '--with',
      corrected,
      '--kind',
      'typo',
      '--reason',
      'kirjoitusvirhe',
    )
    expect(answer).toMatchObject({ exit: 1, err: expect.stringContaining('ei ole allekirjoitettu') })
  })

  it('makes a version that names the signed one, which stays, and says who is served again', async () => {
    const { run, pilot } = sample()
    const [old, corrected] = [file('signed.docx'), file('corrected.docx')]
    await run('export', 'section', pilot, '--to', old)
    const accepted = ['--how', 'sähköpostilla', '--evidence', 'SUVDno-2026-1, liite 4']
    expect(await run('document', 'accept', old, '--signer', 'Tuula Rantasuo', ...accepted)).toMatchObject({
      exit: 0,
    })
    editByHand(old, corrected, 'Hakemusluonnos 2.11.2026', 'Hakemusluonnos 3.11.2026')
    const before = readFileSync(old)
    const answer = await run(
      'document',
      'correct',
      old,
      '--with',
      corrected,
      '--kind',
      'typo',
      '--reason',
      'päiväys',
    )
    expect(answer).toMatchObject({ exit: 0, err: '' })
    expect(answer.out).toMatch(/Uusi versio \d+, korjaa version \d+/u)
    expect(answer.out).toContain('hallintolaki 51–52 §')
    expect(answer.out).toContain('Järviranta Valmennus Oy')
    expect(readFileSync(old)).toEqual(before)
    const whose = await run('document', 'whose', corrected)
    expect(whose).toMatchObject({ exit: 0 })
    expect(await run('document', 'whose', old)).toMatchObject({ exit: 0 })
    const again = await run('document', 'correct', old, '--with', old, '--kind', 'typo', '--reason', 'x')
    expect(again).toMatchObject({ exit: 1, err: expect.stringContaining('sanoo saman') })
  })
})
