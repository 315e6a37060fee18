/** Bytes that are not the ASN.1 they should be. */
export class MalformedAsn1 extends Error {}

/** One value of DER, or of BER as old programs write it in key files (indefinite lengths, strings in pieces). */
export interface Asn1 {
  /** The identifier octet: 0x30 sequence, 0xa0 [0] … */
  readonly tag: number
  readonly content: Uint8Array
  /** Identifier, length and content as they stood. */
  readonly raw: Uint8Array
}

export const TAG = { integer: 0x02, octets: 0x04, oid: 0x06, sequence: 0x30, set: 0x31, context0: 0xa0 }

/** Constructed values inside each other; no certificate or key file comes near. */
const DEEPEST = 40

/** Reads one value that fills the bytes; trailing zeros (padding of some programs) are let be. */
export function readAsn1(bytes: Uint8Array): Asn1 {
  const { node } = readAt(bytes, 0, 0)
  return node
}

/** The values inside a constructed one. */
export function childrenOf({ content }: Asn1): readonly Asn1[] {
  const children: Asn1[] = []
  for (let at = 0; at < content.length;) {
    const { node, end } = readAt(content, at, 0)
    children.push(node)
    at = end
  }
  return children
}

/** The nth value inside; throws when it is not there or, when a tag is given, is of another kind. */
export function childAt(node: Asn1, at: number, tag?: number): Asn1 {
  const child = childrenOf(node)[at]
  if (child === undefined || (tag !== undefined && child.tag !== tag))
    throw new MalformedAsn1(`no value ${at} of kind ${tag ?? 'any'}`)
  return child
}

/** An octet string, whole or in pieces. */
export const octetsOf = (node: Asn1): Uint8Array =>
  (node.tag & CONSTRUCTED) === 0 ? node.content : concatBytes(childrenOf(node).map(octetsOf))

/** `1.2.840.113549.1.7.1` */
export function oidOf({ tag, content }: Asn1): string {
  if (tag !== TAG.oid) throw new MalformedAsn1('not an object identifier')
  const arcs: bigint[] = []
  let arc = 0n
  for (const byte of content) {
    arc = (arc << 7n) | BigInt(byte & 0x7f)
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0n
    }
  }
  const [first = 0n, ...rest] = arcs
  const top = first < 80n ? first / 40n : 2n
  return [top, first - top * 40n, ...rest].join('.')
}

/** A whole number that is not negative. */
export const unsignedOf = ({ content }: Asn1): bigint =>
  content.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)

export function concatBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const CONSTRUCTED = 0x20

interface Read {
  readonly node: Asn1
  readonly end: number
}

function readAt(bytes: Uint8Array, start: number, depth: number): Read {
  const tag = byteAt(bytes, start)
  if ((tag & 0x1f) === 0x1f || depth > DEEPEST) throw new MalformedAsn1('tag not known or nested too deep')
  const first = byteAt(bytes, start + 1)
  if (first === 0x80) return readIndefinite(bytes, start, depth)
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f
  if (lengthBytes > 4) throw new MalformedAsn1('length too long')
  const from = start + 2 + lengthBytes
  const length = lengthBytes === 0 ? first : numberOf(bytes.subarray(start + 2, from))
  if (from + length > bytes.length) throw new MalformedAsn1('value ends too early')
  return nodeOf(bytes, { tag, start, from, to: from + length, end: from + length })
}

/** Content up to the end-of-contents octets (00 00). */
function readIndefinite(bytes: Uint8Array, start: number, depth: number): Read {
  const tag = byteAt(bytes, start)
  const from = start + 2
  let at = from
  while (byteAt(bytes, at) !== 0 || byteAt(bytes, at + 1) !== 0) at = readAt(bytes, at, depth + 1).end
  return nodeOf(bytes, { tag, start, from, to: at, end: at + 2 })
}

interface Place {
  readonly tag: number
  readonly start: number
  readonly from: number
  readonly to: number
  readonly end: number
}

const nodeOf = (bytes: Uint8Array, { tag, start, from, to, end }: Place): Read => ({
  node: { tag, content: bytes.subarray(from, to), raw: bytes.subarray(start, end) },
  end,
})

const numberOf = (bytes: Uint8Array): number => bytes.reduce((value, byte) => value * 256 + byte, 0)

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new MalformedAsn1('value ends too early')
  return byte
}
