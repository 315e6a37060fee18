import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import type { UnreadableReason } from '../../core/document/verdict.ts'
import { remembered } from './remembered.ts'

export type { Element, Node }

/** XML that is not read: one with a DOCTYPE (entities could make it say two things), not UTF-8, or broken. */
export class UnreadableXml extends Error {
  readonly reason: UnreadableReason

  constructor(reason: UnreadableReason) {
    super(reason)
    this.reason = reason
  }
}

/** Reads a whole document and answers its root element. Throws UnreadableXml. */
export function parseXml(bytes: Uint8Array): Element {
  const text = decode(bytes)
  if (text.includes('<!DOCTYPE')) throw new UnreadableXml('doctype')
  try {
    const { documentElement } = new DOMParser({ onError: refuse, locator: false }).parseFromString(
      text,
      'text/xml',
    )
    if (documentElement !== null && !isTooDeep(documentElement)) return documentElement
  } catch (error) {
    if (error instanceof UnreadableXml) throw error
  }
  throw new UnreadableXml('syntax')
}

/** Elements inside each other; relationships, content types and signatures stay under fifteen. */
const DEEPEST = 100

function isTooDeep(element: Element, left = DEEPEST): boolean {
  if (left === 0) return true
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (isElement(child) && isTooDeep(child, left - 1)) return true
  return false
}

/** Parts are UTF-8 here, as Word and LibreOffice write them; the standard's UTF-16 is told as unreadable. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableXml('encoding')
  }
}

function refuse(): never {
  throw new UnreadableXml('syntax')
}

export function* childNodes(node: Node): Generator<Node> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child
}

export const isElement = (node: Node): node is Element => node.nodeType === 1

export function childElements(node: Node, namespace?: string, name?: string): readonly Element[] {
  const found: Element[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    if (isElement(child) && isNamed(child, namespace, name)) found.push(child)
  return found
}

const isNamed = (element: Element, namespace: string | undefined, name: string | undefined): boolean =>
  (namespace === undefined || element.namespaceURI === namespace) &&
  (name === undefined || element.localName === name)

/** The element itself and every one inside it, in document order. The tree must not change any more. */
export const allElements = remembered((element: Element): readonly Element[] => {
  const found: Element[] = []
  collect(element, found)
  return found
})

function collect(element: Element, found: Element[]): void {
  found.push(element)
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (isElement(child)) collect(child, found)
}

export const elementsNamed = (element: Element, namespace: string, name: string): readonly Element[] =>
  allElements(element).filter((one) => one.localName === name && one.namespaceURI === namespace)

/** The one child of that name; throws when there is none or more than one. */
export function onlyChild(element: Element, namespace: string, name: string): Element {
  const [found, ...more] = childElements(element, namespace, name)
  if (found === undefined || more.length > 0) throw new UnreadableXml('structure')
  return found
}

export const textOf = (element: Element | undefined): string | null => element?.textContent?.trim() ?? null

/** What an XML document can carry of a text: no controls, no halves of letters; line ends are LF. */
export const carriable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
