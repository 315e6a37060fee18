import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { casemFile, casemText } from '../support/casem.ts'
import { runCli } from '../support/runCli.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'pykala-import-'))
})
afterEach(() => {
  rmSync(home, { recursive: true })
})

const pykala = (...args: readonly string[]) => runCli(...args, '--home', home)
const listed = async (noun: string): Promise<readonly unknown[]> => {
  const { out } = await pykala(noun, 'list', '--json')
  const parsed: unknown = JSON.parse(out)
  return Array.isArray(parsed) ? parsed : []
}

const items = z.array(z.object({ item: z.object({ itemId: z.string() }) }))

function written(name: string, text: string): string {
  const file = path.join(home, name)
  writeFileSync(file, text)
  return file
}

describe('pykala import', () => {
  it('saves cases, items and decisions, and tells the findings', async () => {
    const answer = await pykala('import', casemFile('minutes'), casemFile('mistakes'))
    expect(answer).toMatchObject({ exit: 0, err: '' })
    expect(answer.out).toContain('Kaupunginhallitus 16.11.2026 § 247  SUVDno-2026-118')
    expect(answer.out).toContain('”Kaupunkinhallitus”, rekisterissä ”Kaupunginhallitus”')
    expect(answer.out).toContain('Tallennettiin 2 asiakohtaa.')
    expect(await listed('item')).toHaveLength(2)
    const shown = await pykala('case', 'show', 'SUVDno-2026-118', '--json')
    expect(JSON.parse(shown.out)).toMatchObject({
      casefile: { number: { text: 'SUVDno-2026-118', year: 2026, n: 118 }, state: { state: 'served' } },
    })
  })

  it('saves nothing in a dry run', async () => {
    const answer = await pykala('import', casemFile('minutes'), '--dry-run')
    expect(answer).toMatchObject({ exit: 0, err: '' })
    expect(answer.out).toContain('Mitään ei tallennettu.')
    expect(await listed('item')).toEqual([])
  })

  it('does not store a decision twice', async () => {
    await pykala('import', casemFile('minutes'))
    const again = await pykala('import', casemFile('minutes'), casemFile('mistakes'))
    expect(again.exit).toBe(1)
    expect(again.err).toContain('on jo tallennettu: Kaupunginhallitus 16.11.2026 § 247')
    expect(await listed('item')).toHaveLength(2)
  })

  it('saves nothing of any file when one is not readable, and says so', async () => {
    const other = written('other.txt', 'Jotakin muuta')
    const answer = await pykala('import', casemFile('minutes'), other)
    expect(answer.exit).toBe(1)
    expect(answer.err).toContain(other)
    expect(answer.out).toContain('Mistään tiedostosta ei tallennettu mitään')
    const missing = await pykala('import', casemFile('minutes'), path.join(home, 'missing.txt'))
    expect(missing).toMatchObject({ exit: 1 })
    expect(missing.err).toContain('ENOENT')
    expect(await listed('item')).toEqual([])
  })

  it('reads the other files in a dry run when one is refused', async () => {
    const other = written('other.txt', 'Jotakin muuta')
    const answer = await pykala('import', other, casemFile('minutes'), '--dry-run', '--json')
    expect(answer.exit).toBe(1)
    expect(answer.err).toContain('asettelua ei tunnisteta')
    expect(JSON.parse(answer.out)).toMatchObject([{ file: casemFile('minutes'), section: '247' }])
  })

  it('asks for the organisation when the text does not tell it', async () => {
    const text = casemText('minutes')
      .replaceAll('suvantola.example', 'kunta.example')
      .replace('SUVDno-2026-118', '')
    const file = written('page.txt', text.replace('Suvantolan kaupunki\n', ''))
    const refused = await pykala('import', file)
    expect(refused).toMatchObject({ exit: 1 })
    expect(refused.err).toContain('--organisation ID')
    expect(await pykala('import', file, '--organisation', 'suvantola')).toMatchObject({ exit: 0, err: '' })
  })

  it('names the bodies when the text’s is not among them', async () => {
    const file = written('page.txt', casemText('minutes').replace('Kaupunginhallitus,', 'Satamalautakunta,'))
    const refused = await pykala('import', file)
    expect(refused.err).toContain('Satamalautakunta')
    expect(refused.err).toContain('Elinvoimalautakunta')
  })

  it('prints an item of an agenda under its § and on the day of its meeting, not today', async () => {
    const agenda = casemText('minutes').replace(/Päätös\n[^]*(?=Tiedoksi)/u, '')
    await pykala('import', written('agenda.txt', agenda))
    const [item] = items.parse(await listed('item'))
    const to = path.join(home, 'item.txt')
    expect(await pykala('export', 'item', item?.item.itemId ?? '', '--to', to)).toMatchObject({ exit: 0 })
    const printed = readFileSync(to, 'utf8').replaceAll('\u00A0', ' ')
    expect(printed).toContain('Kaupunginhallitus, kokous 16.11.2026')
    expect(printed).toContain('§ 247 Osallistuminen Ensiaskel-pilottiin')
  })

  it('takes a Swedish page as the same body’s, and prints it again as it was', async () => {
    expect(await pykala('import', casemFile('swedish'))).toMatchObject({ exit: 0, err: '' })
    const [item] = items.parse(await listed('item'))
    const to = path.join(home, 'item.txt')
    await pykala('export', 'item', item?.item.itemId ?? '', '--to', to)
    const printed = readFileSync(to, 'utf8').replaceAll('\u00A0', ' ')
    expect(printed).toContain('Stadsstyrelsen, sammanträde 16.11.2026')
    expect(printed).toContain('Protokollet är justerat')
    expect(printed).toContain('Efter diskussion godkändes beslutsförslaget enhälligt.')
    expect(printed).not.toMatch(/Päätös|kokous/u)
  })

  it('tells that the encoding was guessed', async () => {
    const file = path.join(home, 'latin.txt')
    writeFileSync(file, Buffer.from(casemText('minutes').replaceAll('•', '-'), 'latin1'))
    const answer = await pykala('import', file, '--dry-run')
    expect(answer).toMatchObject({ exit: 0 })
    expect(answer.out).toContain('ISO-8859-1')
  })
})
