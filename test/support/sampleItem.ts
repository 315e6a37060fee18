import { createItemTemplateLibrary } from '../../adapters/library/itemTemplates.ts'
import {
  type ItemTemplateSource,
  type RenderedItem,
  renderItemTemplate,
} from '../../core/draft/renderItem.ts'
import type { Language } from '../../core/shared/language.ts'
import { blocksToText, inlineToText } from '../../core/shared/text.ts'
import { checkFacts } from '../../core/template/checkFacts.ts'
import type { RawFacts } from '../../core/template/facts.ts'
import type { NextId } from '../../core/template/fill.ts'
import type { ItemTemplate, TemplateContext } from '../../core/template/template.ts'
import { TEMPLATES, suvantola, suvantolaBoard } from './suvantola.ts'

const templates = createItemTemplateLibrary(TEMPLATES)

export async function loadTemplates(): Promise<readonly ItemTemplateSource[]> {
  const loaded = await templates.list()
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure))
  return loaded.value
}

/** The city board of Suvantola. */
export const boardOfSuvantola: TemplateContext = { organisation: suvantola, body: suvantolaBoard }

/** Ids `block-1`, `clause-2` … */
export function countingIds(): NextId {
  let n = 0
  return (kind) => `${kind}-${(n += 1)}`
}

/** A template's sample, or as much of it as the template insists on, as an item's text. */
export async function renderSample(
  name: string,
  language: Language,
  which: 'full' | 'minimal' = 'full',
): Promise<RenderedItem> {
  const template = await templates.find(name)
  if (!template.ok) throw new Error(JSON.stringify(template.failure))
  const { definition } = template.value
  const raw = which === 'full' ? definition.samples[language] : minimalFacts(definition, language)
  return render(template.value, language, raw, boardOfSuvantola)
}

export function render(
  template: ItemTemplateSource,
  language: Language,
  raw: RawFacts,
  context: TemplateContext,
): RenderedItem {
  const facts = checkFacts(template.definition, raw, language)
  if (!facts.ok) throw new Error(JSON.stringify(facts.failure))
  const rendered = renderItemTemplate(template, language, facts.value, context, countingIds())
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.failure))
  return rendered.value
}

/** The facts of a sample that are required, or that a required one calls for. */
export const minimalFacts = ({ facts, samples }: ItemTemplate, language: Language): RawFacts =>
  Object.fromEntries(
    facts
      .filter(({ required, validation: { requiredWith } }) => {
        const caller = facts.find(({ id }) => id === requiredWith)
        return required === 'always' || caller?.required === 'always'
      })
      .map(({ id }) => [id, samples[language][id]]),
  )

/** Every line a reader sees: title, description, effects and proposal. */
export const renderedLines = (item: RenderedItem): readonly string[] => [
  item.title,
  ...blocksToText(item.description).split('\n'),
  ...blocksToText(item.effects).split('\n'),
  ...proposalLines(item),
]

export const proposalLines = ({ proposal }: RenderedItem): readonly string[] => [
  ...(proposal.leadIn.length > 0 ? [inlineToText(proposal.leadIn)] : []),
  ...proposal.clauses.map(({ content }) => inlineToText(content)),
]
