import type { IncomingMessage } from 'node:http'

/** Largest call, attachments included, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024

/** The whole body as text, or `undefined` when it is larger than `limit` bytes: reading stops there. */
export async function readBody(
  request: IncomingMessage,
  limit = MAX_BODY_BYTES,
): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a request gives bytes')
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
