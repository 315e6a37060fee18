import { type KeyObject, verify } from 'node:crypto'
import type { Instant } from '../../core/calendar/day.ts'
import { asInstant } from '../../core/calendar/day.ts'
import {
  type SealProblem,
  type SignatureVerdict,
  type SignedWords,
  verdictOf,
} from '../../core/document/verdict.ts'
import { DSIG, isCanonicalisation, isWeakHash, signatureMethod } from './algorithms.ts'
import { canonicalise } from './c14n.ts'
import { type Certificate, canSign, isValidAt, publicKeyOf, signerOf } from './certificate.ts'
import { checkDigest, checkManifest } from './checkManifest.ts'
import { MDSSI } from './manifest.ts'
import type { OpcPackage } from './opc.ts'
import { XADES, certificatesOf } from './signatureCertificates.ts'
import { LEAST_RSA_BITS, keyName } from './keyKinds.ts'
import { trustOf } from './trust.ts'
import {
  type Element,
  UnreadableXml,
  allElements,
  childElements,
  elementsNamed,
  onlyChild,
  parseXml,
  textOf,
} from './xml.ts'

export const OFFICE_DIGSIG = 'http://schemas.microsoft.com/office/2006/digsig'

/** Checks one signature of a file: its own words, its certificate, and everything that it covers. */
export function checkSignature(
  opc: OpcPackage,
  part: string,
  authorities: readonly Certificate[] | null,
): SignatureVerdict {
  const bytes = opc.bytes(part)
  if (bytes === undefined) return unread(part, { code: 'seal/signature-missing', part })
  try {
    return judge({ opc, part, root: parseXml(bytes), authorities })
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error
    return unread(part, { code: 'seal/unreadable-part', part, reason: error.reason })
  }
}

const unread = (part: string, problem: SealProblem): SignatureVerdict => ({
  part,
  verdict: 'invalid',
  signer: null,
  signedAt: null,
  role: null,
  purpose: null,
  algorithm: null,
  key: null,
  trust: { trust: 'notChecked' },
  chain: [],
  covered: [],
  problems: [problem],
})

interface Subject {
  readonly opc: OpcPackage
  readonly part: string
  readonly root: Element
  readonly authorities: readonly Certificate[] | null
}

function judge({ opc, part, root, authorities }: Subject): SignatureVerdict {
  if (root.localName !== 'Signature' || root.namespaceURI !== DSIG) throw new UnreadableXml('structure')
  const signedInfo = onlyChild(root, DSIG, 'SignedInfo')
  const signed = checkReferences(root, signedInfo)
  const { own, others } = certificatesOf(root)
  const times = timesOf(signed)
  const trust = trustOf(own, others, authorities, times.at)
  const manifest = manifestIn(root, signed.manifest)
  const coverage = manifest === null ? { covered: [], problems: [] } : checkManifest(opc, manifest)
  const method = signatureMethod(
    onlyChild(signedInfo, DSIG, 'SignatureMethod').getAttribute('Algorithm') ?? '',
  )
  const problems = unique([
    ...signed.problems,
    ...checkValue(root, signedInfo, own),
    ...checkCertificate(own, signed.properties, times.at),
    ...times.problems,
    ...(trust.trust === 'untrusted' ? [{ code: 'seal/untrusted', reason: trust.reason } as const] : []),
    ...(manifest === null ? [{ code: 'seal/two-manifests' } as const] : []),
    ...coverage.problems,
  ])
  return {
    part,
    verdict: verdictOf(problems),
    signer: signerOf(own),
    signedAt: times.text,
    role: claim(signed.properties, XADES, 'ClaimedRole'),
    purpose: claim(signed.office, OFFICE_DIGSIG, 'SignatureComments'),
    algorithm: method?.name ?? null,
    key: keyName(publicKeyOf(own)),
    trust,
    chain: [own, ...others].map(({ subject }) => subject),
    covered: coverage.covered,
    problems,
  }
}

/** The signed pieces of a signature, found by what they hold and not by their ids. */
interface Signed {
  readonly manifest: Element | undefined
  readonly office: Element | undefined
  readonly properties: Element | undefined
  readonly problems: readonly SealProblem[]
}

function checkReferences(root: Element, signedInfo: Element): Signed {
  const byId = new Map<string, Element>()
  const problems: SealProblem[] = []
  for (const element of allElements(root)) {
    const id = element.getAttribute('Id')
    if (id === null) continue
    if (byId.has(id)) problems.push({ code: 'seal/two-same-ids', id })
    byId.set(id, element)
  }
  const pieces: Element[] = []
  for (const reference of childElements(signedInfo, DSIG, 'Reference')) {
    const uri = reference.getAttribute('URI') ?? ''
    const piece = uri.startsWith('#') ? byId.get(uri.slice(1)) : undefined
    if (piece === undefined) throw new UnreadableXml('structure')
    pieces.push(piece)
    problems.push(...checkPiece(reference, piece))
  }
  const objects = pieces.filter(
    ({ localName, namespaceURI }) => localName === 'Object' && namespaceURI === DSIG,
  )
  return {
    manifest: objects.find((object) => childElements(object, DSIG, 'Manifest').length > 0),
    office: objects.find((object) => elementsNamed(object, OFFICE_DIGSIG, 'SignatureInfoV1').length > 0),
    properties: pieces.find(
      ({ localName, namespaceURI }) => localName === 'SignedProperties' && namespaceURI === XADES,
    ),
    problems,
  }
}

