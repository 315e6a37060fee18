import { spawn } from 'node:child_process'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readdir, writeFile } from 'node:fs/promises'
import type { Stamped } from '../../api/drafting.ts'
import { blocksToText } from '../../core/shared/text.ts'
import { type DraftDesk, IIDA, PETRA, openDraftDesk, rewrite } from '../support/draftDesk.ts'

let desk: DraftDesk

beforeEach(() => {
  desk = openDraftDesk()
})

afterEach(() => desk.close())

const typed = ({ item }: Stamped, words: string) => rewrite(item.text, 'Pilottia hallinnoi', words)

/** Runs a window that types until it is killed the moment it has said `count` words. Answers the last one it said. */
const typeAndKill = (home: string, itemId: string, count: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const script = path.join(import.meta.dirname, '..', 'support', 'typeUntilKilledProcess.ts')
    const child = spawn(process.execPath, [script, home, itemId], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.split('\n').length > count) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => {
      resolve(Number(said.trimEnd().split('\n').at(-1)))
    })
  })

describe('the journal', () => {
  it('has every word that was said to be kept when the program was killed', async () => {
    const { item } = await desk.start()
    const last = await typeAndKill(desk.home, item.itemId, 8)
    expect(last).toBeGreaterThanOrEqual(8)
    const [found] = await desk.get(IIDA, 'item.recovered', {})
    expect(found).toMatchObject({
      title: item.text.title,
      name: 'Iida Kotisaari',
      version: 1,
      savedVersion: 1,
      words: 1,
    })
    const n = Number(/Sana(\d+)/u.exec(blocksToText(found?.text.description ?? []))?.[1])
    expect(n).toBeGreaterThanOrEqual(last)
    const open = await desk.get(IIDA, 'item.open', { itemId: item.itemId, session: 'w2' })
    expect(open.recovered.map(({ session }) => session)).toEqual(['w1'])
  }, 60_000)

  it('is let go when its words are saved', async () => {
    const from = await desk.start()
    const text = typed(from, 'Pilotista vastaa')
    const { itemId } = from.item
    await desk.get(IIDA, 'item.journal.write', { itemId, session: 'w1', version: 1, text })
    expect(await desk.get(IIDA, 'item.journal.read', { itemId })).toHaveLength(1)
    await desk.get(IIDA, 'item.save', { itemId, session: 'w1', version: 1, text })
    expect(await desk.get(IIDA, 'item.journal.read', { itemId })).toEqual([])
  })

  it('stays when the save was refused', async () => {
    const from = await desk.start()
    const { itemId } = from.item
    await desk.get(PETRA, 'item.save', {
      itemId,
      session: 'w2',
      version: 1,
      text: typed(from, 'Pilotin isäntä on'),
    })
    const text = typed(from, 'Pilotista vastaa')
    await desk.get(IIDA, 'item.journal.write', { itemId, session: 'w1', version: 1, text })
    const refused = await desk.call(IIDA, 'item.save', { itemId, session: 'w1', version: 1, text })
    expect(refused.ok).toBe(false)
    expect(await desk.get(IIDA, 'item.journal.read', { itemId })).toHaveLength(1)
  })

  it('of a window that is open now is nobody’s to recover; what says nothing new neither', async () => {
    const from = await desk.start()
    const { itemId } = from.item
    await desk.get(IIDA, 'item.open', { itemId, session: 'w1' })
    await desk.get(IIDA, 'item.journal.write', {
      itemId,
      session: 'w1',
      version: 1,
      text: typed(from, 'Pilotista vastaa'),
    })
    await desk.get(IIDA, 'item.journal.write', { itemId, session: 'gone', version: 1, text: from.item.text })
    expect(await desk.get(IIDA, 'item.recovered', {})).toEqual([])
    await desk.get(IIDA, 'item.close', { itemId, session: 'w1' })
    expect(await desk.get(IIDA, 'item.recovered', {})).toHaveLength(1)
    await desk.get(IIDA, 'item.journal.discard', { itemId, session: 'w1' })
    expect(await desk.get(IIDA, 'item.recovered', {})).toEqual([])
  })

  it('passes over a file that is not whole', async () => {
    const from = await desk.start()
    const { itemId } = from.item
    await desk.get(IIDA, 'item.journal.write', {
      itemId,
      session: 'w1',
      version: 1,
      text: typed(from, 'Pilotista vastaa'),
    })
    const folder = path.join(desk.home, 'journal')
    const [file = ''] = await readdir(folder)
    await writeFile(path.join(folder, file.replace('.w1.', '.w2.')), '{"itemId":')
    expect(await desk.get(IIDA, 'item.journal.read', { itemId })).toHaveLength(1)
  })
})
