import { strFromU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { signDocx } from '../../../adapters/seal/sign.ts'
import { writeDocx } from '../../../adapters/docx/writeDocx.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import {
  DOCUMENT_RELS,
  SIGNED_AT,
  SIGNERS,
  edited,
  richDocx,
  signBy,
  signByMany,
  signerOf,
  unzipped,
  verdictOf,
  zipped,
} from '../../support/signedDocx.ts'

const ORDER = { role: 'chair', purpose: null, signedAt: SIGNED_AT }

let unsigned = new Uint8Array()
beforeAll(async () => {
  unsigned = new Uint8Array(await writeDocx(sampleDocument()))
})

const signatureXml = (bytes: Uint8Array, n: number): string =>
  strFromU8(unzipped(bytes)[`_xmlsignatures/sig${n}.xml`] ?? new Uint8Array())

describe('signing', () => {
  it.each([1, 2, 3, 4, 5])(
    'by %i people gives that many valid signatures that cover everything',
    async (count) => {
      const verdict = verdictOf(await signByMany(unsigned, count), 'authority.pem')
      expect(verdict.verdict).toBe('valid')
      expect(verdict.signatures.map(({ role }) => role)).toStrictEqual(
        SIGNERS.slice(0, count).map(({ role }) => role),
      )
      expect(verdict.signatures.every(({ trust }) => trust.trust === 'trusted')).toBe(true)
      expect(
        verdict.coveredByNone.filter((part) => !/^\/(?:_xmlsignatures|docProps)\//u.test(part)),
      ).toStrictEqual([])
    },
  )

  it('in any order gives the same verdict', async () => {
    let bytes = unsigned
    for (const { key, role } of SIGNERS.toReversed()) bytes = new Uint8Array(await signBy(bytes, key, role))
    expect(verdictOf(bytes)).toMatchObject({ verdict: 'valid', signatures: { length: 5 } })
  })

  it('leaves every part as it was but the two that name the signature', async () => {
    const before = unzipped(unsigned)
    const after = unzipped(await signByMany(unsigned, 2))
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? new Uint8Array(), after[name] ?? new Uint8Array()) !== 0,
    )
    expect(changed).toStrictEqual(['[Content_Types].xml', '_rels/.rels'])
  })

  it('puts content types first and the relationships of the package second', async () => {
    const names = Object.keys(unzipped(await signByMany(unsigned, 3)))
    expect(names.slice(0, 2)).toStrictEqual(['[Content_Types].xml', '_rels/.rels'])
  })

  it('gives the first two Word’s own ids and numbers those after them', async () => {
    const signed = await signByMany(unsigned, 4)
    for (const [n, id] of [
      [1, 'idPackageObject'],
      [2, 'idPackageObject'],
      [3, 'idPackageObject_3'],
      [4, 'idPackageObject_4'],
    ] as const)
      expect(signatureXml(signed, n)).toContain(`<Object Id="${id}">`)
  })

  it('says the time in UTC without a fraction, the same in both places', async () => {
    const xml = signatureXml(await signByMany(unsigned, 1), 1)
    expect([...xml.matchAll(/2026-11-21T12:07:09Z/gu)]).toHaveLength(2)
  })

  it('carries words as they are: quotes, ampersands, controls dropped', async () => {
    const order = { ...ORDER, role: `a & b <c> "d" 'e'\u0007`, purpose: 'rivi\r\ntoinen' }
    const signed = await signDocx(unsigned, signerOf('granstrand'), order)
    expect(signed).toMatchObject({
      ok: true,
      value: { signature: { role: `a & b <c> "d" 'e'`, purpose: 'rivi\ntoinen' } },
    })
  })

  it('twice by one person for one content gives the same file back', async () => {
    const once = await signBy(unsigned, 'sandnas', 'chair')
    const twice = await signDocx(once, signerOf('sandnas'), { ...ORDER, role: 'inspector' })
    expect(twice).toMatchObject({ ok: true, value: { added: false, signature: { role: 'chair' } } })
    expect(twice.ok && twice.value.bytes).toBe(once)
    const another = await signDocx(once, signerOf('old-rc2'), ORDER)
    expect(another).toMatchObject({ ok: true, value: { added: false } })
  })

  it('again after the content changed is refused: the earlier signatures would be of something else', async () => {
    const changed = edited(await signBy(unsigned, 'sandnas'), 'word/document.xml', (xml) =>
      xml.replace('Rantasali', 'Rantasauna'),
    )
    expect(await signDocx(changed, signerOf('vuorikangas'), ORDER)).toMatchObject({
      failure: { code: 'seal/already-broken' },
    })
  })

  it('covers pictures, links and parts of others', async () => {
    const signed = await signByMany(await richDocx(), 2)
    const { verdict, signatures } = verdictOf(signed)
    expect(verdict).toBe('valid')
    expect(signatures[0]?.covered).toContain('/word/media/vaakuna.png')
    expect(signatureXml(signed, 1)).toContain('SourceId="rIdLink"')
  })

  it('refuses what Word would leave unsigned', async () => {
    const custom = edited(unsigned, DOCUMENT_RELS, (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
      ),
    )
    const parts = { ...unzipped(custom), 'customXml/item1.xml': Buffer.from('<a/>') }
    expect(await signDocx(zipped(parts), signerOf('sandnas'), ORDER)).toStrictEqual({
      ok: false,
      failure: { code: 'seal/unsignable', part: '/customXml/item1.xml', type: 'customXml' },
    })
    const loose = zipped({ ...unzipped(unsigned), 'word/loose.xml': Buffer.from('<a/>') })
    expect(await signDocx(loose, signerOf('sandnas'), ORDER)).toMatchObject({
      failure: { code: 'seal/unsignable', part: '/word/loose.xml' },
    })
  })

  it.each([
    ['a text', Buffer.from('Pöytäkirja')],
    ['an empty file', new Uint8Array()],
    ['a zip that is no document', zipped({ 'a.txt': Buffer.from('a') })],
  ])('refuses %s', async (_, bytes) => {
    expect(await signDocx(bytes, signerOf('sandnas'), ORDER)).toMatchObject({
      failure: { code: 'seal/not-docx' },
    })
  })

  it('keeps no signature that a key did not really give', async () => {
    const broken = { ...signerOf('sandnas'), sign: signerOf('granstrand').sign }
    expect(await signDocx(unsigned, broken, ORDER)).toMatchObject({
      failure: { code: 'seal/no-signature-kept' },
    })
  })
})
