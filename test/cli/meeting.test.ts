import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
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

/** What the demo left: a held meeting, whose items another meeting may not take. */
let held = ''

const meetings = z.array(z.object({ meeting: z.object({ meetingId: z.string() }) }))

beforeAll(async () => {
  await run('demo', '--out', path.join(folder, 'demo'))
  const [first] = meetings.parse(JSON.parse((await run('meeting', 'list', '--json')).out))
  held = first?.meeting.meetingId ?? ''
})

/** A standing item that waits for an agenda. */
async function draftItem(): Promise<string> {
  const host = openHost({ home })
  const ask = askOf(await host.service())
  const { itemId } = await ask('item.draft', {
    organisationId: asId('suvantola'),
    caseIds: [],
    bodyId: asId('kaupunginhallitus'),
    template: 'meeting-closing',
    language: 'fi',
    facts: {},
    preparers: [],
    attachments: [],
    served: [],
    informed: [],
  })
  await ask('item.submit', { itemId })
  await host.close()
  return itemId
}

const plan = (day: string) =>
  run(
    'meeting',
    'new',
    day,
    '--organisation',
    'suvantola',
    '--body',
    'kaupunginhallitus',
    '--at',
    '18.00',
    '--place',
    'Rantasali',
  )

const seat = (personId: string, capacity: string) => ({
  personId,
  capacity,
  deputyFor: null,
  arrivedAt: null,
  leftAt: null,
})

describe('pykala meeting', () => {
  it('shows the held meeting with its §§, and every entry as a sentence', async () => {
    const shown = await run('meeting', 'show', held, '--log')
    expect(shown.exit).toBe(0)
    expect(shown.out).toContain('3  § 3  Osallistuminen pilottiin ”Ensiaskel”  ACCEPTED_AFTER_DISCUSSION')
    expect(shown.out).toContain('Camilla Nyholmen ilmoitti esteellisyydestään')
    expect(shown.out).toMatch(/9 jäsentä − 1 poissa = 8 läsnä, tarvitaan 5/u)
  })

  it('plans a meeting, and shows its empty agenda', async () => {
    const planned = await plan('30.11.2026')
    expect(planned.out).toMatch(/ {2}2\/2026/u)
    const [id = ''] = planned.out.split('  ')
    expect((await run('meeting', 'agenda', id)).out).toContain('Esityslista on tyhjä')
    const standing = await run('meeting', 'agenda', id, '--standard')
    expect(standing.err).toBe('')
    expect(standing.out).toContain('Kokouksen laillisuus ja päätösvaltaisuus')
    const [, closing = ''] = /^\d+ {2}(\S+) {2}Kokouksen päättäminen/mu.exec(standing.out) ?? []
    const without = await run('meeting', 'agenda', id, '--off', closing)
    expect(without.out).not.toContain('Kokouksen päättäminen')
  })

  it('says what a file lacks, and holds nothing', async () => {
    const file = path.join(folder, 'bad.json')
    writeFileSync(
      file,
      JSON.stringify({ entries: [{ at: '18.02', item: null, event: { kind: 'closing' } }] }),
    )
    const refused = await run('meeting', 'hold', held, file)
    expect(refused.exit).toBe(1)
    expect(refused.err).toContain('meeting.hold')
  })

  it('holds a meeting from a short record with items by their agenda numbers', async () => {
    const planned = await plan('7.12.2026')
    const [id = ''] = planned.out.split('  ')
    const itemId = await draftItem()
    expect((await run('meeting', 'agenda', id, itemId)).exit).toBe(0)
    const file = path.join(folder, 'held.json')
    const people = ['tuula-rantasuo', 'peter-bjorkskar', 'mikael-granstrand', 'camilla-nyholmen']
    const record = {
      openedAt: '18.00',
      closedAt: '18.30',
      attendance: [
        seat('johan-sandnas', 'chair'),
        ...people.map((one) => seat(one, 'member')),
        seat('eeva-riitta-vuorikangas', 'secretary'),
      ],
      inspectors: ['tuula-rantasuo', 'mikael-granstrand'],
    }
    const ruling = { item: 1, outcome: 'NOTED', handledAt: '18.10', recusals: [], heard: [], notes: [] }
    writeFileSync(file, JSON.stringify({ record, rulings: [ruling] }))
    const done = await run('meeting', 'hold', id, file)
    expect(done.err).toBe('')
    expect(done.out).toContain('1  § 6  ')
    expect((await run('meeting', 'show', id, '--log')).out).toContain('Tuula Rantasuo ja Mikael Granstrand')
  })

  it('carries a meeting to another computer', async () => {
    const file = path.join(folder, 'kokous.pykala-kokous')
    expect((await run('meeting', 'carry', held, '--to', file)).exit).toBe(0)
    const other = path.join(folder, 'other')
    const taken = await runCli('meeting', 'carry', '--from', file, '--home', other, '--lang', 'fi')
    expect(taken.out).toContain(held)
    const there = await runCli('meeting', 'show', held, '--home', other, '--lang', 'fi')
    expect(there.out).toBe((await run('meeting', 'show', held)).out)
  })

  it('freezes minutes, hears a remark and its answer, and tells the ledger of the year', async () => {
    const file = path.join(folder, 'minutes.docx')
    const frozen = await run('meeting', 'minutes', held, '--freeze', '--due', '20.11.2026', '--to', file)
    expect(frozen.err).toBe('')
    expect(readFileSync(file).length).toBeGreaterThan(1000)
    const remarked = await run(
      'meeting',
      'minutes',
      held,
      '--remark',
      'Kellonaika puuttuu.',
      '--by',
      'tuula-rantasuo',
      '--json',
    )
    const view = z.object({ minutes: z.object({ remarks: z.array(z.object({ remarkId: z.string() })) }) })
    const [remark] = view.parse(JSON.parse(remarked.out)).minutes.remarks
    const id = remark?.remarkId ?? ''
    expect((await run('meeting', 'minutes', held, '--answer', id, '--kept', 'Se on § 3:ssä.')).exit).toBe(0)
    const inspect = (who: string) =>
      run('meeting', 'minutes', held, '--inspect', who, '--evidence', 'sähköposti', '--on', '19.11.2026')
    await inspect('tuula-rantasuo')
    expect((await inspect('mikael-granstrand')).out).toContain('inspected')
    expect((await run('meeting', 'minutes', held, '--ready')).err).toContain('Allekirjoitus puuttuu')
    expect((await run('meeting', 'minutes', held, '--index')).out).toContain('§ 4  16.11.2026')
  })
})
