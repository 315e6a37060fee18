import { transcode } from 'node:buffer'
import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto'
import forge from 'node-forge'
import { type Asn1, TAG, childAt, childrenOf, concatBytes, oidOf, octetsOf, unsignedOf } from './der.ts'

/** An encryption of key files that is not known here. */
export class UnsupportedEncryption extends Error {}

/** The words did not come out right: the password is another, or the file is broken. */
export class NotDecrypted extends Error {}

/**
 * A password in the two forms that key files use: UTF-8 in PBES2 (RFC 8018), UTF-16 with a closing zero in the older
 * PKCS#12 encryptions and in the MAC (RFC 7292, B.1). Wipe both when done.
 */
export interface Password {
  readonly utf8: Uint8Array
  readonly utf16: Uint8Array
}

/** The bytes are copied; wiping the argument stays with its owner. */
export function toPassword(utf8: Uint8Array): Password {
  const words = transcode(utf8, 'utf8', 'utf16le').swap16()
  const utf16 = concatBytes([words, new Uint8Array(2)])
  wipe(words)
  return { utf8: Uint8Array.from(utf8), utf16 }
}

export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0)
}

/** Decrypts by an AlgorithmIdentifier of a key file. */
export function decryptPbe(algorithm: Asn1, encrypted: Uint8Array, password: Password): Uint8Array {
  const oid = oidOf(childAt(algorithm, 0))
  const parameters = childAt(algorithm, 1, TAG.sequence)
  if (oid === PBES2) return decryptPbes2(parameters, encrypted, password)
  const old = OLD_CIPHERS[oid]
  if (old === undefined) throw new UnsupportedEncryption(oid)
  const salt = octetsOf(childAt(parameters, 0))
  const iterations = iterationsOf(childAt(parameters, 1))
  const derive = (purpose: 1 | 2, length: number): Uint8Array =>
    pkcs12Key({ password: password.utf16, salt, iterations, purpose, length, hash: 'sha1' })
  const [key, iv] = [derive(1, old.keyLength), derive(2, 8)]
  const words = old.cipher === 'rc2' ? decryptRc2(key, iv, encrypted) : decryptDes(key, iv, encrypted)
  wipe(key)
  return words
}

/** Most iterations that are tried: a file that asks for more would only keep the program busy. */
const MOST_ITERATIONS = 20_000_000

export function iterationsOf(node: Asn1): number {
  const iterations = unsignedOf(node)
  if (iterations > MOST_ITERATIONS) throw new UnsupportedEncryption(`${iterations} iterations`)
  return Number(iterations)
}

/** Key derivation of PKCS#12. `purpose`: 1 key, 2 initial vector, 3 MAC. Source: RFC 7292, B.2. */
export function pkcs12Key(asked: {
  readonly password: Uint8Array
  readonly salt: Uint8Array
  readonly iterations: number
  readonly purpose: 1 | 2 | 3
  readonly length: number
  readonly hash: string
}): Uint8Array {
  const { password, salt, iterations, purpose, length, hash } = asked
  const block = hash === 'sha384' || hash === 'sha512' ? 128 : 64
  const mixed = concatBytes([repeated(salt, block), repeated(password, block)])
  const diversifier = new Uint8Array(block).fill(purpose)
  const key: Uint8Array[] = []
  for (let made = 0; made < length;) {
    const piece = hashed(hash, concatBytes([diversifier, mixed]), iterations)
    key.push(piece)
    made += piece.length
    addToBlocks(mixed, repeated(piece, block).subarray(0, block), block)
  }
  wipe(mixed)
  return concatBytes(key).slice(0, length)
}

const PBES2 = '1.2.840.113549.1.5.13'

/** PKCS#12 encryptions of the nineties; RC2 is not in today's OpenSSL, so it comes from a library. */
const OLD_CIPHERS: Readonly<Record<string, { readonly cipher: 'des' | 'rc2'; readonly keyLength: number }>> =
  {
    '1.2.840.113549.1.12.1.3': { cipher: 'des', keyLength: 24 },
    '1.2.840.113549.1.12.1.4': { cipher: 'des', keyLength: 16 },
    '1.2.840.113549.1.12.1.5': { cipher: 'rc2', keyLength: 16 },
    '1.2.840.113549.1.12.1.6': { cipher: 'rc2', keyLength: 5 },
  }

