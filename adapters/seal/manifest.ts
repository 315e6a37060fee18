import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { SealFailure } from '../../service/sealPorts.ts'
import { isUnsigned, leftOutParts } from './leftOut.ts'
import { digestOf } from './algorithms.ts'
import { C14N, attributeText, compareText } from './c14n.ts'
import { type OpcPackage, type Relationship, RELS_TYPE, isRels, targetOf } from './opc.ts'
import { RELATIONSHIP_TRANSFORM, transformRelationships } from './relationshipTransform.ts'
import { isSigned } from './relationshipTypes.ts'

export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256'
export const MDSSI = 'http://schemas.openxmlformats.org/package/2006/digital-signature'

/** One thing that a signature covers: a part byte for byte, or chosen relationships of a `.rels` part. */
export interface ManifestReference {
  readonly part: string
  readonly contentType: string
  /** Ids of the relationships covered; `null`: the part's own bytes are. */
  readonly relationships: readonly string[] | null
  /** SHA-256 in base64. */
  readonly digest: string
}

/** What a complete signature covers, in the order of its references. */
export function manifestOf(opc: OpcPackage): readonly ManifestReference[] {
  const references = opc.parts.filter(isRels).flatMap((relsPart) => referencesOf(opc, relsPart))
  const once = new Map(references.map((reference) => [reference.part, reference]))
  return [...once.values()].toSorted((one, other) => compareText(one.part, other.part))
}

/** The same, but refused when a part is missing, or of a kind that Word leaves unsigned. */
export function signableManifest(opc: OpcPackage): Result<readonly ManifestReference[], SealFailure> {
  for (const relsPart of opc.parts.filter(isRels)) {
    const refused = coveredOf(opc, relsPart).find(({ type }) => !isSigned(type))
    if (refused !== undefined)
      return fail({
        code: 'seal/unsignable',
        part: targetOf(relsPart, refused) ?? refused.target,
        type: refused.type.replace(/^.*\//u, ''),
      })
  }
  const manifest = manifestOf(opc)
  const covered = new Set(manifest.map(({ part }) => part))
  const leftOut = leftOutParts(opc)
  const left = opc.parts.find((part) => !covered.has(part) && !leftOut.has(part))
  if (left !== undefined)
    return fail({ code: 'seal/unsignable', part: left, type: opc.contentType(left) ?? '' })
  return ok(manifest)
}

const coveredOf = (opc: OpcPackage, relsPart: string): readonly Relationship[] =>
  opc.relationships(relsPart).filter((one) => !isUnsigned(relsPart, one))

function referencesOf(opc: OpcPackage, relsPart: string): readonly ManifestReference[] {
  const covered = coveredOf(opc, relsPart)
  const bytes = opc.bytes(relsPart)
  if (covered.length === 0 || bytes === undefined) return []
  const ids = covered.map(({ id }) => id)
  const own: ManifestReference = {
    part: relsPart,
    contentType: RELS_TYPE,
    relationships: ids,
    digest: sha256(transformRelationships(bytes, (id) => ids.includes(id))),
  }
  return [own, ...covered.flatMap((relationship) => partReference(opc, relsPart, relationship))]
}

function partReference(
  opc: OpcPackage,
  relsPart: string,
  relationship: Relationship,
): readonly ManifestReference[] {
  const target = relationship.external ? null : targetOf(relsPart, relationship)
  const part = target === null ? undefined : opc.find(target)
  const bytes = part === undefined ? undefined : opc.bytes(part)
  if (part === undefined || bytes === undefined) return []
  return [{ part, contentType: opc.contentType(part) ?? '', relationships: null, digest: sha256(bytes) }]
}

const sha256 = (bytes: Uint8Array): string => digestOf('sha256', bytes)

/** The manifest as Word writes it, in canonical XML. */
export const manifestXml = (references: readonly ManifestReference[]): string =>
  `<Manifest>${references.map(referenceXml).join('')}</Manifest>`

const referenceXml = ({ part, contentType, relationships, digest }: ManifestReference): string =>
  `<Reference URI="${attributeText(`${encodePart(part)}?ContentType=${contentType}`)}">` +
  (relationships === null ? '' : transformsXml(relationships)) +
  `${digestXml(digest)}</Reference>`

const transformsXml = (ids: readonly string[]): string =>
  `<Transforms><Transform Algorithm="${RELATIONSHIP_TRANSFORM}">` +
  ids
    .map(
      (id) =>
        `<mdssi:RelationshipReference xmlns:mdssi="${MDSSI}" SourceId="${attributeText(id)}"></mdssi:RelationshipReference>`,
    )
    .join('') +
  `</Transform><Transform Algorithm="${C14N}"></Transform></Transforms>`

export const digestXml = (digest: string): string =>
  `<DigestMethod Algorithm="${SHA256}"></DigestMethod><DigestValue>${digest}</DigestValue>`

/** A part name as a URI: what is not a path character is written in percent signs. */
const encodePart = (part: string): string => part.replaceAll(/[^\w\-.~!$&'()*+,;=:@/%]/gu, encodeURIComponent)
