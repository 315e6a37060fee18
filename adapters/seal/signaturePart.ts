import { CONTENT_TYPES, type OpcPackage, PACKAGE_RELS, RELATIONSHIP } from './opc.ts'
import { SIGNATURE_TYPE } from './verify.ts'
import type { ZipEntry } from './zip.ts'
import { packEntry } from './zipWrite.ts'

/** LibreOffice looks for these very names. */
const ORIGIN = '/_xmlsignatures/origin.sigs'
const ORIGIN_RELS = '/_xmlsignatures/_rels/origin.sigs.rels'

const ORIGIN_TYPE = 'application/vnd.openxmlformats-package.digital-signature-origin'
const RELS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export function nextSignatureNumber(opc: OpcPackage): number {
  let number = 1
  while (opc.find(`/_xmlsignatures/sig${number}.xml`) !== undefined) number++
  return number
}

/** The file's entries with the signature: text is inserted in two parts, everything else stays packed as it is. */
export function addSignaturePart(
  opc: OpcPackage,
  number: number,
  signature: Uint8Array,
): readonly ZipEntry[] {
  const part = `/_xmlsignatures/sig${number}.xml`
  const first = opc.find(ORIGIN) === undefined
  const written = new Map<string, Uint8Array>([
    [`/${CONTENT_TYPES}`, Buffer.from(typesWith(opc, part))],
    [ORIGIN_RELS, Buffer.from(originRelsWith(opc, `sig${number}.xml`))],
    [part, signature],
  ])
  if (first) {
    written.set(ORIGIN, new Uint8Array())
    written.set(PACKAGE_RELS, Buffer.from(packageRelsWith(opc)))
  }
  return inOrder([
    ...opc.entries.map((entry) => rewrite(entry, written)),
    ...[...written]
      .filter(([name]) => opc.find(name) === undefined)
      .map(([name, bytes]) => packEntry(name.slice(1), bytes)),
  ])
}

function rewrite(entry: ZipEntry, written: ReadonlyMap<string, Uint8Array>): ZipEntry {
  const bytes = written.get(`/${entry.name}`)
  return bytes === undefined ? entry : packEntry(entry.name, bytes)
}

/** Readers of the format expect the content types first and the package's relationships second. */
const inOrder = (entries: readonly ZipEntry[]): readonly ZipEntry[] =>
  entries.toSorted((one, other) => rank(one) - rank(other))

const rank = ({ name }: ZipEntry): number =>
  name === CONTENT_TYPES ? 0 : `/${name}` === PACKAGE_RELS ? 1 : 2

function typesWith(opc: OpcPackage, part: string): string {
  const text = textOf(opc, `/${CONTENT_TYPES}`)
  const origin =
    opc.contentType(ORIGIN) === ORIGIN_TYPE
      ? ''
      : `<{}Default Extension="sigs" ContentType="${ORIGIN_TYPE}"/>`
  const override =
    opc.contentType(part) === SIGNATURE_TYPE
      ? ''
      : `<{}Override PartName="${part}" ContentType="${SIGNATURE_TYPE}"/>`
  return insertLast(insertFirst(text, 'Types', origin), 'Types', override)
}

const packageRelsWith = (opc: OpcPackage): string =>
  insertLast(
    textOf(opc, PACKAGE_RELS),
    'Relationships',
    relationshipXml(freeId(opc, PACKAGE_RELS), RELATIONSHIP.origin, ORIGIN.slice(1)),
  )

const originRelsWith = (opc: OpcPackage, target: string): string =>
  insertLast(
    opc.find(ORIGIN_RELS) === undefined ? EMPTY_RELS : textOf(opc, ORIGIN_RELS),
    'Relationships',
    relationshipXml(freeId(opc, ORIGIN_RELS), RELATIONSHIP.signature, target),
  )

const EMPTY_RELS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELS_NAMESPACE}"></Relationships>`

const relationshipXml = (id: string, type: string, target: string): string =>
  `<{}Relationship Id="${id}" Type="${type}" Target="${target}"/>`

function freeId(opc: OpcPackage, relsPart: string): string {
  const taken = new Set(opc.relationships(relsPart).map(({ id }) => id))
  let n = 1
  while (taken.has(`rId${n}`)) n++
  return `rId${n}`
}

/** Inserts elements at the end of the root; `{}` stands for the prefix that the part uses. */
function insertLast(text: string, root: string, elements: string): string {
  const empty = new RegExp(String.raw`<((?:[\w.-]+:)?)${root}((?:\s[^>]*?)?)/>\s*$`, 'u').exec(text)
  if (empty !== null) {
    const [whole, prefix = '', attributes = ''] = empty
    const opened = `<${prefix}${root}${attributes}></${prefix}${root}>`
    return insertLast(text.replace(whole, opened), root, elements)
  }
  const end = new RegExp(String.raw`</((?:[\w.-]+:)?)${root}\s*>\s*$`, 'u').exec(text)
  if (end === null) throw new Error(`no end of ${root} in a part that was read`)
  return `${text.slice(0, end.index)}${elements.replaceAll('{}', end[1] ?? '')}${text.slice(end.index)}`
}

function insertFirst(text: string, root: string, elements: string): string {
  const start = new RegExp(String.raw`<((?:[\w.-]+:)?)${root}(?:\s[^>]*)?>`, 'u').exec(text)
  if (start === null) throw new Error(`no start of ${root} in a part that was read`)
  const at = start.index + start[0].length
  return `${text.slice(0, at)}${elements.replaceAll('{}', start[1] ?? '')}${text.slice(at)}`
}

function textOf(opc: OpcPackage, part: string): string {
  const bytes = opc.bytes(part)
  if (bytes === undefined) throw new Error(`${part} is not in a package that was read`)
  return Buffer.from(bytes).toString('utf8')
}
