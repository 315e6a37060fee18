import 'temporal-polyfill/global'
import { type KeyObject, createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { writeDocx } from '../adapters/docx/writeDocx.ts'
import { createSeal } from '../adapters/seal/seal.ts'
import { contentOf, readZip } from '../adapters/seal/zip.ts'
import { asInstant } from '../core/calendar/day.ts'
import type { Signer } from '../service/sealPorts.ts'
import { machine } from './machine.ts'
import { benchItems, benchMinutes, itemParts } from './minutes.ts'
import { timeSideBySide } from './timing.ts'

/**
 * `npm run bench:seal`: one signature on minutes of 50 pages, beside the bare work that it cannot do without: the key
 * operation, and inflating, hashing and deflating every part of the same file. Both by turns in one run; ratios count.
 * The fifth signer's file carries four signatures that are verified first: beside the bare work, and beside it with the
 * key operations of those four. Minutes run on from § to §; the same with each § on a page of its own have a header for
 * every page, hence fifty parts more.
 */
const RUNS = 60
const WARM_UP = 60
/** §§ that fill 50 pages. */
const FLOWING = 72
const APART = 49

const KEYS = path.join(import.meta.dirname, '..', 'test', 'support', 'keys')
const AT = asInstant('2026-11-21T12:00:00.000Z')
const seal = createSeal()

async function signer(name: string): Promise<Signer> {
  const password = readFileSync(path.join(KEYS, 'password.txt')).subarray(0, -1)
  const opened = await seal.openKey(readFileSync(path.join(KEYS, `${name}.p12`)), password, AT)
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

async function signed(file: Uint8Array, by: Signer): Promise<Uint8Array> {
  const answer = await seal.sign(file, by, { role: 'chair', purpose: null, signedAt: AT })
  if (!answer.ok || !answer.value.added) throw new Error('not signed')
  return answer.value.bytes
}

const hashFor = (key: KeyObject): string =>
  key.asymmetricKeyDetails?.namedCurve === 'secp384r1' ? 'sha384' : 'sha256'

const WORDS = Buffer.alloc(1500, 7)

/** What no signature can do without, each as fast as this Node does it. */
function bareWork(file: Uint8Array, key: KeyObject): void {
  for (const entry of readZip(file).entries) {
    const content = contentOf(entry) ?? new Uint8Array()
    createHash('sha256').update(content).digest()
    deflateRawSync(content)
  }
  sign(hashFor(key), WORDS, { key, dsaEncoding: 'ieee-p1363' })
}

/** The key operations that verify one signature of each kind of key. */
function bareChecks(kinds: readonly Bench[]): () => void {
  const checks = kinds.map(({ bareKey: key }) => {
    const value = sign(hashFor(key), WORDS, { key, dsaEncoding: 'ieee-p1363' })
    const publicKey = createPublicKey(key)
    return () => verify(hashFor(key), WORDS, { key: publicKey, dsaEncoding: 'ieee-p1363' }, value)
  })
  return () => {
    for (const check of checks) check()
  }
}

interface Bench {
  readonly name: string
  readonly keyFile: string
  /** A key of the same kind, for the bare operation. */
  readonly bareKey: KeyObject
}

const RSA: Bench = {
  name: 'RSA-2048',
  keyFile: 'sandnas',
  bareKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
}

const CURVES: readonly Bench[] = [
  {
    name: 'EC P-256',
    keyFile: 'vuorikangas',
    bareKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  },
  {
    name: 'EC P-384',
    keyFile: 'rantasuo',
    bareKey: generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey,
  },
]

async function measure(file: Uint8Array, { name, keyFile, bareKey }: Bench, alsoBare?: () => void) {
  const by = await signer(keyFile)
  const times = (count: number) =>
    timeSideBySide(
      Array.from({ length: count }, () => file),
      (input) => signed(input, by),
      (input) => {
        bareWork(input, bareKey)
        alsoBare?.()
      },
    )
  await times(WARM_UP)
  const { ours, bare } = await times(RUNS)
  const ratio = Math.round((ours.p50 / bare.p50) * 100) / 100
  process.stdout.write(`${name}: ${ours.p50} ms, bare ${bare.p50} ms, ratio ${ratio}\n`)
  return { key: name, ours, bare, ratio }
}

async function signedByFour(file: Uint8Array): Promise<Uint8Array> {
  let four = file
  for (const name of ['granstrand', 'myllyoja', 'vuorikangas', 'rantasuo'])
    four = await signed(four, await signer(name))
  return four
}

const { parts, ...minutes } = benchMinutes(benchItems(FLOWING))
const file = await writeDocx({ ...minutes, parts })
process.stdout.write(`50 pages, ${file.length} bytes\n`)
const first = []
for (const one of [RSA, ...CURVES]) first.push(await measure(file, one))
const four = await signedByFour(file)
process.stdout.write('as the fifth signer\n')
const fifth = await measure(four, RSA)
process.stdout.write('the same, the four key operations of verifying among the bare work\n')
const fifthChecked = await measure(four, RSA, bareChecks([RSA, ...CURVES, ...CURVES.slice(0, 1)]))
const apart = await writeDocx({
  ...minutes,
  parts: benchItems(APART).flatMap((item) => [{ kind: 'pageBreak' as const }, ...itemParts(item)]),
})
process.stdout.write('each § on a page of its own, as the first and as the fifth signer\n')
const firstApart = await measure(apart, RSA)
const fifthApart = await measure(await signedByFour(apart), RSA)
const results = path.join(import.meta.dirname, 'results', 'seal')
mkdirSync(results, { recursive: true })
writeFileSync(
  path.join(results, 'seal.json'),
  `${JSON.stringify(
    { ...machine(), bytes: file.length, first, fifth, fifthChecked, firstApart, fifthApart },
    null,
    2,
  )}\n`,
)
if ([...first, fifth].some(({ ratio }) => ratio > 2)) process.exitCode = 1
