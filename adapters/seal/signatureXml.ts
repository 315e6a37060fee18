import type { Signer } from '../../service/sealPorts.ts'
import { DSIG, digestOf } from './algorithms.ts'
import { C14N, plainText } from './c14n.ts'
import { type Certificate, signerOf } from './certificate.ts'
import { OFFICE_DIGSIG } from './checkSignature.ts'
import { type ManifestReference, MDSSI, digestXml, manifestXml } from './manifest.ts'
import { XADES } from './signatureCertificates.ts'
import { carriable } from './xml.ts'

/**
 * Signatures that carry Word's own ids. ECMA-376-2 names `idPackageObject` and so do programs that look for it;
 * LibreOffice 7.4 calls the third and later signatures invalid when all share their ids. So two do, the rest are numbered.
 */
const SIGNATURES_WITH_PLAIN_IDS = 2

/** What one signature says. Texts are of the signer; `signedAt` is UTC without a fraction. */
export interface SignatureWords {
  /** 1, 2, 3 …: the number in `sig1.xml`. */
  readonly number: number
  readonly manifest: readonly ManifestReference[]
  readonly signedAt: string
  readonly certificate: Certificate
  readonly chain: readonly Uint8Array[]
  readonly role: string | null
  readonly purpose: string | null
}

export type SignatureIds = Readonly<
  Record<'signature' | 'package' | 'time' | 'office' | 'details' | 'properties', string>
>

export function idsOf(number: number): SignatureIds {
  const end = number > SIGNATURES_WITH_PLAIN_IDS ? `_${number}` : ''
  return {
    signature: `idPackageSignature${end}`,
    package: `idPackageObject${end}`,
    time: `idSignatureTime${end}`,
    office: `idOfficeObject${end}`,
    details: `idOfficeV1Details${end}`,
    properties: `idSignedProperties${end}`,
  }
}

/** The three pieces that are signed, as canonical XML but for the namespaces that they inherit. */
export interface SignedPieces {
  readonly package: string
  readonly office: string
  readonly properties: string
}

export const signedPieces = (words: SignatureWords): SignedPieces => ({
  package: packageObject(words),
  office: officeObject(words),
  properties: signedProperties(words),
})

/** The signature as Word writes it, in Word's order. */
export const signatureXml = (
  { number, certificate, chain }: SignatureWords,
  pieces: SignedPieces,
  signed: { readonly signedInfo: string; readonly value: string },
): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<Signature xmlns="${DSIG}" Id="${idsOf(number).signature}">${signed.signedInfo}` +
  `<SignatureValue>${signed.value}</SignatureValue>` +
  `<KeyInfo><X509Data><X509Certificate>${base64(certificate.der)}</X509Certificate></X509Data></KeyInfo>` +
  `${pieces.package}${pieces.office}<Object>` +
  `<xd:QualifyingProperties xmlns:xd="${XADES}" Target="#${idsOf(number).signature}">` +
  `${pieces.properties}${certificateValues(chain)}</xd:QualifyingProperties></Object></Signature>`

/** A piece as canonical XML in its place: with the namespaces of the elements around it. */
export const inPlace = (piece: string): Uint8Array =>
  Buffer.from(
    piece.replace(/^<(xd:)?\w+/u, (start, prefix: string | undefined) =>
      prefix === undefined ? `${start} xmlns="${DSIG}"` : `${start} xmlns="${DSIG}" xmlns:xd="${XADES}"`,
    ),
  )

const METHOD = 'http://www.w3.org/2001/04/xmldsig-more#'

/** What is signed: the digests of the three pieces in their places. */
export function signedInfoXml(
  algorithm: Signer['algorithm'],
  ids: SignatureIds,
  pieces: SignedPieces,
): string {
  return (
    `<SignedInfo><CanonicalizationMethod Algorithm="${C14N}"></CanonicalizationMethod>` +
    `<SignatureMethod Algorithm="${METHOD}${algorithm}"></SignatureMethod>` +
    `<Reference Type="${DSIG}Object" URI="#${ids.package}">${pieceDigest(pieces.package)}</Reference>` +
    `<Reference Type="${DSIG}Object" URI="#${ids.office}">${pieceDigest(pieces.office)}</Reference>` +
    `<Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#${ids.properties}">` +
    `<Transforms><Transform Algorithm="${C14N}"></Transform></Transforms>` +
    `${pieceDigest(pieces.properties)}</Reference></SignedInfo>`
  )
}

const pieceDigest = (piece: string): string => digestXml(digestOf('sha256', inPlace(piece)))

