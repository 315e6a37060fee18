import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHARED, SHARED_NOTE } from '../../support/shared.ts'
import { verdictOf } from '../../support/signedDocx.ts'

const read = (name: string): Uint8Array => readFileSync(path.join(SHARED ?? '', 'corpus/signed', name))

describe.skipIf(SHARED === undefined)(`files signed in Word${SHARED_NOTE}`, () => {
  it('with two signatures are valid, and cover all but properties and signatures', () => {
    const verdict = verdictOf(read('multi.docx'))
    expect(verdict.verdict).toBe('valid')
    expect(verdict.signatures.map(({ signedAt, purpose }) => [signedAt, purpose])).toStrictEqual([
      ['2016-02-04T13:07:42Z', 'purpose2'],
      ['2016-02-04T13:07:17Z', 'purpose1'],
    ])
    expect(verdict.signatures[0]).toMatchObject({
      algorithm: 'rsa-sha256',
      key: 'RSA-2048',
      chain: { length: 3 },
    })
    expect(verdict.coveredByNone.every((part) => /^\/(?:docProps|_xmlsignatures)\//u.test(part))).toBe(true)
  })

  it('with RSA-1024 and SHA-1 have right digests but are weak, and it is said', () => {
    const verdict = verdictOf(read('ms-office-2010-signed.docx'))
    expect(verdict.verdict).toBe('weak')
    expect(verdict.signatures[0]?.problems).toStrictEqual([
      { code: 'seal/weak', algorithm: 'SHA-1' },
      { code: 'seal/weak', algorithm: 'RSA-1024' },
    ])
  })

  it('whose text was changed say that it was', () => {
    const verdict = verdictOf(read('bad.docx'))
    expect(verdict.verdict).toBe('invalid')
    expect(verdict.signatures[0]?.problems).toStrictEqual([
      { code: 'seal/part-changed', part: '/word/document.xml' },
    ])
  })

  it('are not trusted by an office that does not list their authority', () => {
    expect(verdictOf(read('multi.docx'), 'authority.pem')).toMatchObject({
      verdict: 'untrusted',
      signatures: [{ trust: { trust: 'untrusted', reason: 'no-path' } }, {}],
    })
  })
})
