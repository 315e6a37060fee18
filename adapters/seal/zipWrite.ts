import { crc32, deflateRawSync } from 'node:zlib'
import { concatBytes } from './der.ts'
import type { ZipEntry } from './zip.ts'

/** 1980-01-01 0.00, the first moment of the format: the time of signing stands in the signature, not here. */
const NO_TIME = 0x00210000

/** A new entry, packed. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const packed = content.length === 0 ? content : deflateRawSync(content)
  const deflated = packed.length < content.length
  return {
    name,
    method: deflated ? 8 : 0,
    crc: crc32(content),
    size: content.length,
    packed: deflated ? packed : content,
    stamp: NO_TIME,
    utf8: true,
  }
}

/** Writes entries in the order given; packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name, entry.utf8 ? 'utf8' : 'latin1')
    const header = localHeader(entry, name.length)
    pieces.push(header, name, entry.packed)
    directory.push(directoryHeader(entry, name.length, at), name)
    at += header.length + name.length + entry.packed.length
  }
  const list = concatBytes(directory)
  return concatBytes([...pieces, list, endRecord(entries.length, list.length, at)])
}

/** Version 2.0 of the format: deflate. */
const VERSION = 20

function localHeader(entry: ZipEntry, nameLength: number): Uint8Array {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(VERSION, 4)
  writeCommon(header, 6, entry, nameLength)
  return header
}

function directoryHeader(entry: ZipEntry, nameLength: number, headerAt: number): Uint8Array {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(VERSION, 4)
  header.writeUInt16LE(VERSION, 6)
  writeCommon(header, 8, entry, nameLength)
  header.writeUInt32LE(headerAt, 42)
  return header
}

/** Flags to name length: the same in both headers. */
function writeCommon(header: Buffer, at: number, entry: ZipEntry, nameLength: number): void {
  header.writeUInt16LE(entry.utf8 ? 0x800 : 0, at)
  header.writeUInt16LE(entry.method, at + 2)
  header.writeUInt32LE(entry.stamp, at + 4)
  header.writeUInt32LE(entry.crc, at + 8)
  header.writeUInt32LE(entry.packed.length, at + 12)
  header.writeUInt32LE(entry.size, at + 16)
  header.writeUInt16LE(nameLength, at + 20)
}

function endRecord(count: number, directoryLength: number, directoryAt: number): Uint8Array {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directoryLength, 12)
  end.writeUInt32LE(directoryAt, 16)
  return end
}
