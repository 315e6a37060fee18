import { type KeyObject, X509Certificate, createHash } from 'node:crypto'
import { type Instant, asInstant } from '../../core/calendar/day.ts'
import type { SignerCertificate } from '../../core/document/verdict.ts'
import { type Asn1, TAG, childAt, childrenOf, oidOf, octetsOf, readAsn1, unsignedOf } from './der.ts'
import { type NameAttribute, nameAttributes, nameText } from './distinguishedName.ts'
import { remembered } from './remembered.ts'

/** An X.509 certificate with what signing and verifying ask of it. Source: RFC 5280. */
export interface Certificate {
  readonly der: Uint8Array
  readonly x509: X509Certificate
  readonly subject: string
  readonly issuer: string
  /** Decimal. */
  readonly serial: string
  readonly commonName: string
  /** What tells two people of one name apart: subject's serial number, else the key's hash. */
  readonly person: string
  readonly validFrom: Instant
  readonly validTo: Instant
  /** Bits 0 … of keyUsage (RFC 5280, 4.2.1.3); `null`: any use. */
  readonly keyUsage: readonly number[] | null
  /** `null`: not an authority. `pathLength` `null`: no limit on the authorities below it. */
  readonly authority: { readonly pathLength: number | null } | null
  /** Critical extensions that this program does not understand. */
  readonly unknownConstraints: readonly string[]
}

/** keyUsage bits of RFC 5280, 4.2.1.3. */
export const KEY_USAGE = { digitalSignature: 0, nonRepudiation: 1, keyCertSign: 5 }

/** May sign documents: no keyUsage, or one of the bits that RFC 5280 has for that. */
export const canSign = ({ keyUsage }: Certificate): boolean =>
  keyUsage === null ||
  keyUsage.includes(KEY_USAGE.digitalSignature) ||
  keyUsage.includes(KEY_USAGE.nonRepudiation)

export const isValidAt = ({ validFrom, validTo }: Certificate, at: Instant): boolean =>
  Date.parse(validFrom) <= Date.parse(at) && Date.parse(at) <= Date.parse(validTo)

/** Throws when the bytes are not a certificate. The same people sign most papers: theirs are read once. */
export function readCertificate(der: Uint8Array): Certificate {
  const bytes = Buffer.from(der).toString('latin1')
  const certificate = known.get(bytes) ?? parseCertificate(der)
  known.delete(bytes)
  known.set(bytes, certificate)
  const [oldest] = known.keys()
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest)
  return certificate
}

/** The certificates read last, by their bytes. */
const known = new Map<string, Certificate>()
const MOST_KNOWN = 100

function parseCertificate(der: Uint8Array): Certificate {
  const x509 = new X509Certificate(der)
  const fields = tbsFields(childAt(readAsn1(x509.raw), 0, TAG.sequence))
  const subject = nameAttributes(fields.subject)
  const extensions = new Map(fields.extensions.map((extension) => [extension.oid, extension]))
  return {
    der: new Uint8Array(x509.raw),
    x509,
    subject: nameText(subject),
    issuer: nameText(nameAttributes(fields.issuer)),
    serial: unsignedOf(fields.serial).toString(),
    commonName: attribute(subject, 'CN') ?? nameText(subject),
    person: personOf(subject, fields.publicKey),
    validFrom: instantOf(x509.validFromDate),
    validTo: instantOf(x509.validToDate),
    keyUsage: keyUsageOf(extensions.get('2.5.29.15')),
    authority: authorityOf(extensions.get('2.5.29.19')),
    unknownConstraints: fields.extensions
      .filter(({ oid, critical }) => critical && !UNDERSTOOD.has(oid))
      .map(({ oid }) => oid),
  }
}

/** Read once for each certificate. Throws when its key is of a kind that is not known here. */
export const publicKeyOf = remembered(({ x509 }: Certificate): KeyObject => x509.publicKey)

