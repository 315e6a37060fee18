import { strToU8, zipSync } from 'fflate'
import { XML_HEAD } from './xml.ts'

/** A part of the package: its name, and what it holds. */
export interface PackagePart {
  readonly name: string
  readonly content: string | Uint8Array
  /** Content type; `null`: that of the ending. */
  readonly type: string | null
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const wordPart = (name: string, kind: string, content: string): PackagePart => ({
  name: `word/${name}.xml`,
  content,
  type: `${WORD}.${kind}+xml`,
})

export const relationships = (
  targets: readonly { readonly id: string; readonly kind: string; readonly target: string }[],
): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ({ id, kind, target }) =>
        `<Relationship Id="${id}" Type="${kind.includes('/') ? PACKAGE : `${OFFICE}/relationships`}/${kind.replace('package/', '')}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** The package's own relationships: where the text and the properties of the document stand. */
export const packageRelationships: PackagePart = {
  name: '_rels/.rels',
  type: null,
  content: relationships([
    { id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' },
    { id: 'rId2', kind: 'package/relationships/metadata/core-properties', target: 'docProps/core.xml' },
    { id: 'rId3', kind: 'extended-properties', target: 'docProps/app.xml' },
  ]),
}

const contentTypes = (parts: readonly PackagePart[]): string =>
  `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  parts
    .map(({ name, type }) => (type === null ? '' : `<Override PartName="/${name}" ContentType="${type}"/>`))
    .join('') +
  '</Types>'

/**
 * The parts as one .docx whose bytes depend on its content alone: content types first, the package's relationships
 * second, the rest in order of name, and no times.
 */
export function zipParts(parts: readonly PackagePart[]): Uint8Array {
  const types = { name: '[Content_Types].xml', content: contentTypes(parts) }
  const ordered = [types, ...parts.toSorted((one, other) => (rank(one.name) < rank(other.name) ? -1 : 1))]
  return zipSync(
    Object.fromEntries(
      ordered.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    // Local time on purpose: fflate writes the local fields, and the zip format starts from 1980.
    { level: LEVEL, mtime: new Date(1980, 0, 1) },
  )
}

/** How hard the parts are squeezed: more takes longer and makes a file of minutes hardly smaller. */
const LEVEL = 6

const rank = (name: string): string => (name === '_rels/.rels' ? '' : name)
