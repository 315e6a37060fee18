import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openHost } from '../../../cli/host.ts'
import { createFixedClock } from '../../../adapters/system/clock.ts'
import { NOW } from '../../support/engines.ts'
import { temporaryFolder } from '../../support/folders.ts'
import { officeIn, openCases } from '../../support/office.ts'

it('tells how far the making of a new index is, while calls that need the data wait', async () => {
  const home = temporaryFolder()
  const before = officeIn(home)
  await openCases(before, 450)
  await before.close()
  const database = new Database(path.join(home, 'pykala.db'))
  database.exec(`update counters set last = 1 where key = 'index|analyser'; delete from case_facets`)
  database.close()

  const told: (readonly number[])[] = []
  const host = openHost({
    home,
    clock: createFixedClock(NOW),
    progress: ({ done, of }) => told.push([done, of]),
  })
  const service = await host.service()
  const counted = service.call(host.actor, 'case.counts', { kind: 'state' })
  const asked: unknown[] = []
  for (let answered = false; !answered;) {
    const opening = await service.call(host.actor, 'office.opening', {})
    if (opening.ok && opening.value !== null) asked.push(opening.value)
    answered = await Promise.race([
      counted.then(() => true),
      new Promise<boolean>((resolve) => {
        setImmediate(() => resolve(false))
      }),
    ])
  }
  expect(await counted).toMatchObject({ value: [{ value: 'pending', count: 450 }] })
  expect(told).toEqual([
    [0, 450],
    [200, 450],
    [400, 450],
    [450, 450],
  ])
  expect(asked).toContainEqual({ done: 200, of: 450 })
  expect(await service.call(host.actor, 'office.opening', {})).toEqual({ ok: true, value: null })
  await host.close()
})
