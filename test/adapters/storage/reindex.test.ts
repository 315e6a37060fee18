import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import type { OpeningProgress } from '../../../api/contract/office.ts'
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
  const asked: OpeningProgress[] = []
  for (let answered = false; !answered;) {
    const opening = await service.call(host.actor, 'office.opening', {})
    if (opening.ok && opening.value !== null) asked.push(opening.value)
    answered = opening.ok && opening.value === null
  }
  expect(await counted).toMatchObject({ value: [{ value: 'pending', count: 450 }] })
  expect(told).toEqual([
    [0, 450],
    [100, 450],
    [200, 450],
    [300, 450],
    [400, 450],
    [450, 450],
  ])
  for (const { done, of } of asked) expect([[0, 0], ...told]).toContainEqual([done, of])
  expect(await service.call(host.actor, 'office.opening', {})).toEqual({ ok: true, value: null })
  await host.close()
})
