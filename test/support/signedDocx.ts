import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Zippable, strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeDocx } from '../../adapters/docx/writeDocx.ts'
import { openKeyFile } from '../../adapters/seal/signer.ts'
import { signDocx } from '../../adapters/seal/sign.ts'
import { openDocx, readAuthorities, verifyPackage } from '../../adapters/seal/verify.ts'
import { type Instant, asInstant } from '../../core/calendar/day.ts'
import type { SealVerdict } from '../../core/document/verdict.ts'
import type { Signer } from '../../service/sealPorts.ts'
import { sampleDocument } from './sampleDocument.ts'

/** Imaginary people of Suvantola with keys in test/support/keys, in the order in which they sign. */
export const SIGNERS = [
  { key: 'sandnas', role: 'chair' },
  { key: 'vuorikangas', role: 'secretary' },
  { key: 'rantasuo', role: 'inspector' },
  { key: 'granstrand', role: 'inspector' },
  { key: 'myllyoja', role: 'inspector' },
] as const

export const SIGNED_AT = asInstant('2026-11-21T12:07:09.123Z')

export const keyFile = (name: string): string => path.join(import.meta.dirname, 'keys', name)

export const readKey = (name: string): Uint8Array => new Uint8Array(readFileSync(keyFile(name)))

/** `Lumme-äöå-47` */
export const password = (): Uint8Array => readKey('password.txt').slice(0, -1)

export function signerOf(key: string, at: Instant = SIGNED_AT): Signer {
  const opened = openKeyFile(readKey(`${key}.p12`), password(), at)
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

export async function signBy(
  bytes: Uint8Array,
  key: string,
  role: string | null = null,
): Promise<Uint8Array> {
  const signed = await signDocx(bytes, signerOf(key), {
    role,
    purpose: 'Pöytäkirja & liitteet',
    signedAt: SIGNED_AT,
  })
  if (!signed.ok) throw new Error(JSON.stringify(signed.failure))
  return signed.value.bytes
}

/** Signs with the first `count` people. */
export async function signByMany(bytes: Uint8Array, count: number): Promise<Uint8Array> {
  let signed = bytes
  for (const { key, role } of SIGNERS.slice(0, count)) signed = await signBy(signed, key, role)
  return signed
}

/** Signs with `count` people of whom another one is the first each `turn`: every key comes first, alone and last. */
export async function signInTurn(bytes: Uint8Array, count: number, turn: number): Promise<Uint8Array> {
  let signed = bytes
  const inTurn = SIGNERS.map((_, at) => SIGNERS[(at + turn) % SIGNERS.length])
  for (const signer of inTurn.slice(0, count))
    if (signer !== undefined) signed = await signBy(signed, signer.key, signer.role)
  return signed
}

/** The office's own list, when asked to check trust. */
export function verdictOf(bytes: Uint8Array, authorityFile?: string): SealVerdict {
  const opened = openDocx(bytes)
  if (!opened.ok) throw new Error(opened.failure.code)
  const authorities = authorityFile === undefined ? null : readAuthorities(readKey(authorityFile))
  if (authorities?.ok === false) throw new Error(authorities.failure.code)
  return verifyPackage(opened.value, authorities?.value ?? null)
}

/** Parts by name, to be changed; `zipped` puts them together again. */
export type Parts = Record<string, Uint8Array>

export const unzipped = (bytes: Uint8Array): Parts => unzipSync(bytes)

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(parts satisfies Zippable, { mtime: new Date(1980, 0, 1) })

/** The parts with one of them written anew. Throws when nothing changes: the test would prove nothing. */
export function edited(bytes: Uint8Array, name: string, edit: (text: string) => string): Uint8Array {
  const parts = unzipped(bytes)
  const before = strFromU8(parts[name] ?? new Uint8Array())
  const after = edit(before)
  if (after === before) throw new Error(`${name} was not changed`)
  return zipped({ ...parts, [name]: strToU8(after) })
}

export const DOCUMENT_RELS = 'word/_rels/document.xml.rels'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Sample minutes with what Word files of others have: a picture, a link as a relationship, a part with empty `.rels`. */
export async function richDocx(): Promise<Uint8Array> {
  const parts = unzipped(await writeDocx(sampleDocument()))
  const insert = (name: string, before: string, xml: string): void => {
    const text = strFromU8(parts[name] ?? new Uint8Array())
    if (!text.includes(before)) throw new Error(`no ${before} in ${name}`)
    parts[name] = strToU8(text.replace(before, `${xml}${before}`))
  }
  parts['word/media/vaakuna.png'] = Buffer.from(PIXEL, 'base64')
  parts['word/_rels/settings.xml.rels'] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
  )
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())
  if (!types.includes('Extension="png"'))
    insert('[Content_Types].xml', '</Types>', '<Default Extension="png" ContentType="image/png"/>')
  insert(
    DOCUMENT_RELS,
    '</Relationships>',
    `<Relationship Id="rIdPicture" Type="${OFFICE}/image" Target="media/vaakuna.png"/>` +
      `<Relationship Id="rIdLink" Type="${OFFICE}/hyperlink" Target="https://suvantola.example/päätökset" TargetMode="External"/>`,
  )
  return zipped(parts)
}

/** One transparent pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
