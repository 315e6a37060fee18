import type { FileProblem, UnreadableReason } from '../../core/document/verdict.ts'
import { relationshipsRoot } from './relationshipTransform.ts'
import { remembered } from './remembered.ts'
import { type Element, UnreadableXml, childElements, parseXml } from './xml.ts'
import { type Zip, type ZipEntry, contentOf, readZip } from './zip.ts'

/** An Office file as its packaging convention sees it: parts with content types, tied by relationships (ECMA-376-2). */
export interface OpcPackage {
  readonly entries: readonly ZipEntry[]
  readonly problems: readonly FileProblem[]
  /** Names of all parts as they stand (`/word/document.xml`), `[Content_Types].xml` not among them. */
  readonly parts: readonly string[]
  /** A part's bytes, by a name in whatever letter case; `undefined`: no such part, or damaged. */
  readonly bytes: (part: string) => Uint8Array | undefined
  /** The part's name as it stands in the file. */
  readonly find: (part: string) => string | undefined
  readonly contentType: (part: string) => string | undefined
  /** Relationships written in a `.rels` part; none when it cannot be read, which is then among the problems. */
  readonly relationships: (relsPart: string) => readonly Relationship[]
}

export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external: boolean
}

export const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml'
export const PACKAGE_RELS = '/_rels/.rels'
export const CONTENT_TYPES = '[Content_Types].xml'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const RELATIONSHIP = {
  origin: `${PACKAGE}/digital-signature/origin`,
  signature: `${PACKAGE}/digital-signature/signature`,
  coreProperties: `${PACKAGE}/metadata/core-properties`,
  thumbnail: `${PACKAGE}/metadata/thumbnail`,
  extendedProperties: `${OFFICE}/extended-properties`,
  customProperties: `${OFFICE}/custom-properties`,
}

/** Opens a file. Throws NotZip; what is wrong with single parts is among the problems. */
export const openPackage = (bytes: Uint8Array): OpcPackage => packageOf(readZip(bytes))

const inflated = remembered((entry: ZipEntry) => ({ content: contentOf(entry) }))

/** The package that these entries make. Entries of another package are not inflated again. */
export function packageOf(zip: Zip): OpcPackage {
  const contents = new Map(zip.entries.map((entry) => [entry.name, inflated(entry).content]))
  const damaged = [...contents].flatMap(([name, content]): readonly FileProblem[] =>
    content === null ? [{ code: 'seal/damaged-part', part: `/${name}` }] : [],
  )
  const names = zip.entries.map(({ name }) => `/${name}`)
  const nameOf = new Map(names.map((name) => [foldName(name), name]))
  const find = (part: string): string | undefined =>
    contents.has(part.slice(1)) ? part : nameOf.get(foldName(part))
  const partBytes = (part: string): Uint8Array | undefined =>
    contents.get(find(part)?.slice(1) ?? '') ?? undefined
  const types = readContentTypes(partBytes(`/${CONTENT_TYPES}`))
  const rels = new Map(names.filter(isRels).map((name) => [name, readRelationships(name, partBytes(name))]))
  const unread = [...rels.values()].flatMap((one) => one.problems)
  return {
    entries: zip.entries,
    problems: [...zip.problems, ...damaged, ...types.problems, ...unread],
    parts: names.filter((name) => name !== `/${CONTENT_TYPES}`),
    bytes: partBytes,
    find,
    contentType: (part) =>
      types.overrides.get(foldName(part)) ??
      types.defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()),
    relationships: (relsPart) => rels.get(find(relsPart) ?? '')?.relationships ?? [],
  }
}

/** Names are compared without letter case and percent signs (ECMA-376-2, 6.2.2.3). */
const foldName = (part: string): string => decodePath(part).toLowerCase()

function decodePath(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** `/word/document.xml` → `/word/_rels/document.xml.rels` */
export const relsOf = (part: string): string => part.replace(/\/([^/]*)$/u, '/_rels/$1.rels')

/** The part that a `.rels` part belongs to; `/` for the package's own. */
export const sourceOf = (relsPart: string): string => relsPart.replace(/_rels\/([^/]*)\.rels$/u, '$1')

/** Name of the part that a relationship of `relsPart` points at; `null`: not a name. */
export function targetOf(relsPart: string, { target }: Pick<Relationship, 'target'>): string | null {
  const url = URL.parse(target, `http://package${sourceOf(relsPart)}`)
  return url === null || url.host !== 'package' ? null : decodePath(url.pathname)
}

/** `.rels` parts, whatever their letter case. */
export const isRels = (part: string): boolean => /\/_rels\/[^/]*\.rels$/iu.test(part)

interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>
  readonly overrides: ReadonlyMap<string, string>
  readonly problems: readonly FileProblem[]
}

function readContentTypes(bytes: Uint8Array | undefined): ContentTypes {
  const defaults = new Map<string, string>()
  const overrides = new Map<string, string>()
  const twice: FileProblem[] = []
  const keep = (map: Map<string, string>, key: string, type: string): void => {
    if (map.has(key)) twice.push({ code: 'seal/two-content-types', part: key })
    map.set(key, type)
  }
  const root = tryParse(bytes, parseXml)
  if (typeof root === 'string')
    return {
      defaults,
      overrides,
      problems: [{ code: 'seal/unreadable-part', part: `/${CONTENT_TYPES}`, reason: root }],
    }
  for (const element of childElements(root)) {
    const type = element.getAttribute('ContentType') ?? ''
    if (element.localName === 'Default')
      keep(defaults, (element.getAttribute('Extension') ?? '').toLowerCase(), type)
    if (element.localName === 'Override')
      keep(overrides, foldName(element.getAttribute('PartName') ?? ''), type)
  }
  return { defaults, overrides, problems: twice }
}

function tryParse(
  bytes: Uint8Array | undefined,
  parse: (bytes: Uint8Array) => Element,
): Element | UnreadableReason {
  if (bytes === undefined) return 'structure'
  try {
    return parse(bytes)
  } catch (error) {
    if (error instanceof UnreadableXml) return error.reason
    throw error
  }
}

interface PartRelationships {
  readonly relationships: readonly Relationship[]
  readonly problems: readonly FileProblem[]
}

function readRelationships(part: string, bytes: Uint8Array | undefined): PartRelationships {
  const root = tryParse(bytes, relationshipsRoot)
  if (typeof root === 'string')
    return { relationships: [], problems: [{ code: 'seal/unreadable-part', part, reason: root }] }
  const relationships = childElements(root).map((element) => ({
    id: element.getAttribute('Id') ?? '',
    type: element.getAttribute('Type') ?? '',
    target: element.getAttribute('Target') ?? '',
    external: element.getAttribute('TargetMode') === 'External',
  }))
  return { relationships, problems: [] }
}
