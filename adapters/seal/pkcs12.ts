import { type KeyObject, createHmac, createPrivateKey, timingSafeEqual } from 'node:crypto'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { KeyFailure } from '../../service/sealPorts.ts'
import { type Certificate, canSign, readCertificate } from './certificate.ts'
import { type Asn1, MalformedAsn1, TAG, childAt, childrenOf, oidOf, octetsOf, readAsn1 } from './der.ts'
import {
  NotDecrypted,
  type Password,
  UnsupportedEncryption,
  decryptPbe,
  iterationsOf,
  pkcs12Key,
  toPassword,
  wipe,
} from './pbe.ts'

/** The key of a person with its certificate and the authorities' that came along. */
export interface KeyPair {
  readonly key: KeyObject
  readonly certificate: Certificate
  readonly chain: readonly Certificate[]
}

/**
 * Opens a PKCS#12 file (.p12, .pfx), old and new encryptions. `password` is UTF-8; both it and what is decrypted on the
 * way are wiped from our own copies when done. Source: RFC 7292.
 */
export function openPkcs12(file: Uint8Array, utf8: Uint8Array): Result<KeyPair, KeyFailure> {
  const password = toPassword(utf8)
  const secrets: Uint8Array[] = []
  try {
    const pfx = readPfx(file)
    const mac = checkMac(pfx, password)
    if (!mac.ok) return mac
    return pairOf(bagsOf(pfx.content, mac.value, secrets))
  } catch (error) {
    return failureOf(error)
  } finally {
    wipe(password.utf8, password.utf16, ...secrets)
  }
}

function failureOf(error: unknown): Result<never, KeyFailure> {
  if (error instanceof NotDecrypted) return fail({ code: 'key/wrong-password' })
  if (error instanceof UnsupportedEncryption)
    return fail({ code: 'key/unsupported-encryption', algorithm: error.message })
  if (error instanceof MalformedAsn1) return fail({ code: 'key/unreadable' })
  throw error
}

interface Pfx {
  /** AuthenticatedSafe: what the MAC is over. */
  readonly content: Uint8Array
  readonly mac: Asn1 | undefined
}

const DATA = '1.2.840.113549.1.7.1'
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6'

/** PFX: SEQUENCE { version 3, ContentInfo, MacData OPTIONAL } */
function readPfx(file: Uint8Array): Pfx {
  const pfx = readAsn1(file)
  if (pfx.tag !== TAG.sequence) throw new MalformedAsn1('not a key file')
  const info = childAt(pfx, 1, TAG.sequence)
  if (oidOf(childAt(info, 0)) !== DATA) throw new MalformedAsn1('sealed by a certificate, not by a password')
  return { content: octetsOf(childAt(childAt(info, 1), 0)), mac: childrenOf(pfx)[2] }
}

const HASHES: Readonly<Record<string, { readonly hash: string; readonly length: number }>> = {
  '1.3.14.3.2.26': { hash: 'sha1', length: 20 },
  '2.16.840.1.101.3.4.2.1': { hash: 'sha256', length: 32 },
  '2.16.840.1.101.3.4.2.2': { hash: 'sha384', length: 48 },
  '2.16.840.1.101.3.4.2.3': { hash: 'sha512', length: 64 },
}

const PBMAC1 = '1.2.840.113549.1.5.14'

/** Answers the password in the form that the file knows: an empty one may stand without its closing zero. */
function checkMac({ content, mac }: Pfx, password: Password): Result<Password, KeyFailure> {
  if (mac === undefined) return ok(password)
  const info = childAt(mac, 0)
  const algorithm = oidOf(childAt(childAt(info, 0), 0))
  if (algorithm === PBMAC1) return fail({ code: 'key/pbmac1' })
  const known = HASHES[algorithm]
  if (known === undefined) throw new UnsupportedEncryption(algorithm)
  const salt = octetsOf(childAt(mac, 1))
  const times = childrenOf(mac)[2]
  const iterations = times === undefined ? 1 : iterationsOf(times)
  const expected = octetsOf(childAt(info, 1))
  const fits = (utf16: Uint8Array): boolean => {
    const key = pkcs12Key({ password: utf16, salt, iterations, purpose: 3, ...known })
    const found = createHmac(known.hash, key).update(content).digest()
    wipe(key)
    return found.length === expected.length && timingSafeEqual(found, expected)
  }
  if (fits(password.utf16)) return ok(password)
  const bare = { utf8: password.utf8, utf16: new Uint8Array() }
  return password.utf8.length === 0 && fits(bare.utf16) ? ok(bare) : fail({ code: 'key/wrong-password' })
}

