import { missingFacts } from '../template/checkFacts.ts'
import type { RenderFailure } from '../template/failures.ts'
import type { Facts } from '../template/facts.ts'
import { type NextId, fillBlocks, fillLine } from '../template/fill.ts'
import { oneLine, parseMarkup } from '../template/markup.ts'
import { originOfInline, stampBlock } from '../template/origin.ts'
import type { ExpandedTemplate, ItemTemplate, TemplateContext } from '../template/template.ts'
import { type ClauseId, asId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import { type Block, inlineToText } from '../shared/text.ts'
import type { Clause, Proposal } from './item.ts'
import { joinClauses } from './joinClauses.ts'

/** An item's text as its template gives it, before anybody has written on it. */
export interface RenderedItem {
  readonly title: string
  readonly description: readonly Block[]
  readonly effects: readonly Block[]
  readonly proposal: Proposal
}

/** A template whose source has been read and checked. `expand` runs the source once with one item's facts. */
export interface ItemTemplateSource {
  readonly definition: ItemTemplate
  readonly expand: (
    language: Language,
    facts: Facts,
    context: TemplateContext,
    gaps: Gaps,
  ) => Result<ExpandedTemplate, RenderFailure>
}

/**
 * What is done with a required fact that is not stated: the text is refused, or its place is a hole, `[Kunnan osuus]`
 * with the fact's mark.
 */
export type Gaps = 'refused' | 'holes'

/**
 * An item's text from a template, facts that `checkFacts` has read, and the names of whose item it is.
 * Every block and clause gets a new id and its origin.
 */
export function renderItemTemplate(
  template: ItemTemplateSource,
  language: Language,
  facts: Facts,
  context: TemplateContext,
  nextId: NextId,
  gaps: Gaps = 'refused',
): Result<RenderedItem, RenderFailure> {
  const { definition } = template
  const [missing] = gaps === 'refused' ? missingFacts(definition, facts, language) : []
  if (missing !== undefined) return fail(missing)
  const expanded = template.expand(language, facts, context, gaps)
  if (!expanded.ok) return expanded
  const { title, description, effects, tokens } = expanded.value
  const blocksOf = (text: string, part: string): readonly Block[] =>
    fillBlocks(parseMarkup(text), tokens, nextId).map((block) => stampBlock(block, definition, part))
  return ok({
    title: inlineToText(fillLine(oneLine(title), tokens)),
    description: blocksOf(description, 'description'),
    effects: blocksOf(effects, 'effects'),
    proposal: proposalOf(definition, expanded.value, language, nextId),
  })
}

function proposalOf(
  definition: ItemTemplate,
  { lead, clauses, tokens }: ExpandedTemplate,
  language: Language,
  nextId: NextId,
): Proposal {
  const joined = joinClauses(
    fillLine(oneLine(lead), tokens),
    clauses.map(({ text }) => fillLine(oneLine(text), tokens)),
    language,
  )
  const made = joined.contents.map((content, i): Clause => {
    const id = clauses[i]?.id ?? ''
    return {
      clauseId: asId<ClauseId>(nextId('clause')),
      kind: definition.clauses.find((clause) => clause.id === id)?.kind ?? null,
      content,
      origin: originOfInline(content, definition, `clause:${id}`),
    }
  })
  return { form: joined.form, leadIn: joined.leadIn, clauses: made }
}
