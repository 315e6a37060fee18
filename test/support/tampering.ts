import { strFromU8, strToU8 } from 'fflate'
import { readZip } from '../../adapters/seal/zip.ts'
import { packEntry, writeZip } from '../../adapters/seal/zipWrite.ts'
import { type Parts, edited, readKey, unzipped, zipped } from './signedDocx.ts'

/** Ways to change a signed file; each answers a function from the file's bytes to the changed ones. */

export const SIG1 = '_xmlsignatures/sig1.xml'
export const TYPES = '[Content_Types].xml'

export const edit = (name: string, change: (text: string) => string) => (bytes: Uint8Array) =>
  edited(bytes, name, change)

export const swap = (name: string, from: string | RegExp, to: string) =>
  edit(name, (text) => text.replace(from, to))

export const parts = (change: (of: Parts) => Parts) => (bytes: Uint8Array) => zipped(change(unzipped(bytes)))

export const without = (name: string) =>
  parts((of) => Object.fromEntries(Object.entries(of).filter(([one]) => one !== name)))

export const withPart = (name: string, content: string) =>
  parts((of) => ({ ...of, [name]: strToU8(content) }))

export const both =
  (...changes: readonly ((bytes: Uint8Array) => Uint8Array)[]) =>
  (bytes: Uint8Array): Uint8Array =>
    changes.reduce((changed, change) => change(changed), bytes)

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const relate = (rels: string, id: string, type: string, target: string) =>
  swap(
    rels,
    '</Relationships>',
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`,
  )

/** Another value of the same length in base64: its first letter turned. */
export const turned = (text: string, element: string): string =>
  text.replace(
    new RegExp(`(<${element}>)(.)`, 'u'),
    (_, open: string, letter: string) => `${open}${letter === 'A' ? 'B' : 'A'}`,
  )

export const certificateOf = (pem: string): string =>
  strFromU8(readKey(pem)).replaceAll(/-----[^-]+-----|\s/gu, '')

export const entries =
  (change: (of: ReturnType<typeof readZip>['entries']) => ReturnType<typeof readZip>['entries']) =>
  (bytes: Uint8Array): Uint8Array =>
    writeZip(change(readZip(bytes).entries))

export const forged = (name: string) => packEntry(name, strToU8('<w:document>väärennös</w:document>'))

/** A local entry that the directory does not name, just before the directory. */
export function hideEntry(bytes: Uint8Array): Uint8Array {
  const hidden = writeZip([forged('word/document.xml')])
  const end = bytes.length - 22
  const directoryAt = new DataView(bytes.buffer, bytes.byteOffset + end).getUint32(16, true)
  const hiddenLength = new DataView(hidden.buffer, hidden.length - 22).getUint32(16, true)
  const whole = Buffer.concat([
    bytes.subarray(0, directoryAt),
    hidden.subarray(0, hiddenLength),
    bytes.subarray(directoryAt),
  ])
  whole.writeUInt32LE(directoryAt + hiddenLength, whole.length - 22 + 16)
  return whole
}

export type Row = readonly [name: string, change: (bytes: Uint8Array) => Uint8Array, says: string]

/** Rows that must come out bad: what is done, and a piece of the Finnish sentence that tells what was changed. */
/** Offsets of the directory still fit: a program that reads from the end sees nothing. */
export function prefixed(bytes: Uint8Array): Uint8Array {
  const extra = Buffer.from('#!/bin/sh\n')
  const whole = Buffer.concat([extra, bytes])
  const end = whole.length - 22
  const directoryAt = whole.readUInt32LE(end + 16) + extra.length
  whole.writeUInt32LE(directoryAt, end + 16)
  for (let at = directoryAt; whole.readUInt32LE(at) === 0x02014b50;) {
    whole.writeUInt32LE(whole.readUInt32LE(at + 42) + extra.length, at + 42)
    at += 46 + whole.readUInt16LE(at + 28) + whole.readUInt16LE(at + 30) + whole.readUInt16LE(at + 32)
  }
  return whole
}

export function breakPart(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes)
  const at = whole.indexOf('word/document.xml') + 200
  whole.writeUInt8(whole.readUInt8(at) ^ 0xff, at)
  return whole
}

/** Rows that are good: what Word itself leaves unsigned, and what says the same in other words. */
