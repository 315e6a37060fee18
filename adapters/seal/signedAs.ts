import { DSIG } from './algorithms.ts'
import { compareText } from './c14n.ts'
import { contentHashOf } from './content.ts'
import { signatureParts } from './leftOut.ts'
import { SHA256 } from './manifest.ts'
import type { OpcPackage } from './opc.ts'
import {
  type Element,
  UnreadableXml,
  allElements,
  childElements,
  onlyChild,
  parseXml,
  textOf,
} from './xml.ts'

/**
 * The content hashes that the file's signatures were given for, by what they themselves list: a file whose text is
 * destroyed or exchanged is known by them all the same. What a signature lists is not proven here.
 */
export const signedHashes = (opc: OpcPackage): readonly string[] => [
  ...new Set(signatureParts(opc).flatMap((part) => hashesIn(opc.bytes(part)))),
]

function hashesIn(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return []
  try {
    const manifests = allElements(parseXml(bytes)).filter(
      ({ localName, namespaceURI }) => localName === 'Manifest' && namespaceURI === DSIG,
    )
    return manifests.flatMap(hashOf)
  } catch (error) {
    if (error instanceof UnreadableXml) return []
    throw error
  }
}

/** Only for manifests of SHA-256, as the records have it. */
function hashOf(manifest: Element): readonly string[] {
  const listed = childElements(manifest, DSIG, 'Reference').map((reference) => {
    const [name = '', contentType = ''] = (reference.getAttribute('URI') ?? '').split('?ContentType=', 2)
    const algorithm = onlyChild(reference, DSIG, 'DigestMethod').getAttribute('Algorithm')
    const digest = textOf(onlyChild(reference, DSIG, 'DigestValue'))?.replaceAll(/\s/gu, '') ?? ''
    return { part: decodePart(name), contentType, relationships: null, digest, algorithm }
  })
  if (listed.some(({ algorithm }) => algorithm !== SHA256)) return []
  return [contentHashOf(listed.toSorted((one, other) => compareText(one.part, other.part)))]
}

function decodePart(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
