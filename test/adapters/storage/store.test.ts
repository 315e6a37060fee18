import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import type { Item } from '../../../core/draft/item.ts'
import { type BodyId, type CaseId, type ItemId, asId } from '../../../core/shared/ids.ts'
import { fail, ok } from '../../../core/shared/result.ts'
import type { CounterKey, ItemQuery } from '../../../service/store.ts'
import { type TestStore, engines } from '../../support/engines.ts'
import { SUVANTOLA, registrar, sampleCase } from '../../support/sampleCase.ts'
import { registerItem } from '../../support/registerItem.ts'

const numbers: CounterKey = { kind: 'caseNumber', organisationId: SUVANTOLA, year: 2026 }

describe.each(engines)('the store on $name', ({ open }) => {
  let test: TestStore

  beforeEach(async () => {
    test = await open()
  })
  afterEach(() => test.close())

  const draw = (key: CounterKey) => test.store.write(registrar, async (tx) => ok(await tx.drawNumber(key)))

  it('draws numbers 1, 2, 3 of each counter', async () => {
    expect([await draw(numbers), await draw(numbers)]).toEqual([ok(1), ok(2)])
    expect(await draw({ ...numbers, year: 2027 })).toEqual(ok(1))
    expect(await draw({ ...numbers, organisationId: asId('sveanas') })).toEqual(ok(1))
  })

  it('numbers § per body, series and year', async () => {
    const board = {
      kind: 'section',
      organisationId: SUVANTOLA,
      bodyId: asId<BodyId>('kh'),
      year: 2026,
    } as const
    expect(await draw(board)).toEqual(ok(1))
    expect(await draw({ ...board, bodyId: asId<BodyId>('kv') })).toEqual(ok(1))
    expect(await draw({ ...board, series: 'henkilöstö' })).toEqual(ok(1))
    expect(await draw(board)).toEqual(ok(2))
  })

  it('gives a number back when the transaction is refused', async () => {
    const refused = await test.store.write(registrar, async (tx) => {
      await tx.drawNumber(numbers)
      await tx.saveCase(sampleCase(1))
      return fail('no')
    })
    expect(refused).toEqual(fail('no'))
    expect(await draw(numbers)).toEqual(ok(1))
    expect(await test.store.read((tx) => tx.cases.get(asId<CaseId>('case-1')))).toBeUndefined()
  })

  it('rolls back and throws on when a handler has a bug', async () => {
    const bug = test.store.write(registrar, async (tx) => {
      await tx.drawNumber(numbers)
      throw new Error('bug')
    })
    await expect(bug).rejects.toThrow('bug')
    expect(await draw(numbers)).toEqual(ok(1))
  })

  it('keeps notes of numbers that nobody has, and jumps forwards only', async () => {
    await test.store.write(registrar, async (tx) => {
      await tx.jumpCounter(numbers, 41)
      await tx.noteNumbers(numbers, { first: 1, last: 41, kind: 'gap', note: 'palautus 16.11.2026' })
      await tx.jumpCounter(numbers, 7)
      return ok(undefined)
    })
    expect(await draw(numbers)).toEqual(ok(42))
    expect(await test.store.read((tx) => tx.counter(numbers))).toEqual({
      last: 42,
      notes: [{ first: 1, last: 41, kind: 'gap', note: 'palautus 16.11.2026' }],
    })
  })

  it('keeps a case whole and finds it by its number in any letter case', async () => {
    const casefile = sampleCase(7, { parties: [{ name: 'Järviranta Valmennus Oy', role: 'kumppani' }] })
    await test.store.write(registrar, async (tx) => ok(await tx.saveCase(casefile)))
    expect(await test.store.read((tx) => tx.cases.get(casefile.caseId))).toEqual(casefile)
    expect(await test.store.read((tx) => tx.cases.byNumber(' suvdno-2026-7 '))).toEqual(casefile)
    expect(await test.store.read((tx) => tx.cases.byNumber('SUVDno-2026-7', asId('sveanas')))).toBeUndefined()
  })

  it('refuses two cases of the same number as a clash', async () => {
    await test.store.write(registrar, async (tx) => ok(await tx.saveCase(sampleCase(7))))
    const second = test.store.write(registrar, async (tx) =>
      ok(await tx.saveCase({ ...sampleCase(7), caseId: asId('case-x') })),
    )
    await expect(second).rejects.toMatchObject({ failure: { code: 'storage/clash' } })
  })

  it('keeps every replaced version, and ends the text of one', async () => {
    for (const title of ['Ensimmäinen', 'Toinen', 'Kolmas'])
      await test.store.write(registrar, async (tx) => ok(await tx.saveCase(sampleCase(1, { title }))))
    await test.store.write(registrar, async (tx) => ok(await tx.endVersion('case', 'case-1', 1)))
    const versions = await test.store.read((tx) => tx.versions('case', 'case-1'))
    expect(
      versions.map(({ version, payload }) => [
        version,
        /(Ensimmäinen|Toinen|Kolmas)/u.exec(payload ?? '')?.[0],
      ]),
    ).toEqual([
      [3, 'Kolmas'],
      [2, 'Toinen'],
      [1, undefined],
    ])
    expect(versions[0]).toMatchObject({ savedBy: 'Kirsi Kirjaaja', savedAt: test.clock.now() })
  })

  it('lists items newest first, by organisation and by each of their cases', async () => {
    await test.store.write(registrar, async (tx) => {
      await tx.saveItem(item('item-1', 'case-1'))
      await tx.saveItem(item('item-2', 'case-1', 'case-2'))
      await tx.saveItem(item('item-1', 'case-2'))
      return ok(undefined)
    })
    const list = async (query: { caseId?: CaseId }) =>
      (await test.store.read((tx) => tx.items.list(query))).map(({ itemId }) => itemId)
    expect(await list({})).toEqual(['item-2', 'item-1'])
    expect(await list({ caseId: asId('case-1') })).toEqual(['item-2'])
    expect(await list({ caseId: asId('case-2') })).toEqual(['item-2', 'item-1'])
  })

  it('lists only the items that have come as far as was asked', async () => {
    const statuses: readonly Item['status'][] = [
      { status: 'draft' },
      { status: 'submitted' },
      { status: 'handled', meetingId: asId('meeting-1'), section: 3 },
      {
        status: 'decided',
        decision: { section: 1, decidedOn: isoDate('2026-11-18'), publishedOn: null, listedOn: null },
      },
    ]
    await test.store.write(registrar, async (tx) => {
      for (const status of statuses)
        await tx.saveItem(registerItem({ itemId: asId<ItemId>(status.status), status }))
      return ok(undefined)
    })
    const list = async (query: ItemQuery) =>
      (await test.store.read((tx) => tx.items.list(query))).map(({ itemId }) => itemId)
    expect(await list({ statuses: ['decided'] })).toEqual(['decided'])
    expect(await list({ statuses: ['submitted', 'draft'], organisationId: SUVANTOLA })).toEqual([
      'submitted',
      'draft',
    ])
  })

  it('chains the log per case and over the whole, with the versions before and after', async () => {
    for (const n of [1, 2, 1])
      await test.store.write(registrar, async (tx) => {
        await tx.saveCase(sampleCase(n))
        await tx.append({
          action: 'case.saved',
          subject: { kind: 'case', id: `case-${n}` },
          caseId: asId(`case-${n}`),
          payload: { n },
        })
        return ok(undefined)
      })
    const log = await test.store.read((tx) => tx.log(0, 10))
    expect(
      log.map(({ seq, chain, n, beforeVersion, afterVersion }) => [
        seq,
        chain,
        n,
        beforeVersion,
        afterVersion,
      ]),
    ).toEqual([
      [1, 'case-1', 1, null, 1],
      [2, 'case-2', 1, null, 1],
      [3, 'case-1', 2, 1, 2],
    ])
    expect(log[2]?.previous).toBe(log[0]?.hash)
    expect(log[0]).toMatchObject({ actorName: 'Kirsi Kirjaaja', at: test.clock.now(), payload: '{"n":1}' })
    const ofCase = await test.store.read((tx) => tx.log(0, 10, asId('case-1')))
    expect(ofCase.map(({ seq }) => seq)).toEqual([1, 3])
  })

  it('answers several reads asked at once, without a warning', async () => {
    await test.store.write(registrar, async (tx) => ok(await tx.saveCase(sampleCase(1))))
    const warnings: Error[] = []
    const listen = (warning: Error) => void warnings.push(warning)
    process.on('warning', listen)
    const ids = Array.from({ length: 5 }, () => asId<CaseId>('case-1'))
    const found = await test.store.read((tx) => Promise.all(ids.map((id) => tx.cases.get(id))))
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', listen)
    expect(found).toEqual(ids.map(() => sampleCase(1)))
    expect(warnings).toEqual([])
  })

  it('opens again with everything there', async () => {
    await draw(numbers)
    const again = await test.reopen()
    expect(await again.read(async (tx) => (await tx.counter(numbers)).last)).toBe(1)
    await again.close()
  })
})

const item = (id: string, ...cases: string[]) =>
  registerItem({
    itemId: asId<ItemId>(id),
    organisationId: SUVANTOLA,
    caseIds: cases.map((text) => asId<CaseId>(text)),
  })