const PBES2_CIPHERS: Readonly<Record<string, { readonly cipher: string; readonly keyLength: number }>> = {
  '2.16.840.1.101.3.4.1.2': { cipher: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { cipher: 'aes-192-cbc', keyLength: 24 },
  '2.16.840.1.101.3.4.1.42': { cipher: 'aes-256-cbc', keyLength: 32 },
  '1.2.840.113549.3.7': { cipher: 'des-ede3-cbc', keyLength: 24 },
}

const HMACS: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}

const PBKDF2 = '1.2.840.113549.1.5.12'

/** SEQUENCE { SEQUENCE { PBKDF2, { salt, iterations, length?, hmac? } }, SEQUENCE { cipher, iv } } */
function decryptPbes2(parameters: Asn1, encrypted: Uint8Array, { utf8 }: Password): Uint8Array {
  const derivation = childAt(parameters, 0)
  if (oidOf(childAt(derivation, 0)) !== PBKDF2) throw new UnsupportedEncryption(oidOf(childAt(derivation, 0)))
  const scheme = childAt(parameters, 1)
  const cipherOid = oidOf(childAt(scheme, 0))
  const known = PBES2_CIPHERS[cipherOid]
  if (known === undefined) throw new UnsupportedEncryption(cipherOid)
  const settings = childAt(derivation, 1)
  const key = pbkdf2Sync(
    utf8,
    octetsOf(childAt(settings, 0)),
    iterationsOf(childAt(settings, 1)),
    known.keyLength,
    hmacOf(settings),
  )
  const words = decryptBy(known.cipher, key, octetsOf(childAt(scheme, 1)), encrypted)
  wipe(key)
  return words
}

/** SHA-1 when none is named (RFC 8018, A.2). */
function hmacOf(settings: Asn1): string {
  const named = childrenOf(settings).find(({ tag }) => tag === TAG.sequence)
  const oid = named === undefined ? '1.2.840.113549.2.7' : oidOf(childAt(named, 0))
  const hmac = HMACS[oid]
  if (hmac === undefined) throw new UnsupportedEncryption(oid)
  return hmac
}

function decryptBy(cipher: string, key: Uint8Array, iv: Uint8Array, encrypted: Uint8Array): Uint8Array {
  try {
    const decipher = createDecipheriv(cipher, key, iv)
    return Buffer.concat([decipher.update(encrypted), decipher.final()])
  } catch (error) {
    throw new NotDecrypted('not decrypted', { cause: error })
  }
}

/** Two keys of DES mean that the first is used a second time. */
const decryptDes = (key: Uint8Array, iv: Uint8Array, encrypted: Uint8Array): Uint8Array =>
  decryptBy('des-ede3-cbc', key.length === 16 ? concatBytes([key, key.subarray(0, 8)]) : key, iv, encrypted)

function decryptRc2(key: Uint8Array, iv: Uint8Array, encrypted: Uint8Array): Uint8Array {
  const cipher = forge.rc2.createDecryptionCipher(binary(key), key.length * 8)
  cipher.start(binary(iv))
  cipher.update(forge.util.createBuffer(binary(encrypted)))
  if (!cipher.finish()) throw new NotDecrypted('not decrypted')
  return Buffer.from(cipher.output.getBytes(), 'latin1')
}

const binary = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** As many copies as fill whole blocks; nothing for nothing. */
function repeated(bytes: Uint8Array, block: number): Uint8Array {
  const length = block * Math.ceil(bytes.length / block)
  return Uint8Array.from({ length }, (_, at) => bytes[at % bytes.length] ?? 0)
}

function hashed(hash: string, bytes: Uint8Array, times: number): Uint8Array {
  let digest: Uint8Array = bytes
  for (let turn = 0; turn < times; turn++) digest = createHash(hash).update(digest).digest()
  return digest
}

/** Each block of `mixed` becomes itself + `added` + 1, modulo its size. */
function addToBlocks(mixed: Uint8Array, added: Uint8Array, block: number): void {
  for (let start = 0; start < mixed.length; start += block) {
    let carry = 1
    for (let at = block - 1; at >= 0; at--) {
      carry += (mixed[start + at] ?? 0) + (added[at] ?? 0)
      mixed[start + at] = carry & 0xff
      carry >>= 8
    }
  }
}