interface Bags {
  readonly keys: readonly KeyObject[]
  readonly certificates: readonly Certificate[]
}

/** Walks the safes of the file; each is decrypted with the form of the password that its cipher wants. */
function bagsOf(content: Uint8Array, password: Password, secrets: Uint8Array[]): Bags {
  const bags = childrenOf(readAsn1(content)).flatMap((info) => {
    const oid = oidOf(childAt(info, 0))
    const inner = childAt(childAt(info, 1), 0)
    if (oid === DATA) return childrenOf(readAsn1(octetsOf(inner)))
    if (oid !== ENCRYPTED_DATA) throw new UnsupportedEncryption(oid)
    const sealed = childAt(inner, 1)
    const words = decryptPbe(childAt(sealed, 1), octetsOf(childAt(sealed, 2)), password)
    secrets.push(words)
    return childrenOf(decrypted(words))
  })
  return collect(bags, password, secrets)
}

const BAG = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
  safe: '1.2.840.113549.1.12.10.1.6',
}

function collect(bags: readonly Asn1[], password: Password, secrets: Uint8Array[]): Bags {
  const keys: KeyObject[] = []
  const certificates: Certificate[] = []
  for (const bag of bags) {
    const kind = oidOf(childAt(bag, 0))
    const value = childAt(childAt(bag, 1), 0)
    if (kind === BAG.key) keys.push(privateKey(value.raw))
    else if (kind === BAG.shroudedKey) {
      const words = decryptPbe(childAt(value, 0), octetsOf(childAt(value, 1)), password)
      secrets.push(words)
      keys.push(privateKey(words))
    } else if (kind === BAG.certificate) certificates.push(...x509Of(value))
    else if (kind === BAG.safe) {
      const inner = collect(childrenOf(value), password, secrets)
      keys.push(...inner.keys)
      certificates.push(...inner.certificates)
    }
  }
  return { keys, certificates }
}

const X509_BAG = '1.2.840.113549.1.9.22.1'

function x509Of(bag: Asn1): readonly Certificate[] {
  if (oidOf(childAt(bag, 0)) !== X509_BAG) return []
  return [readCertificate(octetsOf(childAt(childAt(bag, 1), 0)))]
}

/** Without a MAC a wrong password shows only here. */
function decrypted(words: Uint8Array): Asn1 {
  try {
    return readAsn1(words)
  } catch (error) {
    throw new NotDecrypted('not decrypted', { cause: error })
  }
}

function privateKey(pkcs8: Uint8Array): KeyObject {
  try {
    return createPrivateKey({
      key: Buffer.from(pkcs8.buffer, pkcs8.byteOffset, pkcs8.length),
      format: 'der',
      type: 'pkcs8',
    })
  } catch (error) {
    throw new NotDecrypted('not a key', { cause: error })
  }
}

/** The key with its certificate: of several, the one that is for signing. */
function pairOf({ keys, certificates }: Bags): Result<KeyPair, KeyFailure> {
  if (keys.length === 0) return fail({ code: 'key/no-key' })
  const pairs = keys.flatMap((key) =>
    certificates.filter(({ x509 }) => x509.checkPrivateKey(key)).map((certificate) => ({ key, certificate })),
  )
  const pair = pairs.find(({ certificate }) => canSign(certificate)) ?? pairs[0]
  if (pair === undefined) return fail({ code: 'key/no-certificate' })
  return ok({ ...pair, chain: certificates.filter((one) => one !== pair.certificate) })
}
