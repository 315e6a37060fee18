import { describe, expect, it } from 'vitest'
import { type Certificate, readCertificate, readCertificates } from '../../../adapters/seal/certificate.ts'
import { trustOf } from '../../../adapters/seal/trust.ts'
import { type Instant, asInstant } from '../../../core/calendar/day.ts'
import { readKey, signerOf } from '../../support/signedDocx.ts'

const NOW = asInstant('2026-11-21T12:00:00.000Z')
const signer = signerOf('sandnas')
const own = readCertificate(signer.certificate)
const along = signer.chain.map(readCertificate)
const [root] = readCertificates(readKey('authority.pem'))
const strangers = readCertificates(readKey('stranger.pem'))
if (root === undefined) throw new Error('no authority')

const judge = (authorities: readonly Certificate[] | null, companions = along, at: Instant | null = NOW) =>
  trustOf(own, companions, authorities, at)

const untrusted = (reason: string) => ({ trust: 'untrusted', reason })

describe('trust in a certificate', () => {
  it('is not checked without a list, and that is no failure', () => {
    expect(judge(null)).toStrictEqual({ trust: 'notChecked' })
  })

  it('comes over the authority between to the one on the list', () => {
    expect(judge([...strangers, root])).toStrictEqual({
      trust: 'trusted',
      authority: 'CN=Suvannon juurivarmentaja, O=Suvannon varmennepalvelut, C=FI',
    })
  })

  it('comes when the authority between is itself on the list', () => {
    expect(judge(along.slice(0, 1), [])).toMatchObject({ trust: 'trusted' })
  })

  it.each([
    ['nobody on the list vouches', judge(strangers), 'no-path'],
    ['the list is empty', judge([]), 'no-path'],
    ['the authority between did not come along', judge([root], []), 'no-path'],
    [
      'it was signed before the certificate was valid',
      judge([root], along, asInstant('2025-01-01T00:00:00.000Z')),
      'not-valid-then',
    ],
    [
      'the authority between is none',
      judge(
        [root],
        along.map((one) => ({ ...one, authority: null })),
      ),
      'not-authority',
    ],
    [
      'an authority has more below it than it may',
      trustOf(own, along.slice(0, 1), [{ ...root, authority: { pathLength: 0 } }], NOW),
      'not-authority',
    ],
    [
      'an authority’s key is not for certificates',
      judge(
        [root],
        along.map((one) => ({ ...one, keyUsage: [0] })),
      ),
      'not-authority',
    ],
    [
      'a certificate has a condition that is not known',
      judge(
        [root],
        along.map((one) => ({ ...one, unknownConstraints: ['2.5.29.30'] })),
      ),
      'unknown-constraint',
    ],
  ])('is missing when %s', (_, trust, reason) => {
    expect(trust).toStrictEqual(untrusted(reason))
  })
})

describe('a certificate', () => {
  it('is read with its names in the order of RFC 4514', () => {
    expect(own).toMatchObject({
      subject: 'CN=Sandnäs Johan 900001, serialNumber=900001, O=Suvantolan kaupunki, C=FI',
      issuer: 'CN=Suvannon henkilövarmentaja, O=Suvannon varmennepalvelut, C=FI',
      commonName: 'Sandnäs Johan 900001',
      person: 'serial:FI:900001',
      keyUsage: [1],
      authority: null,
    })
  })

  it('has marks in names escaped', () => {
    expect(readCertificate(signerOf('granstrand').certificate).subject).toBe(
      String.raw`CN=Mikael Granstrand\, \"Micke\" & Co, O=Suvantolan kaupunki, C=FI`,
    )
  })

  it('of an authority says how many may stand below it', () => {
    expect(along.map(({ authority }) => authority)).toStrictEqual([{ pathLength: 0 }, { pathLength: null }])
  })
})
