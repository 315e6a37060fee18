import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { openHost } from '../../cli/host.ts'
import { asInstant, isoDate } from '../../core/calendar/day.ts'
import { asId } from '../../core/shared/ids.ts'
import { putDecidedItem } from '../support/decidedItem.ts'

const NOW = asInstant('2026-11-20T12:00:00.000Z')

async function rowsIn(home: string) {
  const host = openHost({ home, clock: createFixedClock(NOW) })
  const listed = await (await host.service()).call(host.actor, 'case.list', { limit: 50 })
  await host.close()
  if (!listed.ok) throw new Error(listed.failure.code)
  return listed.value.rows
}

/** A case, an item of it that the board decided, and its service on the members. */
async function decidedCase() {
  const home = mkdtempSync(path.join(os.tmpdir(), 'pykala-listing-'))
  const host = openHost({ home, clock: createFixedClock(NOW) })
  const service = await host.service()
  const created = await service.call(host.actor, 'case.create', {
    organisationId: asId('suvantola'),
    title: 'Osallistuminen pilottiin',
    earlierHandlings: [
      {
        bodyId: asId('elinvoimalautakunta'),
        authority: 'Elinvoimalautakunta',
        handledOn: isoDate('2026-10-06'),
        section: 61,
        outcome: '',
      },
    ],
  })
  if (!created.ok) throw new Error(created.failure.code)
  await host.close()
  return { home, caseId: created.value.caseId }
}

describe('a row of the register', () => {
  it('tells the last handling and the days that end, as they come', async () => {
    const { home } = await decidedCase()
    expect(await rowsIn(home)).toMatchObject([
      {
        handled: {
          by: { kind: 'body', bodyId: 'elinvoimalautakunta' },
          on: '2026-10-06',
          section: 61,
        },
        dueDays: [],
      },
    ])
    const itemId = await putDecidedItem(home, ['PARTICIPATE'])
    const database = new Database(path.join(home, 'pykala.db'))
    database.exec(`insert into item_cases select '${itemId}', id, 0 from cases`)
    database.close()
    const host = openHost({ home, clock: createFixedClock(NOW) })
    const service = await host.service()
    const served = await service.call(host.actor, 'appealFile.record', {
      itemId,
      step: {
        kind: 'service',
        serviceId: null,
        recipient: { kind: 'members' },
        clauses: 'whole',
        service: 'minutes_online',
        sentOn: null,
        event: isoDate('2026-11-18'),
        shown: null,
        over: null,
      },
    })
    expect(served).toMatchObject({ ok: true })
    await host.close()
    const [row] = await rowsIn(home)
    expect(row?.handled).toEqual({
      by: { kind: 'body', bodyId: 'kaupunginhallitus' },
      on: '2026-11-16',
      section: 247,
    })
    expect(row?.dueDays).toContain('2026-12-09')
    expect(row?.dueDays).toEqual(row?.dueDays.toSorted())
  })

  it('is made anew when the database was written by a program that told less', async () => {
    const { home } = await decidedCase()
    const database = new Database(path.join(home, 'pykala.db'))
    database.exec(
      `update cases set handled = null; update counters set last = 2 where key = 'index|analyser'`,
    )
    database.close()
    expect(await rowsIn(home)).toMatchObject([{ handled: { section: 61 } }])
  })
})
