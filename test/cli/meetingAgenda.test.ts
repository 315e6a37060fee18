import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openHost } from '../../cli/host.ts'
import { asId } from '../../core/shared/ids.ts'
import { temporaryFolder } from '../support/folders.ts'
import { askOf } from '../support/minutesToSign.ts'
import { runCli } from '../support/runCli.ts'

const folder = temporaryFolder()
const home = path.join(folder, 'office')
const run = (...args: readonly string[]) => runCli(...args, '--home', home, '--lang', 'fi')

let meetingId = ''

beforeAll(async () => {
  await run('demo', '--out', path.join(folder, 'demo'))
  const where = ['--organisation', 'suvantola', '--body', 'kaupunginhallitus'] as const
  const when = ['15.3.2027', '--at', '18.00', '--place', 'Rantasali'] as const
  const planned = await run('meeting', 'new', ...when, ...where, '--json')
  meetingId = z.object({ meetingId: z.string() }).parse(JSON.parse(planned.out)).meetingId
  const host = openHost({ home })
  const ask = askOf(await host.service())
  await ask('agenda.standing', { meetingId: asId(meetingId), language: 'fi' })
  await host.close()
})

describe('a meeting before it, from the terminal', () => {
  it('gives the members’ packet as one ZIP', async () => {
    const file = path.join(folder, 'paketti.zip')
    expect((await run('meeting', 'packet', meetingId, '--to', file)).exit).toBe(0)
    expect(existsSync(file)).toBe(true)
    expect(Object.keys(unzipSync(readFileSync(file)))).toEqual([
      'Kokouskutsu ja esityslista.docx',
      'Asiat/01 Kokouksen laillisuus ja päätösvaltaisuus.docx',
      'Asiat/02 Pöytäkirjantarkastajien valinta.docx',
      'Asiat/03 Pöytäkirjan 1 2026 tarkastus.docx',
      'Asiat/04 Kokouksen päättäminen.docx',
    ])
  })

  it('has a deadline when it is an electronic decision procedure', async () => {
    const plan = ['16.3.2027', '--at', '18.00', '--place', 'verkko', '--way', 'decisionProcedure'] as const
    const where = ['--organisation', 'suvantola', '--body', 'kaupunginhallitus'] as const
    expect((await run('meeting', 'new', ...plan, ...where)).err).toContain('kuntalaki 100 §')
    const planned = await run('meeting', 'new', ...plan, ...where, '--stated-by', '15.3.2027 16.00', '--json')
    expect(JSON.parse(planned.out)).toMatchObject({ statedBy: { on: '2027-03-15', at: '16:00' } })
  })

  it('is summoned, and the summons is recalled with its reason', async () => {
    const sent = await run('meeting', 'summon', meetingId, '--sent', '11.3.2027', '--channel', 'email')
    expect(sent.out).toContain('11.3.2027')
    const again = await run('meeting', 'summon', meetingId, '--sent', '11.3.2027', '--channel', 'email')
    expect(again.exit).toBe(1)
    const recalled = await run('meeting', 'summon', meetingId, '--recall', 'Sali vaihtui', '--json')
    expect(JSON.parse(recalled.out)).toMatchObject({ status: { status: 'planned' } })
  })

  it('is compared with the agenda that was frozen', async () => {
    const compared = await run('meeting', 'compare', meetingId)
    expect(compared.exit).toBe(0)
    expect(compared.out.split('\n')[0]).toBe('1  waiting  Kokouksen laillisuus ja päätösvaltaisuus')
    await run('meeting', 'agenda', meetingId, '--reopen', 'Lista järjestetään uudelleen')
    expect((await run('meeting', 'compare', meetingId)).err).toContain('jäädyt')
  })
})
