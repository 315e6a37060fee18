import { readFile } from 'node:fs/promises'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { BinaryFile, FileUnreadable } from '../../service/ports.ts'

/** The text of a file and the encoding it was in. */
export interface ReadText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16' | 'iso-8859-1'
}

/**
 * Reads a text file: UTF-8 with or without a byte order mark, UTF-16 with one, else ISO-8859-1 (the caller tells that
 * it was guessed). Anything that is no text is refused.
 */
export async function readText(path: string): Promise<Result<ReadText, BinaryFile | FileUnreadable>> {
  try {
    const bytes = await readFile(path)
    const text = decode(bytes)
    return text === null ? fail({ code: 'intake/binary-file', file: path }) : ok(text)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return fail({ code: 'file/unreadable', path, reason })
  }
}

function decode(bytes: Uint8Array): ReadText | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: decodeAs('utf-16le', bytes), encoding: 'utf-16' }
  if (first === 0xfe && second === 0xff) return { text: decodeAs('utf-16be', bytes), encoding: 'utf-16' }
  if (isBinary(bytes)) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: decodeAs('iso-8859-1', bytes), encoding: 'iso-8859-1' }
  }
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

/** First bytes of files that begin like text but are none. */
const SIGNATURES = ['%PDF', '{\\rtf']

/** Text has no control bytes but tab, line ends and page feed. */
const isBinary = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) ||
  SIGNATURES.some((start) => decodeAs('iso-8859-1', bytes.subarray(0, start.length)) === start)
