import { crc32, inflateRawSync } from 'node:zlib'
import type { FileProblem } from '../../core/document/verdict.ts'

/** Bytes that are not a zip file, or not one that a Word file may be (encrypted, split, larger than 4 GB). */
export class NotZip extends Error {}

/** An entry as it stands in the file; `content` inflates it and checks its sum. */
export interface ZipEntry {
  readonly name: string
  readonly method: 0 | 8
  readonly crc: number
  /** Bytes when inflated. */
  readonly size: number
  readonly packed: Uint8Array
  /** Time and day in the form of MS-DOS, time in the low half. */
  readonly stamp: number
  readonly utf8: boolean
}

export interface Zip {
  readonly entries: readonly ZipEntry[]
  /** What makes two programs read different things out of one file. */
  readonly problems: readonly FileProblem[]
}

/** Largest file after inflating: a Word file with pictures stays far below; a zip bomb does not. */
const MOST_BYTES = 1024 * 1024 * 1024

/**
 * Reads a zip by its central directory and walks the local headers along: every byte up to the directory must belong to
 * an entry that the directory names, else a program that reads in the other way sees another document.
 */
export function readZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = findEnd(view)
  const listed = readDirectory(view, end)
  if (listed.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) throw new NotZip('too large')
  const walk = walkEntries(view, listed, end.directoryAt)
  const files = walk.entries.filter(({ name }) => !name.endsWith('/'))
  return { entries: files, problems: [...(walk.gapless ? [] : [HIDDEN]), ...nameProblems(files)] }
}

const HIDDEN: FileProblem = { code: 'seal/hidden-entry' }

/** The entry's bytes; `null` when they are not those whose sum the directory has. */
export function contentOf({ method, packed, size, crc }: ZipEntry): Uint8Array | null {
  try {
    const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
    return content.length === size && crc32(content) === crc ? content : null
  } catch {
    return null
  }
}

interface End {
  readonly at: number
  readonly count: number
  readonly directoryAt: number
}

const END_SIZE = 22
const LONGEST_COMMENT = 0xffff

/** End of central directory record: the last one whose comment ends with the file. */
function findEnd(view: DataView): End {
  for (
    let at = view.byteLength - END_SIZE;
    at >= Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
    at--
  ) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    if (at + END_SIZE + view.getUint16(at + 20, true) !== view.byteLength) continue
    const count = view.getUint16(at + 10, true)
    const directoryAt = view.getUint32(at + 16, true)
    if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count)
      throw new NotZip('split')
    if (count === 0xffff || directoryAt === 0xffffffff) throw new NotZip('zip64')
    if (directoryAt + view.getUint32(at + 12, true) !== at)
      throw new NotZip('directory does not end at its end')
    return { at, count, directoryAt }
  }
  throw new NotZip('no directory')
}

interface Listed {
  readonly name: string
  readonly flags: number
  readonly method: 0 | 8
  readonly stamp: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly headerAt: number
}

function readDirectory(view: DataView, { at: end, count, directoryAt }: End): readonly Listed[] {
  const listed: Listed[] = []
  let at = directoryAt
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new NotZip('broken directory')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    )
    const next = at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
    if (next > end) throw new NotZip('broken directory')
    listed.push(readListed(view, at, nameLength ?? 0))
    at = next
  }
  if (at !== end) throw new NotZip('directory longer than it says')
  return listed
}

function readListed(view: DataView, at: number, nameLength: number): Listed {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  if ((flags & ENCRYPTED) !== 0 || (method !== 0 && method !== 8))
    throw new NotZip('encrypted or packed otherwise')
  return {
    name: nameAt(view, at + 46, nameLength, flags),
    flags,
    method,
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  }
}

const ENCRYPTED = 0x1
const SIZES_AFTER = 0x8
const UTF8_NAME = 0x800