/** What a verdict tells of the certificate. */
export const signerOf = (certificate: Certificate): SignerCertificate => ({
  name: certificate.commonName,
  subject: certificate.subject,
  issuer: certificate.issuer,
  serial: certificate.serial,
  validFrom: certificate.validFrom,
  validTo: certificate.validTo,
  fingerprint: createHash('sha256').update(certificate.der).digest('hex'),
  person: certificate.person,
})

/** Every certificate of a PEM text, or the one of DER bytes. Throws when there is none. */
export function readCertificates(bytes: Uint8Array): readonly Certificate[] {
  const blocks = Buffer.from(bytes)
    .toString('latin1')
    .match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]+-----END/gu)
  if (blocks === null) return [readCertificate(bytes)]
  return blocks.map((block) =>
    readCertificate(Buffer.from(block.replaceAll(/-----[^-]+-----|-----END/gu, ''), 'base64')),
  )
}

/** keyUsage, basicConstraints, extKeyUsage, certificatePolicies, subjectAltName, authority and subject key ids. */
const UNDERSTOOD = new Set([
  '2.5.29.15',
  '2.5.29.19',
  '2.5.29.37',
  '2.5.29.32',
  '2.5.29.17',
  '2.5.29.35',
  '2.5.29.14',
])

interface Extension {
  readonly oid: string
  readonly critical: boolean
  readonly value: Uint8Array
}

/** TBSCertificate: [0] version, serial, algorithm, issuer, validity, subject, key, … [3] extensions. */
function tbsFields(tbs: Asn1) {
  const all = childrenOf(tbs)
  const fields = all[0]?.tag === TAG.context0 ? all.slice(1) : all
  const field = (at: number): Asn1 => childAt(tbs, at + all.length - fields.length)
  const extensions = fields.find(({ tag }) => tag === EXTENSIONS)
  return {
    serial: field(0),
    issuer: field(2),
    subject: field(4),
    publicKey: field(5),
    extensions: extensions === undefined ? [] : childrenOf(childAt(extensions, 0)).map(extensionOf),
  }
}

const EXTENSIONS = 0xa3

function extensionOf(node: Asn1): Extension {
  const fields = childrenOf(node)
  const value = fields.at(-1)
  const critical = fields.length === 3 && (fields[1]?.content[0] ?? 0) !== 0
  return {
    oid: oidOf(childAt(node, 0)),
    critical,
    value: value === undefined ? new Uint8Array() : octetsOf(value),
  }
}

/** BIT STRING: the first octet counts unused bits; bit 0 is the highest of the next. */
function keyUsageOf(extension: Extension | undefined): readonly number[] | null {
  if (extension === undefined) return null
  const [, ...octets] = readAsn1(extension.value).content
  return octets.flatMap((octet, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (octet & (0x80 >> bit)) !== 0).map((bit) => at * 8 + bit),
  )
}

/** BasicConstraints: SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLen INTEGER OPTIONAL } */
function authorityOf(extension: Extension | undefined): Certificate['authority'] {
  if (extension === undefined) return null
  const fields = childrenOf(readAsn1(extension.value))
  if ((fields.find(({ tag }) => tag === 0x01)?.content[0] ?? 0) === 0) return null
  const limit = fields.find(({ tag }) => tag === TAG.integer)
  return { pathLength: limit === undefined ? null : Number(unsignedOf(limit)) }
}

const personOf = (subject: readonly NameAttribute[], publicKey: Asn1): string => {
  const serial = attribute(subject, 'serialNumber')
  return serial === undefined
    ? `key:${createHash('sha256').update(publicKey.raw).digest('hex')}`
    : `serial:${attribute(subject, 'C') ?? ''}:${serial}`
}

const attribute = (attributes: readonly NameAttribute[], name: string): string | undefined =>
  attributes.findLast((one) => one.name === name)?.value

const instantOf = (date: Date): Instant => asInstant(date.toISOString())
