import { beforeAll, describe, expect, it } from 'vitest'
import { readFacts } from '../../../core/template/checkFacts.ts'
import { evenYears, factSums, shareOf } from '../../../core/template/factSums.ts'
import type { ItemTemplate } from '../../../core/template/template.ts'
import { loadTemplates } from '../../support/sampleItem.ts'

let pilot: ItemTemplate
let ownFunding: ItemTemplate
beforeAll(async () => {
  for (const { definition } of await loadTemplates())
    if (definition.id === 'pilot-participation') pilot = definition
    else if (definition.id === 'own-funding') ownFunding = definition
})

const sumsOf = (template: ItemTemplate, raw: object) =>
  factSums(template.facts, readFacts(template, { ...raw }, 'fi').facts).map(({ parts, ...sum }) => ({
    ...sum,
    parts: parts.map(({ amount }) => amount / 100),
  }))

const YEARS = [
  { year: 2027, amount: 19_440 },
  { year: 2028, amount: 19_440 },
]

describe('the sums of a facts form', () => {
  it('tell whether the years make the own share', () => {
    expect(sumsOf(pilot, { ownShare: 38_880, ownShareByYear: YEARS })).toEqual([
      {
        kind: 'years',
        of: 'ownShare',
        at: 'ownShareByYear',
        parts: [19_440, 19_440],
        sum: 3_888_000,
        total: 3_888_000,
        agrees: true,
      },
    ])
    expect(sumsOf(pilot, { ownShare: 36_400, ownShareByYear: YEARS })).toMatchObject([{ agrees: false }])
  })

  it.each([
    [{ totalBudget: 486_000, aidAmount: 388_800, ownShare: 38_880 }, [388_800, 38_880], true],
    [{ totalBudget: 486_000, aidAmount: 388_800, ownShare: 138_880 }, [388_800, 138_880], false],
    [{ totalBudget: 486_000, aidAmount: 388_800 }, undefined, undefined],
    [{ aidAmount: 388_800, ownShare: 38_880 }, undefined, undefined],
  ])('of %j are %j', (facts, parts, agrees) => {
    expect(sumsOf(pilot, facts)).toMatchObject(parts === undefined ? [] : [{ kind: 'parts', parts, agrees }])
  })

  it('count every share of the whole once, at the last of them', () => {
    const facts = { totalBudget: 100, aidAmount: 70, ownShare: 20, otherFunding: 10 }
    expect(sumsOf(ownFunding, facts)).toEqual([
      expect.objectContaining({ at: 'otherFunding', parts: [70, 20, 10], sum: 10_000, agrees: true }),
    ])
  })

  it('say how many per cent an amount is of the one it may not be above', () => {
    const { facts } = readFacts(pilot, { totalBudget: 486_000, aidAmount: 388_800 }, 'fi')
    const shares = pilot.facts.map((definition) => shareOf(definition, facts))
    expect(shares.filter((share) => share !== null)).toEqual([80])
  })

  it.each([
    [
      { ownShare: 38_880, start: '1.1.2027', end: '31.12.2028' },
      { 2027: 19_440, 2028: 19_440 },
    ],
    [
      { ownShare: 100, start: '1.9.2026', end: '31.12.2028' },
      { 2026: 33.33, 2027: 33.33, 2028: 33.34 },
    ],
    [{ ownShare: 0, start: '1.1.2027', end: '31.12.2028' }, null],
    [{ ownShare: 38_880, start: '1.1.2027' }, null],
  ])('share %j evenly over the years: %j', (raw, expected) => {
    const years = pilot.facts.find(({ id }) => id === 'ownShareByYear')
    if (years === undefined) throw new Error('no yearly fact')
    const even = evenYears(years, readFacts(pilot, raw, 'fi').facts)
    const printed = even && Object.fromEntries(even.map(({ year, amount }) => [year, amount / 100]))
    expect(printed).toEqual(expected)
  })
})
