import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openHost } from '../../cli/host.ts'
import { askOf, freezeMinutes } from '../support/minutesToSign.ts'
import { SHARED } from '../support/shared.ts'
import { password, readKey } from '../support/signedDocx.ts'

const checker = path.join(SHARED ?? '', 'tools/ooxml-verify/verify-ooxml.sh')

/** Why the independent checker cannot run here; `null`: it can. */
function obstacle(): string | null {
  if (SHARED === undefined) return 'PYKALA_SHARED is not set'
  const { status, stderr } = spawnSync('sh', [checker, '/nowhere.docx'], { encoding: 'utf8' })
  return status === 2 ? stderr.trim() : null
}

const missing = obstacle()
const spoken = missing === null ? '' : ` (not run: ${missing})`

const folder = mkdtempSync(path.join(tmpdir(), 'pykala-signed-here-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const answer = z.looseObject({ ok: z.boolean(), signatures: z.array(z.unknown()).length(3) })

/** Minutes of the sample office, frozen and signed as the window does it: three in their places, one by a statement. */
async function signHere(): Promise<string> {
  const host = openHost({ home: path.join(folder, 'home') })
  const service = await host.service()
  const ask = askOf(service)
  const { documentId } = await freezeMinutes(service)
  const place = { documentId, version: 1 }
  for (const [key, signer] of [
    ['vuorikangas', 'Eeva-Riitta Vuorikangas'],
    ['sandnas', 'Johan Sandnäs'],
    ['granstrand', 'Mikael Granstrand'],
  ] as const)
    await ask('document.signKept', {
      ...place,
      signer,
      key: readKey(`${key}.p12`),
      password: password(),
      purpose: null,
    })
  await ask('document.acceptKept', {
    ...place,
    signer: 'Tuula Rantasuo',
    how: 'sähköposti',
    evidence: 'viesti 7',
    givenAt: null,
  })
  const { bytes } = await ask('document.kept', place)
  await host.close()
  const file = path.join(folder, 'signed.docx')
  writeFileSync(file, bytes)
  return file
}

describe.skipIf(missing !== null)(`minutes signed in the window, by an independent checker${spoken}`, () => {
  it('have three valid signatures that cover everything', async () => {
    const { status, stdout } = spawnSync('sh', [checker, await signHere()], { encoding: 'utf8' })
    expect({ status, stdout }).toMatchObject({ status: 0 })
    expect(answer.parse(JSON.parse(stdout))).toMatchObject({ ok: true })
  }, 120_000)
})
