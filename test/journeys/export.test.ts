import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

const run = promisify(execFile)
const PYKALA = path.join(import.meta.dirname, '..', '..', 'bin', 'pykala.js')

let folder = ''
let home = ''

/** Runs a command of Pykälä on the sample office; answers what it printed. */
async function pykala(...args: readonly string[]): Promise<string> {
  return (await run(process.execPath, [PYKALA, ...args, '--home', home])).stdout
}

const listed = z.array(
  z.object({ item: z.object({ itemId: z.string(), text: z.object({ title: z.string() }) }) }),
)
const meetings = z.array(z.object({ meeting: z.object({ meetingId: z.string() }) }))

async function itemId(title: string): Promise<string> {
  const items = listed.parse(JSON.parse(await pykala('item', 'list', '--json')))
  return items.find(({ item }) => item.text.title.includes(title))?.item.itemId ?? ''
}

async function meetingId(): Promise<string> {
  const found = meetings.parse(JSON.parse(await pykala('meeting', 'list', '--json')))
  return found[0]?.meeting.meetingId ?? ''
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'pykala-export-'))
  home = path.join(folder, 'home')
  await pykala('demo', '--out', path.join(folder, 'demo'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const file = (name: string): string => path.join(folder, name)

describe('exporting from the command line', () => {
  it('writes agenda, minutes, item and extract in the format of the file’s ending', async () => {
    const [meeting, item] = [await meetingId(), await itemId('Ensiaskel')]
    await pykala('export', 'agenda', meeting, '--to', file('agenda.txt'))
    await pykala('export', 'minutes', meeting, '--inspected', '--to', file('minutes.html'))
    await pykala('export', 'item', item, '--to', file('item.txt'))
    await pykala('export', 'extract', item, '--recipient', 'Kivisalmen kunta', '--to', file('extract.docx'))
    expect(await readFile(file('agenda.txt'), 'utf8')).toContain('Käsiteltävät asiat')
    expect(await readFile(file('minutes.html'), 'utf8')).toContain('<html lang="fi"')
    expect(await readFile(file('item.txt'), 'utf8')).toContain('Kaupunginhallitus, kokous 16.11.2026')
    expect((await readFile(file('extract.docx'))).subarray(0, 2).toString()).toBe('PK')
  })

  it('leaves out decision and appeal from the agenda', async () => {
    const agenda = await readFile(path.join(folder, 'agenda.txt'), 'utf8')
    expect(agenda).not.toMatch(/hyväksyttiin|Muutoksenhaku/u)
  })

  it('gives the extract the day of publication once there is one, and no day before it', async () => {
    const item = await itemId('Ensiaskel')
    const extract = async (...more: readonly string[]) => {
      const written = file('extract.txt')
      await pykala('export', 'extract', item, '--recipient', 'Kivisalmen kunta', '--to', written, ...more)
      return readFile(written, 'utf8')
    }
    expect(await extract('--published', '20.11.2026')).toContain('20.11.2026')
    expect(await extract()).not.toContain('20.11.2026')
  })

  it.each([
    ['an unknown ending', ['export', 'minutes', 'x', '--to', 'minutes.odt'], '.docx, .html tai .txt'],
    ['no file', ['export', 'minutes', 'x'], '--to TIEDOSTO'],
    ['an unknown meeting', ['export', 'minutes', 'meeting-x', '--to', 'm.txt'], 'pykala meeting list'],
    ['an unknown item', ['export', 'item', 'item-x', '--to', 'i.txt'], 'pykala item list'],
    ['no recipient', ['export', 'extract', 'item-x', '--to', 'e.txt'], 'recipient'],
  ])('refuses %s and says what to do', async (_what, args, remedy) => {
    await expect(pykala(...args)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(remedy) })
  })

  it('keeps an earlier file whole when the new one cannot be written', async () => {
    const blocked = path.join(folder, 'blocked')
    await writeFile(blocked, 'not a folder')
    const meeting = await meetingId()
    const failed = pykala('export', 'agenda', meeting, '--to', path.join(blocked, 'agenda.txt'))
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('agenda.txt') })
    expect(await readFile(blocked, 'utf8')).toBe('not a folder')
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
