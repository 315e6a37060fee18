import { describe, expect, it } from 'vitest'
import { explainFailure } from '../../../api/failures/index.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import { cents } from '../../../core/shared/money.ts'
import { readItemTemplate, readPartials } from '../../../adapters/text/itemTemplateSource.ts'
import { renderItemTemplate } from '../../../core/draft/renderItem.ts'
import { blocksToText, inlineToText } from '../../../core/shared/text.ts'
import type { FactDefinition, FactType, Facts } from '../../../core/template/facts.ts'
import type { ItemTemplate } from '../../../core/template/template.ts'
import { boardOfSuvantola, countingIds } from '../../support/sampleItem.ts'

const fact = (
  id: string,
  type: FactType,
  required: FactDefinition['required'] = 'always',
): FactDefinition => ({
  id,
  group: { fi: 'Ryhmä', sv: 'Grupp' },
  type,
  label: { fi: `Tieto ${id}`, sv: `Uppgift ${id}` },
  help: { fi: '-', sv: '-' },
  required,
  unit: null,
  choices: ['lead', 'partner'].map((value) => ({ value, label: { fi: `${value} fi`, sv: `${value} sv` } })),
  validation: id === 'extra' ? { requiredWith: 'sum' } : {},
})

const FACTS = [
  fact('name', 'text'),
  fact('start', 'date'),
  fact('sum', 'money', 'optional'),
  fact('extra', 'text', 'optional'),
  fact('note', 'longText', 'optional'),
  fact('role', 'choice'),
  fact('members', 'textList', 'optional'),
  fact('yearly', 'yearlyAmounts', 'optional'),
]

const PARTS =
  '{{#part "title"}}Otsikko{{/part}}{{#part "effects"}}{{/part}}{{#lead}}{{Body}} päättää{{/lead}}{{#clause "only"}}hyväksyä{{/clause}}'
const withDescription = (text: string): string => `${PARTS}\n{{#part "description"}}\n${text}\n{{/part}}`

const read = (fi: string, partials: Readonly<Record<string, string>> = {}, clauses = ['only']) => {
  const definition: ItemTemplate = {
    id: 'test',
    version: 1,
    name: { fi: 'T', sv: 'T' },
    description: { fi: 'T', sv: 'T' },
    category: { fi: 'T', sv: 'T' },
    reviewed: { fi: true, sv: false },
    facts: FACTS,
    clauses: clauses.map((id) => ({ id, kind: 'NOTE_FOR_INFORMATION' })),
    attachmentsExpected: [],
    sources: { fi, sv: withDescription('{{name}}').replace('only', clauses[0] ?? '') },
    samples: { fi: {}, sv: {} },
  }
  const passages = readPartials(new Map(Object.entries(partials)), 'fi')
  if (!passages.ok) return passages
  return readItemTemplate(definition, { fi: passages.value, sv: new Map() })
}

const print = async (fi: string, facts: Facts): Promise<string> => {
  const template = read(withDescription(fi))
  if (!template.ok) throw new Error(JSON.stringify(template.failure))
  const all: Facts = {
    name: { type: 'text', text: 'Nimi' },
    start: { type: 'date', day: isoDate('2027-01-01') },
    role: { type: 'choice', text: 'lead' },
    ...facts,
  }
  const item = renderItemTemplate(template.value, 'fi', all, boardOfSuvantola, countingIds())
  return item.ok ? blocksToText(item.value.description) : JSON.stringify(item.failure)
}

