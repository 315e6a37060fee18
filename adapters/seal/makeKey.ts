import forge from 'node-forge'
import type { Instant } from '../../core/calendar/day.ts'

/** Whose key file is made, and from when it holds for a year. */
export interface NewKey {
  readonly name: string
  readonly validFrom: Instant
  readonly password: string
}

/** Names have letters that a PrintableString lacks. Forge's types take the tag for a class of tags. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a number either way
const UTF8 = forge.asn1.Type.UTF8 as number as forge.asn1.Class

const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/**
 * A new key file (PKCS#12) with a certificate that nobody vouches for: for trying out signing. A real signer has a key
 * that an authority has certified.
 */
export function makeKeyFile({ name, validFrom, password }: NewKey): Uint8Array {
  const keys = forge.pki.rsa.generateKeyPair({ bits: 2048 })
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = keys.publicKey
  certificate.serialNumber = `00${forge.util.bytesToHex(forge.random.getBytesSync(8))}`
  certificate.validity.notBefore = new Date(validFrom)
  certificate.validity.notAfter = new Date(certificate.validity.notBefore.getTime() + YEAR_MS)
  const subject = [{ name: 'commonName', value: name, valueTagClass: UTF8 }]
  certificate.setSubject(subject)
  certificate.setIssuer(subject)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
  ])
  certificate.sign(keys.privateKey, forge.md.sha256.create())
  const packed = forge.pkcs12.toPkcs12Asn1(keys.privateKey, [certificate], password, { algorithm: 'aes256' })
  return Buffer.from(forge.asn1.toDer(packed).getBytes(), 'binary')
}
