/**
 * How a call and its answer travel as text (the web host). Bytes become `{ "$bytes": base64 }`, since JSON has none.
 * A Map or Set throws: it would silently become `{}`.
 */
export const toWire = (value: unknown): string => JSON.stringify(value, writeSpecial)

/** Reads what `toWire` wrote. Throws SyntaxError when the text is not JSON. */
export const fromWire = (text: string): unknown => JSON.parse(text, readSpecial)

function writeSpecial(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: bytesToBase64(value) }
  if (value instanceof Map || value instanceof Set) throw new TypeError('a Map or Set does not travel')
  return value
}

const readSpecial = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$bytes' in value && typeof value.$bytes === 'string'
    ? base64ToBytes(value.$bytes)
    : value

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648, 4: three bytes are four digits. */
export function bytesToBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const digits = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63]
    const used = Math.min(bytes.length - at, 3) + 1
    parts.push(
      digits
        .slice(0, used)
        .map((digit) => DIGITS.charAt(digit))
        .join('')
        .padEnd(4, '='),
    )
  }
  return parts.join('')
}

/** Characters outside the alphabet are passed over, as in a text folded to lines. */
export function base64ToBytes(text: string): Uint8Array {
  const digits = text
    .split('')
    .map((digit) => DIGITS.indexOf(digit))
    .filter((digit) => digit >= 0)
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  for (let at = 0; at < bytes.length; at += 1) {
    const group = Math.floor(at / 3) * 4
    const [a = 0, b = 0, c = 0, d = 0] = digits.slice(group, group + 4)
    const three = [(a << 2) | (b >> 4), (b << 4) | (c >> 2), (c << 6) | d]
    bytes[at] = three[at % 3] ?? 0
  }
  return bytes
}