function checkPiece(reference: Element, piece: Element): readonly SealProblem[] {
  const transforms = elementsNamed(reference, DSIG, 'Transform').map(
    (one) => one.getAttribute('Algorithm') ?? '',
  )
  if (transforms.length > 1 || !transforms.every(isCanonicalisation))
    return [{ code: 'seal/unsupported', algorithm: transforms.join(' + ') }]
  const checked = checkDigest(reference, canonicalise(piece))
  const what = wordsOf(piece)
  return [
    ...checked.problems,
    ...(checked.same ? [] : [{ code: 'seal/signed-words-changed', what } as const]),
  ]
}

function wordsOf(piece: Element): SignedWords {
  if (piece.localName === 'SignedProperties') return 'properties'
  if (childElements(piece, DSIG, 'Manifest').length > 0) return 'manifest'
  return elementsNamed(piece, OFFICE_DIGSIG, 'SignatureInfoV1').length > 0 ? 'remarks' : 'other'
}

/** The signed manifest; `null` when there is none, or another one beside it that a reader could take instead. */
function manifestIn(root: Element, object: Element | undefined): Element | null {
  const all = elementsNamed(root, DSIG, 'Manifest')
  return object !== undefined && all.length === 1 ? (all[0] ?? null) : null
}

function checkValue(root: Element, signedInfo: Element, certificate: Certificate): readonly SealProblem[] {
  const uri = onlyChild(signedInfo, DSIG, 'SignatureMethod').getAttribute('Algorithm') ?? ''
  const canonical = onlyChild(signedInfo, DSIG, 'CanonicalizationMethod').getAttribute('Algorithm') ?? ''
  const method = signatureMethod(uri)
  const key = publicKeyOf(certificate)
  if (method === undefined || !isCanonicalisation(canonical) || key.asymmetricKeyType !== method.key)
    return [
      { code: 'seal/unsupported', algorithm: method === undefined ? uri : `${method.name}, ${keyName(key)}` },
    ]
  const value = Buffer.from(textOf(onlyChild(root, DSIG, 'SignatureValue')) ?? '', 'base64')
  const fits = verify(method.hash, canonicalise(signedInfo), { key, dsaEncoding: 'ieee-p1363' }, value)
  return [...(fits ? [] : [{ code: 'seal/value-wrong' } as const]), ...weaknesses(method.hash, key)]
}

function weaknesses(hash: string, key: KeyObject): readonly SealProblem[] {
  const bits = key.asymmetricKeyDetails?.modulusLength ?? LEAST_RSA_BITS
  return [
    ...(isWeakHash(hash) ? [{ code: 'seal/weak', algorithm: 'SHA-1' } as const] : []),
    ...(bits < LEAST_RSA_BITS ? [{ code: 'seal/weak', algorithm: keyName(key) } as const] : []),
  ]
}

/** The certificate is the one that was signed along, was valid then, and is for signing. */
function checkCertificate(
  certificate: Certificate,
  properties: Element | undefined,
  at: Instant | null,
): readonly SealProblem[] {
  const [digest] = properties === undefined ? [] : elementsNamed(properties, XADES, 'CertDigest')
  const bound = digest === undefined ? null : checkDigest(digest, certificate.der)
  const { validFrom: from, validTo: to } = certificate
  return [
    ...(bound === null ? [{ code: 'seal/certificate-not-bound' } as const] : bound.problems),
    ...(bound?.same === false ? [{ code: 'seal/certificate-swapped' } as const] : []),
    ...(at === null || isValidAt(certificate, at)
      ? []
      : [{ code: 'seal/certificate-not-valid-then', from, to } as const]),
    ...(canSign(certificate) ? [] : [{ code: 'seal/certificate-not-for-signing' } as const]),
  ]
}

interface Times {
  /** As written. */
  readonly text: string | null
  readonly at: Instant | null
  readonly problems: readonly SealProblem[]
}

function timesOf({ manifest, properties }: Signed): Times {
  const one = claim(manifest, MDSSI, 'Value')
  const other = claim(properties, XADES, 'SigningTime')
  const text = other ?? one
  const stamp = Date.parse(text ?? '')
  if (text === null || Number.isNaN(stamp)) return { text, at: null, problems: [{ code: 'seal/no-time' }] }
  const at = asInstant(new Date(stamp).toISOString())
  if (one !== null && other !== null && one !== other)
    return { text, at, problems: [{ code: 'seal/times-differ', one, other }] }
  return { text, at, problems: [] }
}

function claim(piece: Element | undefined, namespace: string, name: string): string | null {
  if (piece === undefined) return null
  const text = textOf(elementsNamed(piece, namespace, name)[0])
  return text === '' ? null : text
}

const unique = (problems: readonly SealProblem[]): readonly SealProblem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
]