function packageObject({ number, manifest, signedAt }: SignatureWords): string {
  const ids = idsOf(number)
  return (
    `<Object Id="${ids.package}">${manifestXml(manifest)}<SignatureProperties>` +
    `<SignatureProperty Id="${ids.time}" Target="#${ids.signature}"><mdssi:SignatureTime xmlns:mdssi="${MDSSI}">` +
    `<mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>${signedAt}</mdssi:Value>` +
    `</mdssi:SignatureTime></SignatureProperty></SignatureProperties></Object>`
  )
}

/** Details that Word shows; version and screen are those that Word 2016 writes. */
function officeObject({ number, purpose }: SignatureWords): string {
  const ids = idsOf(number)
  return (
    `<Object Id="${ids.office}"><SignatureProperties><SignatureProperty Id="${ids.details}" Target="#${ids.signature}">` +
    `<SignatureInfoV1 xmlns="${OFFICE_DIGSIG}"><SetupID></SetupID><SignatureText></SignatureText><SignatureImage></SignatureImage>` +
    `<SignatureComments>${written(purpose ?? '')}</SignatureComments><WindowsVersion>10.0</WindowsVersion>` +
    `<OfficeVersion>16.0</OfficeVersion><ApplicationVersion>16.0</ApplicationVersion><Monitors>1</Monitors>` +
    `<HorizontalResolution>1280</HorizontalResolution><VerticalResolution>800</VerticalResolution>` +
    `<ColorDepth>32</ColorDepth><SignatureProviderId>{00000000-0000-0000-0000-000000000000}</SignatureProviderId>` +
    `<SignatureProviderUrl></SignatureProviderUrl><SignatureProviderDetails>9</SignatureProviderDetails>` +
    `<SignatureType>1</SignatureType></SignatureInfoV1></SignatureProperty></SignatureProperties></Object>`
  )
}

/** XAdES-EPES: who signed, when, in which role, with which certificate, for what. */
const signedProperties = (words: SignatureWords): string =>
  `<xd:SignedProperties Id="${idsOf(words.number).properties}"><xd:SignedSignatureProperties>` +
  `<xd:SigningTime>${words.signedAt}</xd:SigningTime>${signingCertificate(words.certificate)}` +
  `<xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied></xd:SignaturePolicyImplied></xd:SignaturePolicyIdentifier>` +
  `${roleXml(words.role)}</xd:SignedSignatureProperties>${commitmentXml(words.purpose)}</xd:SignedProperties>`

function signingCertificate(certificate: Certificate): string {
  const { issuer, serial, fingerprint } = signerOf(certificate)
  return (
    `<xd:SigningCertificate><xd:Cert><xd:CertDigest>${digestXml(Buffer.from(fingerprint, 'hex').toString('base64'))}` +
    `</xd:CertDigest><xd:IssuerSerial><X509IssuerName>${written(issuer)}</X509IssuerName>` +
    `<X509SerialNumber>${serial}</X509SerialNumber></xd:IssuerSerial></xd:Cert></xd:SigningCertificate>`
  )
}

const roleXml = (role: string | null): string =>
  role === null
    ? ''
    : `<xd:SignerRole><xd:ClaimedRoles><xd:ClaimedRole>${written(role)}</xd:ClaimedRole></xd:ClaimedRoles></xd:SignerRole>`

const APPROVAL = 'http://uri.etsi.org/01903/v1.2.2#ProofOfApproval'

const commitmentXml = (purpose: string | null): string =>
  purpose === null
    ? ''
    : `<xd:SignedDataObjectProperties><xd:CommitmentTypeIndication><xd:CommitmentTypeId>` +
      `<xd:Identifier>${APPROVAL}</xd:Identifier><xd:Description>Approved this document</xd:Description>` +
      `</xd:CommitmentTypeId><xd:AllSignedDataObjects></xd:AllSignedDataObjects><xd:CommitmentTypeQualifiers><xd:CommitmentTypeQualifier>` +
      `${written(purpose)}</xd:CommitmentTypeQualifier></xd:CommitmentTypeQualifiers>` +
      `</xd:CommitmentTypeIndication></xd:SignedDataObjectProperties>`

const certificateValues = (chain: readonly Uint8Array[]): string =>
  chain.length === 0
    ? ''
    : `<xd:UnsignedProperties><xd:UnsignedSignatureProperties><xd:CertificateValues>` +
      chain
        .map((der) => `<xd:EncapsulatedX509Certificate>${base64(der)}</xd:EncapsulatedX509Certificate>`)
        .join('') +
      `</xd:CertificateValues></xd:UnsignedSignatureProperties></xd:UnsignedProperties>`

/** Text of people as canonical XML writes it. */
const written = (text: string): string => plainText(carriable(text))

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
