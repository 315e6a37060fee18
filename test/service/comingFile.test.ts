import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { type Host, openHost } from '../../cli/host.ts'
import { asInstant } from '../../core/calendar/day.ts'
import { asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { temporaryFolder } from '../support/folders.ts'
import { askOf, freezeMinutes, secretary } from '../support/minutesToSign.ts'
import { edited, signBy, unzipped, zipped } from '../support/signedDocx.ts'

let host: Host
let service: Service
let documentId = ''
let meetingId = ''

beforeEach(async () => {
  host = openHost({
    home: temporaryFolder(),
    clock: createFixedClock(asInstant('2026-11-22T09:00:00.000Z')),
  })
  service = await host.service()
  ;({ documentId, meetingId } = await freezeMinutes(service))
})
afterEach(() => host.close())

const ask: ReturnType<typeof askOf> = (method, input) => askOf(service)(method, input)

const keptBytes = async () => (await ask('document.kept', { documentId, version: 1 })).bytes
const whose = (file: Uint8Array) => ask('document.whose', { file })
const take = (file: Uint8Array) => ask('document.keepSigned', { name: 'x.docx', file })
const signed = async () => signBy(await keptBytes(), 'sandnas', 'chair')

describe('a file that comes back', () => {
  it('is known by its signatures though its text is damaged', async () => {
    const parts = unzipped(await signed())
    const damaged = await whose(zipped({ ...parts, 'word/document.xml': new Uint8Array([60, 61]) }))
    expect(damaged).toMatchObject({
      provenance: { answer: 'changed', record: { documentId, version: 1 } },
      verdict: { verdict: 'invalid' },
    })
  })

  it('tells which words were changed', async () => {
    const changed = edited(await signed(), 'word/document.xml', (text) =>
      text.replace('38 880,00', '58 880,00').replace('38\u00a0880,00', '58\u00a0880,00'),
    )
    const { provenance } = await whose(changed)
    expect(provenance.answer).toBe('changed')
    const words = provenance.answer === 'changed' ? provenance.changes.flatMap((one) => one.words) : []
    expect(words.some(({ kind, text }) => kind === 'added' && text.includes('58'))).toBe(true)
  })

  it('takes the file’s place when it was signed elsewhere, and only when it is whole and has more signatures', async () => {
    const elsewhere = await signed()
    expect(await take(elsewhere)).toMatchObject({ kept: true, record: { documentId } })
    expect(await take(elsewhere)).toMatchObject({ kept: false })
    const { signers } = await ask('document.signing', { documentId })
    expect(signers[0]).toMatchObject({ state: 'signed', signer: { name: 'Johan Sandnäs' } })
    const changed = edited(elsewhere, 'word/document.xml', (text) => text.replace('pöytä', 'poyta'))
    expect(
      await service.call(secretary, 'document.keepSigned', { name: 'x.docx', file: changed }),
    ).toMatchObject({ ok: false, failure: { code: 'seal/not-whole' } })
  })

  it.each([
    ['html', (text: string) => text.replaceAll('\n', '\r\n')],
    ['txt', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n`],
  ] as const)('as %s is known by its words, whatever its line ends', async (format, carry) => {
    const { bytes } = await ask('document.minutes', {
      meetingId: asId(meetingId),
      format,
      inspected: true,
    })
    expect(await whose(bytes)).toMatchObject({ format, sameBytes: true, provenance: { answer: 'same' } })
    const text = new TextDecoder().decode(bytes)
    const carried = await whose(new TextEncoder().encode(carry(text)))
    expect(carried).toMatchObject({ format, sameBytes: false, provenance: { answer: 'same' } })
    const changed = await whose(new TextEncoder().encode(text.replaceAll('Johan', 'Juhani')))
    expect(changed).toMatchObject({ provenance: { answer: 'changed', record: { version: 1 } } })
  })

  it.each([
    ['a PDF', '%PDF-1.7 …', 'seal/pdf'],
    ['a zip that is no Word file', 'PK\u0003\u0004 x', 'seal/not-docx'],
    ['an empty file', '', 'seal/unknown-kind'],
  ])('that is %s is told from the others', async (_, text, code) => {
    const answer = await service.call(secretary, 'document.whose', { file: new TextEncoder().encode(text) })
    expect(answer).toMatchObject({ ok: false, failure: { code } })
  })

  it('that is an old or locked Word file, or far too large, is refused with what to do', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await service.call(secretary, 'document.whose', { file: old })).toMatchObject({
      failure: { code: 'seal/old-word' },
    })
    const large = new Uint8Array(41 * 1024 * 1024)
    expect(await service.call(secretary, 'document.whose', { file: large })).toMatchObject({
      failure: { code: 'seal/too-large', megabytes: 40 },
    })
  })

  it('from somewhere else is nobody’s', async () => {
    const text = 'Valtuustoaloite kevyen liikenteen väylästä Satamanrantaan.\nAllekirjoittaneet esittävät.'
    const answer = await whose(new TextEncoder().encode(text))
    expect(answer.provenance.answer).toBe('foreign')
  })
})
