import { canonicalise, compareText } from './c14n.ts'
import { remembered } from './remembered.ts'
import { type Element, UnreadableXml, childElements, parseXml } from './xml.ts'

export const RELATIONSHIP_TRANSFORM = 'http://schemas.openxmlformats.org/package/2006/RelationshipTransform'

/**
 * What a signature covers of a `.rels` part: the relationships kept, in order of their ids, each with its target mode
 * said aloud, as canonical XML. Source: ECMA-376-2, 10.5.10 (relationships digital signature transform).
 */
export function transformRelationships(
  rels: Uint8Array,
  isKept: (id: string, type: string) => boolean,
): Uint8Array {
  const root = relationshipsRoot(rels)
  const kept = childElements(root)
    .map((element) => ({ element, id: element.getAttribute('Id') ?? '' }))
    .filter(({ element, id }) => isKept(id, element.getAttribute('Type') ?? ''))
    .toSorted((one, other) => compareText(one.id, other.id))
  if (new Set(kept.map(({ id }) => id)).size < kept.length) throw new UnreadableXml('structure')
  return canonicalise(
    root,
    kept.map(({ element }) => element),
  )
}

/** The root of a `.rels` part, its relationships already in the form that is signed. Throws UnreadableXml. */
export const relationshipsRoot = remembered((rels: Uint8Array): Element => {
  const root = parseXml(rels)
  for (const element of childElements(root)) {
    while (element.firstChild !== null) element.removeChild(element.firstChild)
    if (!element.hasAttribute('TargetMode')) element.setAttribute('TargetMode', 'Internal')
  }
  return root
})
