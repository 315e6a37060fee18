import type { Attr } from '@xmldom/xmldom'
import { type Element, type Node, childNodes, isElement } from './xml.ts'

export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'

const XMLNS = 'http://www.w3.org/2000/xmlns/'
const XML = 'http://www.w3.org/XML/1998/namespace'

/**
 * An element in its document as canonical XML 1.0 without comments (inclusive: with the namespaces and `xml:` attributes
 * it inherits). `children`: write these alone, in this order. Source: W3C, Canonical XML 1.0.
 */
export function canonicalise(element: Element, children?: readonly Node[]): Uint8Array {
  const scope = new Map<string, string>()
  const inherited = new Map<string, Attr>()
  for (let node: Node | null = element.parentNode; node !== null && isElement(node); node = node.parentNode) {
    for (const attribute of node.attributes) {
      if (attribute.namespaceURI === XMLNS) keepNearest(scope, prefixOf(attribute), attribute.value)
      else if (attribute.namespaceURI === XML) keepNearest(inherited, attribute.name, attribute)
    }
  }
  const pieces: string[] = []
  for (const { name } of element.attributes) inherited.delete(name)
  writeElement({ element, scope, written: NOTHING, inherited: [...inherited.values()], children }, pieces)
  return Buffer.from(pieces.join(''))
}

const NOTHING: ReadonlyMap<string, string> = new Map()

function keepNearest<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value)
}

/** `scope`: namespaces that hold here but may be unwritten. `written`: those that the output's ancestors declare. */
interface Place {
  readonly element: Element
  readonly scope: ReadonlyMap<string, string>
  readonly written: ReadonlyMap<string, string>
  readonly inherited: readonly Attr[]
  readonly children?: readonly Node[] | undefined
}

function writeElement({ element, scope, written, inherited, children }: Place, pieces: string[]): void {
  const { here, attributes } = namespacesAndAttributes(element, scope, inherited)
  const missing = [...here].filter(([prefix, uri]) => prefix !== 'xml' && (written.get(prefix) ?? '') !== uri)
  pieces.push(`<${element.nodeName}`)
  for (const [prefix, uri] of missing.toSorted(byPrefix))
    pieces.push(` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${attributeText(uri)}"`)
  for (const { name, value } of attributes.toSorted(byNamespaceAndName))
    pieces.push(` ${name}="${attributeText(value)}"`)
  pieces.push('>')
  const declared = missing.length === 0 ? written : new Map([...written, ...missing])
  for (const child of children ?? childNodes(element))
    writeNode(child, { scope: here, written: declared }, pieces)
  pieces.push(`</${element.nodeName}>`)
}

/** Most elements declare no namespace; then the scope around them holds inside too. */
function namespacesAndAttributes(
  element: Element,
  scope: ReadonlyMap<string, string>,
  inherited: readonly Attr[],
): { readonly here: ReadonlyMap<string, string>; readonly attributes: readonly Attr[] } {
  const all = [...element.attributes]
  const declared = all.filter(({ namespaceURI }) => namespaceURI === XMLNS)
  const attributes = [...inherited, ...all.filter(({ namespaceURI }) => namespaceURI !== XMLNS)]
  if (declared.length === 0) return { here: scope, attributes }
  return {
    here: new Map([...scope, ...declared.map((one) => [prefixOf(one), one.value] as const)]),
    attributes,
  }
}

function writeNode(node: Node, place: Pick<Place, 'scope' | 'written'>, pieces: string[]): void {
  if (isElement(node)) writeElement({ ...place, element: node, inherited: [] }, pieces)
  else if (node.nodeType === 3 || node.nodeType === 4) pieces.push(plainText(node.nodeValue ?? ''))
  else if (node.nodeType === 7)
    pieces.push(`<?${node.nodeName}${node.nodeValue ? ` ${node.nodeValue}` : ''}?>`)
}

const prefixOf = ({ name }: Attr): string => (name === 'xmlns' ? '' : name.slice('xmlns:'.length))

const byPrefix = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  compareText(one, other)

const byNamespaceAndName = (one: Attr, other: Attr): number =>
  compareText(one.namespaceURI ?? '', other.namespaceURI ?? '') ||
  compareText(one.localName ?? one.name, other.localName ?? other.name)

/** In code unit order, never by a language's alphabet. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** An attribute's value as canonical XML writes it. */
export const attributeText = (value: string): string =>
  value.replaceAll(/[&<"\t\n\r]/gu, (mark) => MARKS[mark] ?? mark)

/** Text as canonical XML writes it. */
export const plainText = (text: string): string => text.replaceAll(/[&<>\r]/gu, (mark) => MARKS[mark] ?? mark)

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}
