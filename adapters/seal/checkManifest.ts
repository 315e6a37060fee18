import type { SealProblem } from '../../core/document/verdict.ts'
import { DSIG, digestAlgorithm, digestOf, isCanonicalisation, isWeakHash } from './algorithms.ts'
import { canonicalise } from './c14n.ts'
import { isUnsigned, leftOutParts } from './leftOut.ts'
import { MDSSI } from './manifest.ts'
import { type OpcPackage, PACKAGE_RELS, isRels, targetOf } from './opc.ts'
import { RELATIONSHIP_TRANSFORM, transformRelationships } from './relationshipTransform.ts'
import {
  type Element,
  UnreadableXml,
  childElements,
  elementsNamed,
  onlyChild,
  parseXml,
  textOf,
} from './xml.ts'

export interface Coverage {
  /** Parts covered, as they are named in the file. */
  readonly covered: readonly string[]
  readonly problems: readonly SealProblem[]
}

/** Computes every digest of a signature's manifest again, then looks at what the manifest leaves out. */
export function checkManifest(opc: OpcPackage, manifest: Element): Coverage {
  const checked = childElements(manifest, DSIG, 'Reference').map((reference) =>
    checkReference(opc, reference),
  )
  const covered = new Set(checked.flatMap(({ part }) => part ?? []))
  const keptIn = new Map(
    checked.flatMap(({ part, kept }) => (part === undefined ? [] : [[part, kept] as const])),
  )
  return {
    covered: [...covered],
    problems: [
      ...checked.flatMap(({ problems }) => problems),
      ...uncoveredParts(opc, covered),
      ...uncoveredRelationships(opc, keptIn),
      ...(coversMain(opc, covered) ? [] : [{ code: 'seal/main-uncovered' } as const]),
    ],
  }
}

/** `kept`: ids of the relationships covered, when the part is one of relationships. */
interface Checked {
  readonly part: string | undefined
  readonly kept: ReadonlySet<string>
  readonly problems: readonly SealProblem[]
}

const NONE: ReadonlySet<string> = new Set()

function checkReference(opc: OpcPackage, reference: Element): Checked {
  const uri = reference.getAttribute('URI') ?? ''
  const [name = '', signedAs = ''] = uri.split('?ContentType=', 2)
  const part = opc.find(name)
  const bytes = opc.bytes(name)
  if (part === undefined || bytes === undefined)
    return { part: undefined, kept: NONE, problems: [{ code: 'seal/part-missing', part: name }] }
  const found = opc.contentType(part) ?? ''
  const { kept, problems } = tryBytes(opc, { part, bytes, reference })
  return signedAs === found
    ? { part, kept, problems }
    : { part, kept, problems: [{ code: 'seal/content-type-changed', part, signedAs, found }, ...problems] }
}

/** A part that must be read as XML and cannot be is not what was signed. */
function tryBytes(opc: OpcPackage, referenced: Referenced): Omit<Checked, 'part'> {
  try {
    return checkBytes(opc, referenced)
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error
    const { part } = referenced
    return { kept: NONE, problems: [{ code: 'seal/unreadable-part', part, reason: error.reason }] }
  }
}

interface Referenced {
  readonly part: string
  readonly bytes: Uint8Array
  readonly reference: Element
}

/** Relationships chosen by the transform of OPC, or a part's own bytes, or a part as canonical XML. */
function checkBytes(opc: OpcPackage, referenced: Referenced): Omit<Checked, 'part'> {
  const { part, bytes, reference } = referenced
  const [first, ...others] = elementsNamed(reference, DSIG, 'Transform')
  const algorithms = [first, ...others].flatMap((one) => one?.getAttribute('Algorithm') ?? [])
  const whole = new Set(isRels(part) ? opc.relationships(part).map(({ id }) => id) : [])
  if (first === undefined) return { kept: whole, problems: compare(reference, bytes, part) }
  if (algorithms[0] === RELATIONSHIP_TRANSFORM && isRels(part) && isLastCanonical(algorithms, 2))
    return checkRelationships(opc, referenced, first)
  if (isLastCanonical(algorithms, 1))
    return { kept: whole, problems: compare(reference, canonicalise(parseXml(bytes)), part) }
  return { kept: NONE, problems: [{ code: 'seal/unsupported', algorithm: algorithms.join(' + ') }] }
}

