import Handlebars from 'handlebars'
import type { ItemTemplateSource } from '../../core/draft/renderItem.ts'
import type { RenderFailure, SourceFailure } from '../../core/template/failures.ts'
import type { Facts } from '../../core/template/facts.ts'
import type { ExpandedTemplate, ItemTemplate, TemplateContext } from '../../core/template/template.ts'
import type { Bilingual, Language } from '../../core/shared/language.ts'
import { type Result, all, fail, ok } from '../../core/shared/result.ts'
import { checkSource } from './checkSource.ts'
import { helpersOf } from './helpers.ts'
import { type Run, contextOf, newRun } from './leaf.ts'
import { HELPER_NAMES } from './signatures.ts'
import { type Partials, type Program, findCycle, parseSource } from './source.ts'

/** Values are tokens, so nothing is escaped; what is not there throws; only our helpers exist. */
const OPTIONS: CompileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(HELPER_NAMES.map((name) => [name, true])),
  preventIndent: true,
}

type RunSource = (run: Run, context: Readonly<Record<string, unknown>>) => void

/** Reads the shared passages of one language: name → source text. */
export function readPartials(
  texts: ReadonlyMap<string, string>,
  language: Language,
): Result<Partials, SourceFailure> {
  const parsed = all(
    [...texts].map(([name, text]) => {
      const read = parseSource(text, `_partials/${language}/${name}.hbs`, name, language)
      return read.ok ? ok([name, read.value] as const) : read
    }),
  )
  if (!parsed.ok) return parsed
  const partials = new Map(parsed.value)
  const cycle = findCycle(partials)
  return cycle === null
    ? ok(partials)
    : fail({ code: 'template/cyclic-partial', language, cycle: cycle.join(' → ') })
}

/** Reads, checks and compiles both languages of a template, once. */
export function readItemTemplate(
  definition: ItemTemplate,
  partials: Bilingual<Partials>,
): Result<ItemTemplateSource, SourceFailure> {
  const fi = readLanguage(definition, 'fi', partials.fi)
  if (!fi.ok) return fi
  const sv = readLanguage(definition, 'sv', partials.sv)
  if (!sv.ok) return sv
  const runs: Bilingual<RunSource> = { fi: fi.value, sv: sv.value }
  return ok({
    definition,
    expand: (language, facts, context, gaps) =>
      expand(definition, runs[language], newRun(language, gaps), facts, context),
  })
}

function readLanguage(
  definition: ItemTemplate,
  language: Language,
  partials: Partials,
): Result<RunSource, SourceFailure> {
  const source = parseSource(definition.sources[language], `${language}.hbs`, definition.id, language)
  if (!source.ok) return source
  const checked = checkSource(definition, language, source.value, partials)
  return checked.ok ? ok(compile(source.value.program, partials)) : checked
}

function compile(program: Program, partials: Partials): RunSource {
  const own = Handlebars.create()
  const compiled = own.compile<unknown>(program, OPTIONS)
  const passages = Object.fromEntries(
    [...partials].map(([name, partial]) => [name, own.compile<unknown>(partial.program, OPTIONS)]),
  )
  return (run, context) => {
    compiled(context, { helpers: { ...helpersOf(run) }, partials: passages })
  }
}

function expand(
  definition: ItemTemplate,
  runSource: RunSource,
  run: Run,
  facts: Facts,
  context: TemplateContext,
): Result<ExpandedTemplate, RenderFailure> {
  runSource(run, contextOf(run, definition.facts, facts, context))
  const failure = missingFailure(definition, run, context)
  if (failure !== null) return fail(failure)
  const part = (name: string): string => run.parts.get(name) ?? ''
  return ok({
    title: part('title'),
    description: part('description'),
    effects: part('effects'),
    lead: part('lead'),
    clauses: run.clauses,
    tokens: run.tokens,
  })
}

function missingFailure(
  { id, facts }: ItemTemplate,
  { missingFacts, missingNames, language }: Run,
  { organisation }: TemplateContext,
): RenderFailure | null {
  const missing = facts.filter((fact) => missingFacts.has(fact.id))
  if (missing.length > 0)
    return {
      code: 'template/missing-facts',
      template: id,
      missing: missing.map(({ label }) => label[language]),
      missingIds: missing.map((fact) => fact.id),
    }
  const [name] = missingNames
  return name === undefined
    ? null
    : {
        code: 'template/missing-name',
        template: id,
        language,
        organisation: organisation.id,
        name,
      }
}
