/** Largest message from a page, in bytes or characters, attachments included. */
export const MAX_MESSAGE = 64 * 1024 * 1024

/** Is the message larger than any of ours? Counts texts and bytes wherever they stand, and stops when it knows. */
export function isTooLarge(message: unknown, most = MAX_MESSAGE): boolean {
  const left: unknown[] = [message]
  let size = 0
  while (left.length > 0) {
    const value = left.pop()
    size += sizeOf(value)
    if (size > most) return true
    if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
      left.push(...Object.values(value))
  }
  return false
}

/** Every value counts for something, so that a list of a hundred million nulls does too. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return ArrayBuffer.isView(value) ? value.byteLength : 8
}
