/** What a file is by its first bytes, whatever its name says. `oldWord`: a .doc, or a Word file locked with a password. */
export type FileKind = 'docx' | 'html' | 'txt' | 'pdf' | 'oldWord' | 'other'

/** Largest file that is read, in bytes: minutes with pictures stay far below, and the web host takes no larger call. */
export const LARGEST_FILE_BYTES = 40 * 1024 * 1024

/**
 * `docx` is any zip: whether there is a Word document in it is seen when it is opened. `text`: the bytes as text; `null`:
 * they are not UTF-8.
 */
export function fileKindOf(bytes: Uint8Array, text: string | null): FileKind {
  if (startsWith(bytes, ZIP)) return 'docx'
  if (startsWith(bytes, PDF)) return 'pdf'
  if (startsWith(bytes, COMPOUND)) return 'oldWord'
  if (text === null || text.trim() === '' || text.includes('\0')) return 'other'
  return /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)[\s>]/iu.test(text) ? 'html' : 'txt'
}

/** Local file header of a zip (APPNOTE 4.3.7), `%PDF-`, and the header of a compound file ([MS-CFB] 2.2). */
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)
