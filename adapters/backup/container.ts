import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

/** First line of a backup; the header follows on the second, its hash on the third, then the packed database. */
const MAGIC = 'PYKALA-BACKUP 1\n'

/** Cost of guessing a password: 128 MB and about half a second a try. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 }

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

const HASH_LETTERS = 64

/** What stands in front of the database, in the open. */
export interface BackupHeader {
  readonly madeAt: string
  readonly schema: number
  readonly cases: number
  readonly logEntries: number
  readonly logHash: string
  readonly bytes: number
  /** Of the database, unpacked. */
  readonly sha256: string
  /** `null`: no password. Hexadecimal. */
  readonly encryption: { readonly salt: string; readonly nonce: string } | null
}

/** The header and where the database begins; `null`: no backup of ours. */
export interface OpenedHeader {
  readonly header: BackupHeader
  readonly line: string
  readonly start: number
}

/** Packs `database` behind its header. With a password the header is authenticated and the database encrypted. */
export async function writeContainer(
  database: string,
  file: string,
  header: Omit<BackupHeader, 'encryption'>,
  password: string | undefined,
): Promise<void> {
  const salt = randomBytes(16)
  const nonce = randomBytes(NONCE_BYTES)
  const encryption =
    password === undefined ? null : { salt: salt.toString('hex'), nonce: nonce.toString('hex') }
  const line = `${JSON.stringify({ ...header, encryption })}\n`
  const output = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true })
  output.write(MAGIC)
  output.write(line)
  output.write(`${hashOf(line)}\n`)
  const source = createReadStream(database)
  const packed = createGzip({ level: 1 })
  if (password === undefined) return pipeline(source, packed, output)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(password, salt), nonce)
  cipher.setAAD(Buffer.from(line))
  const withTag = new Transform({
    transform: (chunk, _, done) => done(null, chunk),
    flush: (done) => done(null, cipher.getAuthTag()),
  })
  return pipeline(source, packed, cipher, withTag, output)
}

export async function readHeader(file: string): Promise<OpenedHeader | null> {
  const handle = await open(file, 'r')
  try {
    const head = Buffer.alloc(4096)
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    const text = head.subarray(0, bytesRead).toString('latin1')
    if (!text.startsWith(MAGIC)) return null
    const end = text.indexOf('\n', MAGIC.length)
    if (end === -1) return null
    const line = text.slice(MAGIC.length, end + 1)
    const start = end + 1 + HASH_LETTERS + 1
    if (text.slice(end + 1, start) !== `${hashOf(line)}\n`) return null
    const header = parseHeader(line)
    return header === null ? null : { header, line, start }
  } finally {
    await handle.close()
  }
}

/** Unpacks the database to `target`. Answers the hash of what came out; throws when it can't be unpacked. */
export async function unpackContainer(
  file: string,
  { header, line, start }: OpenedHeader,
  password: string | undefined,
  target: string,
): Promise<string> {
  const hash = createHash('sha256')
  const hashed = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const output = createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true })
  if (header.encryption === null)
    await pipeline(createReadStream(file, { start }), createGunzip(), hashed, output)
  else {
    const { size } = await stat(file)
    const decipher = createDecipheriv(
      'aes-256-gcm',
      keyFrom(password ?? '', Buffer.from(header.encryption.salt, 'hex')),
      Buffer.from(header.encryption.nonce, 'hex'),
    )
    decipher.setAAD(Buffer.from(line))
    decipher.setAuthTag(await readTag(file, size))
    const source = createReadStream(file, { start, end: size - TAG_BYTES - 1 })
    await pipeline(source, decipher, createGunzip(), hashed, output)
  }
  return hash.digest('hex')
}

export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

const hashOf = (line: string): string => createHash('sha256').update(line, 'latin1').digest('hex')

const keyFrom = (password: string, salt: Buffer): Buffer =>
  scryptSync(password.normalize('NFC'), salt, KEY_BYTES, SCRYPT)

async function readTag(file: string, size: number): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const tag = Buffer.alloc(TAG_BYTES)
    await handle.read(tag, 0, TAG_BYTES, size - TAG_BYTES)
    return tag
  } finally {
    await handle.close()
  }
}

function parseHeader(line: string): BackupHeader | null {
  try {
    const header: unknown = JSON.parse(line)
    const fits = typeof header === 'object' && header !== null && 'sha256' in header && 'encryption' in header
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parser; every hash in it is checked afterwards
    return fits ? (header as BackupHeader) : null
  } catch {
    return null
  }
}
