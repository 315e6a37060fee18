import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixedClock } from '../../adapters/system/clock.ts'
import type { SigningStory } from '../../api/contract/signing.ts'
import { type Host, openHost } from '../../cli/host.ts'
import { asInstant } from '../../core/calendar/day.ts'
import { asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { temporaryFolder } from '../support/folders.ts'
import { askOf, freezeAnew, freezeMinutes, secretary } from '../support/minutesToSign.ts'
import { keyFile, password, readKey } from '../support/signedDocx.ts'

const VERSION = 1
const NOW = '2026-11-22T09:00:00.000Z'

let home = ''
let host: Host
let service: Service
let documentId = ''
let meetingId = ''

beforeEach(async () => {
  home = temporaryFolder()
  host = openHost({ home, clock: createFixedClock(asInstant(NOW)) })
  service = await host.service()
  ;({ documentId, meetingId } = await freezeMinutes(service))
})
afterEach(() => host.close())

const ask: ReturnType<typeof askOf> = (method, input) => askOf(service)(method, input)

const signAs = (key: string, signer: string) =>
  service.call(secretary, 'document.signKept', {
    documentId,
    version: VERSION,
    signer,
    key: readKey(`${key}.p12`),
    password: password(),
    purpose: null,
  })

const statesOf = ({ signers }: Pick<SigningStory, 'signers'>): Readonly<Record<string, string>> =>
  Object.fromEntries(signers.map(({ signer, state }) => [signer.name, state]))

const story = () => ask('document.signing', { documentId })
const keptBytes = async () => (await ask('document.kept', { documentId, version: VERSION })).bytes

const add = (name: string) =>
  service.call(secretary, 'authority.add', { file: new Uint8Array(readFileSync(keyFile(name))) })

describe('a frozen document', () => {
  it('is kept with its signers, and found from its meeting and from the cases it tells of', async () => {
    const { record, file, signers, items } = await story()
    expect(record).toMatchObject({ version: 1, kind: 'minutes' })
    expect(file).toMatchObject({ verdict: { verdict: 'unsigned' } })
    expect(items).toBe(5)
    expect(signers.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing', 'missing'])
    const ofMeeting = await ask('document.toSign', { meetingId: asId(meetingId) })
    expect(ofMeeting.map((one) => one.record.documentId)).toEqual([documentId])
    const cases = await ask('case.list', { text: 'Ensiaskel', limit: 5 })
    const lists = await Promise.all(cases.rows.map(({ caseId }) => ask('document.toSign', { case: caseId })))
    expect(lists.flat().map((one) => one.record.documentId)).toEqual([documentId])
  })

  it('is the very file that was exported, with a name that any disk takes', async () => {
    const { name, bytes } = await ask('document.kept', { documentId, version: VERSION })
    expect(name).toMatch(/^Pöytäkirja \d+-2026.*\.docx$/u)
    expect(await ask('document.whose', { file: bytes })).toMatchObject({
      sameBytes: true,
      provenance: { answer: 'same' },
    })
  })

  it('is frozen once: the same content again does not take the place of the file', async () => {
    const before = (await story()).file?.sha256
    await ask('document.minutes', { meetingId: asId(meetingId), format: 'docx', inspected: true })
    const after = await story()
    expect(after.newest).toBe(1)
    expect(after.file?.sha256).toBe(before)
  })
})

describe('signing a kept document', () => {
  it('by three in their places leaves the fourth missing, and the file verifies', async () => {
    await signAs('sandnas', 'Johan Sandnäs')
    await signAs('vuorikangas', 'Eeva-Riitta Vuorikangas')
    const last = await signAs('granstrand', 'Mikael Granstrand')
    expect(last).toMatchObject({ ok: true, value: { added: true, signature: { role: 'inspector' } } })
    const told = await story()
    expect(statesOf(told)).toEqual({
      'Johan Sandnäs': 'signed',
      'Eeva-Riitta Vuorikangas': 'signed',
      'Tuula Rantasuo': 'missing',
      'Mikael Granstrand': 'signed',
    })
    expect(told.file?.verdict.verdict).toBe('valid')
    expect(told.versions).toMatchObject([{ version: 1, signatures: 3 }])
  })

  it('twice changes nothing and says so', async () => {
    await signAs('sandnas', 'Johan Sandnäs')
    const before = await keptBytes()
    expect(await signAs('sandnas', 'Johan Sandnäs')).toMatchObject({ ok: true, value: { added: false } })
    expect(await keptBytes()).toEqual(before)
  })

  it('at the same moment by two brings both into the file', async () => {
    const both = await Promise.all([
      signAs('sandnas', 'Johan Sandnäs'),
      signAs('vuorikangas', 'Eeva-Riitta Vuorikangas'),
    ])
    expect(both).toMatchObject([{ ok: true }, { ok: true }])
    const told = await story()
    expect(told.file?.verdict.signatures).toHaveLength(2)
    expect(statesOf(told)).toMatchObject({
      'Johan Sandnäs': 'signed',
      'Eeva-Riitta Vuorikangas': 'signed',
    })
  })

  it.each([
    ['another person’s certificate', 'granstrand', 'seal/other-person'],
    ['an expired certificate', 'expired', 'key/expired'],
    ['a certificate that is not for signing', 'not-for-signing', 'key/not-for-signing'],
    ['a file without a key', 'no-key', 'key/no-key'],
  ])('with %s signs nothing', async (_, key, code) => {
    const before = await keptBytes()
    expect(await signAs(key, 'Johan Sandnäs')).toMatchObject({ ok: false, failure: { code } })
    expect(await keptBytes()).toEqual(before)
  })

  it('wipes key and password, whether it went well or not', async () => {
    const key = readKey('sandnas.p12')
    const wrong = new TextEncoder().encode('väärä')
    const input = { documentId, version: VERSION, signer: 'Johan Sandnäs', purpose: null }
    const answer = await service.call(secretary, 'document.signKept', { ...input, key, password: wrong })
    expect(answer).toMatchObject({ ok: false, failure: { code: 'key/wrong-password' } })
    expect([...key, ...wrong].every((byte) => byte === 0)).toBe(true)
  })

  it('leaves neither password nor key in the data folder', async () => {
    await signAs('sandnas', 'Johan Sandnäs')
    await host.close()
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    const kept = Buffer.concat(files.map((one) => readFileSync(path.join(one.parentPath, one.name))))
    expect(kept.includes('document.signed')).toBe(true)
    expect(kept.includes(Buffer.from(password()))).toBe(false)
    expect(kept.includes(Buffer.from(readKey('sandnas.p12').slice(200, 264)))).toBe(false)
  })
})

describe('a signer who does not sign', () => {
  it('accepts by a recorded statement, and only once', async () => {
    const given = { documentId, version: VERSION, signer: 'Tuula Rantasuo', how: 'sähköposti', givenAt: null }
    const accepted = await ask('document.acceptKept', { ...given, evidence: 'viesti 7' })
    expect(statesOf(accepted)['Tuula Rantasuo']).toBe('accepted')
    const again = await ask('document.acceptKept', { ...given, evidence: 'viesti 8' })
    expect(again.signers.find(({ state }) => state === 'accepted')).toMatchObject({
      acceptance: { evidence: 'viesti 7' },
    })
  })

  it('asks for a correction, is answered, and may sign after that', async () => {
    const place = { documentId, version: VERSION, signer: 'Mikael Granstrand' }
    const asked = await ask('document.remark', {
      ...place,
      kind: 'correction',
      reason: 'Kannattaja oli Leena Myllyoja.',
    })
    expect(asked.signers[3]).toMatchObject({
      state: 'missing',
      remark: { kind: 'correction', reason: 'Kannattaja oli Leena Myllyoja.', answer: null },
    })
    const answered = await ask('document.answerRemark', {
      ...place,
      answer: 'Nauhoitteen mukaan Rantasuo.',
      corrected: false,
    })
    expect(answered.signers[3]).toMatchObject({
      remark: { answer: { words: 'Nauhoitteen mukaan Rantasuo.', givenBy: secretary.name } },
    })
    await signAs('granstrand', 'Mikael Granstrand')
    expect((await story()).signers[3]?.state).toBe('signed')
  })

  it('is nobody whom the signature page does not name', async () => {
    const refused = await service.call(secretary, 'document.remark', {
      documentId,
      version: VERSION,
      signer: 'Leena Ahtola',
      kind: 'refusal',
      reason: 'En ollut läsnä.',
    })
    expect(refused).toMatchObject({ ok: false, failure: { code: 'seal/not-a-signer' } })
  })
})

describe('a new version', () => {
  it('is signed from the beginning, and the one before it no more', async () => {
    await signAs('sandnas', 'Johan Sandnäs')
    await freezeAnew(service, meetingId)
    const told = await story()
    expect(told).toMatchObject({ newest: 2, record: { version: 2 } })
    expect(statesOf(told)['Johan Sandnäs']).toBe('missing')
    expect(await signAs('sandnas', 'Johan Sandnäs')).toMatchObject({
      ok: false,
      failure: { code: 'seal/newer-version', version: 1, newest: 2 },
    })
    const earlier = await ask('document.signing', { documentId, version: 1 })
    expect(statesOf(earlier)['Johan Sandnäs']).toBe('signed')
  })
})

describe('the office’s own list of authorities', () => {
  it('is added to, read and emptied, each authority once', async () => {
    expect(await add('authority.pem')).toMatchObject({
      ok: true,
      value: [{ name: 'Suvannon juurivarmentaja', addedBy: secretary.name }],
    })
    const [listed] = await ask('authority.add', { file: readKey('authority.pem') })
    expect(await ask('authority.list', {})).toHaveLength(1)
    expect(await ask('authority.remove', { fingerprint: listed?.fingerprint ?? '' })).toEqual([])
  })

  it.each([
    ['renamed.pem', 'seal/not-authority'],
    ['password.txt', 'seal/no-authority'],
  ])('takes no %s', async (name, code) => {
    expect(await add(name)).toMatchObject({ ok: false, failure: { code } })
  })

  it('says of every signature whether somebody on it vouches for the signer', async () => {
    await signAs('sandnas', 'Johan Sandnäs')
    await add('authority.pem')
    const trusted = await story()
    expect(trusted.file?.verdict.signatures[0]?.trust).toMatchObject({ trust: 'trusted' })
    const [listed] = await ask('authority.list', {})
    await ask('authority.remove', { fingerprint: listed?.fingerprint ?? '' })
    await add('stranger.pem')
    expect((await story()).signers[0]).toMatchObject({ state: 'missing', unfit: 'untrusted' })
    const verified = await ask('document.verify', { file: await keptBytes(), authorities: null })
    expect(verified.verdict).toBe('untrusted')
  })
})
