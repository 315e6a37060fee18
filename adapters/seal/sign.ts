import { earlierSignature } from '../../core/document/signing.ts'
import type { SealVerdict } from '../../core/document/verdict.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { SealFailure, SignOrder, SignedFile, Signer } from '../../service/sealPorts.ts'
import { digestOf } from './algorithms.ts'
import { canonicalise } from './c14n.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { contentOf, sha256Of } from './content.ts'
import { manifestOf, signableManifest } from './manifest.ts'
import type { OpcPackage } from './opc.ts'
import { type SignatureWords, idsOf, signatureXml, signedInfoXml } from './signatureXml.ts'
import { addSignaturePart, nextSignatureNumber } from './signaturePart.ts'
import { openDocx, isDocument, verifyPackage } from './verify.ts'
import { type Element, allElements, parseXml, childElements } from './xml.ts'
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
  if (earlier !== undefined)
    return ok({
      content: contentOf(opc, manifestOf(opc)),
      bytes: file,
      sha256: sha256Of(file),
      verdict: before,
      signature: earlier,
      added: false,
    })
  return addSignature(opc, certificate, signer, order)
}

/** Weak signatures of others don't prevent a good one; anything worse does. */
const mayBeSigned = ({ verdict }: SealVerdict): boolean =>
  verdict === 'unsigned' || verdict === 'valid' || verdict === 'weak'

async function addSignature(
  opc: OpcPackage,
  certificate: Certificate,
  signer: Signer,
  { role, purpose, signedAt }: SignOrder,
): Promise<Result<SignedFile, SealFailure>> {
  const manifest = signableManifest(opc)
  if (!manifest.ok) return manifest
  const number = nextSignatureNumber(opc)
  const time = `${signedAt.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`
  const { chain } = signer
  const xml = await signWords(
    { number, manifest: manifest.value, signedAt: time, certificate, chain, role, purpose },
    signer,
  )
  const bytes = writeZip(addSignaturePart(opc, number, Buffer.from(xml)))
  const checked = checkOwnWork(bytes, `/_xmlsignatures/sig${number}.xml`)
  return checked.ok ? ok({ ...checked.value, bytes, content: contentOf(opc, manifest.value) }) : checked
}

/** Digests are of the pieces in place, so the text is built and read twice before it is signed. */
async function signWords(words: SignatureWords, signer: Signer): Promise<string> {
  const ids = idsOf(words.number)
  const pieces = idMap(parse(signatureXml(words, '', '')))
  const digest = (id: string): string => digestOf('sha256', canonicalise(pieceOf(pieces, id)))
  const signedInfo = signedInfoXml(signer.algorithm, ids, {
    package: digest(ids.package),
    office: digest(ids.office),
    properties: digest(ids.properties),
  })
  const [info] = childElements(parse(signatureXml(words, signedInfo, '')))
  if (info === undefined) throw new Error('a signature without SignedInfo was built')
  const value = await signer.sign(canonicalise(info))
  return signatureXml(words, signedInfo, Buffer.from(value).toString('base64'))
}

const parse = (xml: string): Element => parseXml(Buffer.from(xml))

const idMap = (root: Element): ReadonlyMap<string, Element> =>
  new Map([...allElements(root)].map((element) => [element.getAttribute('Id') ?? '', element]))

function pieceOf(pieces: ReadonlyMap<string, Element>, id: string): Element {
  const piece = pieces.get(id)
  if (piece === undefined) throw new Error(`a signature without ${id} was built`)
  return piece
}

/** A card or key that does not sign what it was given is found here, not by the reader of the minutes. */
function checkOwnWork(
  bytes: Uint8Array,
  part: string,
): Result<Omit<SignedFile, 'content' | 'bytes'>, SealFailure> {
  const opened = openDocx(bytes)
  if (!opened.ok) return opened
  const verdict = verifyPackage(opened.value, null)
  const signature = verdict.signatures.find((one) => one.part === part)
  return signature?.verdict === 'valid'
    ? ok({ sha256: sha256Of(bytes), verdict, signature, added: true })
    : fail({ code: 'seal/no-signature-kept' })
}