const isLastCanonical = (algorithms: readonly string[], count: number): boolean =>
  algorithms.length === count && isCanonicalisation(algorithms.at(-1) ?? '')

function checkRelationships(
  opc: OpcPackage,
  { part, bytes, reference }: Referenced,
  transform: Element,
): Omit<Checked, 'part'> {
  const ids = new Set(attributes(transform, 'RelationshipReference', 'SourceId'))
  const types = new Set(attributes(transform, 'RelationshipsGroupReference', 'SourceType'))
  const isKept = (id: string, type: string): boolean => ids.has(id) || types.has(type)
  const there = opc.relationships(part)
  const missing = [...ids].filter((id) => there.every((one) => one.id !== id))
  const changed = compare(reference, transformRelationships(bytes, isKept), part)
  const kept = new Set(there.filter(({ id, type }) => isKept(id, type)).map(({ id }) => id))
  if (missing.length > 0)
    return { kept, problems: missing.map((id) => ({ code: 'seal/relationship-missing', part, id })) }
  return {
    kept,
    problems: changed.map((problem) =>
      problem.code === 'seal/part-changed' ? { code: 'seal/relationships-changed', part } : problem,
    ),
  }
}

const attributes = (transform: Element, name: string, attribute: string): readonly string[] =>
  elementsNamed(transform, MDSSI, name).flatMap((element) => element.getAttribute(attribute) ?? [])

/** Compares a digest with the one that was signed. */
function compare(reference: Element, bytes: Uint8Array, part: string): readonly SealProblem[] {
  const checked = checkDigest(reference, bytes)
  return [...checked.problems, ...(checked.same ? [] : [{ code: 'seal/part-changed', part } as const])]
}

export interface DigestCheck {
  readonly same: boolean
  readonly problems: readonly SealProblem[]
}

/** DigestMethod and DigestValue of a reference or of a certificate's digest. */
export function checkDigest(reference: Element, bytes: Uint8Array): DigestCheck {
  const uri = onlyChild(reference, DSIG, 'DigestMethod').getAttribute('Algorithm') ?? ''
  const hash = digestAlgorithm(uri)
  if (hash === undefined) return { same: true, problems: [{ code: 'seal/unsupported', algorithm: uri }] }
  const signed = textOf(onlyChild(reference, DSIG, 'DigestValue'))?.replaceAll(/\s/gu, '')
  return {
    same: signed === digestOf(hash, bytes),
    problems: isWeakHash(hash) ? [{ code: 'seal/weak', algorithm: 'SHA-1' }] : [],
  }
}

function uncoveredParts(opc: OpcPackage, covered: ReadonlySet<string>): readonly SealProblem[] {
  const leftOut = leftOutParts(opc)
  return opc.parts
    .filter((part) => !covered.has(part) && !leftOut.has(part))
    .map((part) => ({ code: 'seal/part-uncovered', part }))
}

function uncoveredRelationships(
  opc: OpcPackage,
  keptIn: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SealProblem[] {
  return opc.parts.filter(isRels).flatMap((part) =>
    opc
      .relationships(part)
      .filter((one) => !isUnsigned(part, one) && keptIn.get(part)?.has(one.id) !== true)
      .map(({ id, target }) => ({ code: 'seal/relationship-uncovered', part, id, target }) as const),
  )
}

/** The text itself: the part that the package calls its office document. */
const coversMain = (opc: OpcPackage, covered: ReadonlySet<string>): boolean => {
  const main = mainPart(opc)
  return main !== undefined && covered.has(main)
}

/** `/word/document.xml`; `undefined`: not an Office document. */
export function mainPart(opc: OpcPackage): string | undefined {
  const found = opc
    .relationships(PACKAGE_RELS)
    .find(({ type, external }) => !external && type.endsWith('/officeDocument'))
  const target = found === undefined ? null : targetOf(PACKAGE_RELS, found)
  return target === null ? undefined : opc.find(target)
}
