import { describe, expect, it } from 'vitest'
import { explainFailure } from '../../../api/failures/index.ts'
import { checkFacts, readFacts } from '../../../core/template/checkFacts.ts'
import type { FactDefinition, FactType, FactValidation, RawFacts } from '../../../core/template/facts.ts'

const fact = (
  id: string,
  type: FactType,
  validation: FactValidation = {},
  required: FactDefinition['required'] = 'optional',
): FactDefinition => ({
  id,
  group: { fi: 'Ryhmä', sv: 'Grupp' },
  type,
  label: { fi: `Tieto ${id}`, sv: `Uppgift ${id}` },
  help: { fi: '-', sv: '-' },
  required,
  unit: null,
  choices:
    type === 'choice'
      ? [
          { value: 'pilot', label: { fi: 'pilotti', sv: 'pilotprojekt' } },
          { value: 'project', label: { fi: 'hanke', sv: 'projekt' } },
        ]
      : [],
  validation,
})

const template = {
  id: 'test',
  facts: [
    fact('name', 'text', { minLength: 3, maxLength: 20 }, 'always'),
    fact('story', 'longText'),
    fact('kind', 'choice'),
    fact('total', 'money', { min: 0 }),
    fact('own', 'money', { notAbove: 'total' }),
    fact('item', 'text', { requiredWith: 'own' }),
    fact('yearly', 'yearlyAmounts', { sumsTo: 'own', yearsWithin: ['start', 'end'] }),
    fact('start', 'date'),
    fact('end', 'date', { notBefore: 'start' }),
    fact('share', 'percent', { max: 100 }),
    fact('year', 'year'),
    fact('members', 'textList', { minItems: 2, maxLength: 10 }),
  ],
}

const check = (raw: RawFacts): ReturnType<typeof checkFacts> =>
  checkFacts(template, { name: 'Nimi', ...raw }, 'fi')

describe('facts', () => {
  it.each([
    [{ total: '38 880,00' }, 'total', { type: 'money', amount: 3_888_000 }],
    [{ total: 38_880.5 }, 'total', { type: 'money', amount: 3_888_050 }],
    [{ total: '38\u00A0880,00 €' }, 'total', { type: 'money', amount: 3_888_000 }],
    [{ start: '1.1.2027' }, 'start', { type: 'date', day: '2027-01-01' }],
    [{ share: '17,5 %' }, 'share', { type: 'percent', value: 17.5 }],
    [{ year: '2027' }, 'year', { type: 'year', value: 2027 }],
    [{ kind: 'pilot' }, 'kind', { type: 'choice', text: 'pilot' }],
    [{ name: '  Kaksi\r\nriviä ' }, 'name', { type: 'text', text: 'Kaksi riviä' }],
    [{ story: 'yksi\r\n\r\nkaksi' }, 'story', { type: 'longText', text: 'yksi\n\nkaksi' }],
    [{ members: ['a ', '', 'b'] }, 'members', { type: 'textList', items: ['a', 'b'] }],
    [{ own: 0, total: 0 }, 'own', { type: 'money', amount: 0 }],
  ])('%j is read', (raw, id, expected) => {
    expect(check(raw)).toMatchObject({ ok: true, value: { [id]: expected } })
  })

  it.each([
    [{ name: '' }, 'template/missing-facts', 'Tieto name'],
    [{ name: null }, 'template/missing-facts', 'Tieto name'],
    [{ own: 10, total: 20 }, 'template/missing-facts', 'Tieto item'],
    [{ colour: 'red' }, 'template/fact-unknown', 'colour'],
    [{ constructor: 'x' }, 'template/fact-unknown', 'constructor'],
    [{ name: 7 }, 'template/fact-not-text', 'Tieto name'],
    [{ name: 'Nimi\u0007' }, 'template/fact-control-character', 'Tieto name'],
    [{ name: 'ab' }, 'template/fact-too-short', '3'],
    [{ name: 'a'.repeat(21) }, 'template/fact-too-long', '20'],
    [{ kind: 'party' }, 'template/fact-not-choice', 'pilot, project'],
    [{ total: 'paljon' }, 'template/fact-not-money', 'Tieto total'],
    [{ total: Number.NaN }, 'template/fact-not-money', 'Tieto total'],
    [{ total: -1 }, 'template/fact-too-small', '0'],
    [{ total: 10, own: 11, item: 'x' }, 'template/fact-above', 'Tieto total'],
    [{ share: '101' }, 'template/fact-too-large', '100'],
    [{ share: 'puolet' }, 'template/fact-not-number', 'Tieto share'],
    [{ year: '27' }, 'template/fact-not-year', 'Tieto year'],
    [{ start: '30.2.2027' }, 'template/fact-not-date', 'Tieto start'],
    [{ start: '2.1.2027', end: '1.1.2027' }, 'template/fact-before', 'Tieto start'],
    [{ members: 'a, b' }, 'template/fact-not-list', 'Tieto members'],
    [{ members: ['a'] }, 'template/fact-too-few', '2'],
    [{ yearly: 5 }, 'template/fact-not-yearly-amounts', 'Tieto yearly'],
    [{ yearly: [{ year: 2027 }] }, 'template/fact-not-yearly-amounts', 'Tieto yearly'],
    [
      {
        yearly: [
          { year: 2027, amount: 1 },
          { year: 2027, amount: 2 },
        ],
      },
      'template/fact-not-yearly-amounts',
      'Tieto yearly',
    ],
    [
      {
        own: 3,
        item: 'x',
        yearly: [
          { year: 2027, amount: 1 },
          { year: 2028, amount: '1,99' },
        ],
      },
      'template/fact-wrong-sum',
      '2,99 euroa',
    ],
    [
      { start: '1.1.2027', end: '31.12.2027', yearly: [{ year: 2029, amount: 1 }] },
      'template/fact-year-outside',
      '2029',
    ],
  ])('%j is refused with %s, and the text names %s', (raw: RawFacts, code, words) => {
    const checked = check(raw)
    expect(checked).toMatchObject({ ok: false, failure: { code } })
    expect(checked.ok ? '' : explainFailure(checked.failure, 'fi')).toContain(words)
  })

  it('all problems are told at once, missing facts last', () => {
    const { failures } = readFacts(template, { total: 'paljon', share: 200 }, 'sv')
    expect(failures.map(({ code }) => code)).toEqual([
      'template/fact-not-money',
      'template/fact-too-large',
      'template/missing-facts',
    ])
    expect(failures.at(-1)).toMatchObject({ missing: ['Uppgift name'], missingIds: ['name'] })
  })

  it('an own share of nothing needs no budget item', () => {
    expect(check({ own: 0 }).ok).toBe(true)
  })
})