describe('a template source', () => {
  it.each([
    ['{{name', 'template/syntax', /line 3\): Parse error/u],
    ['{{#if name}}a{{/unless}}', 'template/syntax', /match/iu],
    ['a\n\uE000', 'template/private-use', 4],
    ['a\nb {{nmae}}', 'template/unknown-fact', 4],
    ['{{body.gentive}}', 'template/unknown-fact', 3],
    ['{{name.length}}', 'template/unknown-fact', 3],
    ['{{constructor}}', 'template/unknown-fact', 3],
    ['{{range start strat}}', 'template/unknown-fact', 3],
    ['{{#if nmae}}a{{/if}}', 'template/unknown-fact', 3],
    ['{{#if (or name nmae)}}a{{/if}}', 'template/unknown-fact', 3],
    ['{{#with nmae as |x|}}{{x}}{{/with}}', 'template/unknown-fact', 3],
    ['{{#each membres as |x|}}{{x}}{{/each}}', 'template/unknown-fact', 3],
    ['{{sum}}', 'template/unguarded-fact', 3],
    ['{{#if note}}{{sum}}{{/if}}', 'template/unguarded-fact', 3],
    ['{{#if sum}}a{{else}}{{sum}}{{/if}}', 'template/unguarded-fact', 3],
    ['{{#unless sum}}{{sum}}{{/unless}}', 'template/unguarded-fact', 3],
    ['{{#if (or sum note)}}{{sum}}{{/if}}', 'template/unguarded-fact', 3],
    ['{{extra}}', 'template/unguarded-fact', 3],
    ['{{list members}}', 'template/unguarded-fact', 3],
    ['{{competenceSection}}', 'template/unguarded-fact', 3],
    ['{{{name}}}', 'template/not-allowed', 3],
    ['{{&name}}', 'template/not-allowed', 3],
    ['{{../name}}', 'template/not-allowed', 3],
    ['{{this.name}}', 'template/not-allowed', 3],
    ['{{@root.name}}', 'template/not-allowed', 3],
    ['{{> (lookup . "x")}}', 'template/unknown-partial', 3],
    ['{{#> layout}}x{{/layout}}', 'template/not-allowed', 3],
    ['{{#*inline "x"}}a{{/inline}}', 'template/not-allowed', 3],
    ['{{#part "effects"}}a{{/part}}', 'template/not-allowed', 3],
    ['{{"name"}}', 'template/not-allowed', 3],
    ['{{log name}}', 'template/unknown-helper', 3],
    ['{{#lookup name}}a{{/lookup}}', 'template/unknown-helper', 3],
    ['{{#if (gt name 1)}}a{{/if}}', 'template/unknown-helper', 3],
    ['{{range start name}}', 'template/wrong-argument', 3],
    ['{{range start}}', 'template/wrong-argument', 3],
    ['{{list name}}', 'template/wrong-argument', 3],
    ['{{#if members}}{{members}}{{/if}}', 'template/wrong-argument', 3],
    ['{{wording role lead="a"}}', 'template/wrong-argument', 3],
    ['{{wording role lead="a" partner="b" other="c"}}', 'template/wrong-argument', 3],
    ['{{wording role lead=name partner="b"}}', 'template/wrong-argument', 3],
    ['{{#if (is role "chair")}}a{{/if}}', 'template/wrong-argument', 3],
    ['{{#if (several name)}}a{{/if}}', 'template/wrong-argument', 3],
    ['{{#each members}}{{this}}{{/each}}', 'template/wrong-argument', 3],
    ['{{#each name as |x|}}{{x}}{{/each}}', 'template/wrong-argument', 3],
    ['{{> nowhere}}', 'template/unknown-partial', 3],
  ] as const)('with %j is refused: %s', (text, code, spot) => {
    const template = read(withDescription(text))
    expect(template).toMatchObject({
      ok: false,
      failure: { code, template: 'test', language: 'fi', source: 'fi.hbs' },
    })
    const told = template.ok ? '' : explainFailure(template.failure, 'en')
    expect(told).toMatch(typeof spot === 'number' ? `line ${spot}` : spot)
    expect(told).not.toMatch(/\{\w+\}/u)
  })

  it.each([
    ['words outside the parts', `irrallista ${withDescription('')}`, 'template/words-outside'],
    ['a name outside the parts', `{{name}}${withDescription('')}`, 'template/words-outside'],
    ['no description', PARTS, 'template/part-mismatch'],
    ['a part twice', `${withDescription('')}{{#part "title"}}b{{/part}}`, 'template/part-mismatch'],
    ['an unknown part', `${withDescription('')}{{#part "ingress"}}b{{/part}}`, 'template/part-mismatch'],
    ['a clause twice', `${withDescription('')}{{#clause "only"}}b{{/clause}}`, 'template/clause-mismatch'],
    ['an unknown clause', `${withDescription('')}{{#clause "more"}}b{{/clause}}`, 'template/clause-mismatch'],
    [
      'only conditional clauses',
      withDescription('').replace(
        '{{#clause "only"}}hyväksyä{{/clause}}',
        '{{#if sum}}{{#clause "only"}}a{{/clause}}{{/if}}',
      ),
      'template/no-sure-clause',
    ],
    [
      'clauses in a loop',
      withDescription('')
        .replace('{{#clause "only"}}', '{{#each members as |m|}}{{#clause "only"}}')
        .replace('{{/clause}}', '{{/clause}}{{/each}}'),
      'template/wrong-argument',
    ],
  ])('with %s is refused', (_, source, code) => {
    expect(read(source)).toMatchObject({ ok: false, failure: { code } })
  })

  it('refuses shared passages that print each other in a circle, and names the circle', () => {
    const partials = { a: 'x {{#if name}}{{> b}}{{/if}}', b: '{{> c}}', c: '{{> b}}' }
    expect(read(withDescription('{{> a}}'), partials)).toEqual({
      ok: false,
      failure: { code: 'template/cyclic-partial', language: 'fi', cycle: 'b → c → b' },
    })
  })

  it('walks a shared passage where it is printed', () => {
    const partials = { money: 'rivi\n{{sum}}' }
    expect(read(withDescription('{{#if sum}}{{> money}}{{/if}}'), partials).ok).toBe(true)
    expect(read(withDescription('{{> money}}'), partials)).toMatchObject({
      failure: { code: 'template/unguarded-fact', source: '_partials/fi/money.hbs', line: 2, fact: 'sum' },
    })
  })
})

