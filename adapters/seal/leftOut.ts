import {
  type OpcPackage,
  PACKAGE_RELS,
  RELATIONSHIP,
  type Relationship,
  isRels,
  relsOf,
  targetOf,
} from './opc.ts'
import { remembered } from './remembered.ts'

/** Relationships of the package itself that Word leaves unsigned: the signatures, and title, author and the like. */
const UNSIGNED: ReadonlySet<string> = new Set([
  RELATIONSHIP.origin,
  RELATIONSHIP.coreProperties,
  RELATIONSHIP.thumbnail,
  RELATIONSHIP.extendedProperties,
  RELATIONSHIP.customProperties,
])

/** Whether a signature leaves this relationship out. A part's own relationships are never left out. */
export const isUnsigned = (relsPart: string, { type }: Relationship): boolean =>
  (relsPart === PACKAGE_RELS && UNSIGNED.has(type)) ||
  (type === RELATIONSHIP.signature && /^\/_xmlsignatures\/_rels\//iu.test(relsPart))

/** Parts of signatures that the package links to, in the order of their relationships. */
export function signatureParts(opc: OpcPackage): readonly string[] {
  return originParts(opc).flatMap((origin) =>
    opc
      .relationships(relsOf(origin))
      .filter(({ type, external }) => type === RELATIONSHIP.signature && !external)
      .map((one) => targetOf(relsOf(origin), one) ?? one.target),
  )
}

const originParts = (opc: OpcPackage): readonly string[] =>
  opc
    .relationships(PACKAGE_RELS)
    .filter(({ type, external }) => type === RELATIONSHIP.origin && !external)
    .flatMap((one) => targetOf(PACKAGE_RELS, one) ?? [])

/**
 * Parts that no signature covers: signatures themselves, properties that only the package points at, and `.rels` parts
 * that hold no relationship.
 */
export const leftOutParts = remembered((opc: OpcPackage): ReadonlySet<string> => {
  const origins = originParts(opc)
  const empty = opc.parts.filter((part) => isRels(part) && opc.relationships(part).length === 0)
  const names = [...origins, ...origins.map(relsOf), ...signatureParts(opc), ...empty, ...propertyParts(opc)]
  return new Set(names.flatMap((part) => opc.find(part) ?? []))
})

/** Targets of unsigned relationships that nothing signed points at. */
function propertyParts(opc: OpcPackage): readonly string[] {
  const pointing = opc.parts.filter(isRels).flatMap((rels) =>
    opc
      .relationships(rels)
      .filter(({ external }) => !external)
      .map((one) => ({ target: targetOf(rels, one) ?? '', unsigned: isUnsigned(rels, one) })),
  )
  const signed = new Set(pointing.flatMap(({ target, unsigned }) => (unsigned ? [] : [opc.find(target)])))
  return pointing.flatMap(({ target, unsigned }) =>
    unsigned && !signed.has(opc.find(target)) ? [target] : [],
  )
}
