import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import { type Case } from '../../../core/casefile/case.ts'
import { type BodyId, type CaseId, type ItemId, asId } from '../../../core/shared/ids.ts'
import { ok } from '../../../core/shared/result.ts'
import { run } from '../../../core/shared/text.ts'
import type { CaseQuery } from '../../../service/store.ts'
import { type TestStore, engines } from '../../support/engines.ts'
import { registrar, sampleCase } from '../../support/sampleCase.ts'
import { registerItem } from '../../support/registerItem.ts'

const cases: readonly Case[] = [
  sampleCase(1, { title: 'Osallistuminen työllisyyden kuntakokeiluun' }),
  sampleCase(2, {
    title: 'Kaivohuoneen omarahoitusosuuden määräraha',
    taskClass: '02.02.02',
    parties: [{ name: 'Järviranta Valmennus Oy', role: 'kumppani' }],
  }),
  sampleCase(3, {
    title: 'Ålands sjöräddning, samarbetsavtal',
    state: { state: 'closed', since: isoDate('2026-11-10') },
  }),
  sampleCase(4, {
    title: 'Äänekosken päätöksen oikaisu',
    responsible: { personId: null, name: 'Kirsi Kirjaaja' },
  }),
  sampleCase(5, {
    title: 'Zeppeliinin laskeutumislupa',
    publicity: { class: 3, ground: 'JulkL 24 §', years: 25, countedFrom: isoDate('2026-11-02') },
  }),
  sampleCase(6, {
    title: 'Vanha asia',
    number: {
      text: '500/05.20.00/2016',
      family: 'F2',
      prefix: '',
      year: 2016,
      n: 500,
      taskClass: '05.20.00',
      codes: [],
    },
  }),
]

const item = registerItem({
  itemId: asId<ItemId>('item-1'),
  caseIds: [asId<CaseId>('case-3'), asId<CaseId>('case-5')],
  authority: { kind: 'body', bodyId: asId<BodyId>('kh') },
  text: {
    title: 'Sopimus pelastushelikopterista',
    preparers: [{ personId: null, name: 'Petri Valmistelija', title: null, email: null, phone: null }],
    description: [
      {
        kind: 'paragraph',
        blockId: asId('block-1'),
        origin: null,
        content: [
          run('Hankkeeseen haetaan rahoitusta. '),
          run('Salaluku', [{ kind: 'secret', ground: 'JulkL 24 §' }]),
        ],
      },
    ],
    attachments: [
      { n: 1, title: 'Kustannusarvio', dated: null, access: { kind: 'online' }, handedOutAtMeeting: false },
      {
        n: 2,
        title: 'Turvaselvitys',
        dated: null,
        access: { kind: 'secret', ground: 'JulkL 24 §' },
        handedOutAtMeeting: false,
      },
    ],
  },
})

