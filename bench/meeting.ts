import 'temporal-polyfill/global'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { writeDocx } from '../adapters/docx/writeDocx.ts'
import { type ClockTime, isoDate, parseTime } from '../core/calendar/day.ts'
import type { RollEntry } from '../core/meeting/events.ts'
import { type ItemId, type MeetingId, asId } from '../core/shared/ids.ts'
import { machine } from './machine.ts'
import { benchOffice } from './meetingOffice.ts'
import { round } from './timing.ts'

/**
 * `npm run bench:meeting`: a press of the secretary until it is on the disk, beside a bare insert of the same row flushed
 * to the disk; and the minutes of a hundred items assembled, printed and recorded, beside bare Word generation of the same
 * document. Both by turns in one run; ratios count.
 */
const PRESSES = 400
const WARM_UP = 40
const ITEMS = 100
const PRINTINGS = 12

const home = mkdtempSync(path.join(os.tmpdir(), 'pykala-bench-'))
const { ask, printed, close } = benchOffice(home)

function clock(text: string): ClockTime {
  const parsed = parseTime(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

const seat = (id: string, capacity: RollEntry['capacity']): RollEntry => ({
  personId: asId(id),
  capacity,
  deputyFor: null,
})

const ROLL: readonly RollEntry[] = [
  seat('johan-sandnas', 'chair'),
  ...['tuula-rantasuo', 'peter-bjorkskar', 'mikael-granstrand', 'camilla-nyholmen'].map((id) =>
    seat(id, 'member'),
  ),
  seat('eeva-riitta-vuorikangas', 'secretary'),
]

async function planned(
  items: number,
): Promise<{ readonly meetingId: MeetingId; readonly itemIds: ItemId[] }> {
  const { meetingId } = await ask('meeting.plan', {
    organisationId: asId('suvantola'),
    bodyId: asId('kaupunginhallitus'),
    heldOn: isoDate('2026-11-16'),
    startsAt: clock('18.00'),
    place: 'Rantasali',
  })
  const template = await ask('template.show', { template: 'own-funding' })
  const itemIds: ItemId[] = []
  while (itemIds.length < items) {
    const item = await ask('item.draft', {
      organisationId: asId('suvantola'),
      caseIds: [],
      bodyId: asId('kaupunginhallitus'),
      template: 'own-funding',
      language: 'fi',
      facts: { ...template.samples.fi },
      preparers: [asId('petra-lindfors')],
      attachments: [],
      served: [],
      informed: [],
    })
    await ask('item.submit', { itemId: item.itemId })
    itemIds.push(item.itemId)
  }
  if (itemIds.length > 0) await ask('meeting.addItems', { meetingId, itemIds })
  return { meetingId, itemIds }
}

const percentile = (times: readonly number[], part: number): number => {
  const sorted = times.toSorted((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
}

const figures = (times: readonly number[]) => ({
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  p99: percentile(times, 0.99),
})

/** The row that a press adds, in a database of its own with the same care for the disk. */
function bareInsert() {
  const database = new Database(path.join(home, 'bare.db'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(
    'create table entries (meeting text, seq integer, payload text, primary key (meeting, seq)) strict',
  )
  const insert = database.prepare('insert into entries values (?, ?, ?)')
  return {
    insert: (seq: number, payload: string) => insert.run('meeting', seq, payload),
    close: () => database.close(),
  }
}

async function measurePresses() {
  const { meetingId } = await planned(1)
  const bare = bareInsert()
  const [ourTimes, bareTimes]: [number[], number[]] = [[], []]
  let after = 0
  const press = async (event: Parameters<typeof ask<'meeting.record'>>[1]['event']) => {
    const { entries } = await ask('meeting.record', {
      meetingId,
      after,
      at: clock('18.10'),
      itemId: null,
      event,
    })
    after = entries.at(-1)?.seq ?? after
  }
  await press({ kind: 'opened', roll: [...ROLL] })
  for (let n = 0; n < WARM_UP + PRESSES; n += 1) {
    const event = {
      kind: 'note' as const,
      text: `Merkintä ${n} kokouksen kulusta.`,
      place: 'afterOutcome' as const,
    }
    const start = performance.now()
    bare.insert(n, JSON.stringify({ seq: n, at: '18:10', itemId: null, event }))
    const between = performance.now()
    await press(event)
    if (n < WARM_UP) continue
    ourTimes.push(performance.now() - between)
    bareTimes.push(between - start)
  }
  bare.close()
  const [ours, insert] = [figures(ourTimes), figures(bareTimes)]
  return { presses: PRESSES, ours, bare: insert, ratioP50: round(ours.p50 / insert.p50) }
}

async function measureMinutes() {
  const { meetingId, itemIds } = await planned(ITEMS)
  await ask('meeting.hold', {
    meetingId,
    entries: [
      { at: clock('18.00'), itemId: null, event: { kind: 'opened', roll: [...ROLL] } },
      ...itemIds.flatMap((itemId) => [
        { at: clock('18.10'), itemId: null, event: { kind: 'openItem' as const, itemId } },
        {
          at: clock('18.10'),
          itemId,
          event: { kind: 'decided' as const, outcome: 'ACCEPTED' as const, text: null, clauses: null },
        },
      ]),
      { at: clock('19.00'), itemId: null, event: { kind: 'closed' } },
    ],
  })
  const [ourTimes, bareTimes]: [number[], number[]] = [[], []]
  let bytes = 0
  for (let n = 0; n <= PRINTINGS; n += 1) {
    const start = performance.now()
    const written = await ask('document.minutes', { meetingId, format: 'docx', inspected: false })
    const between = performance.now()
    const [document] = printed
    if (document === undefined) throw new Error('nothing was printed')
    await writeDocx(document)
    bytes = written.bytes.length
    if (n === 0) continue
    ourTimes.push(between - start)
    bareTimes.push(performance.now() - between)
  }
  const [ours, word] = [figures(ourTimes), figures(bareTimes)]
  return { items: ITEMS, bytes, ours, bare: word, ratioP50: round(ours.p50 / word.p50) }
}

try {
  const presses = await measurePresses()
  process.stdout.write(`press: ${JSON.stringify(presses)}\n`)
  const minutes = await measureMinutes()
  process.stdout.write(`minutes: ${JSON.stringify(minutes)}\n`)
  const results = path.join(import.meta.dirname, 'results', 'meeting')
  mkdirSync(results, { recursive: true })
  writeFileSync(
    path.join(results, 'meeting.json'),
    `${JSON.stringify({ ...machine(), presses, minutes }, null, 2)}\n`,
  )
} finally {
  await close()
  rmSync(home, { recursive: true, force: true })
}
