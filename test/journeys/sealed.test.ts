import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type CliAnswer, runCli } from '../support/runCli.ts'
import { keyFile } from '../support/signedDocx.ts'

let folder = ''
let minutes = ''
const cli = (...words: readonly string[]): Promise<CliAnswer> =>
  runCli(...words, '--home', path.join(folder, 'home'))

const meetings = z.array(z.object({ meeting: z.object({ meetingId: z.string() }) }))

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pykala-sealed-'))
  minutes = path.join(folder, 'minutes.docx')
  await cli('demo', '--out', path.join(folder, 'demo'))
  const [held] = meetings.parse(JSON.parse((await cli('meeting', 'list', '--json')).out))
  await cli('export', 'minutes', held?.meeting.meetingId ?? '', '--inspected', '--to', minutes)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const whose = z.object({
  answer: z.string(),
  record: z.object({ kind: z.string(), version: z.number() }),
  signers: z.array(z.object({ state: z.string(), signer: z.object({ name: z.string() }) })),
})

/** State of each signer by name, as the office knows it. */
async function states(): Promise<Readonly<Record<string, string>>> {
  const { out } = await cli('document', 'whose', minutes, '--json')
  return Object.fromEntries(
    whose.parse(JSON.parse(out)).signers.map(({ state, signer }) => [signer.name, state]),
  )
}

const sign = (key: string, role: string): Promise<CliAnswer> =>
  cli(
    'document',
    'sign',
    minutes,
    '--key',
    keyFile(`${key}.p12`),
    '--password-file',
    keyFile('password.txt'),
    '--role',
    role,
  )

const accept = (signer: string, how: string, evidence: string, given: string): Promise<CliAnswer> =>
  cli(
    'document',
    'accept',
    minutes,
    '--signer',
    signer,
    '--how',
    how,
    '--evidence',
    evidence,
    '--given',
    given,
  )

describe('minutes from export to the last signature', () => {
  it('are known as the version that was exported, and name those who are missing', async () => {
    const answer = await cli('document', 'whose', minutes, '--json')
    expect(answer.exit).toBe(0)
    expect(whose.parse(JSON.parse(answer.out))).toMatchObject({
      answer: 'same',
      record: { kind: 'minutes', version: 1 },
    })
    expect(Object.values(await states()).every((state) => state === 'missing')).toBe(true)
  })

  it('are signed in any order, and one inspector accepts by a statement', async () => {
    expect(await sign('granstrand', 'inspector')).toMatchObject({ exit: 0, err: '' })
    expect(await sign('sandnas', 'chair')).toMatchObject({ exit: 0, err: '' })
    const accepted = await accept(
      'Tuula Rantasuo',
      'sähköposti 18.11.2026',
      'SUVDno-2026-412, viesti 7',
      '2026-11-18T09:30:00Z',
    )
    expect(accepted).toMatchObject({
      exit: 0,
      out: expect.stringContaining('Puuttuu vielä: Eeva-Riitta Vuorikangas'),
    })
    expect(await states()).toStrictEqual({
      'Johan Sandnäs': 'signed',
      'Eeva-Riitta Vuorikangas': 'missing',
      'Tuula Rantasuo': 'accepted',
      'Mikael Granstrand': 'signed',
    })
  })

  it('lack nobody after the last one', async () => {
    expect(await sign('vuorikangas', 'secretary')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('Kaikki nimetyt ovat allekirjoittaneet tai hyväksyneet.'),
    })
    expect(await cli('document', 'verify', minutes, '--ca', keyFile('authority.pem'))).toMatchObject({
      exit: 0,
    })
  })

  it('are accepted by nobody whom they do not name', async () => {
    expect(await accept('Leena Ahtola', 'puhelin', 'muistio', '2026-11-18T09:30:00Z')).toMatchObject({
      exit: 1,
      err: expect.stringContaining(
        'Leena Ahtola ei ole asiakirjan allekirjoittajien joukossa (Johan Sandnäs,',
      ),
    })
  })

  it('leave their steps in a log that verifies', async () => {
    expect(await cli('audit', 'verify')).toMatchObject({ exit: 0 })
  })
})
