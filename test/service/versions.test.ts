import { describe, expect, it } from 'vitest'
import { openHost } from '../../cli/host.ts'
import { isoDate } from '../../core/calendar/day.ts'
import type { MethodInput, MethodName } from '../../api/contract/index.ts'
import { createCountingIds } from '../../adapters/system/ids.ts'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { NOW } from '../support/engines.ts'
import { temporaryFolder } from '../support/folders.ts'
import { SUVANTOLA } from '../support/sampleCase.ts'

/** An office with one case in it. */
async function officeWithCase() {
  const host = openHost({
    home: temporaryFolder(),
    database: undefined,
    clock: createFixedClock(NOW),
    ids: createCountingIds(),
  })
  const service = await host.service()
  const call = <M extends MethodName>(method: M, input: MethodInput<M>) =>
    service.call(host.actor, method, input)
  await call('case.create', {
    organisationId: SUVANTOLA,
    title: 'Kokeiluun osallistuminen',
    taskClass: '14.05.00',
  })
  return { call, close: host.close }
}

const thing = { kind: 'case', id: 'case-1' } as const

const number = 'SUVDno-2026-1'

describe('versions of a case', () => {
  it('are all kept, compared word by word, and restored as a new one with the state as it is', async () => {
    const { call, close } = await officeWithCase()
    await call('case.update', { case: number, title: 'Työllisyyden kokeiluun osallistuminen' })
    await call('case.step', { case: number, to: 'inPreparation' })
    expect(await call('version.compare', { ...thing, from: 1, to: 2 })).toEqual({
      ok: true,
      value: [
        {
          path: 'title',
          words: [
            { kind: 'removed', text: 'Kokeiluun' },
            { kind: 'added', text: 'Työllisyyden kokeiluun' },
            { kind: 'same', text: ' osallistuminen' },
          ],
        },
      ],
    })
    const restored = await call('version.restore', { ...thing, version: 1 })
    expect(restored).toMatchObject({
      value: [{ version: 4 }, { version: 3 }, { version: 2 }, { version: 1 }],
    })
    expect(await call('case.show', { case: number })).toMatchObject({
      value: {
        casefile: { title: 'Kokeiluun osallistuminen', state: { state: 'inPreparation' } },
        log: [
          { action: 'case.created', beforeVersion: null, afterVersion: 1 },
          { action: 'case.changed', beforeVersion: 1, afterVersion: 2 },
          { action: 'case.stepped', beforeVersion: 2, afterVersion: 3 },
          { action: 'case.restored', beforeVersion: 3, afterVersion: 4 },
        ],
      },
    })
    await close()
  })

  it('may be ended by a retention rule, all but the newest of the earlier ones', async () => {
    const { call, close } = await officeWithCase()
    for (const title of ['Toinen', 'Kolmas', 'Neljäs']) await call('case.update', { case: number, title })
    const ended = await call('version.end', { ...thing, keep: 1, ground: 'TihL 21 §' })
    const versions = ended.ok ? ended.value : []
    expect(versions.map(({ version, payload }) => [version, payload !== null])).toEqual([
      [4, true],
      [3, true],
      [2, false],
      [1, false],
    ])
    expect(await call('version.restore', { ...thing, version: 1 })).toMatchObject({
      failure: { code: 'version/not-found', version: 1 },
    })
    expect(await call('version.compare', { ...thing, from: 2, to: 4 })).toMatchObject({ ok: false })
    await close()
  })

  it('are refused for what is not there', async () => {
    const { call, close } = await officeWithCase()
    expect(await call('version.list', { kind: 'item', id: 'item-9' })).toMatchObject({
      failure: { code: 'version/not-found' },
    })
    expect(await call('version.restore', { ...thing, version: 9 })).toMatchObject({ ok: false })
    await close()
  })
})

describe('opening a case', () => {
  it('reads a day in the Finnish form too', async () => {
    const { call, close } = await officeWithCase()
    const given: { readonly pendingSince: string } = { pendingSince: '2.11.2026' }
    const opened = await call('case.create', {
      organisationId: SUVANTOLA,
      title: 'Kokeilu',
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as a window sends it
      ...(given as { readonly pendingSince: ReturnType<typeof isoDate> }),
    })
    expect(opened).toMatchObject({ value: { pendingSince: '2026-11-02', state: { since: '2026-11-02' } } })
    await close()
  })
})

describe('changing a case', () => {
  it('keeps what was not said, and refuses what no case may be', async () => {
    const { call, close } = await officeWithCase()
    expect(
      await call('case.update', {
        case: number,
        parties: [{ name: 'Järviranta Valmennus Oy', role: 'kumppani' }],
        retention: { recordClass: null, years: 10, ground: 'RahL 35 §', countedFrom: null },
      }),
    ).toMatchObject({
      value: { title: 'Kokeiluun osallistuminen', taskClass: '14.05.00', parties: [{ role: 'kumppani' }] },
    })
    expect(await call('case.update', { case: number, title: ' ' })).toMatchObject({
      failure: { code: 'case/no-title' },
    })
    expect(await call('case.update', { case: number, taskClass: 'x' })).toMatchObject({
      failure: { code: 'case/malformed-class' },
    })
    await close()
  })

  it.each([
    [10, 'case/retention-runs'],
    [-1, 'case/kept-permanently'],
    [0, 'done'],
  ] as const)('lets it be destroyed only after its retention (%i years: %s)', async (years, outcome) => {
    const { call, close } = await officeWithCase()
    await call('case.update', {
      case: number,
      retention: { recordClass: null, years, ground: 'RahL 35 §', countedFrom: null },
    })
    await call('case.step', { case: number, to: 'closed', on: isoDate('2026-11-16') })
    const destroyed = await call('case.step', {
      case: number,
      to: 'destroyed',
      on: isoDate('2026-11-17'),
      note: 'TihL 21 §',
    })
    expect(destroyed.ok ? 'done' : destroyed.failure.code).toBe(outcome)
    await close()
  })
})
