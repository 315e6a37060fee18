import type { Gaps } from '../../core/draft/renderItem.ts'
import { isRequired } from '../../core/template/checkFacts.ts'
import type { FactDefinition, FactValue, Facts } from '../../core/template/facts.ts'
import { findFact, saysSomething } from '../../core/template/facts.ts'
import { CONTEXT_NAMES, NAME_FORMS, contextForms, presenterForms } from '../../core/template/names.ts'
import { printAmount, printFact, printWords } from '../../core/template/printFact.ts'
import type { ExpandedClause, TemplateContext } from '../../core/template/template.ts'
import { type Token, tokenText } from '../../core/template/token.ts'
import type { Language } from '../../core/shared/language.ts'

/** What one run of a source gathers. */
export interface Run {
  readonly language: Language
  readonly gaps: Gaps
  readonly tokens: Token[]
  readonly parts: Map<string, string>
  readonly clauses: ExpandedClause[]
  readonly missingFacts: Set<string>
  readonly missingNames: Set<string>
}

export const newRun = (language: Language, gaps: Gaps): Run => ({
  language,
  gaps,
  tokens: [],
  parts: new Map(),
  clauses: [],
  missingFacts: new Set(),
  missingNames: new Set(),
})

/**
 * What a name of a source holds while it runs. Handlebars prints it by `toString`, which puts a token into the text;
 * one that is missing is noted instead. So no value ever stands in the text that is parsed.
 */
export class Leaf {
  /** `null`: missing. */
  readonly token: Token | null
  /** The fact behind it; `null` for names and members. */
  readonly value: FactValue | null
  readonly factId: string
  readonly #run: Run
  readonly #missing: Set<string>

  constructor(run: Run, factId: string, token: Token | null, value: FactValue | null, missing: Set<string>) {
    this.factId = factId
    this.token = token
    this.value = value
    this.#run = run
    this.#missing = missing
  }

  get saysSomething(): boolean {
    return this.value === null ? this.token !== null : saysSomething(this.value)
  }

  toString(): string {
    if (this.token !== null) return printToken(this.#run, this.token)
    this.#missing.add(this.factId)
    return ''
  }
}

/** Puts a token into the text of a run. */
export const printToken = (run: Run, token: Token): string => tokenText(run.tokens.push(token) - 1)

/** Everything a source can name: facts, and names of the organisation and body. */
export const contextOf = (
  run: Run,
  definitions: readonly FactDefinition[],
  facts: Facts,
  context: TemplateContext,
): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(CONTEXT_NAMES.map((name) => [name, nameLeaves(run, name, context)])),
  presenter: presenterLeaves(run, context),
  competenceSection: wordsLeaf(run, 'competenceSection', context.body.competenceSection),
  ...Object.fromEntries(
    definitions.map((definition) => [definition.id, factLeaf(run, definition, definitions, facts)]),
  ),
})

function factLeaf(
  run: Run,
  definition: FactDefinition,
  definitions: readonly FactDefinition[],
  facts: Facts,
): Leaf {
  const value = findFact(facts, definition.id)
  const hole = run.gaps === 'holes' && isHole(definition, definitions, facts)
  const words = `[${definition.label[run.language]}]`
  const missing = hole ? printWords(definition.id, words) : null
  const token = value === undefined ? missing : printFact(definition, value, run.language)
  return new Leaf(run, definition.id, token, value ?? null, run.missingFacts)
}

/** A hole stands where a required fact is missing, or one that a missing fact calls for; it says something. */
function isHole(definition: FactDefinition, definitions: readonly FactDefinition[], facts: Facts): boolean {
  if (findFact(facts, definition.id) !== undefined) return false
  const caller = definitions.find(({ id }) => id === definition.validation.requiredWith)
  return isRequired(definition, facts) || (caller !== undefined && isHole(caller, definitions, facts))
}

const wordsLeaf = (run: Run, name: string, words: string | null): Leaf =>
  new Leaf(run, name, words === null ? null : [{ text: words, factId: null }], null, run.missingNames)

/** A name prints its first form by itself: `{{body}}` is `{{body.nominative}}`, in Swedish `{{body.definite}}`. */
function nameLeaves(run: Run, name: (typeof CONTEXT_NAMES)[number], context: TemplateContext): object {
  const forms = contextForms(context, name, run.language)
  const leaves = NAME_FORMS[run.language].map((form) => wordsLeaf(run, name, forms?.[form] ?? null))
  const byForm = Object.fromEntries(NAME_FORMS[run.language].map((form, i) => [form, leaves[i]]))
  return { ...byForm, saysSomething: forms !== null, toString: () => String(leaves[0]) }
}

function presenterLeaves(run: Run, context: TemplateContext): object {
  const forms = presenterForms(context, run.language)
  return {
    saysSomething: forms !== null,
    title: wordsLeaf(run, 'presenter', forms?.title ?? null),
    name: wordsLeaf(run, 'presenter', forms?.name ?? null),
  }
}

/** The members of a list or yearly amounts, for `each`. */
export function membersOf(run: Run, leaf: Leaf): readonly unknown[] {
  const { value, factId } = leaf
  const member = (id: string, token: Token): Leaf => new Leaf(run, id, token, null, run.missingFacts)
  if (value?.type === 'textList')
    return value.items.map((text, i) => member(`${factId}.${i}`, printWords(`${factId}.${i}`, text)))
  if (value === null && leaf.token !== null)
    return [Object.assign(member(factId, leaf.token), { year: leaf, amount: leaf })]
  if (value?.type !== 'yearlyAmounts') return []
  return value.years.map(({ year, amount }, i) => ({
    year: member(`${factId}.${i}.year`, printWords(`${factId}.${i}.year`, String(year))),
    amount: member(`${factId}.${i}.amount`, printAmount(`${factId}.${i}.amount`, amount, run.language)),
  }))
}