function nameAt(view: DataView, at: number, length: number, flags: number): string {
  const bytes = Buffer.from(view.buffer, view.byteOffset + at, length)
  return bytes.toString(
    (flags & UTF8_NAME) !== 0 || !/[^\u0020-\u007e]/u.test(bytes.toString('latin1')) ? 'utf8' : 'latin1',
  )
}

interface Walk {
  readonly entries: readonly ZipEntry[]
  /** The entries follow each other from the first byte to the directory, with nothing between. */
  readonly gapless: boolean
}

function walkEntries(view: DataView, listed: readonly Listed[], directoryAt: number): Walk {
  const inOrder = listed.toSorted((a, b) => a.headerAt - b.headerAt)
  let at = 0
  let gapless = true
  const places = new Map<Listed, number>()
  for (const one of inOrder) {
    const dataAt = localDataAt(view, one, directoryAt)
    gapless &&= one.headerAt === at && agrees(view, one)
    at = dataAt + one.packedSize
    if ((one.flags & SIZES_AFTER) !== 0) at += descriptorLength(view, at, one)
    places.set(one, dataAt)
  }
  gapless &&= at === directoryAt
  return { entries: listed.map((one) => entryOf(view, one, places.get(one) ?? 0)), gapless }
}

const LOCAL_SIZE = 30

function localDataAt(view: DataView, { headerAt, packedSize }: Listed, directoryAt: number): number {
  if (headerAt + LOCAL_SIZE > directoryAt || view.getUint32(headerAt, true) !== 0x04034b50)
    throw new NotZip('no local header')
  const dataAt =
    headerAt + LOCAL_SIZE + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  if (dataAt + packedSize > directoryAt) throw new NotZip('entry ends too late')
  return dataAt
}

/** The local header says the same as the directory, for a program that reads only it. */
function agrees(view: DataView, one: Listed): boolean {
  const flags = view.getUint16(one.headerAt + 6, true)
  const name = nameAt(view, one.headerAt + LOCAL_SIZE, view.getUint16(one.headerAt + 26, true), flags)
  if (name !== one.name || view.getUint16(one.headerAt + 8, true) !== one.method) return false
  if ((flags & SIZES_AFTER) !== (one.flags & SIZES_AFTER)) return false
  if ((flags & SIZES_AFTER) !== 0) return true
  const [crc, packedSize, size] = [14, 18, 22].map((offset) => view.getUint32(one.headerAt + offset, true))
  return crc === one.crc && packedSize === one.packedSize && size === one.size
}

/** Sum and sizes after the bytes: with or without a mark, sizes of four or eight bytes; 0 when nothing fits. */
function descriptorLength(view: DataView, at: number, one: Listed): number {
  const marked = at + 4 <= view.byteLength && view.getUint32(at, true) === 0x08074b50 ? 4 : 0
  if (at + marked + 12 > view.byteLength || view.getUint32(at + marked, true) !== one.crc) return 0
  if (view.getUint32(at + marked + 8, true) === one.size) return marked + 12
  return at + marked + 20 <= view.byteLength && view.getUint32(at + marked + 12, true) === one.size
    ? marked + 20
    : 0
}

const entryOf = (view: DataView, one: Listed, dataAt: number): ZipEntry => ({
  name: one.name,
  method: one.method,
  crc: one.crc,
  size: one.size,
  packed: new Uint8Array(view.buffer, view.byteOffset + dataAt, one.packedSize),
  stamp: one.stamp,
  utf8: (one.flags & UTF8_NAME) !== 0,
})

/** Part names differ in more than letter case (ECMA-376-2, 6.2.2.3). */
function nameProblems(entries: readonly ZipEntry[]): readonly FileProblem[] {
  const seen = new Map<string, string>()
  return entries.flatMap(({ name }): readonly FileProblem[] => {
    const part = `/${name}`
    const other = seen.get(part.toLowerCase())
    seen.set(part.toLowerCase(), part)
    if (other === undefined) return []
    return other === part ? [{ code: 'seal/two-entries', part }] : [{ code: 'seal/twin-names', part, other }]
  })
}
