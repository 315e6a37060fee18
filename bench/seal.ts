import 'temporal-polyfill/global'
import { type KeyObject, createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { writeDocx } from '../adapters/docx/writeDocx.ts'
import { createSeal } from '../adapters/seal/seal.ts'
import { contentOf, readZip } from '../adapters/seal/zip.ts'
import { asInstant } from '../core/calendar/day.ts'
import { type DocumentPart, NEUTRAL_STYLE, type OfficeDocument } from '../core/document/model.ts'
import { asId } from '../core/shared/ids.ts'
import { run } from '../core/shared/text.ts'
import type { Signer } from '../service/sealPorts.ts'
import { seeded } from './generator.ts'
import { machine } from './machine.ts'
import { timeSideBySide } from './timing.ts'
import { finnishWords } from './wordForms.ts'

/**
 * `npm run bench:seal`: one signature on minutes of 50 pages, beside the bare work that it cannot do without: the key
 * operation, and inflating, hashing and deflating every part of the same file. Both by turns in one run; ratios count.
 */
const RUNS = 200
const WARM_UP = 200

const KEYS = path.join(import.meta.dirname, '..', 'test', 'support', 'keys')
const AT = asInstant('2026-11-21T12:00:00.000Z')
const seal = createSeal()

/** Minutes of a title page and so many §§, a page each. */
const minutes = (sections: number): OfficeDocument => ({
  kind: 'minutes',
  language: 'fi',
  title: 'Pöytäkirja 14/2026',
  author: 'Suvantolan kaupunki',
  createdAt: AT,
  header: {
    organisation: 'Suvantolan kaupunki',
    body: 'Kaupunginhallitus',
    document: 'Pöytäkirja 14/2026',
    day: '16.11.2026',
    pageWord: 'sivu',
  },
  style: NEUTRAL_STYLE,
  parts: [
    { kind: 'title', text: 'Pöytäkirja 14/2026' },
    ...Array.from({ length: sections }, (_, at) => section(at + 1)).flat(),
  ],
})

const section = (n: number): readonly DocumentPart[] => [
  { kind: 'pageBreak' },
  { kind: 'section', number: `§ ${n}`, title: words(6), anchor: `section-${n}` },
  { kind: 'label', text: 'Kuvaus', aside: null },
  {
    kind: 'blocks',
    blocks: Array.from({ length: 8 }, (_, at) => ({
      kind: 'paragraph' as const,
      blockId: asId(`${n}-${at}`),
      origin: null,
      content: [run(words(35))],
    })),
  },
]

const random = seeded(14)
const forms = finnishWords.flat()

const words = (count: number): string =>
  Array.from({ length: count }, () => forms[Math.floor(random() * forms.length)] ?? '').join(' ')

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

/** What no signature can do without, each as fast as this Node does it. */
function bareWork(file: Uint8Array, key: KeyObject): void {
  const hash = key.asymmetricKeyDetails?.namedCurve === 'secp384r1' ? 'sha384' : 'sha256'
  for (const entry of readZip(file).entries) {
    const content = contentOf(entry) ?? new Uint8Array()
    createHash('sha256').update(content).digest()
    deflateRawSync(content)
  }
  sign(hash, Buffer.alloc(1500, 7), { key, dsaEncoding: 'ieee-p1363' })
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

async function measure(file: Uint8Array, { name, keyFile, bareKey }: Bench) {
  const by = await signer(keyFile)
  const times = (count: number) =>
    timeSideBySide(
      Array.from({ length: count }, () => file),
      (input) => signed(input, by),
      (input) => bareWork(input, bareKey),
    )
  await times(WARM_UP)
  const { ours, bare } = await times(RUNS)
  const ratio = Math.round((ours.p50 / bare.p50) * 100) / 100
  process.stdout.write(`${name}: ${ours.p50} ms, bare ${bare.p50} ms, ratio ${ratio}\n`)
  return { key: name, ours, bare, ratio }
}

const file = await writeDocx(minutes(49))
process.stdout.write(`50 pages, ${file.length} bytes\n`)
const first = []
for (const one of [RSA, ...CURVES]) first.push(await measure(file, one))
let four = file
for (const name of ['granstrand', 'myllyoja', 'vuorikangas', 'rantasuo'])
  four = await signed(four, await signer(name))
process.stdout.write('as the fifth signer (four signatures are verified first)\n')
const fifth = await measure(four, RSA)
const results = path.join(import.meta.dirname, 'results', 'seal')
mkdirSync(results, { recursive: true })
writeFileSync(
  path.join(results, 'seal.json'),
  `${JSON.stringify({ ...machine(), bytes: file.length, first, fifth }, null, 2)}\n`,
)
if (first.some(({ ratio }) => ratio > 2)) process.exitCode = 1