describe.each(engines)('the register on $name', ({ open }) => {
  let test: TestStore

  beforeAll(async () => {
    test = await open()
    await test.store.write(registrar, async (tx) => {
      for (const casefile of cases) await tx.saveCase(casefile)
      return ok(await tx.saveItem(item))
    })
  })
  afterAll(() => test.close())

  const page = (query: Partial<CaseQuery>) => test.store.read((tx) => tx.cases.page({ limit: 50, ...query }))
  const found = async (text: string, filters: CaseQuery['filters'] = []) =>
    (await page({ text, filters })).rows.map(({ caseId }) => Number(caseId.slice('case-'.length)))

  const states = (query: Partial<CaseQuery>) =>
    test.store.read((tx) => tx.cases.counts({ limit: 50, ...query }, 'state'))

  const order = async (sort: 'title' | 'number') =>
    (await page({ sort })).rows.map(({ caseId }) => Number(caseId.slice('case-'.length)))

  it.each([
    ['kuntakokeilut', [1]],
    ['TYOLLISYYS', [1]],
    ['omarahoitusosuus', [2]],
    ['määräraha kaivohuone', [2]],
    ['järvirannan', [2]],
    ['päätös', [4]],
    ['samarbetsavtalet', [3]],
    ['sopimuksen', [5, 3]],
    ['hanke rahoituksen', [5, 3]],
    ['kustannusarviot', [5, 3]],
    ['valmistelija', [5, 3]],
    ['kirjaaja', [4]],
    ['salaluku', []],
    ['turvaselvitys', []],
    ['tällaista ei ole', []],
    ['"; drop table cases; --', []],
  ])('finds "%s" in the cases %j, newest first', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
  })

  it.each([
    ['500/2016', [6]],
    ['500/05.20.00/2016', [6]],
    ['suvdno 2026 4', [4]],
    ['SUVDno-2026-4', [4]],
    ['4/2026', [4]],
  ])('finds the number %s in any written form', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
  })

  it('takes words that only begin so when few have the words themselves, and says so', async () => {
    const similar = await page({ text: 'zeppeli' })
    expect(similar).toMatchObject({ matched: 'similar', rows: [{ caseId: 'case-5' }] })
  })

  it.each([
    [[{ kind: 'state', value: 'closed' }], [3]],
    [[{ kind: 'class', value: '14' }], [6, 5, 4, 3, 1]],
    [[{ kind: 'class', value: '02.02' }], [2]],
    [[{ kind: 'year', value: '2016' }], [6]],
    [[{ kind: 'publicity', value: '3' }], [5]],
    [[{ kind: 'body', value: 'kh' }], [5, 3]],
    [
      [
        { kind: 'person', value: 'Petri Valmistelija' },
        { kind: 'state', value: 'pending' },
      ],
      [5],
    ],
    [
      [
        { kind: 'state', value: 'closed' },
        { kind: 'state', value: 'pending' },
        { kind: 'year', value: '2016' },
      ],
      [6],
    ],
  ] as const)('narrows by %j', async (filters, expected) => {
    expect(await found('', filters)).toEqual(expected)
  })

  it('counts what each value of a filter would leave', async () => {
    expect(await states({})).toEqual([
      { kind: 'state', value: 'pending', count: 5 },
      { kind: 'state', value: 'closed', count: 1 },
    ])
    expect(await states({ text: 'sopimus', filters: [{ kind: 'state', value: 'closed' }] })).toEqual([
      { kind: 'state', value: 'closed', count: 1 },
      { kind: 'state', value: 'pending', count: 1 },
    ])
  })

  it('puts titles in Finnish order and numbers by year and running number', async () => {
    expect(await order('title')).toEqual([2, 1, 6, 5, 3, 4])
    expect(await order('number')).toEqual([5, 4, 3, 2, 1, 6])
  })

  it.each(['newest', 'number', 'title'] as const)(
    'pages by %s without repeating or losing a row',
    async (sort) => {
      const whole = (await page({ sort })).rows.map(({ caseId }) => caseId)
      const paged: string[] = []
      for (let after: string | undefined = '', turns = 0; after !== undefined && turns < 9; turns++) {
        const got = await page({ sort, limit: 2, ...(after === '' ? {} : { after }) })
        paged.push(...got.rows.map(({ caseId }) => caseId))
        after = got.next ?? undefined
      }
      expect(paged).toEqual(whole)
    },
  )

  it.each([{}, { text: 'hanke' }, { filters: [{ kind: 'state', value: 'pending' }] }] as const)(
    'gives the rows from any place of a list on: %j',
    async (query) => {
      const sorted = { ...query, sort: 'number' } as const
      const { rows } = await page(sorted)
      for (const skip of rows.keys())
        expect((await page({ ...sorted, skip, limit: 50 })).rows).toEqual(rows.slice(skip))
      expect((await page({ ...sorted, skip: rows.length })).rows).toEqual([])
    },
  )

  it('keeps its pages while others open cases', async () => {
    const first = await page({ limit: 3, text: 'asia OR' })
    const start = await page({ limit: 3 })
    await test.store.write(registrar, async (tx) => ok(await tx.saveCase(sampleCase(90, { title: 'Uusi' }))))
    const second = await page({ limit: 3, after: start.next ?? '' })
    expect([...start.rows, ...second.rows].map(({ caseId }) => caseId)).toEqual(
      [6, 5, 4, 3, 2, 1].map((n) => `case-${n}`),
    )
    expect(first.rows).toEqual([])
  })

  it('forgets the words of an item that moved to another case', async () => {
    await test.store.write(registrar, async (tx) =>
      ok(await tx.saveItem({ ...item, caseIds: [asId('case-1')] })),
    )
    expect(await found('pelastushelikopteri')).toEqual([1])
    expect(await found('', [{ kind: 'body', value: 'kh' }])).toEqual([1])
  })

  it('keeps saved searches by owner', async () => {
    const search = { id: 's1', name: 'Kokeilut', owner: 'Kirsi Kirjaaja', query: { text: 'kokeilu' } }
    await test.store.write(registrar, async (tx) => ok(await tx.saveSearch(search)))
    expect(await test.store.read((tx) => tx.savedSearches('Kirsi Kirjaaja'))).toEqual([search])
    expect(await test.store.read((tx) => tx.savedSearches('Joku Muu'))).toEqual([])
    await test.store.write(registrar, async (tx) => ok(await tx.removeSearch('s1')))
    expect(await test.store.read((tx) => tx.savedSearches('Kirsi Kirjaaja'))).toEqual([])
  })
})
