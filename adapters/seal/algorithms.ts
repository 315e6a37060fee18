import { createHash } from 'node:crypto'
import { remembered } from './remembered.ts'
import { C14N } from './c14n.ts'

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#'
const MORE = 'http://www.w3.org/2001/04/xmldsig-more#'

/** Digests of XML signatures by their names in RFC 9231. */
const DIGESTS: Readonly<Record<string, string>> = {
  [`${DSIG}sha1`]: 'sha1',
  'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256',
  [`${MORE}sha384`]: 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
}

export interface SignatureMethod {
  /** `rsa-sha256` */
  readonly name: string
  readonly key: 'rsa' | 'ec'
  readonly hash: string
}

const METHODS: Readonly<Record<string, SignatureMethod>> = Object.fromEntries(
  [
    [DSIG, 'rsa', 'sha1'],
    [MORE, 'rsa', 'sha256'],
    [MORE, 'rsa', 'sha384'],
    [MORE, 'rsa', 'sha512'],
    [MORE, 'ec', 'sha256'],
    [MORE, 'ec', 'sha384'],
    [MORE, 'ec', 'sha512'],
  ].map(([space = '', kind, hash = '']): [string, SignatureMethod] => {
    const key = kind === 'rsa' ? 'rsa' : 'ec'
    const name = `${key === 'rsa' ? 'rsa' : 'ecdsa'}-${hash}`
    return [`${space}${name}`, { name, key, hash }]
  }),
)

export const digestAlgorithm = (uri: string): string | undefined => DIGESTS[uri]
export const signatureMethod = (uri: string): SignatureMethod | undefined => METHODS[uri]

/** SHA-1 can be collided since 2017. */
export const isWeakHash = (hash: string): boolean => hash === 'sha1'

/** Word and LibreOffice use canonical XML 1.0; nothing signed by them has comments, so both forms are the same. */
export const isCanonicalisation = (uri: string): boolean => uri === C14N || uri === `${C14N}#WithComments`

/** In base64. */
export function digestOf(hash: string, bytes: Uint8Array): string {
  const digests = digestsOf(bytes)
  const digest = digests.get(hash) ?? createHash(hash).update(bytes).digest('base64')
  digests.set(hash, digest)
  return digest
}

/** A part that several signatures cover is hashed once. */
const digestsOf = remembered<Uint8Array, Map<string, string>>(() => new Map())