describe('a checked template', () => {
  it.each([
    ['{{#if sum}}{{sum}} {{extra}}{{else}}ei{{/if}}', {}, 'ei'],
    ['{{#if sum}}a{{else}}ei{{/if}}', { sum: { type: 'money', amount: cents(0) } }, 'ei'],
    ['{{#unless note}}tyhjä{{/unless}}', { note: { type: 'longText', text: '' } }, 'tyhjä'],
    ['{{#if members}}a{{else}}ei{{/if}}', { members: { type: 'textList', items: [] } }, 'ei'],
    [
      '{{#each members as |m|}}[{{m}}]{{else}}ei{{/each}}',
      { members: { type: 'textList', items: ['a', 'b'] } },
      '[a][b]',
    ],
    [
      '{{#if members}}{{list members}}{{/if}}',
      { members: { type: 'textList', items: ['a', 'b', 'c'] } },
      'a, b ja c',
    ],
    [
      '{{#if (several members)}}monta{{else}}yksi{{/if}}',
      { members: { type: 'textList', items: ['a'] } },
      'yksi',
    ],
    [
      '{{#each yearly as |y|}}{{y.year}}: {{y.amount}};{{/each}}',
      { yearly: { type: 'yearlyAmounts', years: [{ year: 2027, amount: cents(100) }] } },
      '2027: 1,00\u00A0euroa;',
    ],
    ['{{#with name as |n|}}{{n}} {{sentence n}}{{/with}}', {}, 'Nimi Nimi.'],
    ['{{range start start}}', {}, '1.1.2027'],
    ['{{role}} {{wording role lead="johtaa" partner="mukana"}}', {}, 'lead fi johtaa'],
    ['{{#if (and name (is role "lead"))}}kyllä{{/if}}', {}, 'kyllä'],
    ['{{#if note}}{{sentence note}}{{/if}}', { note: { type: 'longText', text: 'onnistuu' } }, 'Onnistuu.'],
    [
      '{{body}} {{Body.allative}} {{municipality.inessive}} {{word.genitive}}',
      {},
      'kaupunginhallitus Kaupunginhallitukselle Suvantolan kaupungissa kaupungin',
    ],
    [
      '{{#if presenter}}{{presenter.title}} {{presenter.name}}{{/if}}',
      {},
      'kaupunginjohtaja Markus Heinolahti',
    ],
    ['{{#if competenceSection}}{{competenceSection}} §{{/if}}', {}, '23 §'],
    ['{{! huomautus }}{{!-- toinen --}}teksti', {}, 'teksti'],
  ] as const satisfies readonly (readonly [string, Facts, string])[])(
    'prints %j',
    async (source, facts, expected) => {
      expect(await print(source, facts)).toBe(expected)
    },
  )

  it.each([
    '{{name}}',
    '{{{name}}}',
    '& < > " \' ` =',
    '**a** _b_ # c | d',
    '- a',
    '## a',
    '\uE0000\uE001',
    '$& $1',
  ])('leaves the value %j as it is', async (text) => {
    expect(
      await print('{{name}}\n\n{{#if note}}{{note}}{{/if}}', {
        name: { type: 'text', text },
        note: { type: 'longText', text },
      }),
    ).toBe(`${text}\n${text}`)
  })

  it('names required facts that were not given', async () => {
    const template = read(withDescription('{{name}}'))
    if (!template.ok) throw new Error(template.failure.code)
    const item = renderItemTemplate(template.value, 'fi', {}, boardOfSuvantola, countingIds())
    expect(item).toMatchObject({
      failure: { code: 'template/missing-facts', missing: ['Tieto name', 'Tieto start', 'Tieto role'] },
    })
  })

  it('names what the organisation lacks', async () => {
    const template = read(withDescription('{{council.allative}}'))
    if (!template.ok) throw new Error(template.failure.code)
    const { organisation, body } = boardOfSuvantola
    const context = {
      body: { ...body, name: { ...body.name, sv: null } },
      organisation: { ...organisation, bodies: [] },
    }
    const facts: Facts = {
      name: { type: 'text', text: 'Nimi' },
      start: { type: 'date', day: isoDate('2027-01-01') },
      role: { type: 'choice', text: 'lead' },
    }
    const fi = renderItemTemplate(template.value, 'fi', facts, context, countingIds())
    const sv = renderItemTemplate(template.value, 'sv', facts, context, countingIds())
    expect(fi).toMatchObject({
      failure: { code: 'template/missing-name', name: 'council', organisation: 'suvantola' },
    })
    expect(sv).toMatchObject({ failure: { code: 'template/missing-name', name: 'Body', language: 'sv' } })
  })

  it('makes a running proposal of its only clause', async () => {
    const template = read(withDescription(''))
    if (!template.ok) throw new Error(template.failure.code)
    const facts: Facts = {
      name: { type: 'text', text: 'Nimi' },
      start: { type: 'date', day: isoDate('2027-01-01') },
      role: { type: 'choice', text: 'lead' },
    }
    const item = renderItemTemplate(template.value, 'fi', facts, boardOfSuvantola, countingIds())
    if (!item.ok) throw new Error(item.failure.code)
    expect(item.value.proposal).toMatchObject({
      form: 'running',
      leadIn: [],
      clauses: [{ kind: 'NOTE_FOR_INFORMATION', origin: { part: 'clause:only' } }],
    })
    expect(item.value.proposal.clauses.map(({ content }) => inlineToText(content))).toEqual([
      'Kaupunginhallitus päättää hyväksyä.',
    ])
  })
})
