import { earlierSignature } from '../../core/document/signing.ts'
import type { SealVerdict } from '../../core/document/verdict.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { SealFailure, SignOrder, SignedFile, Signer } from '../../service/sealPorts.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { checkSignature } from './checkSignature.ts'
import { contentHashOf, contentOf, sha256Of } from './content.ts'
import { type ManifestReference, manifestOf, signableManifest } from './manifest.ts'
import { type OpcPackage, packageOf } from './opc.ts'
import {
  type SignatureWords,
  idsOf,
  inPlace,
  signatureXml,
  signedInfoXml,
  signedPieces,
} from './signatureXml.ts'
import { addSignaturePart, nextSignatureNumber } from './signaturePart.ts'
import { isDocument, openDocx, verdictOn, verifyPackage } from './verify.ts'
import { writeZip } from './zipWrite.ts'

/**
 * Adds a signature to a Word file. No part is written anew: a signature is added to the very bytes that the others have
 * signed. A person who has already signed this content gets the same file back.
 */
export async function signDocx(
  file: Uint8Array,
  signer: Signer,
  order: SignOrder,
): Promise<Result<SignedFile, SealFailure>> {
  const opened = openDocx(file)
  if (!opened.ok) return opened
  const opc = opened.value
  if (!isDocument(opc)) return fail({ code: 'seal/not-docx' })
  const before = verifyPackage(opc, null)
  if (!mayBeSigned(before)) return fail({ code: 'seal/already-broken' })
  const certificate = readCertificate(signer.certificate)
  const earlier = earlierSignature(before, certificate.person)
  if (earlier === undefined) return addSignature({ opc, before, certificate, signer }, order)
  const manifest = manifestOf(opc)
  return ok({ ...described(opc, manifest, file), verdict: before, signature: earlier, added: false })
}

/** Weak signatures of others don't prevent a good one; anything worse does. */
const mayBeSigned = ({ verdict }: SealVerdict): boolean =>
  verdict === 'unsigned' || verdict === 'valid' || verdict === 'weak'

interface Signing {
  readonly opc: OpcPackage
  readonly before: SealVerdict
  readonly certificate: Certificate
  readonly signer: Signer
}

async function addSignature(
  { opc, before, certificate, signer }: Signing,
  { role, purpose, signedAt }: SignOrder,
): Promise<Result<SignedFile, SealFailure>> {
  const signable = signableManifest(opc)
  if (!signable.ok) return signable
  const manifest = signable.value
  const number = nextSignatureNumber(opc)
  const time = `${signedAt.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`
  const { chain } = signer
  const xml = await signWords({ number, manifest, signedAt: time, certificate, chain, role, purpose }, signer)
  const entries = addSignaturePart(opc, number, Buffer.from(xml))
  const after = packageOf({ entries, problems: [] })
  const checked = checkOwnWork(after, `/_xmlsignatures/sig${number}.xml`, before)
  if (!checked.ok) return checked
  return ok({ ...described(opc, manifest, writeZip(entries)), ...checked.value, added: true })
}

const described = (
  opc: OpcPackage,
  manifest: readonly ManifestReference[],
  bytes: Uint8Array,
): Pick<SignedFile, 'bytes' | 'sha256' | 'contentHash' | 'content'> => ({
  bytes,
  sha256: sha256Of(bytes),
  contentHash: contentHashOf(manifest),
  content: () => contentOf(opc, manifest),
})

/** The text is written in canonical form from the start; that it is so is proven when the work is checked. */
async function signWords(words: SignatureWords, signer: Signer): Promise<string> {
  const pieces = signedPieces(words)
  const signedInfo = signedInfoXml(signer.algorithm, idsOf(words.number), pieces)
  const value = Buffer.from(await signer.sign(inPlace(signedInfo))).toString('base64')
  return signatureXml(words, pieces, { signedInfo, value })
}

/** A card or key that does not sign what it was given is found here, not by the reader of the minutes. */
function checkOwnWork(
  opc: OpcPackage,
  part: string,
  before: SealVerdict,
): Result<Pick<SignedFile, 'verdict' | 'signature'>, SealFailure> {
  const signature = checkSignature(opc, part, null)
  const verdict = verdictOn(opc, [...before.signatures, signature])
  return signature.verdict === 'valid' && mayBeSigned(verdict)
    ? ok({ verdict, signature })
    : fail({ code: 'seal/no-signature-kept' })
}
