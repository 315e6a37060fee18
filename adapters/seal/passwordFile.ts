import { isUtf8, transcode } from 'node:buffer'

/**
 * The password in a file: its bytes without a byte order mark and the line end that editors add, as UTF-8 (a file that is
 * not UTF-8 is read as ISO-8859-1). Both are the caller's to wipe.
 */
export function passwordIn(file: Uint8Array): Uint8Array {
  const start = file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf ? 3 : 0
  let end = file.length
  if (file[end - 1] === LF) end -= 1
  if (file[end - 1] === CR) end -= 1
  const words = Uint8Array.from(file.subarray(start, end)) // a copy: `slice` of a Buffer would not be one
  if (isUtf8(words)) return words
  const utf8 = transcode(words, 'latin1', 'utf8')
  words.fill(0)
  return utf8
}

const LF = 0x0a
const CR = 0x0d
