import { describe, expect, it } from 'vitest'
import { createCountingIds } from '../../adapters/system/ids.ts'
import { createFixedClock } from '../../adapters/system/clock.ts'
import type { MethodInput, MethodName } from '../../api/contract/index.ts'
import { openHost } from '../../cli/host.ts'
import { type BodyId, asId } from '../../core/shared/ids.ts'
import { NOW } from '../support/engines.ts'
import { temporaryFolder } from '../support/folders.ts'
import { SUVANTOLA } from '../support/sampleCase.ts'

const section = {
  kind: 'section',
  organisationId: SUVANTOLA,
  bodyId: asId<BodyId>('kh'),
  year: 2026,
} as const

const caseNumber = { kind: 'caseNumber', organisationId: SUVANTOLA, year: 2026 } as const

async function office() {
  const host = openHost({
    home: temporaryFolder(),
    database: undefined,
    clock: createFixedClock(NOW),
    ids: createCountingIds(),
  })
  const service = await host.service()
  const call = <M extends MethodName>(method: M, input: MethodInput<M>) =>
    service.call(host.actor, method, input)
  return { call, close: host.close }
}

describe('numbers that nobody has', () => {
  it('carry a note when a drawn § is voided, once', async () => {
    const { call, close } = await office()
    await call('counter.resume', { counter: section, last: 12 })
    const note = 'kirjattu kahdesti'
    expect(
      await call('counter.void', { counter: { ...section, series: 'henkilöstö' }, n: 1, note }),
    ).toMatchObject({
      failure: { code: 'case-number/not-drawn', last: 0 },
    })
    expect(await call('counter.void', { counter: section, n: 5, note })).toMatchObject({
      failure: { code: 'case-number/already-noted', n: 5 },
    })
    await close()
  })

  it('are jumped past after a restore, with the gap noted, and never given back', async () => {
    const { call, close } = await office()
    await call('case.create', { organisationId: SUVANTOLA, title: 'Kokeilu' })
    expect(await call('counter.resume', { counter: caseNumber, last: 7 })).toEqual({
      ok: true,
      value: {
        last: 7,
        notes: [{ first: 2, last: 7, kind: 'gap', note: 'varmuuskopion palautus 2026-11-16' }],
      },
    })
    expect(await call('counter.resume', { counter: caseNumber, last: 3 })).toMatchObject({
      failure: { code: 'case-number/not-drawn', n: 3, last: 7 },
    })
    expect(await call('case.create', { organisationId: SUVANTOLA, title: 'Toinen' })).toMatchObject({
      value: { number: { text: 'SUVDno-2026-8' } },
    })
    expect(await call('counter.void', { counter: caseNumber, n: 8, note: 'virhe' })).toMatchObject({
      failure: { code: 'case-number/in-use', number: 'SUVDno-2026-8', title: 'Toinen' },
    })
    expect(await call('audit.verify', {})).toMatchObject({ value: { breaches: [] } })
    await close()
  })

  it('are none where an imported number came in its turn', async () => {
    const { call, close } = await office()
    await call('case.create', { organisationId: SUVANTOLA, title: 'Tuotu', number: 'SUVDno-2026-1' })
    await call('case.create', { organisationId: SUVANTOLA, title: 'Oma' })
    expect(await call('counter.show', { counter: caseNumber })).toMatchObject({
      value: { last: 2, notes: [] },
    })
    await close()
  })
})
