import { beforeAll, describe, expect, it } from 'vitest'
import { readItemTemplate } from '../../../adapters/text/itemTemplateSource.ts'
import { type ItemTemplateSource, renderItemTemplate } from '../../../core/draft/renderItem.ts'
import { blocksToText, inlineToText } from '../../../core/shared/text.ts'
import { readFacts } from '../../../core/template/checkFacts.ts'
import { boardOfSuvantola, countingIds, loadTemplates } from '../../support/sampleItem.ts'

let templates: readonly ItemTemplateSource[] = []
beforeAll(async () => {
  templates = await loadTemplates()
})

const find = (id: string): ItemTemplateSource => {
  const template = templates.find(({ definition }) => definition.id === id)
  if (template === undefined) throw new Error(`no template ${id}`)
  return template
}

/** The template's own sample without one fact, printed with holes. */
function printWithout(template: ItemTemplateSource, missing: string) {
  const { definition } = template
  const { [missing]: _, ...stated } = definition.samples.fi
  const { facts } = readFacts(definition, stated, 'fi')
  const item = renderItemTemplate(template, 'fi', facts, boardOfSuvantola, countingIds(), 'holes')
  if (!item.ok) throw new Error(JSON.stringify(item.failure))
  const { description, effects, proposal } = item.value
  const clauses = proposal.clauses.map(({ content }) => inlineToText(content))
  return { clauses, text: [blocksToText([...description, ...effects]), ...clauses].join('\n') }
}

describe('a required choice that is not stated', () => {
  it.each([
    [
      'pilot-participation',
      'stateOfPreparation',
      '[Suunnitelman vaihe].',
      /suunnitelma on (?:alustava|lopull)/u,
    ],
    ['partnership-agreement', 'stateOfPreparation', '[Sopimuksen vaihe].', /neuvoteltu osapuolten/u],
    ['steering-group-members', 'fees', '[Palkkiot].', /okouspalkkio/u],
    ['funding-application', 'commitment', '[Omarahoituksesta päätetään].', /päätetään erikseen/u],
  ])('is a hole in %s, and neither branch is printed', (id, fact, hole, branches) => {
    const { text } = printWithout(find(id), fact)
    expect(text).toContain(hole)
    expect(text).not.toMatch(branches)
  })

  it('keeps away the clauses that wait for it', () => {
    const { clauses } = printWithout(find('funding-application'), 'commitment')
    expect(clauses.map((clause) => clause.split(' ')[0])).toEqual(['hakea', 'valtuuttaa'])
  })

  it.each([
    ['{{#unless (is role "partner")}}Tukee.{{/unless}}', '[Kunnan rooli].'],
    ['Kunta {{#if (is role "partner")}}tukee{{/if}} pilottia.', 'Kunta [Kunnan rooli] pilottia.'],
    ['{{#if (and start (is role "partner"))}}Tukee.{{/if}}', '[Kunnan rooli].'],
    ['{{#if (and risks (is role "partner"))}}Tukee.{{else}}Ei tue.{{/if}}', 'Ei tue.'],
    ['{{#if (or start (is role "partner"))}}Joko tai.{{/if}}', 'Joko tai.'],
    ['{{#if (or risks (is role "partner"))}}Joko tai.{{/if}}', '[Kunnan rooli].'],
  ])('%s prints %s', (words, printed) => {
    const { definition } = find('pilot-participation')
    const withWords = (source: string): string =>
      source.replace(
        /\{\{#part "description"\}\}.*?\{\{\/part\}\}/su,
        `{{#part "description"}}\n${words}\n{{/part}}`,
      )
    const sources = { fi: withWords(definition.sources.fi), sv: withWords(definition.sources.sv) }
    const { risks: _, ...fi } = definition.samples.fi
    const samples = { ...definition.samples, fi }
    const own = readItemTemplate({ ...definition, sources, samples }, { fi: new Map(), sv: new Map() })
    if (!own.ok) throw new Error(JSON.stringify(own.failure))
    expect(printWithout(own.value, 'role').text.split('\n')[0]).toBe(printed)
  })
})
