import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createItemTemplateLibrary } from '../../../adapters/library/itemTemplates.ts'
import { explainFailure } from '../../../api/failures/index.ts'
import { TEMPLATES } from '../../support/suvantola.ts'

const NAME = 'pilot-participation'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pykala-templates-'))
  await cp(path.join(TEMPLATES, 'items'), path.join(folder, 'items'), { recursive: true })
})

afterEach(() => rm(folder, { recursive: true }))

const file = (name: string): string => path.join(folder, 'items', NAME, name)
const find = (name = NAME) => createItemTemplateLibrary(folder).find(name)

async function change(name: string, from: string, to: string): Promise<void> {
  const text = await readFile(file(name), 'utf8')
  expect(text).toContain(from)
  await writeFile(file(name), text.replace(from, to))
}

describe('the library of item templates', () => {
  it.each([
    ['template.json', '"version": 1', '"version": "1"', 'version', 'shape/wrong-type'],
    ['template.json', '"version": 1,', '"version": 1, "vresion": 2,', 'vresion', 'shape/unknown-key'],
    ['template.json', '"type": "money"', '"type": "monye"', 'facts.13.type', 'shape/wrong-choice'],
    ['template.json', '"kind": "APPOINT"', '"kind": "APOINT"', 'clauses.4.kind', 'shape/wrong-choice'],
    ['template.json', '"id": "pilot-participation"', '"id": "pilot"', 'id', 'template/other-folder'],
    ['template.json', '"id": "summary"', '"id": "projectName"', 'facts.1.id', 'template/twice'],
    ['template.json', '"id": "summary"', '"id": "body"', 'facts.1.id', 'template/reserved-name'],
    ['template.json', '"id": "summary"', '"id": "list"', 'facts.1.id', 'template/reserved-name'],
    ['template.json', '"id": "summary"', '"id": "constructor"', 'facts.1.id', 'template/reserved-name'],
    [
      'template.json',
      '"sumsTo": "ownShare"',
      '"sumsTo": "start"',
      'facts.16.validation.sumsTo',
      'template/limit',
    ],
    [
      'template.json',
      '"notBefore": "start"',
      '"notBefore": "strat"',
      'facts.8.validation.notBefore',
      'template/limit',
    ],
    [
      'template.json',
      '"notBefore": "start"',
      '"minItems": 1',
      'facts.8.validation.minItems',
      'template/limit',
    ],
    [
      'template.json',
      '"minLength": 20',
      '"minLength": 9999',
      'facts.1.validation',
      'template/limits-crossed',
    ],
    [
      'template.json',
      '"id": "summary",\n      "group": { "fi": "Pilotti"',
      '"id": "summary",\n      "group": { "fi": "Rahoitus"',
      'facts.1.group',
      'template/group-split',
    ],
    [
      'template.json',
      '"id": "end",\n      "group": { "fi": "Pilotti", "sv": "Pilotprojekt" }',
      '"id": "end",\n      "group": { "fi": "Rahoitus", "sv": "Finansiering" }',
      'facts.9.group',
      'template/group-split',
    ],
    ['template.json', '"type": "choice"', '"type": "text"', 'facts.3.choices', 'template/choices'],
    ['sample.sv.json', '"19 440,00"', '"19 441,00"', 'ownShareByYear', 'template/fact-wrong-sum'],
    ['sample.fi.json', '"leadPartner"', '"leadPartnre"', 'leadPartnre', 'template/fact-unknown'],
  ])('refuses %s with %s as %s at %s', async (name, from, to, where, code) => {
    await change(name, from.replaceAll(/(?<=\d) (?=\d{3})/gu, '\u00A0'), to)
    const found = await find()
    expect(found).toMatchObject({
      ok: false,
      failure: { code: 'library/broken-file', path: file(name), where, problem: { code } },
    })
    expect(found.ok ? '' : explainFailure(found.failure, 'sv')).not.toMatch(/\{\w+\}/u)
  })

  it('refuses a source that names an unknown fact, with its line', async () => {
    await change('sv.hbs', '{{leadPartner}}', '{{leadPartnre}}')
    expect(await find()).toMatchObject({
      failure: {
        code: 'template/unknown-fact',
        template: NAME,
        language: 'sv',
        source: 'sv.hbs',
        line: 6,
        fact: 'leadPartnre',
      },
    })
  })

  it('refuses a folder without all its files', async () => {
    await rm(file('sample.sv.json'))
    expect(await find()).toMatchObject({
      failure: {
        code: 'library/broken-file',
        path: file('sample.sv.json'),
        problem: { code: 'template/missing-file' },
      },
    })
  })

  it('finds the other templates when one is wrong, but lists none', async () => {
    await change('fi.hbs', '{{projectName}}', '{{name}}')
    const library = createItemTemplateLibrary(folder)
    expect(await library.find('own-funding')).toMatchObject({ ok: true })
    expect(await library.list()).toMatchObject({ ok: false, failure: { code: 'template/unknown-fact' } })
  })

  it('names the templates there are when asked for another', async () => {
    const found = await find('../organisations')
    expect(found).toMatchObject({ failure: { code: 'template/unknown-template', name: '../organisations' } })
    expect(found).toMatchObject({ failure: { known: expect.arrayContaining([NAME]) } })
  })
})
